/** Makes the collections and indexes of the declared shapes, and reads back whether they are there as declared. */

import { setTimeout as sleep } from 'node:timers/promises';
import { MongoServerError, type Db, type IndexDescriptionInfo } from 'mongodb';
import type { IndexShape } from '../collections.js';
import type { Shapes } from '../shapes.js';

const NAMESPACE_EXISTS = 48;
/** An index of that name, or of those fields, is there and is another one. */
const INDEX_CONFLICTS: readonly unknown[] = [85, 86];
/** What DocumentDB calls an internal error. */
const DEADLOCK = 1;
const ATTEMPTS = 8;
const PAUSE_MS = 100;

/** Safe for several nodes at once, and again. An index that is there in another shape is left for the check to name. */
export async function makeCollections(database: Db, prefix: string, shapes: Shapes): Promise<void> {
  const present = new Set((await database.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
  for (const [collection, { indexes }] of Object.entries(shapes)) {
    const name = prefix + collection;
    // Made beforehand: the first inserts would otherwise be rivals in making it.
    if (!present.has(name)) await patiently(() => database.createCollection(name), [NAMESPACE_EXISTS]);
    const kept = new Set((await indexesOf(database, name)).map((index) => index.name));
    for (const [index, { fields, unique = false, sparse = false }] of Object.entries<IndexShape>(indexes)) {
      if (kept.has(index)) continue;
      const key = Object.fromEntries(fields.map((field) => [field, 1 as const]));
      const options = { name: index, ...(unique ? { unique } : {}), ...(sparse ? { sparse } : {}) };
      await patiently(() => database.collection(name).createIndexes([{ key, ...options }]), INDEX_CONFLICTS);
    }
  }
}

async function indexesOf(database: Db, name: string): Promise<IndexDescriptionInfo[]> {
  // The driver types what the server answers as `any`.
  return (await database.collection(name).listIndexes().toArray()) as IndexDescriptionInfo[];
}

/** Three nodes that make the same index at once deadlock on DocumentDB now and then; one of them is told, and tries again. */
async function patiently(work: () => Promise<unknown>, harmless: readonly unknown[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (error instanceof MongoServerError && harmless.includes(error.code)) return;
      if (!(error instanceof MongoServerError) || error.code !== DEADLOCK || attempt === ATTEMPTS) throw error;
    }
    await sleep(attempt * PAUSE_MS);
  }
}

/** Rejects when an index is not there, or is there under its name but is another one. */
export async function checkCollections(database: Db, prefix: string, shapes: Shapes): Promise<void> {
  for (const [collection, { indexes }] of Object.entries(shapes)) {
    if (Object.keys(indexes).length === 0) continue;
    const kept = new Map((await indexesOf(database, prefix + collection)).map((index) => [index.name, index]));
    const wrong = Object.entries<IndexShape>(indexes)
      .filter(([name, index]) => !isAs(index, kept.get(name)))
      .map(([name]) => name);
    if (wrong.length > 0) throw new Error(`the database's ${prefix}${collection} differs from what is declared: ${wrong.join(', ')}`);
  }
}

function isAs({ fields, unique = false, sparse = false }: IndexShape, kept: IndexDescriptionInfo | undefined): boolean {
  if (kept === undefined) return false;
  const key = Object.entries(kept.key);
  const sameFields =
    key.length === fields.length && fields.every((field, place) => key[place]?.[0] === field && Number(key[place]?.[1]) === 1);
  // Each of these would leave records out of the index, or remove them.
  const narrowed = kept.partialFilterExpression !== undefined || kept.expireAfterSeconds !== undefined || kept.hidden === true;
  return sameFields && (kept.unique ?? false) === unique && (kept.sparse ?? false) === sparse && !narrowed;
}
