import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../../src/domain/people.js';
import { findDates, type DateMention } from '../../../../src/understanding/dates/find-dates.js';
import { sayingOf } from '../../../../src/understanding/said.js';

/**
 * The specifications of Recognizers-Text (MIT) beside this repository, read by its conventions and held against ours:
 * - Their end is the day after, ours is the last day. Where their end is itself named ("from 4 to 22"), they keep it, and so do we. A range
 *   that ends in a month, a year or a week ends with the beginning of it there, and with the end of it here.
 * - "Next 2 days" begins tomorrow there, today here.
 * - Without a year several would do: any that they list is right.
 * - They leave "since" and "before" out of a period: where we open one, the period is read again without those words.
 */
const FOLDER = join(__dirname, '../../../../../shared/fixtures/date-periods');

/** The least share of right readings: as reached when it was measured, so that a loss is seen. */
const floors: readonly { readonly name: string; readonly locale: Locale; readonly least: number; readonly leastUndated?: number }[] = [
  { name: 'English', locale: 'en-US', least: 0.81 },
  { name: 'Portuguese', locale: 'pt-BR', least: 0.97 },
  { name: 'Spanish', locale: 'es-ES', least: 0.84 },
  // Four of five French sentences give no day to reckon from.
  { name: 'French', locale: 'fr-FR', least: 0.88, leastUndated: 0.81 },
  { name: 'Chinese', locale: 'zh-CN', least: 0.76 },
];

interface Dates {
  readonly startDate?: string;
  readonly endDate?: string;
}

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Value?: { readonly Timex?: string; readonly PastResolution?: Dates; readonly FutureResolution?: Dates };
  }[];
}

type Expected = Spec['Results'][number];

// A fixture of known shape.
const specsOf = (name: string): Spec[] =>
  JSON.parse(readFileSync(join(FOLDER, `${name}-DatePeriodParser.json`), 'utf8').replace(/^\uFEFF/, '')) as Spec[];

const listed = ({ Value }: Expected): Required<Dates>[] =>
  [Value?.PastResolution, Value?.FutureResolution].flatMap((dates) =>
    dates?.startDate && dates.endDate ? [{ startDate: dates.startDate, endDate: dates.endDate }] : [],
  );

const ranges = ({ Results }: Spec): Expected[] => Results.filter((result) => listed(result).length > 0);

const todayOf = ({ Context }: Spec): string | undefined => Context?.ReferenceDateTime?.slice(0, 10);

function moved(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function endsOf(endDate: string, timex = ''): string[] {
  const [year = 0, month = 0] = endDate.split('-').map(Number);
  const endOfMonth = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return [
    endDate,
    moved(endDate, -1),
    ...(endDate.endsWith('-01') ? [endOfMonth] : []),
    ...(endDate.endsWith('-01-01') ? [`${endDate.slice(0, 4)}-12-31`] : []),
    ...(/,P\d+W\)/.test(timex) ? [moved(endDate, 6)] : []),
  ];
}

function reads({ Input, Results }: Spec, locale: Locale, today: string): boolean {
  const mentions = findDates(sayingOf(Input), locale, today);
  return ranges({ Input, Results }).every((expected) => {
    const own = mentions.some(({ open }) => open) ? findDates(sayingOf(expected.Text), locale, today) : [];
    return [...mentions, ...own].some((mention) => agrees(mention, expected, today));
  });
}

const agrees = ({ from, to }: DateMention, expected: Expected, today: string): boolean =>
  listed(expected).some(
    ({ startDate, endDate }) =>
      (from === startDate || (from === today && startDate === moved(today, 1))) && endsOf(endDate, expected.Value?.Timex).includes(to),
  );

if (!existsSync(FOLDER)) {
  it.skip('is not held against Recognizers-Text: ../shared/fixtures/date-periods is not there', () => undefined);
} else {
  describe('date periods of Recognizers-Text', () => {
    const daysToTry = [...new Set(floors.flatMap(({ name }) => specsOf(name).flatMap((spec) => todayOf(spec) ?? [])))];

    it.each(floors)('are read in $name at least $least of the time', ({ name, locale, least }) => {
      const cases = specsOf(name).flatMap((spec) => {
        const today = todayOf(spec);
        return today && ranges(spec).length > 0 ? [{ spec, today }] : [];
      });
      const right = cases.filter(({ spec, today }) => reads(spec, locale, today));
      expect(cases.length).toBeGreaterThan(40);
      expect(right.length / cases.length).toBeGreaterThanOrEqual(least);
    });

    // A sentence without a day to reckon from is right when it is right on one of the days that the others reckon from.
    it.each(floors.filter(({ leastUndated }) => leastUndated))(
      'are read in $name at least $leastUndated of the time where the day to reckon from is left out',
      ({ name, locale, leastUndated = 1 }) => {
        const cases = specsOf(name).filter((spec) => !todayOf(spec) && ranges(spec).length > 0);
        const right = cases.filter((spec) => daysToTry.some((today) => reads(spec, locale, today)));
        expect(cases.length).toBeGreaterThan(40);
        expect(right.length / cases.length).toBeGreaterThanOrEqual(leastUndated);
      },
    );
  });
}
