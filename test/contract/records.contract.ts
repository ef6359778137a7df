import type { RecordQuery, Records, StoredRecord } from '../../src/store/records.js';
import { entry, idsOf, notice, offer, times } from './support/examples.js';

/** What every database promises when one node uses it. `records` gives the open connection. */
export function promisesOfRecords(records: () => Records): void {
  promisesOfOneRecord(records);
  promisesOfQuestions(records);
  promisesOfText(records);
  refusals(records);

  it('tells its own time', async () => {
    const before = Date.now();
    expect(Math.abs(await records().now() - before)).toBeLessThan(5_000);
  });
}

function promisesOfOneRecord(records: () => Records): void {
  it('gives a record back as it was put in, with every declared field', async () => {
    await records().insert('notices', { id: 'n/1', fields: { state: 'waiting', dueAt: 5 }, body: '{"a":1}' });
    const fields = { state: 'waiting', dueAt: 5, fence: null, holder: null };
    expect(await records().get('notices', 'n/1')).toEqual({ id: 'n/1', fields, body: '{"a":1}' });
    expect(await records().get('notices', 'n/2')).toBeNull();
  });

  it('keeps integers exactly, from below zero to the largest safe one', async () => {
    for (const n of [0, -7, 2 ** 31, Date.UTC(2030, 1, 1), Number.MAX_SAFE_INTEGER]) {
      await records().insert('counters', { id: `exact ${n}`, fields: { n }, body: '{}' });
      expect((await records().get('counters', `exact ${n}`))?.fields).toEqual({ n });
    }
  });

  it('gives many back in the order asked for and leaves out what is not there', async () => {
    for (const seq of [1, 2, 3]) await records().insert('entries', entry('many', seq));
    const ids = [3, 9, 1].map((seq) => entry('many', seq).id);
    expect(await records().find('entries', { index: 'byCustomer', equals: { customerId: 'many', seq: 2 }, limit: 5 })).toEqual([entry('many', 2)]);
    expect(idsOf(await records().getMany('entries', ids))).toEqual([ids[0], ids[2]]);
    expect(await records().getMany('entries', [])).toEqual([]);
  });

  it('refuses an insert when the id, or a value of a unique index, is taken, and changes nothing', async () => {
    expect(await records().insert('entries', entry('taken', 1, '"first"'))).toBe(true);
    expect(await records().insert('entries', entry('taken', 1, '"second"'))).toBe(false);
    expect(await records().insert('entries', { ...entry('taken', 1, '"third"'), id: 'another id' })).toBe(false);
    expect((await records().get('entries', entry('taken', 1).id))?.body).toBe('"first"');
    expect(await records().get('entries', 'another id')).toBeNull();
  });

  it('changes only what is named, and only where the guard holds', async () => {
    await records().insert('notices', notice('guarded', 10, { fence: 3 }));
    expect(await records().change('notices', 'guarded', { fence: 2 }, { fields: { state: 'lost' } })).toBe(false);
    expect(await records().change('notices', 'guarded', { fence: 3, holder: null }, { fields: { holder: 'node' } })).toBe(true);
    expect(await records().change('notices', 'guarded', { holder: null }, { body: '"lost"' })).toBe(false);
    expect(await records().change('notices', 'guarded', {}, { fields: { dueAt: null }, body: '"done"' })).toBe(true);
    expect(await records().get('notices', 'guarded')).toEqual({ ...notice('guarded', null, { fence: 3, holder: 'node' }), body: '"done"' });
    expect(await records().change('notices', 'not there', {}, { body: '1' })).toBe(false);
    expect(await records().get('notices', 'not there')).toBeNull();
  });

  it('rejects a change that would take another record\'s place in a unique index', async () => {
    for (const seq of [1, 2]) await records().insert('entries', entry('moved', seq));
    await expect(records().change('entries', entry('moved', 2).id, {}, { fields: { seq: 1 } })).rejects.toThrow();
    await expect(records().change('entries', entry('moved', 2).id, {}, { fields: { seq: null } })).rejects.toThrow(TypeError);
    expect((await records().get('entries', entry('moved', 2).id))?.fields.seq).toBe(2);
  });

  it('changes below a number, never at it, above it or where there is none', async () => {
    await records().insert('offers', offer('below', { seq: 5 }));
    expect(await records().change('offers', 'below', { seq: { below: 5 } }, { fields: { seq: 4 } })).toBe(false);
    expect(await records().change('offers', 'below', { seq: { below: 6 } }, { fields: { seq: 6 } })).toBe(true);
    expect(await records().change('offers', 'below', { sentAt: { below: 6 } }, { fields: { seq: 7 } })).toBe(false);
    expect((await records().get('offers', 'below'))?.fields.seq).toBe(6);
  });

  it('says that a change was made when it wrote what was there already', async () => {
    await records().insert('notices', notice('same', 10));
    expect(await records().change('notices', 'same', { fence: 0 }, { fields: { dueAt: 10 } })).toBe(true);
  });

  it('adds to a number of a record that is there, and makes none', async () => {
    await records().insert('counters', { id: 'sum', fields: { n: 40 }, body: '{}' });
    await records().insert('counters', { id: 'empty', fields: {}, body: '{}' });
    expect(await records().add('counters', 'sum', 'n', 2)).toBe(42);
    expect(await records().add('counters', 'sum', 'n', -10)).toBe(32);
    expect(await records().add('counters', 'empty', 'n', 1)).toBe(1);
    expect(await records().add('counters', 'nobody', 'n', 1)).toBeNull();
    expect(await records().get('counters', 'nobody')).toBeNull();
  });

  it('removes a record, and does not mind that it is gone', async () => {
    await records().insert('drafts', { id: 'ana', fields: { version: 1 }, body: '{}' });
    await records().remove('drafts', 'ana');
    await records().remove('drafts', 'ana');
    expect(await records().get('drafts', 'ana')).toBeNull();
  });
}

