import { foldName, keysOf } from '../../../src/store/directory-names.js';
import { organisationSchema } from '../../../src/domain/organisations.js';

it.each([
  ['Sabiá do Norte', 'sabia do norte'],
  ['  ALDER   Cloud, Inc. ', 'alder cloud inc'],
  ['O\'Dunmore & Daughters "The Lamp Room"', 'o dunmore daughters the lamp room'],
  ['Снежный скворец', 'снежныи скворец'],
  ['Ёлка', 'елка'],
  ['竹影茶业有限公司', '竹影茶业有限公司'],
  ['alder.example', 'alder example'],
  ['Ｗｒｅｎ', 'wren'],
  ['«»', ''],
])('folds %s to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
  expect(foldName(folded)).toBe(folded);
});

it('cuts what is longer than any name', () => {
  expect(foldName('云'.repeat(500))).toHaveLength(120);
});

const both = organisationSchema.parse({
  organisationId: 'both',
  tenantId: 'b07b0000-0000-4000-8000-000000000005',
  name: 'Both Ways',
  domain: 'both.example',
  aliases: ['Both', 'BOTH', '«»'],
  partner: { partnerNumber: '471200' },
  customer: { usageLocation: 'FR' },
});

it('gives one key for each way of calling an organisation, on each side it stands on', () => {
  expect(keysOf(both)).toEqual(['partner both ways', 'partner both', 'partner both example', 'partner 471200', 'customer both ways', 'customer both', 'customer both example']);
});

it('gives none for what is gone', () => {
  expect(keysOf({ ...both, gone: true })).toEqual([]);
});
