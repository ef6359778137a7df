import { rivalsDecide } from '../simulation/rival-decisions.js';
import { forEverySeed, seeds } from '../simulation/support/world.js';

// The long form of T8, about five minutes on one core: npm run test:long
it('T8: of fifty answers at once one is recorded, and everybody who pressed is told the same, with 1,000 seeds', async () => {
  await forEverySeed(seeds(1_000), (world) => rivalsDecide(world, 50));
});
