import type { Damage } from '../../src/application/verify/check-customer.js';
import { sha256 } from '../../src/domain/canonical.js';
import { entryIdOf } from '../../src/domain/entry.js';
import { entryBytes, signBytes } from '../../src/domain/signing.js';
import type { RecordChange, Records } from '../../src/store/records.js';
import { aChain, nextEntry } from './support/chains.js';
import { append, ledgerOver, SIGNER } from '../support/signing.js';
import { verified } from '../support/verified.js';
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
  ['it is written anew, with a new hash', editFourth((text) => withItsHash(text.replace('command-4', 'command-x'))), { seq: 4, why: 'signature-wrong' }],
  ['another chain goes on from it', editFourth((_, customerId) => withItsHash(nextEntry(customerId, aChain(customerId, 3)[2], { previousHash: 'a'.repeat(64) }).text)), { seq: 4, why: 'previous-hash-differs' }],
  ['another customer\'s entry stands there', editFourth(() => withItsHash(aChain('elsewhere', 4)[3]?.text ?? '')), { seq: 4, why: 'misplaced' }],
  ['a later entry stands there', editFourth((_, customerId) => withItsHash(aChain(customerId, 5)[4]?.text ?? '')), { seq: 4, why: 'misplaced' }],
  ['it is removed', (records, customerId) => records.remove('entries', entryIdOf(customerId, 4)), { seq: 4, why: 'missing' }],
  ['the first one is removed', (records, customerId) => records.remove('entries', entryIdOf(customerId, 1)), { seq: 1, why: 'missing' }],
];

onEveryStore('a damaged ledger', ({ records, store }) => {
  const verify = async () => verified({ ...store(), now: 0 });
  const damagesOf = ({ damages }: { readonly damages: readonly Damage[] }, customerId: string) => damages.filter((damage) => damage.customerId === customerId);
  const fill = async (customerId: string, length: number) => {
    for (const sealed of aChain(customerId, length)) await append(ledgerOver(records()), sealed, 1);
  };

  it('is told from a sound one: nothing is found, everything is counted', async () => {
    await fill('sound-a', 6);
    await fill('sound-b', 3);
    expect(await verify()).toMatchObject({ report: { customers: 2, entries: 9, newer: 0, damaged: 0 }, damages: [], counted: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
  });

  it.each(MEDDLINGS.map((meddling, place) => [...meddling, `damaged-${place}`] as const))('is found when %s', async (_, meddle, damage, customerId) => {
    await fill(customerId, 6);
    await store().ledger.read(customerId);
    await meddle(records(), customerId);
    // Reading checks the last signature only, and sees such an entry by the next one.
    await expect(store().ledger.read(customerId)).rejects.toThrow(`${customerId} is damaged at entry ${damage.seq + (damage.why === 'signature-wrong' ? 1 : 0)}`);
    expect(damagesOf(await verify(), customerId)).toEqual([{ customerId, ...damage }]);
    expect((await store().ledger.read('sound-a')).entries).toHaveLength(6);
    expect(damagesOf(await verify(), 'sound-a')).toEqual([]);
  });

  it('is not seen in an entry of a newer version, which is counted instead', async () => {
    await fill('newer', 2);
    const body = JSON.stringify({ version: 2, event: { type: 'something-new' } });
    const place = { customerId: 'newer', seq: 3, hash: sha256(body) };
    await records().insert('entries', { id: entryIdOf('newer', 3), fields: { ...place, ...signBytes(SIGNER, entryBytes(place)), todo: 1 }, body });
    const found = await verify();
    expect(found.report.newer).toBe(1);
    expect(damagesOf(found, 'newer')).toEqual([]);
  });
});
