import { projectCustomer } from '../../../src/application/project.js';
import { entryIdOf, sealEntry, type SealedEntry } from '../../../src/domain/entry.js';
import { headText, signHead } from '../../../src/domain/head.js';
import { announcementOf, readKeyChain } from '../../../src/domain/key-chain.js';
import type { Signer } from '../../../src/domain/signing.js';
import type { CollectionName } from '../../../src/store/collections.js';
import type { Records, StoredRecord } from '../../../src/store/records.js';
import { createSigningKeys } from '../../../src/store/signing-keys.js';
import { createViews } from '../../../src/store/views.js';
import type { Chance } from '../../simulation/support/scheduler.js';
import { announce, aSigner, entryRecord, SIGNER } from '../../support/signing.js';
import { aStory } from './story.js';

/**
 * What somebody who can write to the database, and holds no key, does to ledgers of several customers; and who holds an old key that
 * was stolen. Each edit says which customer's which entry is the first bad one.
 */
export interface Edit {
  readonly says: string;
  /** Customer and number, as in `lark 4`. */
  readonly expected: readonly string[];
  /** Made-up customers may be named beside them. */
  readonly strays?: boolean;
}

/** Names that begin alike, so that their keys come in another order than the names. */
export const CUSTOMERS = ['lark', 'lark-2', 'wren', 'wren.b'] as const;
type CustomerId = (typeof CUSTOMERS)[number];
/** The second half of each ledger is signed with the second key. */
export const KEYS = { first: SIGNER, second: aSigner() } as const;
const STRANGER = aSigner();
const SIGNED_BY_FIRST = 7;

export const LEDGERS: Readonly<Record<string, readonly SealedEntry[]>> = Object.fromEntries(CUSTOMERS.map((customerId) => [customerId, aStory(customerId).entries]));
const ledgerOf = (customerId: string): readonly SealedEntry[] => LEDGERS[customerId] ?? [];
export const LENGTH = ledgerOf('lark').length;
const signerOf = (seq: number): Signer => (seq <= SIGNED_BY_FIRST ? KEYS.first : KEYS.second);

const headRecord = (sealed: SealedEntry, signer: Signer = signerOf(sealed.entry.seq)): StoredRecord => ({ id: `${sealed.entry.customerId}/head`, fields: { seq: sealed.entry.seq }, body: headText(signHead(signer, sealed)) });

/** Everything finished: entries, heads, views, two announced keys. */
export async function fillLedgers(records: Records): Promise<void> {
  await announce(records, KEYS.first);
  await announce(records, KEYS.second, KEYS.first);
  for (const customerId of CUSTOMERS) {
    const entries = ledgerOf(customerId);
    for (const sealed of entries) await records.insert('entries', entryRecord(sealed, signerOf(sealed.entry.seq)));
    const [last] = entries.slice(-1);
    if (last) await records.insert('heads', headRecord(last));
    await projectCustomer(createViews(records), { entries, state: aStory(customerId).state() }, 0);
  }
}

const EDITED = ['entries', 'heads', 'signingKeys'] as const satisfies readonly CollectionName[];
export type Pristine = ReadonlyMap<CollectionName, ReadonlyMap<string, StoredRecord>>;

export async function snapshot(records: Records): Promise<Pristine> {
  const found = new Map<CollectionName, ReadonlyMap<string, StoredRecord>>();
  for (const name of EDITED) {
    const all: StoredRecord[] = [];
    for await (const batch of records.scan(name, 500)) all.push(...batch);
    found.set(name, new Map(all.map((record) => [record.id, record])));
  }
  return found;
}

/** Puts back what an edit has changed. */
export async function restore(records: Records, pristine: Pristine): Promise<void> {
  const now = await snapshot(records);
  for (const name of EDITED) {
    const [is, was] = [now.get(name) ?? new Map<string, StoredRecord>(), pristine.get(name) ?? new Map<string, StoredRecord>()];
    const changed = (id: string): boolean => JSON.stringify(is.get(id)) !== JSON.stringify(was.get(id));
    for (const id of is.keys()) if (changed(id)) await records.remove(name, id);
    for (const [id, record] of was) if (changed(id)) await records.insert(name, record);
  }
}

