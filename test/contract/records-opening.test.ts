import type { CollectionShape } from '../../src/store/collections.js';
import { collections } from '../../src/store/collections.js';
import type { Records } from '../../src/store/records.js';
import { recordsAt } from './support/address.js';
import { places } from './support/places.js';

const shapeWith = (indexes: CollectionShape['indexes']): CollectionShape => ({ fields: { a: 'text', n: 'integer' }, indexes });

describe.each(places().map((place) => [place.name, place] as const))('opening on %s', (_, place) => {
  beforeAll(place.prepare);
  afterAll(place.drop);

  /** Opens, does something and closes, whatever happens. */
  async function opened(shapes?: Readonly<Record<string, CollectionShape>>, work = async (_records: Records): Promise<void> => {}): Promise<void> {
    const records = place.records(shapes);
    try {
      await records.open();
      await work(records);
    } finally {
      await records.close();
    }
  }

  it('makes everything declared when three nodes open an empty database at once', async () => {
    await Promise.all([opened(), opened(), opened()]);
    await opened(undefined, async (records) => {
      for (const collection of Object.keys(collections) as (keyof typeof collections)[]) expect(await records.get(collection, 'nobody')).toBeNull();
    });
  });

  it('opens again, keeps what is stored, and may be closed twice', async () => {
    const draft = { id: 'ana', fields: { version: 1 }, body: '{}' };
    await opened(undefined, async (records) => {
      await records.insert('drafts', draft);
      await records.open();
      await records.close();
    });
    await opened(undefined, async (records) => expect(await records.get('drafts', 'ana')).toEqual(draft));
  });

  it('makes an index and a field that are declared later', async () => {
    const later: CollectionShape = { fields: { a: 'text', n: 'integer', late: 'text' }, indexes: { byA: { fields: ['a', 'n'] }, byLate: { fields: ['late'], sparse: true } } };
    await opened({ preferences: shapeWith({ byA: { fields: ['a', 'n'] } }) }, async (records) => {
      await records.insert('preferences', { id: 'old', fields: { a: 'x' }, body: '{}' });
    });
    await opened({ preferences: later }, async (records) => {
      expect((await records.get('preferences', 'old'))?.fields).toEqual({ a: 'x', n: null, late: null });
      await records.change('preferences', 'old', {}, { fields: { late: 'now' } });
      expect(await records.count('preferences', { index: 'byLate', equals: { late: 'now' } })).toBe(1);
    });
  });

  it.each<[string, CollectionShape['indexes'][string], CollectionShape['indexes'][string]]>([
    ['Fewer', { fields: ['a', 'n'] }, { fields: ['a'] }],
    ['Turned', { fields: ['a', 'n'] }, { fields: ['n', 'a'] }],
    ['Unique', { fields: ['a', 'n'] }, { fields: ['a', 'n'], unique: true }],
    ['Several', { fields: ['a', 'n'], unique: true }, { fields: ['a', 'n'] }],
    ['Sparse', { fields: ['n'] }, { fields: ['n'], sparse: true }],
    ['Full', { fields: ['n'], sparse: true }, { fields: ['n'] }],
  ])('refuses to open when an index is there in another shape: %s', async (name, kept, declared) => {
    const shapes = (index: CollectionShape['indexes'][string]) => ({ [`trial${name}`]: shapeWith({ byIt: index }) });
    await opened(shapes(kept));
    await expect(opened(shapes(declared))).rejects.toThrow(/trial.*byIt/);
    await opened(shapes(kept));
  });

  it('refuses to answer before it is opened, and after it is closed', async () => {
    const records = place.records();
    await expect(records.get('drafts', 'ana')).rejects.toThrow('not open');
    await records.open();
    await records.close();
    await records.close();
    await expect(records.now()).rejects.toThrow('not open');
  });
});

it.each<[string, Readonly<Record<string, CollectionShape>>]>([
  ['a name that SQL or MongoDB would read as something else', { 'drafts"; --': { fields: {}, indexes: {} } }],
  ['a field called as what every record has', { drafts: { fields: { body: 'text' }, indexes: {} } }],
  ['an index of an undeclared field', { drafts: { fields: {}, indexes: { byMood: { fields: ['mood'] } } } }],
  ['a sparse index of two fields', { drafts: shapeWith({ both: { fields: ['a', 'n'], sparse: true } }) }],
])('refuses shapes with %s', (_, shapes) => {
  expect(() => recordsAt({ kind: 'sqlite', file: ':memory:' }, shapes)).toThrow(TypeError);
  expect(() => recordsAt({ kind: 'mongo', uri: 'mongodb://127.0.0.1:1', database: 'none' }, shapes)).toThrow(TypeError);
});
