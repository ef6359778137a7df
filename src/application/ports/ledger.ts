import type { SealedEntry } from '../../domain/entry.js';

export interface CustomerLedger {
  readonly entries: readonly SealedEntry[];
  /** An entry was written by a newer version of Accord: nothing may be decided on what this one understands. */
  readonly newer: boolean;
}

/** What the store holds of one entry, unread: for verify, which must see damage instead of failing on it. */
export interface StoredEntry {
  readonly customerId: string;
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
}

/** The append-only entries of every customer. An entry that was stored is never changed; only its `todo` mark is. */
export interface Ledger {
  /** A customer's entries in order. Rejects when stored bytes cannot be read or the chain is broken. */
  read(customerId: string): Promise<CustomerLedger>;
  /**
   * Stores an entry under its (customer, seq), durably. `taken`: another entry stands there. An answer lost on the way is settled
   * by reading back, so `stored` and `taken` are both certain; anything uncertain rejects. `todo`: from when (milliseconds) a sweep
   * may finish what the writer did not.
   */
  append(sealed: SealedEntry, todo: number): Promise<'stored' | 'taken'>;
  /** Entries whose work (views, notices) is not finished and whose time has come. */
  unfinished(now: number, limit: number): Promise<{ readonly customerId: string; readonly seq: number }[]>;
  postpone(customerId: string, seq: number, todo: number): Promise<void>;
  finish(customerId: string, seq: number): Promise<void>;
  /** Every entry there is, customer by customer and in order. */
  scan(): AsyncIterable<StoredEntry>;
}
