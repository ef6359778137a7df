/** Turns questions and changes into SQL. Names come from the declared shapes, values are always bound. */

import type { CollectionShape } from '../collections.js';
import type { FieldValue, Guard, RecordChange, RecordQuery, StoredRecord } from '../records.js';
import { checkChange, checkId, checkLimit, checkValue, walkOf, type Comparison, type IndexWalk, type Question } from '../shapes.js';
import type { Sql } from './connection.js';
import { indexName, quoted } from './tables.js';

const OPERATORS = { from: '>=', above: '>', to: '<=', below: '<' } as const satisfies Record<Comparison, string>;

export function selectById(collection: string, ids: readonly string[]): Sql {
  // One value however many ids, so that there is one statement and no limit on variables.
  return {
    text: `SELECT * FROM ${quoted(collection)} WHERE id IN (SELECT value FROM json_each(?))`,
    values: [JSON.stringify(ids.map(checkId))],
  };
}

export function selectAfter(collection: string, lastId: string, limit: number): Sql {
  return { text: `SELECT * FROM ${quoted(collection)} WHERE id > ? ORDER BY id LIMIT ?`, values: [lastId, checkLimit(limit)] };
}

export function insert(collection: string, shape: CollectionShape, { id, fields, body }: StoredRecord): Sql {
  const names = Object.keys(shape.fields);
  const columns = ['id', ...names, 'body'];
  return {
    text: `INSERT INTO ${quoted(collection)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`,
    values: [id, ...names.map((name) => fields[name] ?? null), body],
  };
}

export function update(
  collection: string,
  shape: CollectionShape,
  { id, guard, change }: { id: string; guard: Guard; change: RecordChange },
): Sql {
  checkChange(shape, change);
  const sets = [...Object.entries(change.fields ?? {}), ...(change.body === undefined ? [] : [['body', change.body] as const])];
  const guards = Object.entries(guard).map(([field, wanted]) => guardTerm(shape, field, wanted));
  return {
    text: `UPDATE ${quoted(collection)} SET ${sets.map(([field]) => `${quoted(field)} = ?`).join(', ')} WHERE ${['id = ?', ...guards.map(([term]) => term)].join(' AND ')}`,
    values: [...sets.map(([, value]) => value), checkId(id), ...guards.map(([, value]) => value)],
  };
}

function guardTerm(shape: CollectionShape, field: string, wanted: Guard[string]): readonly [term: string, value: FieldValue] {
  if (wanted !== null && typeof wanted === 'object') return [`${quoted(field)} < ?`, checkValue(shape, field, wanted.below)];
  return [`${quoted(field)} IS ?`, checkValue(shape, field, wanted)];
}

export function increment(collection: string, shape: CollectionShape, { id, field, by }: { id: string; field: string; by: number }): Sql {
  checkValue(shape, field, by);
  return {
    text: `UPDATE ${quoted(collection)} SET ${quoted(field)} = COALESCE(${quoted(field)}, 0) + ? WHERE id = ? RETURNING ${quoted(field)} AS value`,
    values: [by, checkId(id)],
  };
}

export function remove(collection: string, id: string): Sql {
  return { text: `DELETE FROM ${quoted(collection)} WHERE id = ?`, values: [checkId(id)] };
}

export function selectWhere(collection: string, shape: CollectionShape, query: RecordQuery): Sql {
  const walk = walkOf(shape, query);
  const source = from(collection, walk);
  const direction = query.order === 'descending' ? 'DESC' : 'ASC';
  const order = [...(walk.next === undefined ? [] : [walk.next]), ...(walk.thenById ? ['id'] : [])]
    .map((field) => `${quoted(field)} ${direction}`)
    .join(', ');
  return { text: `SELECT * ${source.text} ORDER BY ${order} LIMIT ?`, values: [...source.values, checkLimit(query.limit)] };
}

export function countWhere(collection: string, shape: CollectionShape, question: Question): Sql {
  const source = from(collection, walkOf(shape, question));
  return { text: `SELECT COUNT(*) AS amount ${source.text}`, values: source.values };
}

export function countWhereBy(collection: string, shape: CollectionShape, { question, field }: { question: Question; field: string }): Sql {
  checkValue(shape, field, null);
  const source = from(collection, walkOf(shape, question), `${quoted(field)} IS NOT NULL`);
  return { text: `SELECT ${quoted(field)} AS value, COUNT(*) AS amount ${source.text} GROUP BY ${quoted(field)}`, values: source.values };
}

/** INDEXED BY makes a question that its index cannot answer fail, where SQLite would quietly read the whole table. */
function from(collection: string, walk: IndexWalk, ...more: string[]): Sql {
  const next = walk.next === undefined ? '' : quoted(walk.next);
  const terms = [
    ...walk.equals.map(([field]) => `${quoted(field)} = ?`),
    ...walk.bounds.map(([comparison]) => `${next} ${OPERATORS[comparison]} ?`),
    ...(walk.nextPresent ? [`${next} IS NOT NULL`] : []),
    ...more,
  ];
  const where = terms.length === 0 ? '' : ` WHERE ${terms.join(' AND ')}`;
  return {
    text: `FROM ${quoted(collection)} INDEXED BY ${quoted(indexName(collection, walk.index))}${where}`,
    values: [...walk.equals, ...walk.bounds].map(([, value]) => value),
  };
}
