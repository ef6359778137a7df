/**
 * What both databases ask of a shape, a record and a question before they touch anything, so that they refuse the same things.
 * Names in a query come from the declared shapes alone; what a person typed is only ever a value.
 */

import type { CollectionShape, IndexShape } from './collections.js';
import type { FieldValue, RecordChange, RecordQuery, StoredRecord } from './records.js';

export type Shapes = Readonly<Record<string, CollectionShape>>;

const NAME = /^[a-z][A-Za-z0-9]{0,39}$/;
const RESERVED = new Set(['id', 'body']);

/** Refuses shapes that one of the databases could not keep: they are code, so this is a mistake in it. */
export function checkShapes(shapes: Shapes): void {
  for (const [collection, { fields, indexes }] of Object.entries(shapes)) {
    for (const name of [collection, ...Object.keys(fields), ...Object.keys(indexes)]) {
      if (!NAME.test(name) || RESERVED.has(name)) throw new TypeError(`${collection}: "${name}" cannot be a name in the store`);
    }
    for (const [name, index] of Object.entries<IndexShape>(indexes)) {
      const unknown = index.fields.find((field) => !(field in fields));
      if (index.fields.length === 0 || unknown !== undefined) throw new TypeError(`${collection}.${name}: no field ${unknown ?? ''}`);
      // MongoDB's sparse index over two fields holds records that lack one of them, SQLite's does not.
      if (index.sparse === true && index.fields.length > 1) throw new TypeError(`${collection}.${name}: a sparse index has one field`);
    }
  }
}

export function shapeOf(shapes: Shapes, collection: string): CollectionShape {
  const shape = Object.hasOwn(shapes, collection) ? shapes[collection] : undefined;
  if (shape === undefined) throw new TypeError(`no collection ${collection}`);
  return shape;
}

/** Lone surrogates and NUL would come back as something else (one store replaces, another cuts), and a hash over them would break. */
export function checkText(text: string, what: string): string {
  if (typeof text !== 'string') throw new TypeError(`${what} is not text`);
  if (text.includes('\u0000') || !text.isWellFormed()) throw new TypeError(`${what} holds NUL or half a character`);
  return text;
}

export function checkId(id: string): string {
  if (id === '') throw new TypeError('an id is not empty');
  return checkText(id, 'id');
}

/** How many records at most, or a batch of them. No limit is never meant. */
export function checkLimit(limit: number): number {
  if (!Number.isSafeInteger(limit) || limit < 1) throw new TypeError('a limit is a whole number above zero');
  return limit;
}

export function checkValue(shape: CollectionShape, field: string, value: FieldValue): FieldValue {
  const kind = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
  if (kind === undefined) throw new TypeError(`no field ${field}`);
  if (value === null) return null;
  if (kind === 'text' && typeof value === 'string') return checkText(value, field);
  if (kind === 'integer' && Number.isSafeInteger(value)) return value;
  throw new TypeError(`${field} takes ${kind} or null`);
}

/** Refuses a record with an undeclared field, a value of another kind, or a null where a unique index needs a value. */
export function checkRecord(shape: CollectionShape, { id, fields, body }: StoredRecord): void {
  checkId(id);
  checkText(body, 'body');
  for (const [field, value] of Object.entries(fields)) checkValue(shape, field, value);
  const missing = neverNull(shape).find((field) => (fields[field] ?? null) === null);
  if (missing !== undefined) throw new TypeError(`${missing} ${NEVER_NULL}`);
}

/** Refuses a change of nothing, and what `checkRecord` refuses. */
export function checkChange(shape: CollectionShape, { fields = {}, body }: RecordChange): void {
  if (body !== undefined) checkText(body, 'body');
  else if (Object.keys(fields).length === 0) throw new TypeError('a change changes something');
  for (const [field, value] of Object.entries(fields)) {
    if (checkValue(shape, field, value) === null && neverNull(shape).includes(field)) throw new TypeError(`${field} ${NEVER_NULL}`);
  }
}

/** Two nulls in a unique index are rivals to MongoDB and strangers to SQLite, so there are none. */
const neverNull = ({ indexes }: CollectionShape): readonly string[] =>
  Object.values<IndexShape>(indexes).flatMap(({ fields, unique, sparse }) => (unique === true && sparse !== true ? fields : []));

const NEVER_NULL = 'is in a unique index and cannot be null';

export type Comparison = 'from' | 'above' | 'to' | 'below';

/** A question, checked against its index: how to walk along it. */
export interface IndexWalk {
  readonly index: string;
  readonly equals: readonly (readonly [field: string, value: FieldValue])[];
  /** The field after the equal ones: what the answer is ordered by. Undefined when all of the index are equal ones. */
  readonly next: string | undefined;
  /** Whether records may be equal in `next`, so that the id decides their order. */
  readonly thenById: boolean;
  readonly bounds: readonly (readonly [Comparison, FieldValue])[];
  /** Records whose `next` is null are no answer: it is ranged, or the index does not hold them. */
  readonly nextPresent: boolean;
}

export type Question = Pick<RecordQuery, 'index' | 'equals' | 'range'>;

/**
 * Refuses a question that its index cannot answer: equal fields lead it, a ranged one comes next and ends it, and there is a condition.
 * (Where the index went on after the ranged field, SecantusDB left out the records at an inclusive upper end.)
 */
export function walkOf(shape: CollectionShape, query: Question): IndexWalk {
  const index: IndexShape | undefined = Object.hasOwn(shape.indexes, query.index) ? shape.indexes[query.index] : undefined;
  if (index === undefined) throw new TypeError(`no index ${query.index}`);
  const given = query.equals ?? {};
  const leading = index.fields.slice(0, Object.keys(given).length);
  const next = index.fields[leading.length];
  const ending = leading.length + 1 === index.fields.length ? next : undefined;
  const { range } = query;
  if (Object.keys(given).some((field) => !leading.includes(field)) || (range !== undefined && range.field !== ending)) {
    throw new TypeError(
      `${query.index} is (${index.fields.join(', ')}) and cannot answer for ${[...Object.keys(given), range?.field ?? ''].join(', ')}`,
    );
  }
  const equals = leading.map((field) => [field, checkWanted(shape, field, given[field])] as const);
  const bounds = boundsOf(shape, range);
  const nextPresent = next !== undefined && (range !== undefined || index.sparse === true);
  if (equals.length === 0 && bounds.length === 0 && index.sparse !== true)
    throw new TypeError(`${query.index}: a question without a condition reads everything`);
  return {
    index: query.index,
    equals,
    next,
    bounds,
    nextPresent,
    thenById: index.unique !== true || next === undefined || next !== ending,
  };
}

function boundsOf(shape: CollectionShape, range: Question['range']): IndexWalk['bounds'] {
  if (range === undefined) return [];
  return (['from', 'above', 'to', 'below'] as const).flatMap((comparison) => {
    const value = range[comparison];
    return value === undefined ? [] : [[comparison, checkWanted(shape, range.field, value)] as const];
  });
}

/** Nothing is equal to null, nor above or below it. */
function checkWanted(shape: CollectionShape, field: string, value: FieldValue | undefined): FieldValue {
  if (value === undefined || value === null) throw new TypeError(`nothing to compare ${field} with`);
  return checkValue(shape, field, value);
}
