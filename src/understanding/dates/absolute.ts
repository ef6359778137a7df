import { yearOf, monthOf } from './calendar.js';
import { fullYear } from './numeric-dates.js';
import { found, type Reading, type Rule, at, hasEvidence, is, skip, skipComma, skipDot } from './reading.js';
import { relativeUnitAt } from './relative.js';
import { NOTHING } from './tokens.js';
import type { Found, Lean, Part } from './parts.js';

interface Value {
  readonly value: number;
  readonly next: number;
}

const isYear = (n: number | undefined): n is number => n !== undefined && n >= 1900 && n < 2200;

/** Days, months and years by their names and numbers: "3 March 2026", "March 3rd", 3月3日, "June next year". */
export const absoluteAt: Rule = (reading, index) => {
  const { date, weekday } = at(reading, index);
  if (date) return found({ unit: date.d === undefined ? 'month' : 'day', ...date }, index + 1);
  if (weekday !== undefined) return afterWeekday(reading, index, weekday);
  return yearFirst(reading, index) ?? dayFirst(reading, index) ?? monthFirst(reading, index);
};

/** "Wednesday, 22 January", "Friday the 11th". */
function afterWeekday(reading: Reading, index: number, weekday: number): Found | undefined {
  const next = skipComma(reading, skipDot(reading, index + 1));
  if (at(reading, next).weekday !== undefined) return undefined;
  const date = absoluteAt(reading, next);
  if (date?.part.unit === 'day' && date.part.m !== undefined) return date;
  const day = dayNumberAt(reading, next);
  return day && !continues(reading, day.next) ? found({ unit: 'day', d: day.value, weekday }, day.next) : undefined;
}

/** Whether a word follows that makes the number count something else: "sept jours", "sept derniers jours". */
function continues(reading: Reading, index: number): boolean {
  const { unit, month, rel, roll } = at(reading, index);
  return (
    unit !== undefined || month !== undefined || ((rel !== undefined || roll !== undefined) && at(reading, index + 1).unit !== undefined)
  );
}

function yearFirst(reading: Reading, index: number): Found | undefined {
  const year = yearAt(reading, index) ?? markedShortYear(reading, index);
  if (!year) return undefined;
  const mark = at(reading, year.next).mark;
  const month = monthAt(reading, mark === 'dash' || mark === 'slash' || mark === 'dot' ? year.next + 1 : skipComma(reading, year.next));
  if (month) {
    const day = dayAfterMonth(reading, month.next);
    return found({ unit: day ? 'day' : 'month', y: year.value, m: month.value, ...(day && { d: day.value }) }, day?.next ?? month.next);
  }
  return year.sure || hasEvidence(reading, index) || reading.tokens.length === 1
    ? found({ unit: 'year', y: year.value }, year.next)
    : undefined;
}

/** 15年一月: two digits are a year before a month, and with a zero before them: 08年. */
function markedShortYear(reading: Reading, index: number): (Value & { sure: boolean }) | undefined {
  const { num } = at(reading, index);
  if (num === undefined || num > 99 || reading.tokens[index + 1]?.text !== '年') return undefined;
  const zero = /^[0零〇]/u.test(reading.tokens[index]?.text ?? '');
  return zero || monthAt(reading, index + 2) ? { value: fullYear(num), next: index + 2, sure: zero } : undefined;
}

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

/** After a month: "2025", "of next year", "'99". */
function yearAfter(reading: Reading, index: number): Value | undefined {
  const next = skipComma(reading, index);
  const { num } = at(reading, next);
  if (num !== undefined && num > 31 && num < 100) return { value: fullYear(num), next: next + 1 };
  return yearAt(reading, next);
}

