import { rivalsDecide } from './rival-decisions.js';
import { forEverySeed, seeds } from './support/world.js';

// The long form: test/long/races.long.ts.
it('T8: of fifty answers by five admins on two nodes one is recorded, and everybody who pressed is told the same', async () => {
  await forEverySeed(seeds(10), (world) => rivalsDecide(world, 50));
}, 120_000);
