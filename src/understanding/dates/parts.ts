import { addMonths, dayOf, daysIn, monthDays, monthOf, weekdayOf, yearOf, type Day, type Days, type Unit } from './calendar.js';
import type { Edge } from './words.js';

/** Which one, where several would do: the latest that has begun, the one before, the one under way or to come, the next to begin, this year's. */
export type Lean = 'past' | 'previous' | 'coming' | 'next' | 'this';

/** A day or a stretch as far as it was said: "15 October" has no year yet. Ranges fill in what one end leaves out. */
export interface Part {
  readonly unit: Unit;
  /** Set where nothing is left to choose. */
  readonly days?: Days;
  readonly y?: number;
  readonly m?: number;
  readonly d?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly weekday?: number;
  readonly lean?: Lean;
  /** Only some of it: its end, its third week. */
  readonly pick?: (whole: Days, today: Day) => Days | undefined;
  readonly edge?: Edge;
  /** A number and no more: a day in a range, nothing elsewhere. */
  readonly bare?: boolean;
  /** Said by its two ends. */
  readonly ranged?: boolean;
}

/** Where a part ends in the tokens. */
export interface Found {
  readonly part: Part;
  readonly next: number;
}

/** 29 February comes back within eight years. */
const YEARS_TO_TRY = 10;
const MONTHS_TO_TRY = 5;

/** Whether the year is left open, so that the other end of a range may give it. */
export const wantsYear = ({ days, y, m, quarter, half }: Part): boolean =>
  !days && y === undefined && (m !== undefined || quarter !== undefined || half !== undefined);

export const wantsMonth = ({ days, m, d }: Part): boolean => !days && m === undefined && d !== undefined;

/** The days of a part; undefined where there are none (31 February). */
export function daysOf(part: Part, today: Day, lean: Lean = part.lean ?? 'past'): Days | undefined {
  const whole = wholeOf(part, today, lean);
  return whole && part.pick ? part.pick(whole, today) : whole;
}

export function wholeOf(part: Part, today: Day, lean: Lean = part.lean ?? 'past'): Days | undefined {
  if (part.days) return part.days;
  if (wantsMonth(part)) return byMonth(part, today, lean);
  if (part.weekday !== undefined && part.m === undefined) return byWeekday(part.weekday, today, lean);
  if (part.y !== undefined) return inYear(part, part.y);
  return wantsYear(part) ? byYear(part, today, lean) : undefined;
}

function inYear({ m, d, quarter, half }: Part, y: number): Days | undefined {
  if (m !== undefined && d !== undefined) {
    const day = dayOf(y, m, d);
    return d <= daysIn(y, m) ? { from: day, to: day } : undefined;
  }
  if (m !== undefined) return monthDays(y, m);
  if (quarter !== undefined) return monthDays(y, quarter * 3 - 2, 3);
  if (half !== undefined) return monthDays(y, half * 6 - 5, 6);
  return monthDays(y, 1, 12);
}

/** Ahead from last year, or back from next year: the first that fits is the nearest. */
function byYear(part: Part, today: Day, lean: Lean): Days | undefined {
  const year = yearOf(today);
  if (lean === 'this') return inYear(part, year);
  const step = isAhead(lean) ? 1 : -1;
  for (let tried = 0; tried < YEARS_TO_TRY; tried++) {
    const days = inYear(part, year + step * (tried - 1));
    if (days && fitsLean(days, today, lean)) return days;
  }
  return undefined;
}

function byMonth(part: Part, today: Day, lean: Lean): Days | undefined {
  const step = isAhead(lean) ? 1 : -1;
  let other: Days | undefined;
  for (let tried = 0; tried < MONTHS_TO_TRY; tried++) {
    const month = addMonths(today, step * (tried - 1));
    const days = inYear({ ...part, m: monthOf(month) }, yearOf(month));
    // "Friday the 11th": the month where the 11th is a Friday, as far as one is near.
    if (!days || (part.weekday !== undefined && weekdayOf(days.from) !== part.weekday)) continue;
    if (fitsLean(days, today, lean)) return days;
    if (part.weekday !== undefined) other ??= days;
  }
  return other;
}

function byWeekday(weekday: number, today: Day, lean: Lean): Days {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const day = isAhead(lean)
    ? today + (ahead || 7)
    : lean === 'this'
      ? today - weekdayOf(today) + weekday
      : today + (ahead || 7) - 7 - (ahead ? 0 : 7);
  return { from: day, to: day };
}

const isAhead = (lean: Lean): boolean => lean === 'coming' || lean === 'next';

function fitsLean({ from, to }: Days, today: Day, lean: Lean): boolean {
  switch (lean) {
    case 'past':
      return from <= today;
    case 'previous':
      return to < today;
    case 'coming':
      return to >= today;
    case 'next':
      return from > today;
    case 'this':
      return true;
  }
}
