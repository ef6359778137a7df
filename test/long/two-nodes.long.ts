import { placesForTwo } from '../support/two-nodes.js';
import { killedOnce, playedByTwo, repeatedPresses } from '../support/two-nodes-story.js';

// The long forms of T19 and T20 with two processes, about two minutes on each store: npm run test:long
const SEEDS = [2, 3, 4, 5] as const;

describe.each(placesForTwo('The story of two nodes'))('the story, played at two nodes on $name', ({ server }) => {
  it.each(SEEDS)('T19: happens once when every press is delivered one to four times, seed %i', (seed) => playedByTwo({ server, seed }, repeatedPresses));
  it.each(SEEDS)('T20: happens once when one of them is killed in the middle, seed %i', (seed) => playedByTwo({ server, seed }, killedOnce));
});
