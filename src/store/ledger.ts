/**
 * The ledger over any database: one insert under (customer, seq) is one decision. Entries are never changed; only their `todo` is.
 * What an entry says must not come in: this file knows bytes, their hash and their order.
 */

import { LedgerDamaged } from '../application/ports/ledger-damaged.js';
import type { CustomerLedger, Ledger, StoredEntry } from '../application/ports/ledger.js';
import { entryIdOf, FIRST_PREVIOUS_HASH, openEntry, type SealedEntry } from '../domain/entry.js';
import { insertOnce } from './keep.js';
import type { Records, StoredRecord } from './records.js';

const BATCH = 500;

export function createLedger(records: Records): Ledger {
  return {
    read: (customerId) => readLedger(records, customerId),

    append: async (sealed, todo) => {
      const { customerId, seq } = sealed.entry;
      const record = { id: entryIdOf(customerId, seq), fields: { customerId, seq, hash: sealed.hash, todo }, body: sealed.text };
      const standing = await insertOnce(records, 'entries', record);
      // The same bytes hold the same command: they are this very entry, stored by an attempt whose answer was lost.
      return standing.body === sealed.text ? 'stored' : 'taken';
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

    scan: async function* () {
      for await (const batch of records.scan('entries', BATCH)) yield* batch.map(storedEntryOf);
    },
  };
}

async function readLedger(records: Records, customerId: string): Promise<CustomerLedger> {
  const entries: SealedEntry[] = [];
  for (;;) {
    const range = { field: 'seq', above: entries.length };
    const batch = await records.find('entries', { index: 'byCustomer', equals: { customerId }, range, limit: BATCH });
    for (const record of batch) {
      const sealed = openNext(storedEntryOf(record), entries);
      if (sealed === 'newer') return { entries, newer: true };
      entries.push(sealed);
    }
    if (batch.length < BATCH) return { entries, newer: false };
  }
}

/** Throws on an entry that is not the one that was written after those before it. */
function openNext({ customerId, text, hash }: StoredEntry, before: readonly SealedEntry[]): SealedEntry | 'newer' {
  const seq = before.length + 1;
  const previousHash = before.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
  const damaged = (why: string) => new LedgerDamaged(customerId, seq, why);
  const opened = openEntry(text);
  if (!opened.ok && opened.why === 'newer') return 'newer';
  if (!opened.ok) throw damaged(opened.why);
  const { entry } = opened.sealed;
  if (entry.customerId !== customerId || entry.seq !== seq) throw damaged('missing or misplaced');
  if (opened.sealed.hash !== hash) throw damaged('hash differs');
  if (entry.previousHash !== previousHash) throw damaged('previous hash differs');
  return opened.sealed;
}

/** Damaged copies become values that no entry has: verify must see damage, not fail on it. */
function storedEntryOf({ fields: { customerId, seq, hash }, body }: StoredRecord): StoredEntry {
  return { customerId: String(customerId), seq: Number(seq), text: body, hash: String(hash) };
}
