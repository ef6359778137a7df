import { rivalsAdminister } from '../simulation/rival-administrators.js';
import { forEverySeed, seeds } from '../simulation/support/world.js';

// The long form of T24, about five minutes on one core: npm run test:long
it('T24: there is one delegated administrator at most, with 10,000 seeded schedules', async () => {
  await forEverySeed(seeds(10_000), rivalsAdminister);
});