function promisesOfQuestions(records: () => Records): void {
  const ask = async (query: Omit<RecordQuery, 'limit'> & { limit?: number }) => idsOf(await records().find('offers', { limit: 100, ...query }));

  it('answers from an index in order, within exact bounds and up to the limit', async () => {
    for (const place of [4, 1, 3, 2, 0]) await records().insert('offers', offer(`q${place}`, { partnerId: 'asking', sentAt: 100 + place }));
    await records().insert('offers', offer('q-other', { partnerId: 'other', sentAt: 102 }));
    const of = { index: 'byPartner', equals: { partnerId: 'asking' } };
    expect(await ask(of)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4']);
    expect(await ask({ ...of, order: 'descending', limit: 2 })).toEqual(['q4', 'q3']);
    expect(await ask({ ...of, range: { field: 'sentAt', from: 101, to: 103 } })).toEqual(['q1', 'q2', 'q3']);
    expect(await ask({ ...of, range: { field: 'sentAt', above: 101, below: 103 } })).toEqual(['q2']);
    expect(await ask({ ...of, range: { field: 'sentAt', from: 103 }, order: 'descending' })).toEqual(['q4', 'q3']);
    expect(await records().count('offers', { ...of, range: { field: 'sentAt', above: 100 } })).toBe(4);
    expect(await records().count('offers', { index: 'byPartner', equals: { partnerId: 'nobody' } })).toBe(0);
  });

  it('orders what is equal by id, in both directions', async () => {
    for (const id of ['t2', 't3', 't1']) await records().insert('offers', offer(id, { status: 'tied', until: 7 }));
    expect(await ask({ index: 'byStatusEnd', equals: { status: 'tied' } })).toEqual(['t1', 't2', 't3']);
    expect(await ask({ index: 'byStatusEnd', equals: { status: 'tied' }, order: 'descending', limit: 2 })).toEqual(['t3', 't2']);
    expect(await ask({ index: 'byStatusEnd', equals: { status: 'tied', until: 7 } })).toEqual(['t1', 't2', 't3']);
  });

  it('puts nulls in no range, and first where there is none', async () => {
    for (const [id, sentAt] of [['u1', 5], ['u2', null], ['u3', 1]] as const) await records().insert('offers', offer(id, { customerId: 'nulls', sentAt }));
    const of = { index: 'byCustomer', equals: { customerId: 'nulls' } };
    expect(await ask(of)).toEqual(['u2', 'u3', 'u1']);
    for (const range of [{ field: 'sentAt' }, { field: 'sentAt', to: 9 }, { field: 'sentAt', below: 9 }, { field: 'sentAt', above: 0 }]) {
      expect(await ask({ ...of, range })).toEqual(['u3', 'u1']);
    }
  });

  it('holds only what is not null in a sparse index', async () => {
    const due = async () => idsOf(await records().find('cards', { index: 'due', range: { field: 'dueAt', to: 50 }, limit: 10 }));
    const card = (id: string, dueAt: number | null): StoredRecord => ({ id, fields: { dueAt }, body: '{}' });
    for (const [id, dueAt] of [['late', 20], ['done', null], ['later', 60], ['first', 10]] as const) await records().insert('cards', card(id, dueAt));
    expect(await due()).toEqual(['first', 'late']);
    expect(idsOf(await records().find('cards', { index: 'due', limit: 10 }))).toEqual(['first', 'late', 'later']);
    expect(await records().count('cards', { index: 'due' })).toBe(3);
    await records().change('cards', 'first', {}, { fields: { dueAt: null } });
    await records().change('cards', 'done', {}, { fields: { dueAt: 1 } });
    expect(await due()).toEqual(['done', 'late']);
  });

  it('counts by the values of a field and leaves nulls out', async () => {
    const kinds = ['licences', 'licences', 'services', null];
    for (const [place, kind] of kinds.entries()) await records().insert('offers', offer(`k${place}`, { partnerId: 'counting', sentAt: place, seq: place % 2, kind }));
    const of = { index: 'byPartner', equals: { partnerId: 'counting' } };
    expect(await records().countBy('offers', of, 'kind')).toEqual(new Map([['licences', 2], ['services', 1]]));
    expect(await records().countBy('offers', of, 'seq')).toEqual(new Map([['0', 2], ['1', 2]]));
    expect(await records().countBy('offers', { ...of, range: { field: 'sentAt', above: 0 } }, 'kind')).toEqual(new Map([['licences', 1], ['services', 1]]));
  });

  it('scans a collection completely, in order of id, in batches', async () => {
    const ids = times(25, (place) => `scan/${String(place).padStart(3, '0')}`);
    for (const id of [...ids].reverse()) await records().insert('settings', { id, fields: {}, body: '{}' });
    const batches: string[][] = [];
    for await (const batch of records().scan('settings', 10)) batches.push(idsOf(batch));
    expect(batches.flat()).toEqual(ids);
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 5]);
    for await (const batch of records().scan('importPieces', 10)) expect(batch).toBe('nothing');
  });
}