function dayFirst(reading: Reading, index: number): Found | undefined {
  const day = dayNumberAt(reading, index);
  if (!day) return undefined;
  const next = skip(reading, day.next);
  const sign = at(reading, next).mark;
  const month = monthAt(reading, sign === 'dash' || sign === 'slash' ? next + 1 : next);
  if (month) {
    const year = yearAfter(reading, month.next);
    return found({ unit: 'day', d: day.value, m: month.value, ...(year && { y: year.value }) }, year?.next ?? month.next);
  }
  const relative = relativeUnitAt(reading, next);
  const plural = reading.words.pluralEndings.some((ending) => reading.tokens[next]?.text.endsWith(ending)) && next === day.next;
  if (relative?.part.unit === 'month' && !plural) return found(inMonth(relative.part, day.value), relative.next);
  // "On the 15th", 15号: an ordinal or a mark makes a number a day.
  return day.sure && !continues(reading, next) && at(reading, next).weekday === undefined && standsAlone(reading, day)
    ? found({ unit: 'day', d: day.value }, day.next)
    : undefined;
}

/** "The 21st century" is no day: after an ordinal in digits stands nothing, a mark or a word that goes with dates. */
function standsAlone(reading: Reading, { next }: Value): boolean {
  const { dayBefore, dayMark } = { dayBefore: is(reading, next - 2, 'dayBefore'), dayMark: is(reading, next - 1, 'dayMark') };
  return dayBefore || dayMark || reading.tokens[next]?.facets !== NOTHING;
}

function inMonth({ days }: Part, d: number): Part {
  return { unit: 'day', y: yearOf(days?.from ?? 0), m: monthOf(days?.from ?? 0), d };
}

function monthFirst(reading: Reading, index: number): Found | undefined {
  const relative = relativeMonthAt(reading, index);
  if (relative) return relative;
  const month = monthAt(reading, index);
  if (!month) return dayOfRelativeMonth(reading, index);
  const day = dayAfterMonth(reading, month.next);
  const year = yearAfter(reading, day?.next ?? month.next);
  const next = year?.next ?? day?.next ?? month.next;
  if (!day && !year && at(reading, index).weak && !hasEvidence(reading, index)) return undefined;
  return found({ unit: day ? 'day' : 'month', m: month.value, ...(day && { d: day.value }), ...(year && { y: year.value }) }, next);
}

/** 上个月5号: the month first, then its day. */
function dayOfRelativeMonth(reading: Reading, index: number): Found | undefined {
  const relative = relativeUnitAt(reading, index);
  if (relative?.part.unit !== 'month') return undefined;
  const day = dayNumberAt(reading, skip(reading, relative.next));
  return day?.sure ? found(inMonth(relative.part, day.value), day.next) : undefined;
}

const leans: Readonly<Record<string, Lean>> = { '-1': 'previous', 0: 'this', 1: 'next' };

/** "Next March", "mars dernier". */
function relativeMonthAt(reading: Reading, index: number): Found | undefined {
  const { rel, roll } = at(reading, index);
  const ahead = rel ?? roll;
  const month = ahead === undefined ? monthAt(reading, index) : monthAt(reading, skip(reading, index + 1));
  if (!month) return undefined;
  const behind = at(reading, skip(reading, month.next));
  const followed = at(reading, skip(reading, month.next) + 1).unit !== undefined;
  const away = ahead ?? (followed || behind.unit !== undefined ? undefined : (behind.rel ?? behind.relAfter));
  const lean = away === undefined ? undefined : leans[away];
  if (!lean) return undefined;
  return found({ unit: 'month', m: month.value, lean }, ahead === undefined ? skip(reading, month.next) + 1 : month.next);
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

function dayAfterMonth(reading: Reading, index: number): Value | undefined {
  const sign = at(reading, index).mark;
  const next = sign === 'dash' || sign === 'slash' ? index + 1 : skip(reading, index);
  const day = dayNumberAt(reading, next);
  if (!day || continues(reading, day.next)) return undefined;
  // "March 5 E3" orders five.
  const after = reading.tokens[day.next];
  return after && !day.sure && /^[a-z]+\d/.test(after.text) ? undefined : day;
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
