import { placesForTwo } from '../support/two-nodes.js';
import { killedOnce, playedByTwo, repeatedPresses } from '../support/two-nodes-story.js';

// With more seeds: test/long/two-nodes.long.ts.
describe.each(placesForTwo('The story of two nodes'))('the story, played at two nodes on $name', ({ server }) => {
  it('T19: happens once when every press is delivered one to four times, to either', async () => {
    await playedByTwo({ server, seed: 1 }, repeatedPresses);
  }, 180_000);

  it('T20: happens once when one of them is killed in the middle', async () => {
    await playedByTwo({ server, seed: 1 }, killedOnce);
  }, 180_000);
});
