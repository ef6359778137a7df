import { unitDays, yearOf, type Day, type Days } from './calendar.js';
import { dayNumberAt, yearAt } from './day-month-year.js';
import { daysOf, wantsMonth, wantsYear, type Found, type Part } from './parts.js';
import { periodAt } from './periods.js';
import { at, found, is, skip, skipComma, type Reading, type Rule } from './reading.js';

interface Ends {
  readonly first: Part;
  readonly last: Part;
  readonly next: number;
}

/** "From 1 to 15 October", "between March and May", "next week between Wednesday and Friday". */
export const rangeAt: Rule = (reading, index) => {
  const ends = endsAt(reading, index);
  if (ends) return ranged(reading, ends);
  return insideOf(reading, index);
};

function endsAt(reading: Reading, index: number): Ends | undefined {
  const between = is(reading, index, 'between');
  const first = endAt(reading, skip(reading, between ? index + 1 : index));
  if (!first) return undefined;
  const joint = jointAfter(reading, first.next, between);
  if (joint === undefined) return undefined;
  const last = endAt(reading, skip(reading, joint));
  return last && { first: first.part, last: last.part, next: last.next };
}

/** The index after what joins the two ends. "And" joins them after "between" only. */
function jointAfter(reading: Reading, index: number, between: boolean): number | undefined {
  if (at(reading, index).mark === 'dash') return index + 1;
  const next = at(reading, index).mark === 'comma' ? index + 1 : index;
  if (is(reading, next, 'to')) return next + 1;
  return between && is(reading, next, 'and') ? next + 1 : undefined;
}

function endAt(reading: Reading, index: number): Found | undefined {
  const period = periodAt(reading, index);
  const bare = bareAt(reading, index);
  return period && (!bare || period.next > bare.next) ? period : (bare ?? period);
}

/** A number that only the other end of the range makes a day or a year. */
function bareAt(reading: Reading, index: number): Found | undefined {
  const year = yearAt(reading, index);
  if (year) return found({ unit: 'year', y: year.value }, year.next);
  const day = dayNumberAt(reading, index);
  return day && found({ unit: 'day', d: day.value, bare: !day.sure }, day.next);
}

/** "November between 19 and 20", "next week between Wednesday and Friday": a month or a week, and a range within. */
function insideOf(reading: Reading, index: number): Found | undefined {
  const whole = periodAt(reading, index);
  if (!whole || (whole.part.unit !== 'month' && whole.part.unit !== 'week')) return undefined;
  const ends = endsAt(reading, skipComma(reading, whole.next));
  if (!ends) return undefined;
  const placed = (part: Part): Part | undefined => placedIn(part, whole.part);
  const [first, last] = [placed(ends.first), placed(ends.last)];
  return first && last && ranged(reading, { first, last, next: ends.next });
}

function placedIn(part: Part, whole: Part): Part | undefined {
  if (part.days) return undefined;
  if (whole.unit === 'week' && whole.days && part.weekday !== undefined) return onWeekday(part.weekday, whole.days);
  if (whole.unit !== 'month' || !wantsMonth(part)) return undefined;
  return whole.days ? dayIn(whole.days, part.d ?? 1) : { ...part, m: whole.m ?? 1, ...(whole.y !== undefined && { y: whole.y }) };
}

const onWeekday = (weekday: number, { from }: Days): Part => ({
  unit: 'day',
  weekday,
  days: { from: from + weekday - 1, to: from + weekday - 1 },
});

const dayIn = ({ from, to }: Days, d: number): Part => ({ unit: 'day', days: { from: from + d - 1, to: Math.min(from + d - 1, to) } });

function ranged(reading: Reading, { first, last, next }: Ends): Found | undefined {
  const filled = fill(first, last);
  const year = filled.last.m !== undefined && last.bare && first.y === undefined ? yearAt(reading, skipComma(reading, next)) : undefined;
  const withYear = (part: Part): Part => (year && wantsYear(part) ? { ...part, y: year.value } : part);
  const days = between(withYear(filled.first), withYear(filled.last), reading.today);
  return days && found({ unit: 'day', days, ranged: true }, year?.next ?? next);
}

/** What one end leaves out, the other gives: the month, and the week of a weekday. */
function fill(first: Part, last: Part): { first: Part; last: Part } {
  if (wantsMonth(first) && last.m !== undefined)
    return { first: { ...first, m: last.m, ...(last.y !== undefined && { y: last.y }) }, last };
  if (wantsMonth(last) && first.m !== undefined && first.d !== undefined)
    return { first, last: { ...last, m: first.m, ...(first.y !== undefined && { y: first.y }) } };
  if (first.weekday !== undefined && !first.days && first.lean === undefined && last.weekday !== undefined && last.days)
    return { first: onWeekday(first.weekday, unitDays('week', last.days.from, 0)), last };
  return { first, last };
}

/** The days from one end to the other, in years that suit both: what has begun, and no end before its beginning. */
function between(first: Part, last: Part, today: Day): Days | undefined {
  // "4 to 22" of nothing, "jeudi à 14".
  if ((first.bare && wantsMonth(first)) || (last.bare && wantsMonth(last))) return undefined;
  if (wantsYear(first) && last.y !== undefined && last.unit !== 'year')
    return joined(inYearBefore(first, last.y, last, today), daysOf(last, today));
  const fixedEnd = last.days !== undefined && wantsYear(first);
  const from = daysOf(first, fixedEnd ? (last.days?.to ?? today) : today);
  if (!from || last.days || last.y !== undefined) return joined(from, daysOf(last, today));
  if (wantsYear(last) && first.y !== undefined) return joined(from, after(from, { ...last, y: first.y }, today));
  return joined(from, daysOf(last, from.from - 1, 'next'));
}

const joined = (first: Days | undefined, last: Days | undefined): Days | undefined =>
  first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;

/** "From 28 December to 5 January 2026" begins in 2025. */
function inYearBefore(first: Part, year: number, last: Part, today: Day): Days | undefined {
  const same = daysOf({ ...first, y: year }, today);
  const end = daysOf(last, today);
  return same && end && same.from > end.to ? daysOf({ ...first, y: year - 1 }, today) : same;
}

function after(from: Days, last: Part, today: Day): Days | undefined {
  const days = daysOf(last, today);
  return days && days.to < from.from ? daysOf({ ...last, y: yearOf(from.from) + 1 }, today) : days;
}
