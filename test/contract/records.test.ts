import type { Records } from '../../src/store/records.js';
import { promisesOfRecords } from './records.contract.js';
import { places } from './support/places.js';
import { trialShapes } from './support/trial-shapes.js';

describe.each(places().map((place) => [place.name, place] as const))('records on %s', (_, place) => {
  let records: Records;
  beforeAll(async () => {
    await place.prepare();
    records = place.records(trialShapes);
    await records.open();
  });
  afterAll(place.drop);

  promisesOfRecords(() => records);
});
