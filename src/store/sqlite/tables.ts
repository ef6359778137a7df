/** Makes the tables and indexes of the declared shapes, and reads back whether they are there as declared. */

import type { CollectionShape, IndexShape } from '../collections.js';
import type { Shapes } from '../shapes.js';
import type { Connection, Transaction } from './connection.js';

/** Names are letters and digits (shapes.ts); the quotes are for those that SQL keeps for itself, as in `key`. */
export const quoted = (name: string): string => `"${name}"`;

export const indexName = (collection: string, index: string): string => `${collection}_${index}`;

/** Makes what is missing, among it columns that a newer version declares: their values come with the next rebuild. */
export async function makeTables(connection: Connection, shapes: Shapes): Promise<void> {
  await connection.together((transaction) => {
    for (const [collection, shape] of Object.entries(shapes)) {
      makeTable(transaction, collection, shape);
      for (const [name, index] of indexesOf(shape))
        transaction.run(`CREATE ${indexDefinition(collection, name, index)}`.replace(' INDEX ', ' INDEX IF NOT EXISTS '));
    }
  });
}

function makeTable(transaction: Transaction, collection: string, { fields }: CollectionShape): void {
  const columns = Object.entries(fields).map(([name, kind]) => `${quoted(name)} ${kind.toUpperCase()}`);
  transaction.run(
    `CREATE TABLE IF NOT EXISTS ${quoted(collection)} (id TEXT PRIMARY KEY, ${[...columns, 'body TEXT NOT NULL'].join(', ')}) STRICT`,
  );
  const present = new Set(transaction.rows(columnList(collection)).map(({ name }) => name));
  const missing = Object.keys(fields).flatMap((name, place) => (present.has(name) ? [] : [columns[place] ?? '']));
  for (const column of missing) transaction.run(`ALTER TABLE ${quoted(collection)} ADD COLUMN ${column}`);
}

/** Rejects when a column or an index is not there, or is there under its name but is another one. */
export async function checkTables(connection: Connection, shapes: Shapes): Promise<void> {
  const rows = await connection.rows({ text: "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL", values: [] });
  const kept = new Map(rows.map(({ name, sql }) => [name, sql]));
  for (const [collection, shape] of Object.entries(shapes)) {
    const types = new Map((await connection.rows({ text: columnList(collection), values: [] })).map(({ name, type }) => [name, type]));
    const columns = Object.entries(shape.fields)
      .filter(([name, kind]) => types.get(name) !== kind.toUpperCase())
      .map(([name]) => name);
    // SQLite keeps the text an index was made with, so the same text is the same index.
    const indexes = indexesOf(shape).filter(
      ([name, index]) => kept.get(indexName(collection, name)) !== `CREATE ${indexDefinition(collection, name, index)}`,
    );
    const wrong = [...columns, ...indexes.map(([name]) => indexName(collection, name))];
    if (wrong.length > 0) throw new Error(`the database's ${collection} differs from what is declared: ${wrong.join(', ')}`);
  }
}

const indexesOf = (shape: CollectionShape): [name: string, index: IndexShape][] => Object.entries(shape.indexes);

const columnList = (collection: string): string => `SELECT name, type FROM pragma_table_info('${collection}')`;

function indexDefinition(collection: string, name: string, { fields, unique, sparse }: IndexShape): string {
  const where = sparse === true ? ` WHERE ${quoted(fields[0] ?? '')} IS NOT NULL` : '';
  return `${unique === true ? 'UNIQUE INDEX' : 'INDEX'} ${quoted(indexName(collection, name))} ON ${quoted(collection)} (${fields.map(quoted).join(', ')})${where}`;
}
