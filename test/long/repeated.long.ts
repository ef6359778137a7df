import { killedInTheMiddle, repeatedAtRandom } from '../simulation/repeated.js';
import { forEverySeed, seeds } from '../simulation/support/world.js';

// The long forms of T19 and T20 in one process, about two minutes: npm run test:long

it('T19: whatever is delivered one to four times on two nodes happens once, with 150 seeds', async () => {
  await forEverySeed(seeds(150), repeatedAtRandom);
});

it('T20: when one of two nodes dies at any step, nothing is lost and at most one message comes twice, with 150 seeds', async () => {
  await forEverySeed(seeds(150), killedInTheMiddle);
});
