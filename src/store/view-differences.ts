/** Stored rows against what they should be, copies for indexes included: verify's look at the views (T16). */

import type { ProjectedRows } from '../application/ports/views.js';
import type { CollectionName } from './collections.js';
import type { Records, StoredRecord } from './records.js';
import { dealingRecord, offerRecord, relationshipRecord } from './view-rows.js';

const BATCH = 500;

/** Names of the rows that differ, such as `offers/<offer id>`. */
export async function differingRows(records: Records, customerId: string, rows: ProjectedRows): Promise<string[]> {
  const relationship = await records.get('relationships', customerId);
  return [
    ...differences('relationships', relationship ? [relationship] : [], rows.relationships.map(relationshipRecord)),
    ...differences('offers', await theirs(records, 'offers', customerId), rows.offers.map(offerRecord)),
    ...differences('dealings', await theirs(records, 'dealings', customerId), rows.dealings.map(dealingRecord)),
  ];
}

/** Every customer of whom some row tells. */
export async function* customersOfRows(records: Records): AsyncIterable<readonly string[]> {
  for await (const batch of records.scan('relationships', BATCH)) yield batch.map(({ id }) => id);
  for (const collection of ['offers', 'dealings'] as const) {
    for await (const batch of records.scan(collection, BATCH)) yield [...new Set(batch.map(({ fields }) => String(fields.customerId)))];
  }
}

async function theirs(records: Records, collection: 'offers' | 'dealings', customerId: string): Promise<StoredRecord[]> {
  const question = { index: 'byCustomer', equals: { customerId } };
  const amount = await records.count(collection, question);
  return amount === 0 ? [] : records.find(collection, { ...question, limit: amount });
}

function differences(collection: CollectionName, there: readonly StoredRecord[], due: readonly StoredRecord[]): string[] {
  const stored = new Map(there.map((record) => [record.id, record]));
  const expected = new Map(due.map((record) => [record.id, record]));
  const ids = [...new Set([...stored.keys(), ...expected.keys()])];
  return ids.filter((id) => !isSame(stored.get(id), expected.get(id))).map((id) => `${collection}/${id}`);
}

function isSame(stored: StoredRecord | undefined, expected: StoredRecord | undefined): boolean {
  if (!stored || !expected || stored.body !== expected.body) return false;
  return Object.entries(stored.fields).every(([name, value]) => value === (expected.fields[name] ?? null));
}
