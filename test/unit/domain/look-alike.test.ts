import type { PartnerRef } from '../../../src/domain/events.js';
import { lookAlikes, mixesAlphabets } from '../../../src/domain/look-alike.js';
import { rehearsalDirectory } from '../../support/accord.js';

const customer = { organisationId: 'wren', name: 'Wren Bakery', domain: 'wren.example' };
const ref = (name: string, domain = 'somebody-else.test', partnerId = 'p'): PartnerRef => ({ partnerId, name, domain, partnerNumber: '1' });
const TIDEWILLOW = ref('Tidewillow Cloud Works', 'tidewillow.example', 'tidewillow');
const signsOf = (partner: PartnerRef, known: readonly PartnerRef[] = [TIDEWILLOW]): string[] => lookAlikes(partner, customer, [...known, partner]).map(({ sign }) => sign);

it.each([
  ['a Cyrillic о in a Latin word', 'Micrоsоft Services', ['mixed-alphabets', 'looks-like-microsoft']],
  ['a Greek ο', 'Cοntοsο', ['mixed-alphabets']],
  ['a Latin e in a Cyrillic word', 'Кeдровик', ['mixed-alphabets']],
  ['a digit for a letter', 'Micr0soft Partner Desk', ['looks-like-microsoft']],
  ['rn for m', 'Rnicrosoft', ['looks-like-microsoft']],
  ['a letter left out', 'Microsft Support', ['looks-like-microsoft']],
  ['Microsoft by its name', 'Microsoft Support', ['looks-like-microsoft']],
  ['Microsoft in Russian', 'Поддержка Майкрософт', ['looks-like-microsoft']],
  ['Microsoft in Chinese', '微软技术支持中心', ['looks-like-microsoft']],
  ['the customer’s own name', 'WREN  Bakery', ['looks-like-customer']],
  ['the customer’s name in other letters', 'Wrеn Bаkеry', ['mixed-alphabets', 'looks-like-customer']],
  ['a known partner’s name, a letter doubled', 'Tidewilllow Cloud Works', ['looks-like-partner']],
  ['a known partner’s name, letters swapped', 'Tidewillwo Cloud Works', ['looks-like-partner']],
  ['a known partner’s name with a 1', 'T1dewillow Cloud-Works', ['looks-like-partner']],
])('finds %s', (_, name, signs) => {
  expect(signsOf(ref(name))).toEqual(signs);
});

it.each([
  ['one letter more', 'tidewiillow.example'], ['one letter less', 'tidewilow.example'], ['another letter', 'tidewillov.example'], ['letters swapped', 'tidewlilow.example'], ['a hyphen', 'tide-willow.example'],
  ['another ending', 'tidewillow.test'], ['put before another’s', 'tidewillow.example.evil.test'], ['a digit', 'tidewi1low.example'], ['the same domain', 'tidewillow.example'],
])('finds a known partner’s domain with %s', (_, domain) => {
  expect(signsOf(ref('Brightwater Hosting', domain))).toEqual(['looks-like-partner']);
});

it('names the partner it looks like, and no partner looks like itself', () => {
  expect(lookAlikes(ref('Other', 'tidewillov.example'), customer, [TIDEWILLOW])).toEqual([{ sign: 'looks-like-partner', name: TIDEWILLOW.name, domain: TIDEWILLOW.domain }]);
  expect(lookAlikes(TIDEWILLOW, customer, [TIDEWILLOW, { ...TIDEWILLOW, domain: 'tide-willow.example' }])).toEqual([]);
  expect(lookAlikes({ ...TIDEWILLOW, partnerId: 'wren', name: customer.name, domain: customer.domain }, customer, [])).toEqual([]);
});

it.each([
  'Кедровик Облачные Решения', 'ООО «Вектор»', 'АО «1С-Битрикс»', 'ВТБ24', 'IT-Кедр', 'СберTech', 'МТСBank', 'X5 Retail Group', 'ЯндексGo', 'Ёлка и Ко', 'Wi-FiМир',
  '澄柳云桥信息技术有限公司', '华为Cloud服务', '北京A8科技有限公司', 'Ｃｌｏｕｄ科技', 'Café Größe ApS', 'Ångström & Łódź', 'Αθήνα Λύσεις', 'μTorrent', 'Micros Fidelio', 'Softmicro',
])('finds nothing in %s, an ordinary name', (name) => {
  expect(mixesAlphabets(name)).toBe(false);
  expect(signsOf(ref(name))).toEqual([]);
});

it.each([
  ['ООО Вектор', 'ООО Сектор'], ['Vector Systems', 'Sector Systems'], ['华信信息技术有限公司', '华兴信息技术有限公司'], ['华信科技有限公司', '信华科技有限公司'], ['天天向上科技公司', '天向上科技公司'], ['Alder Cloud', 'Alder Consulting'], ['Рост Плюс', 'Прост Плюс'],
])('takes %s for nobody else than %s', (one, other) => {
  expect(signsOf(ref(one, 'one.test'), [ref(other, 'another.test', 'other')])).toEqual([]);
});

it('finds nothing among the companies of the rehearsal', async () => {
  const { organisations } = await rehearsalDirectory();
  const refs = organisations.map(({ organisationId, name, domain }) => ref(name, domain, organisationId));
  const found = organisations.flatMap((each) => refs.flatMap((partner) => lookAlikes(partner, each, refs)));
  expect(found).toEqual([]);
});