const LONG = 'Großmütter, 客户, клиент, 😀 "quoted" '.repeat(5_000);
const TEXTS = ['', '😀 👩‍👩‍👧', 'e\u0301 and é', `'"\`\\; DROP TABLE entries; --`, '$set', '{"$gt":""}', 'a.b.$[]', '\u2028\u202e\uffff\ufeff', '\t\r\n ', LONG];

function promisesOfText(records: () => Records): void {
  it.each(TEXTS.map((text) => [text.slice(0, 30), text]))('keeps text byte for byte: %j', async (_, text) => {
    const id = `text ${text.slice(0, 40)}`;
    const record = offer(id, { partnerId: 'text', number: text.slice(0, 200) });
    expect(await records().insert('offers', { ...record, body: text })).toBe(true);
    expect((await records().get('offers', id))?.body).toBe(text);
    expect(idsOf(await records().find('offers', { index: 'byNumber', equals: { number: text.slice(0, 200) }, limit: 10 }))).toEqual([id]);
    expect(await records().change('offers', id, { number: text.slice(0, 200) }, { body: `${text}!` })).toBe(true);
    expect(Buffer.from((await records().get('offers', id))?.body ?? '').equals(Buffer.from(`${text}!`))).toBe(true);
  });

  it('orders text by its bytes in UTF-8, not by language, and tells upper case from lower', async () => {
    const words = ['Z', 'a', 'ä', '\uffff', '😀'];
    for (const number of [...words].reverse()) await records().insert('names', { id: `word ${number}`, fields: { key: number }, body: '{}' });
    const found = await records().find('names', { index: 'byKey', range: { field: 'key', from: 'Z' }, limit: 10 });
    expect(found.map(({ fields }) => fields.key)).toEqual(words);
  });
}

function refusals(records: () => Records): void {
  it.each([
    ['NUL in a body', { ...entry('bad', 1), body: 'a\u0000b' }],
    ['half a character in an id', { ...entry('bad', 2), id: 'a\ud800' }],
    ['an empty id', { ...entry('bad', 3), id: '' }],
    ['an undeclared field', { ...entry('bad', 4), fields: { customerId: 'bad', seq: 4, extra: 1 } }],
    ['a fraction', entry('bad', 4.5)],
    ['text where a number belongs', { ...entry('bad', 5), fields: { customerId: 'bad', seq: '5' } }],
    ['null in a unique index', { ...entry('bad', 6), fields: { customerId: 'bad', seq: null } }],
  ])('rejects a record with %s', async (_, record) => {
    await expect(records().insert('entries', record)).rejects.toThrow(TypeError);
    expect(await records().count('entries', { index: 'byCustomer', equals: { customerId: 'bad' } })).toBe(0);
  });

  it.each<[string, Omit<RecordQuery, 'limit'>]>([
    ['an index that is not declared', { index: 'byMood' }],
    ['a field before its turn', { index: 'byPartnerStatus', equals: { status: 'open' } }],
    ['a field the index does not hold', { index: 'byPartner', equals: { partnerId: 'p', number: 'x' } }],
    ['no condition', { index: 'bySent', order: 'descending' }],
    ['a range in the middle of its index', { index: 'byPartnerStatus', equals: { partnerId: 'p' }, range: { field: 'status', from: 'o' } }],
    ['a range before its turn', { index: 'byPartnerStatus', equals: { partnerId: 'p' }, range: { field: 'until', to: 1 } }],
  ])('rejects a question with %s', async (_, query) => {
    await expect(records().find('offers', { ...query, limit: 1 })).rejects.toThrow(TypeError);
  });

  it('rejects a limit that is none, a change of nothing, and a change to an undeclared field', async () => {
    await expect(records().find('offers', { index: 'bySent', range: { field: 'sentAt', to: 1 }, limit: 0 })).rejects.toThrow(TypeError);
    await expect(records().change('offers', 'x', {}, {})).rejects.toThrow(TypeError);
    await expect(records().change('offers', 'x', {}, { fields: { $set: 1 } })).rejects.toThrow(TypeError);
    await expect(records().change('offers', 'x', { 'seq" OR "seq': 1 }, { fields: { seq: 1 } })).rejects.toThrow(TypeError);
  });

}
