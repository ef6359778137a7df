import type { CollectionName } from './collections.js';
import type { Records, StoredRecord } from './records.js';

/**
 * Puts a record in where nothing stands yet, and resolves to what stands there: this one, or the one that came first.
 * An answer that is lost after the record was stored is settled by reading back; where nothing is found then, it rejects.
 */
export async function insertOnce(records: Records, collection: CollectionName, record: StoredRecord): Promise<StoredRecord> {
  let failure: unknown = new Error(`${collection}: another record holds what ${record.id} needs`);
  try {
    if (await records.insert(collection, record)) return record;
  } catch (error) {
    failure = error;
  }
  const standing = await records.get(collection, record.id);
  if (standing === null) throw failure;
  return standing;
}

/** As `insertOnce`, for what can only be there as it is: rejects when something else stands under the id. */
export async function keep(records: Records, collection: CollectionName, record: StoredRecord): Promise<void> {
  const standing = await insertOnce(records, collection, record);
  if (standing.body !== record.body) throw new Error(`${collection}: something else is kept under ${record.id}`);
}

/**
 * Keeps the newest: what stands under the id is replaced only where its `field` is below `limit`. Of rivals, in whatever order
 * they arrive, the newest stays.
 */
export async function keepNewest(
  records: Records,
  collection: CollectionName,
  record: StoredRecord,
  newer: { readonly field: string; readonly limit: number },
): Promise<void> {
  const replace = () =>
    records.change(collection, record.id, { [newer.field]: { below: newer.limit } }, { fields: record.fields, body: record.body });
  if (await replace()) return;
  if (await records.insert(collection, record)) return;
  // Somebody put it in between the two: theirs may be the older one.
  await replace();
}
