import fc from 'fast-check';
import { verbs, type Verb } from '../../src/cards/verbs.js';

/** What a database or an object might take for more than a value: operators, names of prototypes, lists, depth. */
const deep = (depth: number): unknown => JSON.parse(`${'{"$and":[{"a":'.repeat(depth)}1${'}]}'.repeat(depth)}`);

export const PAYLOADS: readonly unknown[] = [
  { $gt: '' }, { $ne: null }, { $ne: 1 }, { $in: ['a'] }, { $where: 'sleep(1000)' }, { $regex: '.*' }, { $exists: true }, { $expr: { $eq: [1, 1] } }, { $function: { body: 'return 1' } }, [{ $gt: '' }], { $or: [{}] }, { $set: { a: 1 } }, { $inc: { seq: 1 } },
  { __proto__: { polluted: true } }, JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'), { toString: 'x' }, { valueOf: 'x' }, { toJSON: 'x' }, { hasOwnProperty: 1 }, { length: 2 ** 31 },
  '{"$gt":""}', '$gt', '$where', '$$ROOT', '__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty', 'a.b', '.', '..', 'a.$', '$[]', '\u0000', 'a\u0000b', '\uD800', '', ' ', 'null', 'undefined', 'NaN', '1; drop', "' OR '1'='1", '-1', '1e309', '0x10',
  [], [''], ['a', 'b'], [[]], {}, { a: { b: 1 } }, { 'a.b': 1 }, { '': 1 }, { $: 1 }, { 'a\u0000': 1 }, 0, -1, 1.5, 1e308, true, false, null, deep(4), deep(30), deep(1_000), 'x'.repeat(5_000), Array.from({ length: 1_000 }, () => ({ $gt: '' })),
];

/** Fields that a verb declares, and those of what somebody might hope is read. */
const fieldsOf = (verb: Verb): readonly string[] => [...Object.keys(verbs[verb].shape), 'verb', 'count-0', '$where', '__proto__', 'constructor', 'toString', 'a.b'];

/** A press of that verb: what a real one carries, with payloads in some of its fields, or as slots of a question. */
export function operatorPress(real: ReadonlyMap<Verb, Readonly<Record<string, unknown>>>): fc.Arbitrary<unknown> {
  return fc.constantFrom(...real.keys()).chain((verb) =>
    fc.record({ into: fc.array(fc.tuple(fc.constantFrom(...fieldsOf(verb)), fc.constantFrom(...PAYLOADS)), { minLength: 1, maxLength: 3 }), slots: fc.boolean() }).map(({ into, slots }) => {
      // Not by assignment, which would set a prototype.
      const put = Object.fromEntries(into.filter(([field]) => field !== 'verb'));
      const data = real.get(verb) ?? {};
      return slots && 'slots' in verbs[verb].shape ? { ...data, verb, slots: { ...put, customerId: into[0]?.[1] } } : Object.fromEntries([...Object.entries(data), ['verb', into.find(([field]) => field === 'verb')?.[1] ?? verb], ...Object.entries(put)]);
    }),
  );
}
