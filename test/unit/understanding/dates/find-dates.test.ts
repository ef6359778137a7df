import type { Locale } from '../../../../src/domain/people.js';
import { findDates, type DateMention } from '../../../../src/understanding/dates/find-dates.js';
import { sayingOf } from '../../../../src/understanding/said.js';

const TODAY = '2026-11-20';
const dates = (text: string, locale: Locale = 'en-US', today = TODAY): DateMention[] => findDates(sayingOf(text), locale, today);

/** The words of each mention, as the sentence has them. */
const wordsOf = (text: string, locale: Locale = 'en-US'): string[] => {
  const said = sayingOf(text);
  return findDates(said, locale, TODAY).map(({ start, end }) => said.text.slice(start, end));
};

describe('the place of a date', () => {
  it.each<[string, Locale, string[]]>([
    ['How many trials since last week, by partner?', 'en-US', ['since last week']],
    ['Offers from 1 to 15 October for Contoso', 'en-US', ['from 1 to 15 october']],
    ['Trials of March and offers of last year', 'en-US', ['march', 'last year']],
    ['Сколько предложений за последние две недели?', 'ru-RU', ['последние две недели']],
    ['未来两周内到期的委派', 'zh-CN', ['未来两周']],
  ])('is that of its words in "%s"', (text, locale, words) => {
    expect(wordsOf(text, locale)).toEqual(words);
  });
});

describe('the kind of a date', () => {
  it('is a day where one day is named', () => {
    expect(dates('who was it on 3 March 2025?')).toMatchObject([{ kind: 'day' }]);
  });

  it('is a period where a stretch is named, and where it opens', () => {
    expect(dates('in March')).toMatchObject([{ kind: 'period' }]);
    expect(dates('since yesterday')).toMatchObject([{ kind: 'period', open: 'since' }]);
    expect(dates('until 1 December')).toMatchObject([{ kind: 'period', open: 'until' }]);
  });

  it('is not open where both ends are said', () => {
    expect(dates('from March to May')[0]).not.toHaveProperty('open');
  });
});

describe('a month or a day without a year', () => {
  it('looks back, and offers what is to come', () => {
    expect(dates('delegations that end in December')).toMatchObject([
      { from: '2025-12-01', to: '2025-12-31', coming: { from: '2026-12-01', to: '2026-12-31' } },
    ]);
    expect(dates('a meeting on Monday')).toMatchObject([{ from: '2026-11-16', coming: { from: '2026-11-23', to: '2026-11-23' } }]);
  });

  it('offers nothing else where it is plain which one is meant', () => {
    for (const text of ['in March 2025', 'next March', 'since March', 'last week', 'next Friday'])
      expect(dates(text)[0]).not.toHaveProperty('coming');
  });

  it('is of the year before when it has not begun yet', () => {
    expect(dates('29 February', 'en-US', '2026-02-20')).toMatchObject([{ from: '2024-02-29' }]);
    expect(dates('in November', 'en-US', '2026-11-01')).toMatchObject([{ from: '2026-11-01' }]);
  });
});

describe('weeks', () => {
  it.each(['2026-11-16', '2026-11-20', '2026-11-22'])('run Monday to Sunday on %s', (today) => {
    expect(dates('last week', 'en-US', today)).toMatchObject([{ from: '2026-11-09', to: '2026-11-15' }]);
  });

  it('are found across the turn of a year', () => {
    expect(dates('this week', 'en-US', '2027-01-01')).toMatchObject([{ from: '2026-12-28', to: '2027-01-03' }]);
  });
});

describe('what is no date', () => {
  it.each<[string, Locale]>([
    ['who is our administrator right now', 'en-US'],
    ['may I see it', 'en-US'],
    ['send it to may', 'en-US'],
    ['the 21st century', 'en-US'],
    ['available 24/7', 'en-US'],
    ['Power BI 1.5', 'en-US'],
    ['passou a ter parceiro', 'pt-BR'],
    ['oferta de dez E3', 'pt-BR'],
    ['na segunda oferta', 'pt-BR'],
    ['el mar está lejos', 'es-ES'],
    ['mi socio', 'es-ES'],
    ['le jeu de la mer', 'fr-FR'],
    ['Контосо среды', 'ru-RU'],
    ['看一下客户', 'zh-CN'],
  ])('is not found in "%s"', (text, locale) => {
    expect(dates(text, locale)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['delegations that end next week', '2026-11-23', '2026-11-29'],
    ['trials that start this month', '2026-11-01', '2026-11-30'],
    ['which delegations end in January 2027', '2027-01-01', '2027-01-31'],
    ['Tuesday at 3', '2026-11-17', '2026-11-17'],
    ['Friday 15:00', '2026-11-13', '2026-11-13'],
    ['in March 5 E3 for Contoso', '2026-03-01', '2026-03-31'],
    ['since 2024 with 2025 licences', '2024-01-01', '2026-11-20'],
  ])('does not spoil the date in "%s"', (text, from, to) => {
    expect(dates(text)).toMatchObject([{ from, to }]);
  });
});

describe('dates far away', () => {
  it('are left out when no calendar holds them', () => {
    expect(dates('the next 2000 decades')).toEqual([]);
  });

  it('reach back to the beginning before a day that is past', () => {
    expect(dates('before 3 March 2025')).toMatchObject([{ from: '1970-01-01', to: '2025-03-03', open: 'until' }]);
    expect(dates('before 2025')).toMatchObject([{ from: '1970-01-01', to: '2024-12-31' }]);
  });
});
