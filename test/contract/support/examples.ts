import type { StoredRecord } from '../../../src/store/records.js';

/** An entry as the ledger writes one; `body` says whose it is. */
export function entry(customerId: string, seq: number, body = '{}'): StoredRecord {
  return { id: `${customerId}/${String(seq).padStart(9, '0')}`, fields: { customerId, seq, todo: null }, body };
}

/** A notice that is due, or, with null, done. */
export function notice(id: string, dueAt: number | null, more: Readonly<Record<string, string | number | null>> = {}): StoredRecord {
  return { id, fields: { state: 'waiting', dueAt, fence: 0, holder: null, ...more }, body: '{}' };
}

export function offer(id: string, fields: Readonly<Record<string, string | number | null>>): StoredRecord {
  const nothing = { seq: 1, customerId: null, partnerId: null, status: null, kind: null, number: null, sentAt: null, until: null };
  return { id, fields: { ...nothing, ...fields }, body: JSON.stringify({ id }) };
}

export const idsOf = (records: readonly StoredRecord[]): string[] => records.map(({ id }) => id);

export const times = <T>(amount: number, make: (place: number) => T): T[] => Array.from({ length: amount }, (_, place) => make(place));
