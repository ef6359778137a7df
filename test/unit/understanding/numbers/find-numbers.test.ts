import type { Locale } from '../../../../src/domain/people.js';
import { findNumbers } from '../../../../src/understanding/numbers/find-numbers.js';
import { sayingOf } from '../../../../src/understanding/said.js';

type Row = readonly [said: string, ...values: number[]];

const rows: Readonly<Record<Locale, readonly Row[]>> = {
  'en-US': [
    ['twenty-five licences', 25],
    ['one hundred and twelve seats', 112],
    ['a hundred users', 100],
    ['a dozen', 12],
    ['half a dozen seats', 6],
    ['two dozen', 24],
    ['a couple of licences', 2],
    ['nine hundred ninety-nine thousand nine hundred ninety nine', 999_999],
    ['twelve hundred users', 1200],
    ['1,000 licences', 1000],
    ['1.000 licences', 1000],
    ['12,345,678', 12_345_678],
    ['1.5', 1.5],
    ['1,234.5', 1234.5],
    ['10x E3 and 5 E5', 10, 5],
    ['E3 x10', 10],
    ['3k seats', 3000],
    ['5 thousand users', 5000],
    ['ten E3 and twenty E1', 10, 20],
    ['ten and twenty', 10, 20],
    ['twenty, five', 20, 5],
    ['one licence', 1],
    ['one of them'],
    ['a licence'],
    ['take back T-1042'],
    ['on 3/3/2026'],
    ['a discount of 20 %'],
    ['no number here'],
  ],
  'pt-BR': [
    ['vinte e cinco licenças', 25],
    ['cento e vinte e três', 123],
    ['duzentos e cinquenta usuários', 250],
    ['mil e duzentas', 1200],
    ['trinta mil', 30_000],
    ['uma dúzia de licenças', 12],
    ['meia duzia', 6],
    ['duas dúzias', 24],
    ['uma centena', 100],
    ['1.000 licenças', 1000],
    ['1.234,5', 1234.5],
    ['2 mil', 2000],
    ['uma licença', 1],
    ['um cliente'],
    ['dez e vinte', 10, 20],
  ],
  'es-ES': [
    ['veinticinco licencias', 25],
    ['treinta y dos', 32],
    ['ciento veintitrés usuarios', 123],
    ['dos cientos', 200],
    ['quinientas mil', 500_000],
    ['media docena', 6],
    ['una docena', 12],
    ['una veintena de puestos', 20],
    ['mil doscientos', 1200],
    ['1.000', 1000],
    ['1 000 licencias', 1000],
    ['3,5', 3.5],
    ['una licencia', 1],
    ['una empresa'],
    ['un cliente y dos socios', 2],
  ],
  'fr-FR': [
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['soixante-dix-sept licences', 77],
    ['quatre-vingts', 80],
    ['quatre-vingt-un', 81],
    ['quatre-vingt-dix-neuf', 99],
    ['cent quatre-vingts postes', 180],
    ['vingt et un', 21],
    ['dix-huit', 18],
    ['une douzaine de licences', 12],
    ['une vingtaine', 20],
    ['une centaine', 100],
    ['deux cents', 200],
    ['mille deux cent', 1200],
    ['deux cent mille', 200_000],
    ['1 000 licences', 1000],
    ['1\u202f000 licences', 1000],
    ['12 345,5', 12_345.5],
    ['une licence', 1],
    ['un partenaire'],
    ['quatre E3 et vingt E5', 4, 20],
  ],
  'ru-RU': [
    ['двадцать пять лицензий', 25],
    ['для двадцати человек', 20],
    ['пятьдесят мест', 50],
    ['пятидесяти пяти', 55],
    ['полсотни лицензий', 50],
    ['сотня', 100],
    ['дюжина', 12],
    ['десяток', 10],
    ['два десятка', 20],
    ['пара лицензий', 2],
    ['сто двадцать три', 123],
    ['двести пользователей', 200],
    ['тысяча двести', 1200],
    ['полторы тысячи', 1500],
    ['пятьсот тысяч', 500_000],
    ['5 тыс. лицензий', 5000],
    ['1 000 лицензий', 1000],
    ['1,5', 1.5],
    ['одну лицензию', 1],
    ['одна компания'],
    ['десять двадцать', 10, 20],
  ],
  'zh-CN': [
    ['五十个许可', 50],
    ['十五', 15],
    ['两百个用户', 200],
    ['一千二百', 1200],
    ['一千零五', 1005],
    ['三万', 30_000],
    ['十二万三千', 123_000],
    ['3万', 30_000],
    ['三个E3', 3],
    ['半打', 6],
    ['20个用户', 20],
    ['1,000', 1000],
    ['一个客户'],
    ['二十来个'],
    ['三四个'],
    ['万一'],
    ['第三个'],
    ['一下'],
  ],
};

describe.each(Object.entries(rows))('numbers in %s', (locale, examples) => {
  it.each(examples.map(([said, ...values]) => ({ said, values })))('reads $values in "$said"', ({ said, values }) => {
    // The keys of the table are locales.
    expect(findNumbers(sayingOf(said), locale as Locale).map(({ value }) => value)).toEqual(values);
  });
});

describe('the place of a number', () => {
  it('is that of all its words', () => {
    const said = sayingOf('Send one hundred and twelve licences');
    const [mention] = findNumbers(said, 'en-US');
    expect(mention && said.text.slice(mention.start, mention.end)).toBe('one hundred and twelve');
  });

  it('is that of the digits and the word after them', () => {
    const said = sayingOf('примерно 5 тысяч лицензий');
    const [mention] = findNumbers(said, 'ru-RU');
    expect(mention && said.text.slice(mention.start, mention.end)).toBe('5 тысяч');
  });
});
