/**
 * The one thing a database must be able to do for Accord: keep records, and let one of two rivals win.
 * `sqlite/` and `mongo/` each implement it; everything above (ledger, views, outbox, directory) is written once, over it.
 * Nothing here knows what a record means. No operation spans two records, so no transaction is ever needed.
 */

import type { CollectionName } from './collections.js';

/** A copy of something inside `body`, kept beside it for an index. */
export type FieldValue = string | number | null;

export interface StoredRecord {
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** JSON text. Kept as text, so that a hash over it survives every store. */
  readonly body: string;
}

export interface RecordChange {
  readonly fields?: Readonly<Record<string, FieldValue>>;
  readonly body?: string;
}

/** What must hold of the stored record for a change to be made: equal to a value, or below a number. */
export type Guard = Readonly<Record<string, FieldValue | { readonly below: number }>>;

export interface RecordQuery {
  /**
   * Name of a declared index (collections.ts): its leading fields are `equals`, the next one gives the order and, where it is the last, may be ranged.
   * There is at least one of the two, except over a sparse index, which holds little; its nulls are no answer.
   */
  readonly index: string;
  readonly equals?: Readonly<Record<string, string | number>>;
  /** `from` and `to` are inclusive, `below` and `above` exclusive. A null field is in no range. */
  readonly range?: {
    readonly field: string;
    readonly from?: string | number;
    readonly above?: string | number;
    readonly to?: string | number;
    readonly below?: string | number;
  };
  readonly order?: 'ascending' | 'descending';
  readonly limit: number;
}

export interface Records {
  /** Makes what is missing (tables, indexes) and then checks that every declared index is there; rejects if not. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** The database's own clock, in milliseconds since 1970. */
  now(): Promise<number>;

  get(collection: CollectionName, id: string): Promise<StoredRecord | null>;
  /** Many at once, in the order of `ids`; what is not there is left out. */
  getMany(collection: CollectionName, ids: readonly string[]): Promise<StoredRecord[]>;
  /**
   * Resolves to false when the id, or a value of a unique index, is taken; nothing is changed then. Durable when it resolves.
   * When it rejects because the connection broke, the record may be there or not: read it again.
   */
  insert(collection: CollectionName, record: StoredRecord): Promise<boolean>;
  /**
   * Changes one record if it is there and the guard holds; of two rivals with the same guard one gets true. Fields not named stay.
   * Rejects when it would take another record's value of a unique index.
   */
  change(collection: CollectionName, id: string, guard: Guard, change: RecordChange): Promise<boolean>;
  /** Adds `by` to a numeric field (null counts as 0) of a record that is there, and resolves to the new value; null when there is no such record. */
  add(collection: CollectionName, id: string, field: string, by: number): Promise<number | null>;
  /** Removes one record; harmless when it is gone already. */
  remove(collection: CollectionName, id: string): Promise<void>;

  /** Ordered by the ranged field (else by the index's next field, nulls first), then by id; text by its bytes in UTF-8. */
  find(collection: CollectionName, query: RecordQuery): Promise<StoredRecord[]>;
  count(collection: CollectionName, query: Omit<RecordQuery, 'order' | 'limit'>): Promise<number>;
  /** How many records of the query there are for each value of `field`, as text; nulls are left out. */
  countBy(collection: CollectionName, query: Omit<RecordQuery, 'order' | 'limit'>, field: string): Promise<ReadonlyMap<string, number>>;
  /** Every record of a collection in order of id, a batch at a time: for verify, rebuild and export, never for a question. */
  scan(collection: CollectionName, batchSize: number): AsyncIterable<readonly StoredRecord[]>;
  /** How the database would answer the query: whether it goes to the asked records through the named index, for the test that no question scans a whole collection. */
  explain(collection: CollectionName, query: RecordQuery): Promise<{ usesIndex: boolean; plan: string }>;
}
