import type { Records } from '../../src/store/records.js';
import { promisesOfRecords } from './records.contract.js';
import { sqlitePlace } from './support/places.js';

describe.each([sqlitePlace()].map((place) => [place.name, place] as const))('records on %s', (_, place) => {
  let records: Records;
  beforeAll(async () => {
    await place.prepare();
    records = place.records();
    await records.open();
  });
  afterAll(async () => {
    await records.close();
    await place.drop();
  });

  promisesOfRecords(() => records);
});
