/**
 * The ledger over any database: one insert under (customer, seq) is one decision. Entries are never changed; only their `todo` is.
 * What an entry says must not come in: this file knows bytes, their hash and their order.
 */

import { LedgerDamaged } from '../application/ports/ledger-damaged.js';
import type { CustomerLedger, Ledger, StoredEntry, StoredHead } from '../application/ports/ledger.js';
import { entryIdOf, FIRST_PREVIOUS_HASH, openEntry, type SealedEntry } from '../domain/entry.js';
import { headText } from '../domain/head.js';
import { insertOnce, keepNewest } from './keep.js';
import type { Records, StoredRecord } from './records.js';
import type { Trust } from './trust.js';

const BATCH = 500;

export function createLedger(records: Records, trust: Trust): Ledger {
  return {
    read: (customerId) => readLedger(records, trust, customerId),

    append: async (sealed, { keyId, signature }, todo) => {
      const { customerId, seq } = sealed.entry;
      const { hash, text } = sealed;
      const record = { id: entryIdOf(customerId, seq), fields: { customerId, seq, hash, keyId, signature, todo }, body: text };
      const standing = await insertOnce(records, 'entries', record);
      // The same bytes hold the same command: they are this very entry, stored by an attempt whose answer was lost.
      if (standing.body !== text) return 'taken';
      trust.remember({ customerId, seq, hash }, { keyId, signature });
      return 'stored';
    },

    unfinished: async (now, limit) => {
      const found = await records.find('entries', { index: 'unfinished', range: { field: 'todo', to: now }, limit });
      return found.map(storedEntryOf).map(({ customerId, seq }) => ({ customerId, seq }));
    },
    // Below: what somebody else has finished meanwhile, or put off for longer, stays so.
    postpone: async (customerId, seq, todo) => {
      await records.change('entries', entryIdOf(customerId, seq), { todo: { below: todo } }, { fields: { todo } });
    },
    finish: async (customerId, seq) => {
      await records.change('entries', entryIdOf(customerId, seq), {}, { fields: { todo: null } });
    },

    keepHead: async (head) => {
      const record = { id: headId(head.customerId), fields: { seq: head.seq }, body: headText(head) };
      await keepNewest(records, 'heads', record, { field: 'seq', limit: head.seq });
    },
    head: async (customerId) => {
      const record = await records.get('heads', headId(customerId));
      return record && storedHeadOf(record);
    },
    stored: async (customerId, afterSeq) => {
      const found: StoredEntry[] = [];
      for await (const batch of batchesOf(records, customerId, afterSeq)) found.push(...batch.map(storedEntryOf));
      return found;
    },
    scan: async function* () {
      for await (const batch of records.scan('entries', BATCH)) yield* batch.map(storedEntryOf);
    },
    scanHeads: async function* () {
      for await (const batch of records.scan('heads', BATCH)) yield* batch.map(storedHeadOf);
    },
    withoutEntries: async (customerIds) => {
      const first = (customerId: string) => entryIdOf(customerId, 1);
      const there = new Set((await records.getMany('entries', customerIds.map(first))).map(({ id }) => id));
      return customerIds.filter((customerId) => !there.has(first(customerId)));
    },
  };
}

/** Like an entry's key, so that heads and entries come in the same order of customers. */
const headId = (customerId: string): string => `${customerId}/head`;

async function readLedger(records: Records, trust: Trust, customerId: string): Promise<CustomerLedger> {
  const entries: SealedEntry[] = [];
  let newer = false;
  let last: StoredEntry | null = null;
  for await (const batch of batchesOf(records, customerId, 0)) {
    for (const stored of batch.map(storedEntryOf)) {
      const sealed = openNext(stored, { customerId, entries });
      newer = sealed === 'newer';
      if (sealed === 'newer') break;
      entries.push(sealed);
      last = stored;
    }
    if (newer) break;
  }
  const written = last === null ? 'sound' : await trust.judge(last);
  if (written === 'forged') throw new LedgerDamaged(customerId, entries.length, 'not signed by a key to be believed');
  return { entries, newer: newer || written === 'newer' };
}

async function* batchesOf(records: Records, customerId: string, afterSeq: number): AsyncIterable<readonly StoredRecord[]> {
  for (let above = afterSeq; ;) {
    const range = { field: 'seq', above };
    const batch = await records.find('entries', { index: 'byCustomer', equals: { customerId }, range, limit: BATCH });
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
    above = Number(batch.at(-1)?.fields.seq);
  }
}

/** Throws on an entry that is not the one that was written after those before it. */
function openNext(
  { text, hash, misfiled }: StoredEntry,
  { customerId, entries }: { readonly customerId: string; readonly entries: readonly SealedEntry[] },
): SealedEntry | 'newer' {
  const seq = entries.length + 1;
  const previousHash = entries.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
  const opened = openEntry(text);
  if (!opened.ok && opened.why === 'newer') return 'newer';
  if (!opened.ok) throw new LedgerDamaged(customerId, seq, opened.why);
  const { entry } = opened.sealed;
  if (misfiled || entry.customerId !== customerId || entry.seq !== seq) throw new LedgerDamaged(customerId, seq, 'missing or misplaced');
  if (opened.sealed.hash !== hash) throw new LedgerDamaged(customerId, seq, 'hash differs');
  if (entry.previousHash !== previousHash) throw new LedgerDamaged(customerId, seq, 'previous hash differs');
  return opened.sealed;
}

/** Damaged copies become values that no entry has: verify must see damage, not fail on it. */
function storedEntryOf({ id, fields, body }: StoredRecord): StoredEntry {
  const customerId = customerIn(id);
  const number = Number(id.slice(customerId.length + 1));
  const seq = id === entryIdOf(customerId, number) ? number : NaN;
  return {
    customerId,
    seq,
    text: body,
    hash: String(fields.hash),
    keyId: String(fields.keyId),
    signature: String(fields.signature),
    misfiled: fields.customerId !== customerId || fields.seq !== seq,
    todo: fields.todo === null ? null : Number(fields.todo),
  };
}

/** Under a key that is none of a head stands a head of nobody. */
function storedHeadOf({ id, fields, body }: StoredRecord): StoredHead {
  const customerId = customerIn(id);
  return { customerId: headId(customerId) === id ? customerId : id, seq: Number(fields.seq), text: body };
}

/** Customers' names hold no slash. */
const customerIn = (id: string): string => id.split('/', 1)[0] ?? '';