interface Hands {
  readonly records: Records;
  readonly chance: Chance;
}
type Edits = Readonly<Record<string, (hands: Hands) => Promise<Omit<Edit, 'says'>>>>;

const anyCustomer = (chance: Chance): CustomerId => chance.of(CUSTOMERS);
const anySeq = (chance: Chance, from = 1, to = LENGTH): number => from + chance.below(to - from + 1);

async function stored(records: Records, customerId: string, seq: number): Promise<StoredRecord> {
  const record = await records.get('entries', entryIdOf(customerId, seq));
  if (!record) throw new Error('no such entry');
  return record;
}

async function replace(records: Records, collection: CollectionName, id: string, by: StoredRecord): Promise<void> {
  await records.remove(collection, id);
  if (!(await records.insert(collection, by))) throw new Error('something stands there');
}

/** Another character in place of one, always one that text and ids can hold. */
function flipped(text: string, chance: Chance): string {
  const place = chance.below(text.length);
  const code = text.charCodeAt(place);
  const other = String.fromCharCode(33 + ((code - 33 + 1 + chance.below(90)) % 94));
  return text.slice(0, place) + (other === text[place] ? '!' : other) + text.slice(place + 1);
}

/** Entries from a number on, written anew: the first says something else, each follows the one before, hashes are right. */
function rewritten(customerId: string, from: number): SealedEntry[] {
  const entries = ledgerOf(customerId);
  const anew: SealedEntry[] = [];
  for (const { entry } of entries.slice(from - 1)) {
    const previousHash = anew.at(-1)?.hash ?? entries[from - 2]?.hash ?? entry.previousHash;
    anew.push(sealEntry({ ...entry, previousHash, at: entry.at + (anew.length === 0 ? 1 : 0) }));
  }
  return anew;
}

async function putRewritten({ records }: Hands, { customerId, from, signer }: { customerId: string; from: number; signer: Signer | null }): Promise<void> {
  for (const sealed of rewritten(customerId, from)) {
    const { id, fields } = await stored(records, customerId, sealed.entry.seq);
    const anew = signer ? entryRecord(sealed, signer) : { id, fields: { ...fields, hash: sealed.hash }, body: sealed.text };
    await replace(records, 'entries', id, anew);
    if (signer && sealed.entry.seq === LENGTH) await replace(records, 'heads', `${customerId}/head`, headRecord(sealed, signer));
  }
}

const flips: Edits = {
  'a byte of an entry is flipped': async ({ records, chance }) => {
    const [customerId, seq] = [anyCustomer(chance), anySeq(chance)];
    const record = await stored(records, customerId, seq);
    const field = chance.of(['body', 'body', 'hash', 'keyId', 'signature', 'customerId', 'seq', 'id'] as const);
    const changed = field === 'body' || field === 'id'
      ? { ...record, [field]: flipped(record[field], chance) }
      : { ...record, fields: { ...record.fields, [field]: field === 'seq' ? 100 + chance.below(1000) : flipped(String(record.fields[field]), chance) } };
    await replace(records, 'entries', record.id, changed);
    return { expected: [`${customerId} ${seq}`], strays: field === 'id' };
  },
  'a byte of a head is flipped': async ({ records, chance }) => {
    const id = `${anyCustomer(chance)}/head`;
    const record = await records.get('heads', id);
    if (!record) throw new Error('no such head');
    const field = chance.of(['body', 'body', 'body', 'seq', 'id'] as const);
    const changed = field === 'seq' ? { ...record, fields: { seq: LENGTH + 1 + chance.below(9) } } : { ...record, [field]: flipped(record[field], chance) };
    await replace(records, 'heads', id, changed);
    return { expected: [`${id.slice(0, -5)} ${LENGTH}`], strays: field === 'id' };
  },
};

