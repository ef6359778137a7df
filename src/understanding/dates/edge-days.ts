import { dateOf, mondayOf, monthDays, monthOf, yearOf, type Day, type Days, type Unit } from './calendar.js';
import type { Edge } from './words.js';

/** What "the end" of a whole is when no single day is meant. */
export const pickEdge =
  (edge: Edge, unit: Unit) =>
  ({ from, to }: Days, today: Day): Days | undefined => {
    if (edge === 'rest') return today > to ? undefined : { from: Math.max(from, today), to };
    if (edge === 'past') return today < from ? undefined : { from, to: Math.min(to, today) };
    const [early, late] = halves({ from, to }, unit);
    if (edge === 'start') return { from, to: early };
    if (edge === 'end') return { from: late, to };
    const quarter = Math.floor((to - from + 1) / 4);
    return unit === 'week' ? { from: from + 1, to: from + 4 } : { from: from + quarter, to: to - quarter };
  };

/** The last day of the first half, and the first of the second. A week begins until Wednesday, and ends from Thursday. */
function halves({ from, to }: Days, unit: Unit): readonly [early: Day, late: Day] {
  if (unit === 'week') return [mondayOf(from) + 2, mondayOf(from) + 3];
  if (unit === 'month') return [from + 14, from + 15];
  if (unit === 'year') return [monthDays(yearOf(from), 6).to, monthDays(yearOf(from), 7).from];
  const middle = from + Math.floor((to - from) / 2);
  return [middle, dateOf(middle) === 1 && monthOf(middle) === monthOf(to) ? middle : middle + 1];
}
