import { killedInTheMiddle, repeatedAtRandom } from './repeated.js';
import { forEverySeed, seeds } from './support/world.js';

// The long forms: test/long/repeated.long.ts.
it('T19: whatever is delivered one to four times within 45 s on two nodes happens once, and every answer says the same', async () => {
  await forEverySeed(seeds(6), repeatedAtRandom);
}, 120_000);

it('T20: when one of two nodes dies at any step, nothing is lost and at most one message comes twice', async () => {
  await forEverySeed(seeds(12), killedInTheMiddle);
}, 120_000);
