import { addUnits, unitDays, type Days, type Unit } from './calendar.js';
import { isNamed } from './evidence.js';
import { at, found, is, skip, type Reading, type Rule } from './reading.js';
import type { Found } from './parts.js';

/** "Yesterday". */
export const dayWordAt: Rule = (reading, index) => {
  const { day } = at(reading, index);
  if (day === undefined) return undefined;
  return found({ unit: 'day', days: { from: reading.today + day, to: reading.today + day } }, index + 1);
};

/** "Last week", "mes que viene", 去年, and "the weekend" alone. */
export const relativeUnitAt: Rule = (reading, index) => {
  const { unit, times, edge, relBefore } = at(reading, index);
  const rel = at(reading, index).rel ?? relBefore;
  if (edge !== undefined && unit !== undefined) return undefined;
  if (rel !== undefined && unit !== undefined) return relative(reading, unit, rel, index + 1);
  if (rel !== undefined) {
    const next = skip(reading, index + 1);
    const behind = at(reading, next);
    return behind.unit && behind.times === undefined && behind.edge === undefined
      ? relative(reading, behind.unit, rel, next + 1)
      : undefined;
  }
  if (unit === undefined || times !== undefined) return undefined;
  const next = skip(reading, index + 1);
  const after = at(reading, next);
  const away = after.relAfter ?? after.rel;
  if (away !== undefined && after.unit === undefined && at(reading, next + 1).unit === undefined)
    return relative(reading, unit, away, next + 1);
  return unit === 'weekend' ? relative(reading, unit, 0, index + 1) : undefined;
};

function relative(reading: Reading, unit: Unit, rel: number, next: number): Found | undefined {
  // "Last day", "this day" are said of a month or of nothing that has dates.
  if (unit === 'day') return undefined;
  return found({ unit, days: unitDays(unit, reading.today, rel) }, next);
}

/** Monday, "next Friday", 上周五. */
export const weekdayAt: Rule = (reading, index) => {
  const { rel, relBefore, roll, weekday } = at(reading, index);
  if (weekday !== undefined) {
    const behind = at(reading, index + 1);
    const away = behind.unit === undefined && at(reading, index + 2).unit === undefined ? (behind.relAfter ?? behind.rel) : undefined;
    if (away !== undefined) return weekdayAway(reading, weekday, away, index + 2);
    const week = relativeUnitAt(reading, skip(reading, index + 1));
    if (week?.part.unit === 'week' && week.part.days) return weekdayOf(week.part.days, weekday, week.next);
    return isNamed(reading, index) ? found({ unit: 'day', weekday }, index + 1) : undefined;
  }
  const away = rel ?? relBefore ?? roll;
  if (away === undefined) return undefined;
  const next = skip(reading, index + 1);
  const named = at(reading, next).weekday;
  return named === undefined ? undefined : weekdayAway(reading, named, away, next + 1);
};

const weekdayOf = (week: Days, weekday: number, next: number): Found =>
  found({ unit: 'day', weekday, days: { from: week.from + weekday - 1, to: week.from + weekday - 1 } }, next);

function weekdayAway(reading: Reading, weekday: number, away: number, next: number): Found {
  if (reading.words.weekdayByWeek) return weekdayOf(unitDays('week', reading.today, away), weekday, next);
  if (away === 0) return weekdayOf(unitDays('week', reading.today, 0), weekday, next);
  return found({ unit: 'day', weekday, lean: away > 0 ? 'next' : 'past' }, next);
}

/** How much time: "30 days", "5 years and 1 month". */
export interface Amount {
  readonly steps: readonly { readonly count: number; readonly unit: Unit }[];
  readonly next: number;
}

const MOST_STEPS = 3;
export const MOST_UNITS = 2000;

export function amountAt(reading: Reading, index: number): Amount | undefined {
  const steps: { count: number; unit: Unit }[] = [];
  let next = index;
  while (steps.length < MOST_STEPS) {
    const start = steps.length > 0 ? skipAnd(reading, next) : next;
    const step = stepAt(reading, start);
    if (!step) break;
    steps.push(step);
    next = step.next;
  }
  return steps.length > 0 ? { steps, next } : undefined;
}

function skipAnd(reading: Reading, index: number): number {
  const next = at(reading, index).mark === 'comma' ? index + 1 : index;
  return is(reading, next, 'and') ? next + 1 : next;
}

function stepAt(reading: Reading, index: number): { count: number; unit: Unit; next: number } | undefined {
  const { num } = at(reading, index);
  // 07年 is a year.
  if (num !== undefined && /^[0零〇]./u.test(reading.tokens[index]?.text ?? '')) return undefined;
  const next = num === undefined ? index : skip(reading, index + 1);
  const { unit, times, rel, edge } = at(reading, next);
  // 12月 is December; twelve months are 12个月.
  if (next === index + 1 && is(reading, next, 'monthMark')) return undefined;
  if (!unit || edge !== undefined || (rel !== undefined && num === undefined) || (num === undefined && times === undefined))
    return undefined;
  const count = (num ?? 1) * (times ?? 1);
  return count > 0 && count <= MOST_UNITS ? { count, unit, next: next + 1 } : undefined;
}

/** So much before or after a day. */
export const moved = (day: number, { steps }: Pick<Amount, 'steps'>, sign: 1 | -1): number =>
  steps.reduce((reached, { unit, count }) => addUnits(reached, unit, sign * count), day);
