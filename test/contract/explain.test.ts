import { collections, type CollectionName, type CollectionShape, type IndexShape } from '../../src/store/collections.js';
import type { FieldValue, RecordQuery, Records, StoredRecord } from '../../src/store/records.js';
import { times } from './support/examples.js';
import { places } from './support/places.js';

const ROWS = 500;
const VALUES = 40;
/** Filling and dropping a database takes seconds on a slow server. */
const SLOW_MS = 60_000;
const SPARSE = 20;

// Object.entries gives the names as plain text.
const indexed = (Object.entries(collections) as [CollectionName, CollectionShape][]).filter(([, { indexes }]) => Object.keys(indexes).length > 0);

/** Forty values of each field, evenly; a sparse field is there in one record of twenty. */
function example({ fields, indexes }: CollectionShape, place: number): StoredRecord {
  const declared = Object.values<IndexShape>(indexes);
  const valueOf = (field: string, kind: 'text' | 'integer'): FieldValue => {
    if (declared.some((index) => index.sparse === true && index.fields.includes(field)) && place % SPARSE !== 0) return null;
    const value = declared.some((index) => index.unique === true && index.fields.at(-1) === field) ? place : place % VALUES;
    return kind === 'text' ? `${field} ${value}` : value;
  };
  return { id: `row ${place}`, fields: Object.fromEntries(Object.entries(fields).map(([field, kind]) => [field, valueOf(field, kind)])), body: '{}' };
}

/**
 * Equal in all fields of the index; equal in all but the last, in its order and ranged; and, for one field that is sparse, without a
 * condition. Where another index begins with the same fields, a server may take either for a question that is not ranged: none is asked.
 */
function questionsOf({ fields, indexes }: CollectionShape, index: string, shape: IndexShape): RecordQuery[] {
  const wanted = (field: string, value: number) => (fields[field] === 'text' ? `${field} ${value}` : value);
  const equalsOf = (names: readonly string[]) => Object.fromEntries(names.map((field) => [field, wanted(field, 20)]));
  const leading = shape.fields.slice(0, -1);
  const last = shape.fields.at(-1) ?? '';
  const others = Object.entries<IndexShape>(indexes).filter(([name]) => name !== index);
  const rivalled = others.some(([, other]) => leading.every((field) => other.fields.slice(0, leading.length).includes(field)));
  const ranges = [{ to: wanted(last, 1) }, { from: wanted(last, 39) }, { above: wanted(last, 19), below: wanted(last, 21) }].map((range) => ({ field: last, ...range }));
  const asked: Omit<RecordQuery, 'index' | 'limit'>[] = [
    { equals: equalsOf(shape.fields) },
    ...ranges.map((range) => ({ equals: equalsOf(leading), range, order: 'descending' as const })),
    ...(leading.length > 0 && !rivalled ? [{ equals: equalsOf(leading) }] : []),
    ...(shape.sparse === true ? [{}] : []),
  ];
  return asked.map((query) => ({ index, limit: 20, ...query }));
}

describe.each(places().map((place) => [place.name, place] as const))('questions on %s', (_, place) => {
  let records: Records;
  beforeAll(async () => {
    await place.prepare();
    records = place.records();
    await records.open();
    for (const [collection, shape] of indexed) await place.fill(collection, times(ROWS, (row) => example(shape, row)));
  }, SLOW_MS);
  afterAll(place.drop, SLOW_MS);

  const declared = indexed.flatMap(([collection, shape]) => Object.entries<IndexShape>(shape.indexes).map(([name, index]) => [collection, name, questionsOf(shape, name, index)] as const));

  it.each(declared)('answers from the index: %s.%s', async (collection, _name, queries) => {
    for (const query of queries) {
      const { usesIndex, plan } = await records.explain(collection, query);
      expect({ query, usesIndex, plan: usesIndex ? '' : plan }).toEqual({ query, usesIndex: true, plan: '' });
    }
  });
});
