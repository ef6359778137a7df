import fc from 'fast-check';
import { createCompanyIndex } from '../../../../src/understanding/companies/company-index.js';
import type { CompanyMention } from '../../../../src/understanding/companies/company.js';
import { sayingOf, type Span } from '../../../../src/understanding/said.js';

const NAMES = [
  'Maplewick Foods, Inc.', 'Maplewick Logistics LLC', 'Contoso', 'Contoso GmbH', 'ООО «Снежный скворец»', 'АО Кедровик', 'Лазурит-Сервис', 'The Lamp Room', 'Open Door',
  '上海蓝鲸信息技术有限公司', '北京晨光远航科技有限公司', 'Acácia & Filhos Ltda', "Harper's Orchard", 'Northwind Traders S.A.', 'March Hare Books', 'Office', 'Bluefjord S.L.', 'Bluefjord S.A.',
]; // prettier-ignore
const index = createCompanyIndex([
  ...NAMES.map((name, i) => ({ id: `c${i}`, name, type: 'customer' as const })),
  { id: 'olc', name: 'Oldbridge Lantern Company', aliases: ['OLC', '老桥灯'], type: 'partner' },
]);

const find = (text: string, options: { taken?: readonly Span[]; among?: (id: string) => boolean } = {}): CompanyMention[] =>
  index.find(sayingOf(text), { locale: 'en-US', taken: [], ...options });
const namesIn = (text: string): string[] => find(text).map(({ candidates }) => candidates[0]?.name ?? '');

