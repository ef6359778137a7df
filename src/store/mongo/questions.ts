/** Turns questions and changes into filters and updates. Values are compared as they are: text that looks like an operator stays text. */

import type { Filter, UpdateFilter } from 'mongodb';
import type { CollectionShape } from '../collections.js';
import type { FieldValue, Guard, RecordChange, StoredRecord } from '../records.js';
import { checkValue, type Comparison, type IndexWalk } from '../shapes.js';

/** How a record lies in a collection. A null field is left out, so that a sparse index does not hold it. */
export interface StoredDocument {
  readonly _id: string;
  readonly body: string;
  readonly [field: string]: string | number;
}

const OPERATORS = { from: '$gte', above: '$gt', to: '$lte', below: '$lt' } as const satisfies Record<Comparison, string>;

const present = (fields: readonly (readonly [string, FieldValue])[]): [string, string | number][] =>
  fields.flatMap(([field, value]) => (value === null ? [] : [[field, value]]));

export function documentOf({ id, fields, body }: StoredRecord): StoredDocument {
  return { ...Object.fromEntries(present(Object.entries(fields))), _id: id, body };
}

export function recordOf(shape: CollectionShape, document: StoredDocument): StoredRecord {
  return {
    id: document._id,
    fields: Object.fromEntries(Object.keys(shape.fields).map((field) => [field, document[field] ?? null])),
    body: document.body,
  };
}

export function filterOf({ equals, next, bounds, nextPresent }: IndexWalk): Filter<StoredDocument> {
  const range = bounds.map(([comparison, value]) => [OPERATORS[comparison], value] as const);
  const wanted = range.length > 0 ? Object.fromEntries(range) : { $exists: true };
  const terms: readonly (readonly [string, unknown])[] = [
    ...equals,
    ...(next !== undefined && nextPresent ? [[next, wanted] as const] : []),
  ];
  // Plain entries of checked fields; the driver's type for filters cannot follow names made at run time.
  return Object.fromEntries(terms) as Filter<StoredDocument>;
}

export function orderOf({ next, thenById }: IndexWalk, order: 'ascending' | 'descending' = 'ascending'): Record<string, 1 | -1> {
  const direction = order === 'ascending' ? 1 : -1;
  return { ...(next === undefined ? {} : { [next]: direction }), ...(thenById ? { _id: direction } : {}) };
}

export function guardedFilter(shape: CollectionShape, id: string, guard: Guard): Filter<StoredDocument> {
  const terms = Object.entries(guard).map(([field, wanted]) => {
    if (wanted !== null && typeof wanted === 'object') return [field, { $lt: checkValue(shape, field, wanted.below) }] as const;
    // Equal to null is what a field that is not stored answers to.
    return [field, checkValue(shape, field, wanted)] as const;
  });
  return { ...Object.fromEntries<unknown>(terms), _id: id };
}

export function updateOf({ fields = {}, body }: RecordChange): UpdateFilter<StoredDocument> {
  const kept = Object.fromEntries([...present(Object.entries(fields)), ...(body === undefined ? [] : [['body', body] as const])]);
  const dropped = Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value === null)
      .map(([field]) => [field, '' as const]),
  );
  return {
    ...(Object.keys(kept).length > 0 ? { $set: kept } : {}),
    ...(Object.keys(dropped).length > 0 ? { $unset: dropped } : {}),
  };
}

export function incrementOf(field: string, by: number): UpdateFilter<StoredDocument> {
  // As in filterOf.
  return { $inc: { [field]: by } } as UpdateFilter<StoredDocument>;
}
