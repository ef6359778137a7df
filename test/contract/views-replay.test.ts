import fc from 'fast-check';
import { openStore } from '../../src/store/open-store.js';
import type { Records } from '../../src/store/records.js';
import { createSqliteRecords } from '../../src/store/sqlite/sqlite-records.js';
import { createScheduler } from '../simulation/support/scheduler.js';
import { verified } from '../support/verified.js';
import { anyStep } from '../unit/domain/any-step.js';
import { live } from '../unit/domain/history.js';
import { onEveryStore } from './support/on-every-store.js';
import { checkReplays } from './support/check-replays.js';
import { copyLedgers, holdOnly, projectAnyhow, replayed, rows } from './support/replay.js';

onEveryStore('views and replay', ({ records, store, examples }) => {
  let elsewhere: Records;
  beforeAll(async () => {
    elsewhere = createSqliteRecords({ file: ':memory:' });
    await elsewhere.open();
  });
  afterAll(() => elsewhere.close());

  it('T16: are the same, byte for byte, in whatever order entries were projected, and after a dump was restored', async () => {
    await checkReplays({ records: records(), elsewhere }, { histories: examples, seed: 16 });
  });

  it('T16: are told apart by verify when a byte of a row is changed, a row is missing, or one is too many', async () => {
    const { entries } = live(fc.sample(fc.array(anyStep, { minLength: 40, maxLength: 40 }), { numRuns: 1, seed: 7 })[0] ?? []);
    await holdOnly(records(), entries);
    await projectAnyhow(records(), entries, createScheduler(1, 0).chance);
    const differing = async () => (await verified({ ...store(), now: 0 })).rows;
    expect(await differing()).toEqual([]);
    for (const row of await rows(records())) {
      const collection = row.fields.partnerOfRecordId !== undefined ? 'relationships' : row.fields.rank === undefined ? 'offers' : 'dealings';
      await records().remove(collection, row.id);
      expect(await differing()).toEqual([`wren: ${collection}/${row.id}`]);
      await records().insert(collection, { ...row, body: row.body.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) });
      expect(await differing()).toEqual([`wren: ${collection}/${row.id}`]);
      await records().change(collection, row.id, {}, { fields: { seq: 99 }, body: row.body });
      expect(await differing()).toEqual([`wren: ${collection}/${row.id}`]);
      await records().change(collection, row.id, {}, { fields: { seq: row.fields.seq ?? null } });
    }
    const [offer] = await records().find('offers', { index: 'byCustomer', equals: { customerId: 'wren' }, limit: 1 });
    if (!offer) throw new Error('a history without offers shows nothing');
    await records().insert('offers', { ...offer, id: 'stray' });
    expect(await differing()).toEqual(['wren: offers/stray']);
  });

  it('can be made again where a dump was restored, and verify finds all sound', async () => {
    const { entries } = live(fc.sample(fc.array(anyStep, { minLength: 30, maxLength: 30 }), { numRuns: 1, seed: 3 })[0] ?? []);
    await holdOnly(records(), entries);
    await copyLedgers(records(), elsewhere);
    await replayed(elsewhere);
    const { report, damages, rows: differing } = await verified({ ...openStore(elsewhere, { chance: Math.random }), now: 0 });
    expect([report.entries, damages, differing]).toEqual([entries.length, [], []]);
  });
});