const removals: Edits = {
  'an entry is deleted': async ({ records, chance }) => {
    const [customerId, seq] = [anyCustomer(chance), anySeq(chance)];
    await records.remove('entries', entryIdOf(customerId, seq));
    return { expected: [`${customerId} ${seq}`] };
  },
  'the tail is cut': async ({ records, chance }) => {
    const [customerId, from] = [anyCustomer(chance), anySeq(chance)];
    for (let seq = from; seq <= LENGTH; seq += 1) await records.remove('entries', entryIdOf(customerId, seq));
    return { expected: [`${customerId} ${from}`] };
  },
  'the head is removed': async ({ records, chance }) => {
    const customerId = anyCustomer(chance);
    await records.remove('heads', `${customerId}/head`);
    return { expected: [`${customerId} ${LENGTH}`] };
  },
  'the tail is cut and the head removed': async ({ records, chance }) => {
    const [customerId, from] = [anyCustomer(chance), anySeq(chance, 2)];
    for (let seq = from; seq <= LENGTH; seq += 1) await records.remove('entries', entryIdOf(customerId, seq));
    await records.remove('heads', `${customerId}/head`);
    return { expected: [`${customerId} ${from - 1}`] };
  },
  'a customer’s entries and head are removed altogether': async ({ records, chance }) => {
    const customerId = anyCustomer(chance);
    for (let seq = 1; seq <= LENGTH; seq += 1) await records.remove('entries', entryIdOf(customerId, seq));
    await records.remove('heads', `${customerId}/head`);
    return { expected: [`${customerId} 1`] };
  },
};

const orders: Edits = {
  'two entries change places': async ({ records, chance }) => {
    const customerId = anyCustomer(chance);
    const seq = anySeq(chance, 1, LENGTH - 1);
    const other = anySeq(chance, seq + 1);
    const [one, two] = [await stored(records, customerId, seq), await stored(records, customerId, other)];
    const places = ({ fields }: StoredRecord) => ({ customerId: fields.customerId ?? null, seq: fields.seq ?? null });
    await records.remove('entries', two.id);
    await replace(records, 'entries', one.id, { ...two, id: one.id, fields: { ...two.fields, ...places(one) } });
    await records.insert('entries', { ...one, id: two.id, fields: { ...one.fields, ...places(two) } });
    return { expected: [`${customerId} ${seq}`] };
  },
  'an entry is put in between and all later ones move up': async ({ records, chance }) => {
    const [customerId, seq] = [anyCustomer(chance), anySeq(chance)];
    for (let place = LENGTH; place >= seq; place -= 1) {
      const record = await stored(records, customerId, place);
      await replace(records, 'entries', record.id, { ...record, id: entryIdOf(customerId, place + 1), fields: { ...record.fields, seq: place + 1 } });
    }
    const [added] = rewritten(customerId, seq);
    if (added) await records.insert('entries', entryRecord(added, STRANGER));
    return { expected: [`${customerId} ${seq}`] };
  },
  'an entry is added at the end': async ({ records, chance }) => {
    const customerId = anyCustomer(chance);
    const last = ledgerOf(customerId)[LENGTH - 1];
    if (!last) throw new Error('an empty ledger');
    const added = sealEntry({ ...last.entry, seq: LENGTH + 1, commandId: 'added', previousHash: last.hash });
    // With a key that was never announced, or with the old one, which was stolen.
    await records.insert('entries', entryRecord(added, chance.of([STRANGER, KEYS.first])));
    return { expected: [`${customerId} ${LENGTH + 1}`] };
  },
  'another customer’s entry stands in its place': async ({ records, chance }) => {
    const [customerId, seq] = [anyCustomer(chance), anySeq(chance)];
    const other = chance.of(CUSTOMERS.filter((each) => each !== customerId) as [CustomerId, ...CustomerId[]]); // three are left
    const [own, theirs] = [await stored(records, customerId, seq), await stored(records, other, seq)];
    await replace(records, 'entries', own.id, { ...theirs, id: own.id, fields: { ...theirs.fields, customerId } });
    return { expected: [`${customerId} ${seq}`] };
  },
};

