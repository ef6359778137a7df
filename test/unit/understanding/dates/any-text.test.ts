import fc from 'fast-check';
import { LOCALES, type Locale } from '../../../../src/domain/people.js';
import { findDates, type DateMention } from '../../../../src/understanding/dates/find-dates.js';
import { findNumbers } from '../../../../src/understanding/numbers/find-numbers.js';
import { sayingOf } from '../../../../src/understanding/said.js';

const LONGEST = 10_000;

/** Words that the rules look for, so that more than noise is tried. */
const words = fc.constantFrom(
  ...'last next first of the week weeks year month 3 31 99 2026 0 999999 since until from to - / . , march may friday twenty thousand'.split(
    ' ',
  ),
  ...'última semana de mes há em até mil e duzentos le dernier mois quatre vingt dix sept'.split(' '),
  ...'за последние две недели с по 15 октября тысяч 上 个 月 底 三 十 万 年 前 第 季度 以来 3月3日 3/3/2026'.split(' '),
);

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: LONGEST }),
  fc.array(words, { maxLength: 1500 }).map((list) => list.join(' ').slice(0, LONGEST)),
  fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
);

/** Mentions lie inside the text, one after another. */
const areInOrder = (mentions: readonly { start: number; end: number }[], length: number): boolean =>
  mentions.every(({ start, end }, i) => start >= (mentions[i - 1]?.end ?? 0) && end > start && end <= length);

const isPeriod = ({ from, to }: DateMention): boolean => /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to) && from <= to;

describe('any text', () => {
  it.each(LOCALES)('gives dates and numbers in their places, and no fault, in %s', (locale: Locale) => {
    fc.assert(
      fc.property(texts, (text) => {
        const said = sayingOf(text);
        const dates = findDates(said, locale, '2026-11-20');
        expect(areInOrder(dates, said.text.length) && dates.every(isPeriod)).toBe(true);
        const numbers = findNumbers(said, locale);
        expect(areInOrder(numbers, said.text.length) && numbers.every(({ value }) => Number.isFinite(value))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
