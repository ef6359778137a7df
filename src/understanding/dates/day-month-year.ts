import { yearOf } from './calendar.js';
import { fullYear } from './numeric-dates.js';
import { at, is, skip, skipDot, type Reading } from './reading.js';
import { relativeUnitAt } from './relative.js';

export interface Value {
  readonly value: number;
  readonly next: number;
}

export const isYear = (n: number | undefined): n is number => n !== undefined && n >= 1900 && n < 2200;

/** A year of four digits, or "next year"; `sure` where it needs no preposition to be one. */
export function yearAt(reading: Reading, index: number): (Value & { sure: boolean }) | undefined {
  const { num } = at(reading, index);
  if (isYear(num)) {
    const marked = is(reading, index + 1, 'yearMark');
    return { value: num, next: marked ? index + 2 : index + 1, sure: marked };
  }
  const inner = skip(reading, index + 1);
  const named = at(reading, inner).num;
  if (is(reading, index, 'yearMark') && isYear(named)) return { value: named, next: inner + 1, sure: true };
  const relative = relativeUnitAt(reading, index);
  if (relative?.part.unit !== 'year' || !relative.part.days) return undefined;
  return { value: yearOf(relative.part.days.from), next: relative.next, sure: true };
}

/** 15年一月: two digits are a year before a month, and with a zero before them: 08年. */
export function markedShortYear(reading: Reading, index: number): (Value & { sure: boolean }) | undefined {
  const { num } = at(reading, index);
  if (num === undefined || num > 99 || reading.tokens[index + 1]?.text !== '年') return undefined;
  const zero = /^[0零〇]/u.test(reading.tokens[index]?.text ?? '');
  return zero || monthAt(reading, index + 2) ? { value: fullYear(num), next: index + 2, sure: zero } : undefined;
}

/** A month by its name, or 3月. */
export function monthAt(reading: Reading, index: number): Value | undefined {
  const { month, num, unit, rel } = at(reading, index);
  // "The month of March".
  if (unit === 'month' && rel === undefined && is(reading, index + 1, 'filler')) {
    const named = at(reading, skip(reading, index + 1));
    return named.month === undefined ? undefined : { value: named.month, next: skip(reading, index + 1) + 1 };
  }
  // French "sept" is seven too.
  if (month !== undefined && num !== undefined && continues(reading, index + 1)) return undefined;
  if (month !== undefined) return { value: month, next: at(reading, index).weak ? skipDot(reading, index + 1) : index + 1 };
  if (num === undefined || num < 1 || num > 12 || !is(reading, index + 1, 'monthMark')) return undefined;
  return { value: num, next: index + 2 };
}

/** Whether a word follows that makes the number count something else: "sept jours", "sept derniers jours". */
export function continues(reading: Reading, index: number): boolean {
  const { unit, month, rel = at(reading, index).relBefore, roll } = at(reading, index);
  return (
    unit !== undefined || month !== undefined || ((rel !== undefined || roll !== undefined) && at(reading, index + 1).unit !== undefined)
  );
}

/** "3", "3rd", "dia 3", 3号. `sure` where the number can only be a day of a month. */
export function dayNumberAt(reading: Reading, index: number): (Value & { sure: boolean }) | undefined {
  const marked = is(reading, index, 'dayBefore');
  const start = marked ? index + 1 : index;
  const { num, ordinal, unit } = at(reading, start);
  const value = num ?? ordinal;
  if (value === undefined || value < 1 || value > 31 || unit !== undefined) return undefined;
  const after = is(reading, start + 1, 'dayMark');
  const digits = /^\d/.test(reading.tokens[start]?.text ?? '');
  return { value, next: after ? start + 2 : start + 1, sure: marked || after || (ordinal !== undefined && digits) };
}
