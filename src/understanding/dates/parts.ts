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
const YEARS_TO_TRY = 9;

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

/** From the furthest ahead to the furthest back, so that the first that fits is the latest. */
function byYear(part: Part, today: Day, lean: Lean): Days | undefined {
  const year = yearOf(today);
  if (lean === 'this') return inYear(part, year);
  const tries = Array.from({ length: YEARS_TO_TRY }, (_, i) => (isAhead(lean) ? year - 1 + i : year + 1 - i));
  return firstThatFits(
    tries.map((y) => () => inYear(part, y)),
    today,
    lean,
  );
}

function byMonth(part: Part, today: Day, lean: Lean): Days | undefined {
  const tries = Array.from({ length: 4 }, (_, i) => addMonths(today, isAhead(lean) ? i - 1 : 1 - i));
  const inMonth = (day: Day): Days | undefined => {
    const days = inYear({ ...part, m: monthOf(day) }, yearOf(day));
    // "Friday the 11th": the month where the 11th is a Friday, as far as one is near.
    return days && part.weekday !== undefined && weekdayOf(days.from) !== part.weekday ? undefined : days;
  };
  return (
    firstThatFits(
      tries.map((day) => () => inMonth(day)),
      today,
      lean,
    ) ?? firstOf(tries.map((day) => () => inMonth(day)))
  );
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

type Try = () => Days | undefined;

function firstOf(tries: readonly Try[]): Days | undefined {
  for (const attempt of tries) {
    const days = attempt();
    if (days) return days;
  }
  return undefined;
}

const firstThatFits = (tries: readonly Try[], today: Day, lean: Lean): Days | undefined =>
  firstOf(
    tries.map((attempt) => () => {
      const days = attempt();
      return days && fitsLean(days, today, lean) ? days : undefined;
    }),
  );

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