const forgeries: Edits = {
  'an entry is edited and everything after it hashed again': async (hands) => {
    const [customerId, from] = [anyCustomer(hands.chance), anySeq(hands.chance)];
    await putRewritten(hands, { customerId, from, signer: null });
    return { expected: [`${customerId} ${from}`] };
  },
  'an entry is edited and everything after it hashed and signed again with another key': async (hands) => {
    const [customerId, from] = [anyCustomer(hands.chance), anySeq(hands.chance)];
    await putRewritten(hands, { customerId, from, signer: STRANGER });
    return { expected: [`${customerId} ${from}`] };
  },
  'the same, and the other key is announced as if ours were lost': async (hands) => {
    const [customerId, from] = [anyCustomer(hands.chance), anySeq(hands.chance)];
    await putRewritten(hands, { customerId, from, signer: STRANGER });
    const keys = createSigningKeys(hands.records);
    const before = readKeyChain(await keys.all()).keys.at(-1) ?? null;
    await keys.announce(3, announcementOf(STRANGER, { before, previous: null, at: 3 }));
    return { expected: [`${customerId} ${from}`] };
  },
  'everything is signed again with another key, which alone is announced': async (hands) => {
    for (const customerId of CUSTOMERS) await putRewritten(hands, { customerId, from: 1, signer: STRANGER });
    for (const id of ['000001', '000002']) await hands.records.remove('signingKeys', id);
    await createSigningKeys(hands.records).announce(1, announcementOf(STRANGER, { before: null, previous: null, at: 1 }));
    return { expected: CUSTOMERS.map((customerId) => `${customerId} 1`) };
  },
  'the end is written anew with the old key, which was stolen': async (hands) => {
    const [customerId, from] = [anyCustomer(hands.chance), anySeq(hands.chance, SIGNED_BY_FIRST + 2)];
    await putRewritten(hands, { customerId, from, signer: KEYS.first });
    return { expected: [`${customerId} ${from}`] };
  },
  'signatures of two customers change places': async ({ records, chance }) => {
    const [one, two] = chance.of<readonly [CustomerId, CustomerId]>([['lark', 'wren'], ['lark-2', 'lark'], ['wren', 'wren.b']]);
    const seq = anySeq(chance);
    const [first, second] = [await stored(records, one, seq), await stored(records, two, seq)];
    await records.change('entries', first.id, {}, { fields: { signature: second.fields.signature ?? null } });
    await records.change('entries', second.id, {}, { fields: { signature: first.fields.signature ?? null } });
    return { expected: [`${one} ${seq}`, `${two} ${seq}`] };
  },
  'the head of another customer, or an older one of its own, stands there': async ({ records, chance }) => {
    const customerId = anyCustomer(chance);
    const older = anySeq(chance, 1, LENGTH - 1);
    const own = ledgerOf(customerId)[older - 1];
    const theirs = ledgerOf(customerId === 'lark' ? 'wren' : 'lark')[LENGTH - 1];
    const [head, seq] = chance.in(50) ? [own, older + 1] : [theirs, LENGTH];
    if (head) await replace(records, 'heads', `${customerId}/head`, { ...headRecord(head), id: `${customerId}/head` });
    return { expected: [`${customerId} ${seq}`] };
  },
  'an entry is marked as unfinished for ever and its head removed': async ({ records, chance }) => {
    const [customerId, seq] = [anyCustomer(chance), anySeq(chance)];
    await records.change('entries', entryIdOf(customerId, seq), {}, { fields: { todo: Number.MAX_SAFE_INTEGER } });
    await records.remove('heads', `${customerId}/head`);
    return { expected: [`${customerId} ${seq}`] };
  },
};

const EDITS: Edits = { ...flips, ...removals, ...orders, ...forgeries };

/** Kinds come in turn; what of them is edited, and how, is chance. */
export async function edit(hands: Hands, turn: number): Promise<Edit> {
  const kinds = Object.entries(EDITS);
  const [says, make] = kinds[turn % kinds.length] ?? ['', async () => ({ expected: [] })];
  return { says, ...(await make(hands)) };
}

export const KINDS = Object.keys(EDITS).length;

/** Entries and head as they were when the ledger was shorter: an old copy of the database, put back. */
export async function rollBack(records: Records, customerId: string, to: number): Promise<void> {
  for (let seq = to + 1; seq <= LENGTH; seq += 1) await records.remove('entries', entryIdOf(customerId, seq));
  const head = ledgerOf(customerId)[to - 1];
  await replace(records, 'heads', `${customerId}/head`, head ? headRecord(head) : { id: `${customerId}/head`, fields: { seq: 0 }, body: '' });
}
