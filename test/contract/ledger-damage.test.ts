import { verifyLedger, type Damage, type VerifyReport } from '../../src/application/verify-ledger.js';
import { sha256 } from '../../src/domain/canonical.js';
import { entryIdOf } from '../../src/domain/entry.js';
import type { RecordChange, Records } from '../../src/store/records.js';
import { aChain, nextEntry } from './support/chains.js';
import { append, ledgerOver } from '../support/signing.js';
import { onEveryStore } from './support/on-every-store.js';

/** What somebody who can write to the database does to entry 4 of 6. */
type Meddling = (records: Records, customerId: string) => Promise<unknown>;

const editFourth = (edit: (text: string, customerId: string) => RecordChange): Meddling => async (records, customerId) => {
  const id = entryIdOf(customerId, 4);
  const text = (await records.get('entries', id))?.body ?? '';
  expect(await records.change('entries', id, {}, edit(text, customerId))).toBe(true);
};
const withItsHash = (body: string): RecordChange => ({ body, fields: { hash: sha256(body) } });

const MEDDLINGS: readonly (readonly [string, Meddling, Omit<Damage, 'customerId'>])[] = [
  ['one letter is changed', editFourth((text) => ({ body: text.replace('command-4', 'command-5') })), { seq: 4, why: 'hash-differs' }],
  ['the hash is changed', editFourth(() => ({ fields: { hash: '0'.repeat(64) } })), { seq: 4, why: 'hash-differs' }],
  ['the hash is taken away', editFourth(() => ({ fields: { hash: null } })), { seq: 4, why: 'hash-differs' }],
  ['it is cut off, with a new hash', editFourth((text) => withItsHash(text.slice(0, -1))), { seq: 4, why: 'unreadable' }],
  ['it is emptied', editFourth(() => withItsHash('')), { seq: 4, why: 'unreadable' }],
  ['it says something no entry can say', editFourth((text) => withItsHash(text.replace('"designated"', '"bought"'))), { seq: 4, why: 'unreadable' }],
  ['white space is added, with a new hash', editFourth((text) => withItsHash(`${text} `)), { seq: 4, why: 'not-canonical' }],
  ['it is written anew, with a new hash', editFourth((text) => withItsHash(text.replace('command-4', 'command-x'))), { seq: 5, why: 'previous-hash-differs' }],
  ['another chain goes on from it', editFourth((_, customerId) => withItsHash(nextEntry(customerId, aChain(customerId, 3)[2], { previousHash: 'a'.repeat(64) }).text)), { seq: 4, why: 'previous-hash-differs' }],
  ['another customer\'s entry stands there', editFourth(() => withItsHash(aChain('elsewhere', 4)[3]?.text ?? '')), { seq: 4, why: 'misplaced' }],
  ['a later entry stands there', editFourth((_, customerId) => withItsHash(aChain(customerId, 5)[4]?.text ?? '')), { seq: 4, why: 'misplaced' }],
  ['it is removed', (records, customerId) => records.remove('entries', entryIdOf(customerId, 4)), { seq: 4, why: 'missing' }],
  ['the first one is removed', (records, customerId) => records.remove('entries', entryIdOf(customerId, 1)), { seq: 1, why: 'missing' }],
];

onEveryStore('a damaged ledger', ({ records, store }) => {
  const verify = () => verifyLedger(store().ledger);
  const damagesOf = ({ damages }: VerifyReport, customerId: string) => damages.filter((damage) => damage.customerId === customerId);
  const fill = async (customerId: string, length: number) => {
    for (const sealed of aChain(customerId, length)) await append(ledgerOver(records()), sealed, 1);
  };

  it('is told from a sound one: nothing is found, everything is counted', async () => {
    await fill('sound-a', 6);
    await fill('sound-b', 3);
    const heard: number[] = [];
    expect(await verifyLedger(store().ledger, (checked) => heard.push(checked))).toEqual({ customers: 2, entries: 9, newer: 0, damages: [] });
    expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each(MEDDLINGS.map((meddling, place) => [...meddling, `damaged-${place}`] as const))('is found when %s', async (_, meddle, damage, customerId) => {
    await fill(customerId, 6);
    await store().ledger.read(customerId);
    await meddle(records(), customerId);
    await expect(store().ledger.read(customerId)).rejects.toThrow(`${customerId} is damaged at entry ${damage.seq}`);
    expect(damagesOf(await verify(), customerId)).toEqual([{ customerId, ...damage }]);
    expect((await store().ledger.read('sound-a')).entries).toHaveLength(6);
    expect(damagesOf(await verify(), 'sound-a')).toEqual([]);
  });

  it('is not seen in an entry of a newer version, which is counted instead', async () => {
    await fill('newer', 2);
    const body = JSON.stringify({ version: 2, event: { type: 'something-new' } });
    await records().insert('entries', { id: entryIdOf('newer', 3), fields: { customerId: 'newer', seq: 3, hash: sha256(body), todo: null }, body });
    const report = await verify();
    expect(report.newer).toBe(1);
    expect(damagesOf(report, 'newer')).toEqual([]);
  });
});
