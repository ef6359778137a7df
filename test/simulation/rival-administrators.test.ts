import { rivalsAdminister } from './rival-administrators.js';
import { forEverySeed, seeds } from './support/world.js';

// The long form: test/long/administrators.long.ts.
it('T24: whoever asks, grants, ends, imports and runs out at once on two nodes, there is one delegated administrator at most', async () => {
  await forEverySeed(seeds(120), rivalsAdminister);
}, 120_000);
