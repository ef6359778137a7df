/**
 * Records in one SQLite file: the database Accord brings along, for one machine (several processes on it may share the file).
 * A write is on the disk when its promise resolves. What a record means must not come in.
 */

import { collections } from '../collections.js';
import type { Records, StoredRecord } from '../records.js';
import { checkRecord, checkShapes, shapeOf, type Shapes } from '../shapes.js';
import { openConnection, type Connection, type Row, type Sql } from './connection.js';
import * as statements from './statements.js';
import { checkTables, indexName, makeTables } from './tables.js';

export interface SqliteRecordsDeps {
  /** Path of the file; it and its folder are made. `:memory:` lives as long as the process. */
  readonly file: string;
  readonly shapes?: Shapes;
}

/** Refuses shapes that no store could keep. Nothing is opened before `open()`. */
export function createSqliteRecords({ file, shapes = collections }: SqliteRecordsDeps): Records {
  checkShapes(shapes);
  const shape = (collection: string) => shapeOf(shapes, collection);
  const { connected, open, close } = connectionOf(file, shapes);
  const rows = async (sql: Sql) => connected().rows(sql);
  const changes = async (sql: Sql) => connected().changes(sql);
  const records = async (collection: string, sql: Sql) => (await rows(sql)).map((row) => recordOf(shapes, collection, row));

  return {
    open,
    close,
    now: async () => Number((await rows({ text: "SELECT CAST(ROUND(unixepoch('subsec') * 1000) AS INTEGER) AS now", values: [] }))[0]?.now),

    get: async (collection, id) => (await records(collection, statements.selectById(collection, [id])))[0] ?? null,
    getMany: async (collection, ids) => {
      const found = new Map((await records(collection, statements.selectById(collection, ids))).map((record) => [record.id, record]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    insert: async (collection, record) => {
      checkRecord(shape(collection), record);
      return (await changes(statements.insert(collection, shape(collection), record))) === 1;
    },
    change: async (collection, id, guard, change) =>
      (await changes(statements.update(collection, shape(collection), { id, guard, change }))) === 1,
    add: async (collection, id, field, by) => {
      const [row] = await rows(statements.increment(collection, shape(collection), { id, field, by }));
      return row === undefined ? null : Number(row.value);
    },
    remove: async (collection, id) => {
      await changes(statements.remove(collection, id));
    },

    find: async (collection, query) => records(collection, statements.selectWhere(collection, shape(collection), query)),
    count: async (collection, question) => Number((await rows(statements.countWhere(collection, shape(collection), question)))[0]?.amount),
    countBy: async (collection, question, field) => {
      const counted = await rows(statements.countWhereBy(collection, shape(collection), { question, field }));
      return new Map(counted.map(({ value, amount }) => [String(value), Number(amount)]));
    },
    scan: async function* (collection, batchSize) {
      for (let lastId = ''; ;) {
        const batch = await records(collection, statements.selectAfter(collection, lastId, batchSize));
        if (batch.length > 0) yield batch;
        const last = batch.at(-1);
        if (last === undefined || batch.length < batchSize) return;
        lastId = last.id;
      }
    },
    explain: async (collection, query) => {
      const sql = statements.selectWhere(collection, shape(collection), query);
      const plan = (await rows({ ...sql, text: `EXPLAIN QUERY PLAN ${sql.text}` })).map(({ detail }) => String(detail)).join('\n');
      // SEARCH goes straight to the rows; SCAN reads all of the index.
      return { usesIndex: new RegExp(`^SEARCH .* INDEX ${indexName(collection, query.index)}\\b`, 'm').test(plan), plan };
    },
  };
}

function connectionOf(file: string, shapes: Shapes) {
  let connection: Connection | undefined;
  const connected = (): Connection => {
    if (connection === undefined) throw new Error('the database is not open');
    return connection;
  };
  const close = async (): Promise<void> => {
    connection?.close();
    connection = undefined;
  };
  const open = async (): Promise<void> => {
    connection ??= await openConnection(file);
    try {
      await makeTables(connection, shapes);
      await checkTables(connection, shapes);
    } catch (error) {
      await close();
      throw error;
    }
  };
  return { connected, open, close };
}

function recordOf(shapes: Shapes, collection: string, row: Row): StoredRecord {
  const names = Object.keys(shapeOf(shapes, collection).fields);
  return { id: String(row.id), fields: Object.fromEntries(names.map((name) => [name, row[name] ?? null])), body: String(row.body) };
}
