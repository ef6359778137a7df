/**
 * Records on a server that speaks MongoDB's protocol: MongoDB, Atlas, Azure DocumentDB, for several nodes.
 * Uses only what they all have: no transaction, no upsert, no collation, no change stream. What a record means must not come in.
 */

import { MongoServerError, type Collection } from 'mongodb';
import { collections, type CollectionShape } from '../collections.js';
import type { RecordQuery, Records, StoredRecord } from '../records.js';
import { checkChange, checkId, checkLimit, checkRecord, checkShapes, checkValue, shapeOf, walkOf, type Shapes } from '../shapes.js';
import { connectionTo } from './connection.js';
import { usesIndex } from './plan.js';
import { documentOf, filterOf, guardedFilter, incrementOf, orderOf, recordOf, updateOf, type StoredDocument } from './questions.js';

export interface MongoRecordsDeps {
  readonly uri: string;
  readonly database: string;
  /** Stands before every collection's name, for a database shared with something else. */
  readonly prefix?: string;
  readonly shapes?: Shapes;
}

const DUPLICATE_KEY = 11000;

/** Refuses shapes that no store could keep. Nothing is connected before `open()`. */
export function createMongoRecords({ uri, database, prefix = '', shapes = collections }: MongoRecordsDeps): Records {
  checkShapes(shapes);
  const shape = (collection: string) => shapeOf(shapes, collection);
  const { connected, open, close, now } = connectionTo(uri, database, { prefix, shapes });
  const stored = (collection: string) => {
    shape(collection);
    return connected().collection<StoredDocument>(prefix + collection);
  };

  return {
    open,
    close,
    now,

    get: async (collection, id) => {
      const document = await stored(collection).findOne({ _id: checkId(id) });
      return document === null ? null : recordOf(shape(collection), document);
    },
    getMany: async (collection, ids) => {
      const documents = await stored(collection)
        .find({ _id: { $in: ids.map(checkId) } })
        .toArray();
      const found = new Map(documents.map((document) => [document._id, recordOf(shape(collection), document)]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    insert: async (collection, record) => {
      checkRecord(shape(collection), record);
      try {
        await stored(collection).insertOne(documentOf(record));
        return true;
      } catch (error) {
        // Anything else (a cut connection) may or may not have stored it: the caller reads again.
        if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
        throw error;
      }
    },
    change: async (collection, id, guard, change) => {
      checkChange(shape(collection), change);
      const { matchedCount } = await stored(collection).updateOne(guardedFilter(shape(collection), checkId(id), guard), updateOf(change));
      return matchedCount === 1;
    },
    add: async (collection, id, field, by) => {
      checkValue(shape(collection), field, by);
      const document = await stored(collection).findOneAndUpdate({ _id: checkId(id) }, incrementOf(field, by), { returnDocument: 'after' });
      return document === null ? null : Number(document[field]);
    },
    remove: async (collection, id) => {
      await stored(collection).deleteOne({ _id: checkId(id) });
    },
    ...questions(stored, shape),
  };
}

type Stored = (collection: string) => Collection<StoredDocument>;

function questions(
  stored: Stored,
  shape: (collection: string) => CollectionShape,
): Pick<Records, 'find' | 'count' | 'countBy' | 'scan' | 'explain'> {
  // No hint: on SecantusDB it turns a search in the index into reading all of it, and `open()` has seen that the index is there.
  const cursorOf = (collection: string, query: RecordQuery) => {
    const walk = walkOf(shape(collection), query);
    return stored(collection).find(filterOf(walk)).sort(orderOf(walk, query.order)).limit(checkLimit(query.limit));
  };
  return {
    find: async (collection, query) =>
      (await cursorOf(collection, query).toArray()).map((document) => recordOf(shape(collection), document)),
    count: async (collection, question) => {
      const walk = walkOf(shape(collection), question);
      return stored(collection).countDocuments(filterOf(walk));
    },
    countBy: async (collection, question, field) => {
      checkValue(shape(collection), field, null);
      const walk = walkOf(shape(collection), question);
      const groups = [{ $match: filterOf(walk) }, { $group: { _id: `$${field}`, amount: { $sum: 1 } } }];
      const counted = await stored(collection).aggregate<{ _id: string | number | null; amount: number }>(groups).toArray();
      return new Map(counted.flatMap(({ _id, amount }) => (_id === null ? [] : [[String(_id), amount]])));
    },
    scan: async function* (collection, batchSize) {
      // One cursor: on SecantusDB every page asked for by id would read the whole collection.
      const cursor = stored(collection)
        .find({}, { batchSize: checkLimit(batchSize) })
        .sort({ _id: 1 });
      let batch: StoredRecord[] = [];
      for await (const document of cursor) {
        batch.push(recordOf(shape(collection), document));
        if (batch.length < batchSize) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    explain: async (collection, query) => {
      const explained = await cursorOf(collection, query).explain('queryPlanner');
      return { usesIndex: usesIndex(explained, query.index), plan: JSON.stringify(explained) };
    },
  };
}
