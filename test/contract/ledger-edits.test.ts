import { foldEntries } from '../../src/domain/fold.js';
import type { SignedHead } from '../../src/domain/head.js';
import { projectCustomer } from '../../src/application/project.js';
import { verified } from '../support/verified.js';
import { CUSTOMERS, fillLedgers, KEYS, KINDS, LEDGERS, LENGTH, restore, rollBack, snapshot, type Pristine } from './support/edits.js';
import { editOften } from './support/edit-often.js';
import { onEveryStore } from './support/on-every-store.js';

onEveryStore('T15: ledgers that were meddled with', (under) => {
  const { records, store } = under;
  const verify = (earlier: readonly SignedHead[] | null = null) => verified({ ...store(), now: 0 }, { knownKeyId: KEYS.second.keyId, earlier: earlier && inOrder(earlier) });
  let pristine: Pristine;
  beforeAll(async () => {
    await fillLedgers(records());
    pristine = await snapshot(records());
  });
  afterEach(() => restore(records(), pristine));

  it('are sound before', async () => {
    const { report, damages, rows } = await verify();
    expect([damages, rows]).toEqual([[], []]);
    expect(report).toMatchObject({ customers: CUSTOMERS.length, entries: CUSTOMERS.length * LENGTH, damaged: 0, differing: 0, unfinished: 0, keys: { damage: null } });
  });

  it('T15: every edit is found, and the first bad entry of each customer named', async () => {
    const amount = under.examples > 10 ? 8 * KINDS : KINDS;
    expect(await editOften(under, { amount, seed: 15, pristine })).toEqual([]);
  });

  it.each(['!00000003', '00000000x', '0000/0003', '3'])('T15: an entry whose key is no key, wren/%s, is missing from its place', async (key) => {
    const third = pristine.get('entries')?.get('wren/000000003');
    if (!third) throw new Error('no such entry');
    await records().remove('entries', third.id);
    await records().insert('entries', { ...third, id: `wren/${key}` });
    expect((await verify()).damages).toEqual([{ customerId: 'wren', seq: 3, why: 'missing' }]);
  });

  it('T15: a record that is one too many is found though every entry is in its place', async () => {
    await records().insert('entries', { id: 'wren/000000004.', fields: { customerId: 'wren', seq: 99, hash: '', keyId: '', signature: '', todo: null }, body: '{}' });
    expect((await verify()).damages).toEqual([{ customerId: 'wren', seq: LENGTH + 1, why: 'misplaced' }]);
  });

  it.each(['000001', '000002'])('T15: an edit of announcement %s is found', async (id) => {
    for (const place of [3, 40, 90, 200, 330, 400]) {
      const record = pristine.get('signingKeys')?.get(id);
      if (!record) throw new Error('no such announcement');
      const other = record.body[place] === '7' ? '8' : '7';
      await records().change('signingKeys', id, {}, { body: record.body.slice(0, place) + other + record.body.slice(place + 1) });
      const { report, damages } = await verify();
      expect(report.keys.damage).toMatchObject({ n: Number(id) });
      expect(damages.map(({ seq, why }) => `${seq} ${why}`)).toEqual(CUSTOMERS.map(() => '1 key-unknown'));
    }
  });

  it('T15: a database that was put back to what it was is found by an earlier checkpoint, and by nothing else', async () => {
    const heads: SignedHead[] = [];
    await verified({ ...store(), now: 0 }, { onHead: async (head) => void heads.push(head) });
    expect(heads.map(({ seq }) => seq)).toEqual(CUSTOMERS.map(() => LENGTH));
    await rollBack(records(), 'wren', 5);
    const views = store().views;
    const entries = LEDGERS['wren']?.slice(0, 5) ?? [];
    for (const collection of ['offers', 'dealings'] as const) {
      for (const { id } of await records().find(collection, { index: 'byCustomer', equals: { customerId: 'wren' }, limit: 100 })) await records().remove(collection, id);
    }
    await records().remove('relationships', 'wren');
    await projectCustomer(views, { entries, state: foldEntries('wren', entries) }, 0);
    expect(await verify()).toMatchObject({ damages: [], rows: [] });
    expect((await verify(heads)).damages).toEqual([{ customerId: 'wren', seq: 6, why: 'checkpoint-missing' }]);
  });
});

async function* inOrder(heads: readonly SignedHead[]): AsyncIterable<SignedHead> {
  yield* heads;
}
