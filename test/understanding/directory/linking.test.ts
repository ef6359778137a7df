import type { Locale } from '../../../src/domain/people.js';
import { createCompanyIndex } from '../../../src/understanding/companies/company-index.js';
import { sayingOf } from '../../../src/understanding/said.js';
import { COMPANIES_BY_HAND, MENTIONS_BY_HAND } from './by-hand.js';
import { QUIET_BESIDE, SHARED, SHORTENED_COMPANIES, SLIPS } from './by-hand-short.js';
import { generateDirectory } from './generate.js';
import { QUIET } from './quiet.js';
import { ROUNDS, tryRound } from './rounds.js';

/**
 * How well companies are found among 100,000 invented names. The floors lie just under what was reached: a drop fails.
 * Percent of the mentions that are right, among all names and among 60 companies of the asker's own.
 */
const FLOORS: Readonly<Record<string, readonly [all: number, own: number]>> = {
  'the full name': [99, 99],
  'without its legal form': [98.5, 99],
  'in small letters without marks': [98, 98],
  mistyped: [92, 98],
  'in a Russian case': [94, 98],
  'Russian in Latin letters': [92, 98],
  'English in Cyrillic letters': [85, 93],
  'without spaces': [97, 98],
  'Chinese without its place': [91, 98],
};

const directory = generateDirectory(100_000);
const index = createCompanyIndex([...directory, ...COMPANIES_BY_HAND, ...SHORTENED_COMPANIES]);
const locales = Object.keys(QUIET).map((locale) => locale as Locale); // the keys of a record of locales
const findAll = (text: string, locale: Locale, among?: (id: string) => boolean) =>
  index.find(sayingOf(text), { locale, taken: [], ...(among ? { among } : {}) });
const isByHand = (id: string): boolean => id.startsWith('by-hand');
const percent = (part: number, whole: number): number => (100 * part) / whole;

describe.each([
  ['all names', undefined],
  ["the asker's own", isByHand],
])('sentences written by hand, among %s', (_, among) => {
  it.each(locales)('%s: at most one sentence is not understood', (locale) => {
    const wrong = MENTIONS_BY_HAND[locale].filter(([text, name]) => {
      const [mention, another] = findAll(text, locale, among);
      const [first, second] = mention?.candidates ?? [];
      return !first?.name.includes(name) || another !== undefined || second?.score === first.score;
    });
    expect(wrong.slice(1)).toEqual([]);
  });
});

describe.each([
  ['all names', undefined],
  ["the asker's own", isByHand],
])('names shortened and misspelt, among %s', (_, among) => {
  it.each(SLIPS)('$title: at most two sentences in a list are not understood', ({ locale, rows }) => {
    const wrong = rows.filter(([text, name]) => {
      const [mention, another] = findAll(text, locale, among);
      const [first, second] = mention?.candidates ?? [];
      return !first?.name.includes(name) || another !== undefined || second?.score === first.score;
    });
    expect(wrong.slice(2)).toEqual([]);
  });

  it.each(SHARED)('means the two names alike that "%s" may mean', (text, shared) => {
    const candidates = findAll(text, 'zh-CN', among)[0]?.candidates ?? [];
    expect(candidates.map(({ name }) => name.startsWith(shared))).toEqual([true, true]);
    expect(candidates[0]?.score).toBe(candidates[1]?.score);
  });
});

describe('names said in many ways', () => {
  const totals = { all: 0, own: 0 };

  it.each(ROUNDS)('$title', (round) => {
    const [all, own] = [tryRound(round, directory, index, { count: 150 }), tryRound(round, directory, index, { count: 60, own: 60 })];
    const reached = [percent(all.right, all.tried), percent(own.right, own.tried)];
    totals.all += (reached[0] ?? 0) / ROUNDS.length;
    totals.own += (reached[1] ?? 0) / ROUNDS.length;
    const [floorOfAll, floorOfOwn] = FLOORS[round.title] ?? [100, 100];
    expect({ reached, isEnough: (reached[0] ?? 0) >= floorOfAll && (reached[1] ?? 0) >= floorOfOwn }).toMatchObject({ isEnough: true });
  });

  it('reaches 95 in a hundred over all of them, and 98 among the own', () => {
    expect(totals.all).toBeGreaterThanOrEqual(95);
    expect(totals.own).toBeGreaterThanOrEqual(98);
  });
});

const quietBeside = QUIET_BESIDE.map((text) => ({ locale: 'zh-CN' as const, text }));

it('hears a company in at most 3 in a hundred sentences that name none', () => {
  const sentences = [...locales.flatMap((locale) => QUIET[locale].map((text) => ({ locale, text }))), ...quietBeside];
  const heard = sentences.filter(({ locale, text }) => findAll(text, locale).length > 0);
  expect(percent(heard.length, sentences.length)).toBeLessThanOrEqual(3);
});
