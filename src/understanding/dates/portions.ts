import { nthWeek, unitDays, weekdayOf, yearOf, type Days, type Unit } from './calendar.js';
import { pickEdge } from './edge-days.js';
import { absoluteAt } from './absolute.js';
import { isYear, yearAt } from './day-month-year.js';
import { at, found, is, skip, type Reading, type Rule } from './reading.js';
import { relativeUnitAt } from './relative.js';
import type { Found, Part } from './parts.js';
import type { Edge } from './words.js';

/** "Q3", "the third quarter of 2025", "first week of October", "last Monday of April", "week 31". */
export const nthAt: Rule = (reading, index) => {
  const head = headAt(reading, index);
  if (!head) return undefined;
  if (head.unit === 'quarter' || head.unit === 'half') {
    const half = head.unit === 'half' ? halfOfMonth(reading, head) : undefined;
    return half ?? ofYear(reading, head);
  }
  const whole = wholeAfter(reading, head.next);
  const of = whole && picked(head, whole.part, whole.next);
  if (of) return of;
  const isWeek = head.unit === 'week' && head.nth > 0 && head.weekNumber;
  return isWeek ? picked(head, { unit: 'year', days: unitDays('year', reading.today, 0) }, head.next) : undefined;
};

interface Head {
  readonly nth: number;
  readonly unit: Unit;
  readonly weekday?: number;
  /** "Week 31" needs no whole: it is this year's. */
  readonly weekNumber?: boolean;
  readonly next: number;
}

function headAt(reading: Reading, index: number): Head | undefined {
  const { quarter, half, ordinal, num, unit, times, rel, roll } = at(reading, index);
  if (quarter !== undefined) return { nth: quarter, unit: 'quarter', next: index + 1 };
  if (half !== undefined) return { nth: half, unit: 'half', next: index + 1 };
  if (is(reading, index, 'ordinalBefore')) {
    const inner = at(reading, index + 1).num;
    return inner === undefined ? undefined : headOf(reading, inner, index + 2, index + 2);
  }
  if (unit !== undefined && times === undefined && rel === undefined) return numbered(reading, index, unit);
  if (num !== undefined)
    return is(reading, index + 1, 'nth') && at(reading, index + 1).unit !== 'week' ? headOf(reading, num, index + 1, index + 1) : undefined;
  const nth = ordinal ?? (rel === -1 || roll === -1 ? -1 : undefined);
  return nth === undefined ? undefined : headOf(reading, nth, skip(reading, index + 1), index + 1);
}

/** "Week 31", "quarter 3". */
function numbered(reading: Reading, index: number, unit: Unit): Head | undefined {
  const { num, ordinal } = at(reading, index + 1);
  const nth = num ?? ordinal;
  if (nth === undefined || nth < 1) return undefined;
  if (unit === 'week' && nth <= 53) return { nth, unit, weekNumber: true, next: index + 2 };
  return unit === 'quarter' && nth <= 4 ? { nth, unit, next: index + 2 } : undefined;
}

function headOf(reading: Reading, nth: number, index: number, strict: number): Head | undefined {
  const { unit, times, weekday, edge, rel } = at(reading, index);
  if (edge !== undefined || rel !== undefined || times !== undefined) return undefined;
  if (weekday !== undefined) return { nth, unit: 'day', weekday, next: index + 1 };
  if (unit === undefined || unit === 'year' || unit === 'decade' || unit === 'month' || (unit === 'weekend' && index !== strict))
    return undefined;
  if (unit === 'quarter' && (nth < 1 || nth > 4)) return nth === -1 ? { nth: 4, unit, next: index + 1 } : undefined;
  if (unit === 'half' && nth !== 1 && nth !== 2 && nth !== -1) return undefined;
  return { nth, unit, weekNumber: nth > 0, next: index + 1 };
}

/** The quarter of the year that is said after it, or of none. */
function ofYear(reading: Reading, { nth, unit, next }: Head): Found | undefined {
  const year = yearAfter(reading, next);
  const part: Part = unit === 'quarter' ? { unit, quarter: nth } : { unit, half: nth < 0 ? 2 : nth };
  // "The last quarter" is the one before; only "of 2025" makes it the fourth.
  if (!year) return at(reading, next - 2).rel === -1 || at(reading, next - 2).roll === -1 ? undefined : found(part, next);
  return found({ ...part, y: year.value }, year.next);
}