describe('the companies a sentence names', () => {
  it.each([
    ['send a trial to Maplewick Foods', 'Maplewick Foods, Inc.', 'without its legal form'],
    ['who administers Maplewick Foods, Inc.?', 'Maplewick Foods, Inc.', 'with it'],
    ['maple wick foods please', 'Maplewick Foods, Inc.', 'with a space too many'],
    ['an offer for maplewickfoods', 'Maplewick Foods, Inc.', 'with a space too few'],
    ['Maplewikc Logistics', 'Maplewick Logistics LLC', 'with two letters swapped'],
    ["what are Contoso's trials", 'Contoso', 'in the possessive'],
    ['para a acacia e filhos', 'Acácia & Filhos Ltda', 'without marks, "&" in words'],
    ['harpers orchard', "Harper's Orchard", 'without its apostrophe'],
    ['northwind traders sa', 'Northwind Traders S.A.', 'without dots'],
    ['что у нас в Снежном скворце?', 'ООО «Снежный скворец»', 'in the prepositional'],
    ['Кедровику предложи E3', 'АО Кедровик', 'in the dative'],
    ['отправь контосо пробную версию', 'Contoso', 'a Latin name in Cyrillic'],
    ['мейплвик фудс', 'Maplewick Foods, Inc.', 'an English name by ear'],
    ['trials of Snezhny Skvorets', 'ООО «Снежный скворец»', 'a Russian name in Latin letters'],
    ['给蓝鲸发试用邀请', '上海蓝鲸信息技术有限公司', 'Chinese, the short form'],
    ['撤回给上海蓝鲸的报价', '上海蓝鲸信息技术有限公司', 'Chinese with its place'],
    ['is the lamp room a customer', 'The Lamp Room', 'made of ordinary words'],
    ['an offer for OLC', 'Oldbridge Lantern Company', 'by an alias'],
    ['给老桥灯报价', 'Oldbridge Lantern Company', 'by a Chinese alias'],
  ])('finds in "%s" %s: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('finds two companies, in the order of the sentence, with their places', () => {
    const mentions = find('Move the trial from Contoso to Maplewick Foods');
    expect(mentions.map(({ said }) => said)).toEqual(['contoso', 'maplewick foods']);
    expect(mentions.map(({ start, end }) => [start, end])).toEqual([[20, 27], [31, 46]]); // prettier-ignore
  });

  it.each([
    'show my pending offers',
    'our partner is great',
    'open the office',
    'the room has no door',
    'покажи партнёров',
    '显示我的报价',
    'office',
  ])('finds nobody in "%s"', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('gives equal scores to names that the words fit equally', () => {
    const [mention] = find('send an offer to maplewick');
    expect(mention?.candidates.map(({ name }) => name)).toEqual(['Maplewick Foods, Inc.', 'Maplewick Logistics LLC']);
    expect(mention?.candidates[0]?.score).toBe(mention?.candidates[1]?.score);
  });

  it('prefers the exact full name to its near twin, whichever of the two was said', () => {
    for (const name of ['Contoso', 'Contoso GmbH', 'Bluefjord S.L.', 'Bluefjord S.A.']) {
      const [first, second] = find(`the trials of ${name}`)[0]?.candidates ?? [];
      expect(first).toMatchObject({ name, score: 1 });
      expect(second?.score).toBeLessThan(0.98);
    }
    const [first, second] = find('the trials of bluefjord')[0]?.candidates ?? [];
    expect(first?.score).toBe(second?.score);
  });

  it('offers only companies the asker may see', () => {
    const [mention] = find('send an offer to maplewick', { among: (id) => id === 'c1' });
    expect(mention?.candidates.map(({ id }) => id)).toEqual(['c1']);
    expect(find('send an offer to maplewick', { among: () => false })).toEqual([]);
  });

  it('leaves a date alone, unless a name holds it whole', () => {
    const march = { start: 0, end: 5 };
    expect(find('march offers', { taken: [march] })).toEqual([]);
    expect(find('march hare books', { taken: [march] })).toMatchObject([{ said: 'march hare books' }]);
    expect(find('march hare books', { taken: [{ start: 0, end: 10 }] })).toHaveLength(1);
    expect(find('in march hare books', { taken: [{ start: 0, end: 8 }] })).toEqual([]);
  });

  it('links a text that is nothing but a name', () => {
    expect(index.link('Maplewik Fods', { locale: 'en-US' })[0]).toMatchObject({ name: 'Maplewick Foods, Inc.' });
    expect(index.link('Office', { locale: 'en-US' })[0]).toMatchObject({ name: 'Office', score: 1 });
    expect(index.link('', { locale: 'en-US' })).toEqual([]);
  });

  describe('whose first word is shared with a name that is not known', () => {
    const own = createCompanyIndex([
      { id: 'foods', name: 'Maplewick Foods, Inc.', type: 'customer' },
      { id: 'tech', name: 'Iron Lantern Technology Group', type: 'customer' },
      { id: 'starling', name: 'Амбарцево Молоко', aliases: ['Амбарцево'], type: 'customer' },
      { id: 'lanliang', name: '蓝椋物流有限公司', type: 'customer' },
    ]);
    const ownIn = (text: string): string[] => own.find(sayingOf(text), { locale: 'en-US', taken: [] }).map(({ candidates }) => candidates[0]?.id ?? '');

    it.each([
      'who administers Maplewick Ferries?', 'Maplewick Ferries', 'Send Maplewick Ferries a trial', 'offers for Maplewick-Ferries', 'who administers maplewick bakery?', 'MAPLEWICK BAKERY', 'quem administra a Maplewick Padaria?',
      'Iron Lantern Bakery', 'кто администрирует Амбарцево Паромы', 'что с амбарцево текстилем?', '谁在管理蓝椋食品？', '蓝椋食品有限公司发生了什么', '给蓝椋陶坊有限公司发报价',
    ])('finds nobody in "%s"', (text) => {
      expect(ownIn(text)).toEqual([]);
    });

    it.each([
      ['who administers Maplewick?', 'foods'], ["Maplewick's offers", 'foods'], ["Maplewick's Ferries", 'foods'], ['what happened at Maplewick in March', 'foods'], ['Show Maplewick Offers', 'foods'], ['Show Maplewick DA', 'foods'],
      ['Maplewick, Nora says', 'foods'], ['SHOW MAPLEWICK STUFF', 'foods'], ['show maplewick stuff', 'foods'], ['Maplewick Foods Ferries', ''], ['Maplewick Inc. wants a trial', 'foods'], ['Maplewick Fods', 'foods'], ['Iron Lantern Tech', 'tech'],
      ['кто администрирует Амбарцево?', 'starling'], ['Отправь Амбарцеву Молоку предложение', 'starling'], ['предложения для амбарцево за март', 'starling'], ['谁在管理蓝椋？', 'lanliang'], ['蓝椋的公司', 'lanliang'], ['蓝椋管理员是谁', 'lanliang'], ['给蓝椋发报价', 'lanliang'], ['蓝椋有限公司', 'lanliang'],
    ])('finds in "%s": %s', (text, id) => {
      expect(ownIn(text)).toEqual(id === '' ? [] : [id]);
    });
  });

  it('is empty for an empty directory', () => {
    const empty = createCompanyIndex([]);
    expect(empty.size).toBe(0);
    expect(empty.find(sayingOf('Contoso'), { locale: 'en-US', taken: [] })).toEqual([]);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...NAMES,
    ...NAMES.join(''),
    ' ',
    "'s",
    '«',
    '&',
    '(',
    '\u0301',
    '\ud83d',
    '😀',
    '𠮷',
    'ﬁ',
    'ß',
    '\u200b',
    'İ',
    '한국',
    'カナ',
    '٣',
    'й',
  );

  it('never throws, and its mentions lie in the text and apart', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        (text) => {
          const said = sayingOf(text);
          let end = 0;
          for (const mention of index.find(said, { locale: 'ru-RU', taken: [] })) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.said).toBe(said.text.slice(mention.start, mention.end));
            expect(mention.candidates.length).toBeGreaterThan(0);
            for (const { score } of mention.candidates) expect(score >= 0 && score <= 1).toBe(true);
            end = mention.end;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never throws, whatever the name', () => {
    const names = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 60 });
    fc.assert(
      fc.property(names, (texts) => {
        const companies = [...texts, texts.join('')].map((name, i) => ({
          id: `${i}`,
          name,
          aliases: texts.slice(0, 2),
          type: 'both' as const,
        }));
        const own = createCompanyIndex(companies);
        for (const { name } of companies) own.link(name, { locale: 'en-US' });
        expect(own.size).toBe(companies.length);
      }),
      { numRuns: 8 },
    );
  });
});
