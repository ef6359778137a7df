/** Makes the collections and indexes of the declared shapes, and reads back whether they are there as declared. */

import { MongoServerError, type Db, type IndexDescriptionInfo } from 'mongodb';
import type { IndexShape } from '../collections.js';
import type { Shapes } from '../shapes.js';

const NAMESPACE_EXISTS = 48;
/** An index of that name, or of those fields, is there and is another one. */
const INDEX_CONFLICTS: readonly unknown[] = [85, 86];

/** Safe for several nodes at once, and again. An index that is there in another shape is left for the check to name. */
export async function makeCollections(database: Db, prefix: string, shapes: Shapes): Promise<void> {
  for (const [collection, { indexes }] of Object.entries(shapes)) {
    // Made beforehand: the first inserts would otherwise be rivals in making it.
    await unless([NAMESPACE_EXISTS], database.createCollection(prefix + collection));
    for (const [name, index] of Object.entries<IndexShape>(indexes)) {
      const key = Object.fromEntries(index.fields.map((field) => [field, 1 as const]));
      const options = { ...(index.unique === true ? { unique: true } : {}), ...(index.sparse === true ? { sparse: true } : {}) };
      await unless(INDEX_CONFLICTS, database.collection(prefix + collection).createIndexes([{ name, key, ...options }]));
    }
  }
}

async function unless(codes: readonly unknown[], work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof MongoServerError) || !codes.includes(error.code)) throw error;
  }
}

/** Rejects when an index is not there, or is there under its name but is another one. */
export async function checkCollections(database: Db, prefix: string, shapes: Shapes): Promise<void> {
  for (const [collection, { indexes }] of Object.entries(shapes)) {
    if (Object.keys(indexes).length === 0) continue;
    const kept = new Map((await database.collection(prefix + collection).listIndexes().toArray() as IndexDescriptionInfo[]).map((index) => [index.name, index]));
    const wrong = Object.entries<IndexShape>(indexes).filter(([name, index]) => !isAs(index, kept.get(name))).map(([name]) => name);
    if (wrong.length > 0) throw new Error(`the database's ${prefix}${collection} differs from what is declared: ${wrong.join(', ')}`);
  }
}

function isAs({ fields, unique = false, sparse = false }: IndexShape, kept: IndexDescriptionInfo | undefined): boolean {
  if (kept === undefined) return false;
  const key = Object.entries(kept.key);
  const sameFields = key.length === fields.length && fields.every((field, place) => key[place]?.[0] === field && Number(key[place]?.[1]) === 1);
  // Each of these would leave records out of the index, or remove them.
  const narrowed = kept.partialFilterExpression !== undefined || kept.expireAfterSeconds !== undefined || kept.hidden === true;
  return sameFields && (kept.unique ?? false) === unique && (kept.sparse ?? false) === sparse && !narrowed;
}
