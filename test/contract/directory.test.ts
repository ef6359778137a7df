import type { Records } from '../../src/store/records.js';
import { promisesOfTheDirectory } from './directory.contract.js';
import { recordsAt } from './support/address.js';
import { places } from './support/places.js';

/** Dropping a database takes seconds on a slow server. */
const SLOW_MS = 120_000;

describe.each(places().map((place) => [place.name, place] as const))('the directory on %s', (_, place) => {
  let records: Records;
  beforeAll(async () => {
    await place.prepare();
    records = recordsAt(place.address());
    await records.open();
  });
  afterAll(async () => {
    await records.close();
    await place.drop();
  }, SLOW_MS);

  promisesOfTheDirectory(() => records);
});
