import fc from 'fast-check';
import { verbs } from '../../src/cards/verbs.js';

/** Random edits of what a card sends back: fields changed, added, removed, nested, swollen, taken from others, put into lists. */
export type Edit = (data: Readonly<Record<string, unknown>>) => unknown;

const FIELDS = [
  'verb', 'reference', 'revision', 'offerId', 'customerId', 'draftId', 'partnerId', 'tenantId', 'objectId', 'offerAnswer', 'declineReason', 'delegationAnswer', 'delegationDays', 'refusalReason', 'partnerOfRecord',
  'partnerSearch', 'count-0', 'count-1', 'count-999', 'skuId', 'licences', 'lines', 'price', 'priceAmount', 'validDays', 'customer', 'subscription', 'intent', 'slots', 'shown', 'seen', 'answers', 'confirmed', 'confirmations', 'hash',
  'locale', 'from', 'actor', 'as', 'commandId', 'at', 'channel', 'how', 'trigger', 'service', 'grantSeq', 'chosen', 'partners', 'length', 'toString', 'hasOwnProperty',
];
const ODD = [
  '', ' ', 'accept', 'decline', 'grant', 'refuse', 'keep', 'nobody', 'true', 'yes', 'fjordlicht', 'quillbrook', 'tidewillow', 'bramblegate', 'orchard-lane', 'maplewick-foods', 'no-such-id', '730', '366', '365', '30', '1', '0', '-1', '1.5', '1e3', '0x10',
  '１２', 'NaN', 'Infinity', 'null', 'undefined', '[object Object]', '\u0000', '\uD800', '\u202E', "'; --", '../../x', '{{DATE()}}', 0, 1, 2, 3, -1, 1.5, 1e9, 1e308, -0, null, true, false,
];

const oddValue = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...ODD) },
  fc.string({ maxLength: 30 }),
  fc.constantFrom('x', '漢', '😀', '[', '"', '\\').chain((letter) => fc.constantFrom(100, 2_001, 70_000).map((times) => letter.repeat(times))),
  fc.constantFrom(3, 30, 3_000).map((depth) => JSON.parse(`${'[1,'.repeat(depth)}1${']'.repeat(depth)}`) as unknown),
  fc.constantFrom(10, 5_000).map((length) => Array.from({ length }, (_, at) => at)),
  fc.dictionary(fc.constantFrom('$ne', '$gt', '$where', '__proto__', 'constructor', 'value', 'data', 'a.b', ''), fc.constantFrom<unknown>('', 1, null, {}), { maxKeys: 2 }),
);
/** What an adversary who has read the sources would try first. */
export const MEANT: readonly Readonly<Record<string, unknown>>[] = [
  ...['fjordlicht', 'kedrovik', 'nobody', 'orchard-lane'].map((partnerOfRecord) => ({ partnerOfRecord })),
  ...['1', '366', '730', '400', 12].map((delegationDays) => ({ delegationAnswer: 'grant', delegationDays })),
  { offerAnswer: 'decline', delegationAnswer: 'grant', delegationDays: '30' },
  { delegationAnswer: 'grant', delegationDays: '30', confirmed: ['grant-while-declining'], confirmations: ['grant-while-declining'] },
  ...[2, 0, '3'].map((revision) => ({ revision })),
  ...['1000001', '300', '2.5', '-4'].map((count) => ({ 'count-0': count })),
  { customerId: 'maplewick-ferries' }, { customerId: 'maplewick-foods' }, { shown: 5, hash: 'c'.repeat(64) }, { from: { aadObjectId: 'c0000000-0000-4000-9000-000000010001' } },
];
const nest = fc.constantFrom<(value: unknown) => unknown>((value) => [value], (value) => ({ value }), (value) => [[value]], (value) => ({ $eq: value }), (value) => [value, value], (value) => ({ toString: value }), (value) => `${JSON.stringify(value)} `, (value) => (typeof value === 'string' ? Number(value) : null));

/** `theirs`: references, ids and counts that stand on other cards. */
export function edits(theirs: readonly unknown[]): fc.Arbitrary<Edit> {
  const field = fc.oneof({ weight: 3, arbitrary: fc.nat(7).map((at) => at) }, { weight: 2, arbitrary: fc.constantFrom(...FIELDS) });
  const keyOf = (data: object, at: number | string): string => (typeof at === 'string' ? at : (Object.keys(data)[at % Math.max(1, Object.keys(data).length)] ?? 'verb'));
  const set = (value: fc.Arbitrary<unknown>) => fc.tuple(field, value).map(([at, put]): Edit => (data) => ({ ...data, [keyOf(data, at)]: put }));
  const one = fc.oneof(
    { weight: 4, arbitrary: set(oddValue) },
    { weight: 4, arbitrary: set(fc.constantFrom(...theirs)) },
    { weight: 4, arbitrary: fc.constantFrom(...MEANT).map((meant): Edit => (data) => ({ ...data, ...meant })) },
    { weight: 2, arbitrary: set(fc.constantFrom(...Object.keys(verbs))).map((edit): Edit => (data) => ({ ...data, verb: (edit({ verb: '' }) as { verb?: unknown }).verb ?? data['verb'] })) },
    { weight: 2, arbitrary: field.map((at): Edit => (data) => Object.fromEntries(Object.entries(data).filter(([key]) => key !== keyOf(data, at)))) },
    { weight: 2, arbitrary: fc.tuple(field, nest).map(([at, into]): Edit => (data) => ({ ...data, [keyOf(data, at)]: into(data[keyOf(data, at)]) })) },
    { weight: 1, arbitrary: fc.constantFrom<Edit>((data) => [data], (data) => ({ data }), (data) => ({ action: { data } }), (data) => JSON.stringify(data), () => null, () => 0, (data) => ({ ...data, ...Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`count-${at}`, '1'])) })) },
  );
  return fc.array(one, { minLength: 1, maxLength: 4 }).map(
    (each): Edit =>
      (data) => each.reduce<unknown>((edited, edit) => (typeof edited === 'object' && edited !== null && !Array.isArray(edited) ? edit(edited as Readonly<Record<string, unknown>>) : edited), data),
  );
}
