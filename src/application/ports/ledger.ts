import type { SealedEntry } from '../../domain/entry.js';
import type { SignedHead } from '../../domain/head.js';
import type { Signature } from '../../domain/signing.js';

export interface CustomerLedger {
  readonly entries: readonly SealedEntry[];
  /** An entry was written by a newer version of Accord, or signed with a newer key: nothing may be decided on what this one knows. */
  readonly newer: boolean;
}

/** What the store holds of one entry, unread: for verify, which must see damage instead of failing on it. */
export interface StoredEntry extends Signature {
  /** Customer and number as the entry's key says them; the number is NaN where it is none. */
  readonly customerId: string;
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
  /** Its copies for indexes say another customer or number than its key. */
  readonly misfiled: boolean;
  /** From when a sweep may finish it; null when views, notices and the head are made. */
  readonly todo: number | null;
}

/** A customer's head as the store holds it, unread. */
export interface StoredHead {
  readonly customerId: string;
  /** Its copy beside the text. */
  readonly seq: number;
  readonly text: string;
}

/** The append-only entries of every customer. An entry that was stored is never changed; only its `todo` mark is. */
export interface Ledger {
  /**
   * A customer's entries in order. Rejects when stored bytes cannot be read, the chain is broken, or its last entry is not signed by
   * a key that is to be believed.
   */
  read(customerId: string): Promise<CustomerLedger>;
  /**
   * Stores an entry under its (customer, seq), durably and together with its signature. `taken`: another entry stands there. An
   * answer lost on the way is settled by reading back, so `stored` and `taken` are both certain; anything uncertain rejects.
   * `todo`: from when (milliseconds) a sweep may finish what the writer did not.
   */
  append(sealed: SealedEntry, signature: Signature, todo: number): Promise<'stored' | 'taken'>;
  /** Entries whose work (views, notices, head) is not finished and whose time has come. */
  unfinished(now: number, limit: number): Promise<{ readonly customerId: string; readonly seq: number }[]>;
  postpone(customerId: string, seq: number, todo: number): Promise<void>;
  finish(customerId: string, seq: number): Promise<void>;
  /** Keeps the customer's newest head; an older one changes nothing. */
  keepHead(head: SignedHead): Promise<void>;
  head(customerId: string): Promise<StoredHead | null>;
  /** A customer's entries after `afterSeq`, unread and in order. */
  stored(customerId: string, afterSeq: number): Promise<StoredEntry[]>;
  /** Every entry there is, customer by customer and in order. */
  scan(): AsyncIterable<StoredEntry>;
  /** Every head there is, in the same order of customers. */
  scanHeads(): AsyncIterable<StoredHead>;
  /** Those of the customers that have no first entry. */
  withoutEntries(customerIds: readonly string[]): Promise<string[]>;
}
