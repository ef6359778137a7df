import { yearOf, monthOf } from './calendar.js';
import { fullYear } from './numeric-dates.js';
import { found, type Reading, type Rule, at, is, skip, skipComma, skipDot } from './reading.js';
import { hasLead, isNamed } from './evidence.js';
import { continues, dayNumberAt, markedShortYear, monthAt, yearAt, type Value } from './day-month-year.js';
import { relativeUnitAt } from './relative.js';
import { NOTHING } from './words.js';
import type { Found, Lean, Part } from './parts.js';

/** Days, months and years by their names and numbers: "3 March 2026", "March 3rd", 3月3日, "June next year". */
export const absoluteAt: Rule = (reading, index) => {
  const { date, weekday, month } = at(reading, index);
  if (date) return found({ unit: date.d === undefined ? 'month' : 'day', ...date }, index + 1);
  // Spanish "mar" is March and Tuesday.
  if (weekday !== undefined && month === undefined) return afterWeekday(reading, index, weekday);
  return yearFirst(reading, index) ?? dayFirst(reading, index) ?? monthFirst(reading, index);
};

/** "Wednesday, 22 January", "Friday the 11th". */
function afterWeekday(reading: Reading, index: number, weekday: number): Found | undefined {
  const next = skipComma(reading, skipDot(reading, index + 1));
  if (at(reading, next).weekday !== undefined) return undefined;
  const date = absoluteAt(reading, next);
  if (date?.part.unit === 'day' && date.part.m !== undefined) return date;
  const day = dayNumberAt(reading, next);
  // "Tuesday at 3" is an hour.
  const isDay = day && (day.sure || next === index + 1 || is(reading, next - 1, 'article') || at(reading, next - 1).mark === 'comma');
  return isDay && !continues(reading, day.next) && !isHour(reading, day.next)
    ? found({ unit: 'day', d: day.value, weekday }, day.next)
    : undefined;
}

/** "Friday 15:00", "vendredi 15 h". */
const isHour = (reading: Reading, index: number): boolean => /^\s*(?::|h$|am$|pm$|ч$|点$)/u.test(reading.tokens[index]?.text ?? '');

function yearFirst(reading: Reading, index: number): Found | undefined {
  const year = yearAt(reading, index) ?? markedShortYear(reading, index);
  if (!year) return undefined;
  const mark = at(reading, year.next).mark;
  const month = monthAt(reading, mark === 'dash' || mark === 'slash' || mark === 'dot' ? year.next + 1 : skipComma(reading, year.next));
  if (month) {
    const day = dayAfterMonth(reading, month.next);
    return found({ unit: day ? 'day' : 'month', y: year.value, m: month.value, ...(day && { d: day.value }) }, day?.next ?? month.next);
  }
  return year.sure || hasLead(reading, index) || reading.tokens.length === 1
    ? found({ unit: 'year', y: year.value }, year.next)
    : undefined;
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
  if (!day && !year && !isNamed(reading, index)) return undefined;
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
  const { rel, relBefore, roll } = at(reading, index);
  const ahead = rel ?? relBefore ?? roll;
  const month = ahead === undefined ? monthAt(reading, index) : monthAt(reading, skip(reading, index + 1));
  if (!month) return undefined;
  const behind = at(reading, skip(reading, month.next));
  const followed = at(reading, skip(reading, month.next) + 1).unit !== undefined;
  const away = ahead ?? (followed || behind.unit !== undefined ? undefined : (behind.rel ?? behind.relAfter));
  const lean = away === undefined ? undefined : leans[away];
  if (!lean) return undefined;
  return found({ unit: 'month', m: month.value, lean }, ahead === undefined ? skip(reading, month.next) + 1 : month.next);
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