function yearAfter(reading: Reading, index: number): { value: number; next: number } | undefined {
  const start = at(reading, index).mark === 'comma' || at(reading, index).mark === 'dot' ? index + 1 : index;
  return yearAt(reading, skip(reading, start)) ?? yearOfUnit(reading, skip(reading, start));
}

/** "First quarter of the year". */
function yearOfUnit(reading: Reading, index: number): { value: number; next: number } | undefined {
  const { unit, times } = at(reading, index);
  return unit === 'year' && times === undefined && at(reading, index).edge === undefined
    ? { value: yearOf(reading.today), next: index + 1 }
    : undefined;
}

/** "The second half of this month". */
function halfOfMonth(reading: Reading, head: Head): Found | undefined {
  const whole = wholeAfter(reading, head.next);
  if (!whole || (whole.part.unit !== 'month' && whole.part.unit !== 'week')) return undefined;
  const edge: Edge = head.nth === 1 ? 'start' : 'end';
  return found({ ...whole.part, pick: pickEdge(edge, whole.part.unit) }, whole.next);
}

/** What a portion is taken of: a month, a year, a unit alone ("of the month"). */
export function wholeAfter(reading: Reading, index: number): Found | undefined {
  const next = skip(reading, index);
  const relative = relativeUnitAt(reading, next);
  const named = absoluteAt(reading, next);
  const isWhole = named && (named.part.unit === 'month' || named.part.unit === 'year');
  if (relative && (!isWhole || relative.next >= named.next)) return relative;
  if (isWhole) return named;
  const inner = headAt(reading, next);
  if (inner?.unit === 'quarter' || inner?.unit === 'half') return ofYear(reading, inner);
  const { unit, times, edge, num } = at(reading, next);
  if (isYear(num)) return found({ unit: 'year', y: num }, is(reading, next + 1, 'yearMark') ? next + 2 : next + 1);
  if (unit === undefined || unit === 'day' || times !== undefined || edge !== undefined) return undefined;
  return found({ unit, days: unitDays(unit, reading.today, 0) }, next + 1);
}

/** A quarter, week or weekday of a whole that was said before it: 今年第一季度, "2016 the third quarter". */
export function nthOfWhole(reading: Reading, whole: Found): Found | undefined {
  const head = headAt(reading, skip(reading, at(reading, whole.next).mark === 'comma' ? whole.next + 1 : whole.next));
  if (!head) return undefined;
  if (head.unit !== 'quarter' && head.unit !== 'half') return picked(head, whole.part, head.next);
  if (whole.part.unit !== 'year') return undefined;
  const y = whole.part.y ?? yearOf(whole.part.days?.from ?? reading.today);
  return found(head.unit === 'quarter' ? { unit: 'quarter', quarter: head.nth, y } : { unit: 'half', half: head.nth, y }, head.next);
}

function picked(head: Head, whole: Part, next: number): Found | undefined {
  if (whole.pick || whole.unit === 'day') return undefined;
  const { nth, unit, weekday } = head;
  if (weekday !== undefined) return found({ ...whole, unit: 'day', pick: (days) => nthWeekday(days, weekday, nth) }, next);
  if (unit === 'week' && whole.unit !== 'week') return found({ ...whole, unit, pick: (days) => nthWeek(days, nth) }, next);
  return unit === 'day' ? found({ ...whole, unit, pick: (days) => nthDay(days, nth) }, next) : undefined;
}

function nthDay({ from, to }: Days, nth: number): Days | undefined {
  const day = nth > 0 ? from + nth - 1 : to;
  return day <= to ? { from: day, to: day } : undefined;
}

function nthWeekday({ from, to }: Days, weekday: number, nth: number): Days | undefined {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const last = to - ((weekdayOf(to) - weekday + 7) % 7);
  const day = nth > 0 ? first + (nth - 1) * 7 : last;
  return day <= to ? { from: day, to: day } : undefined;
}
