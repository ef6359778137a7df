import { absoluteAt } from './absolute.js';
import { dayNumberAt } from './day-month-year.js';
import { mondayOf } from './calendar.js';
import type { Found } from './parts.js';
import { edgeAt, edgeOfWhole } from './edges.js';
import { nthAt, nthOfWhole } from './portions.js';
import { at, found, is, longest, skip, type Reading, type Rule } from './reading.js';
import { dayWordAt, relativeUnitAt, weekdayAt } from './relative.js';
import { NOTHING } from './words.js';
import { windowAt } from './windows.js';

/** "The week of the 18th", "semana del 16 de septiembre". */
const weekOfAt: Rule = (reading, index) => {
  const { unit, rel, times } = at(reading, index);
  const isWeek = unit === 'week' && rel === undefined && times === undefined;
  if (!isWeek && !is(reading, index, 'weekOf')) return undefined;
  const start = is(reading, index + 1, 'commencing') ? index + 2 : index + 1;
  const day = weekDayAt(reading, skip(reading, start), start > index + 1 || !isWeek);
  if (!day) return undefined;
  return found({ ...day.part, unit: 'week', pick: ({ from }) => ({ from: mondayOf(from), to: mondayOf(from) + 6 }) }, day.next);
};

/** The day that a week is known by; "semaine du mardi" begins a range, it names no week. */
function weekDayAt(reading: Reading, index: number, named: boolean): Found | undefined {
  const day = longest(reading, index, named ? [absoluteAt, weekdayAt] : [absoluteAt]);
  if (day) return day.part.unit === 'day' ? day : undefined;
  const number = dayNumberAt(reading, index);
  return number && at(reading, number.next).unit === undefined ? found({ unit: 'day', d: number.value }, number.next) : undefined;
}

const rules: readonly Rule[] = [absoluteAt, nthAt, edgeAt, weekOfAt, relativeUnitAt, weekdayAt, dayWordAt, windowAt];

/** A day or a stretch that is not a range and not open, with what narrows it after it. */
export function periodAt(reading: Reading, index: number): Found | undefined {
  const known = reading.periods[index];
  if (known !== undefined) return known ?? undefined;
  const base = reading.tokens[index]?.facets === NOTHING ? undefined : longest(reading, index, rules);
  const period = base && (narrowed(reading, base) ?? base);
  reading.periods[index] = period ?? null;
  return period;
}

function narrowed(reading: Reading, base: Found): Found | undefined {
  const { unit, pick } = base.part;
  if (pick || (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter')) return undefined;
  return edgeOfWhole(reading, base) ?? (unit === 'year' || unit === 'month' ? nthOfWhole(reading, base) : undefined);
}
