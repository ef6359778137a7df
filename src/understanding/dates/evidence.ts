import { at, is, skip, type Reading } from './reading.js';
import { NOTHING, type Role } from './words.js';

const LEADS: readonly Role[] = ['in', 'since', 'until', 'before', 'after', 'between', 'within', 'over'];
const DAY_LEADS: readonly Role[] = ['onDay', 'since', 'until', 'before'];

/** Whether what stands before lets a weak name or a bare year be a date: "in may", "until 2027", "march to may". */
export function hasLead(reading: Reading, index: number): boolean {
  for (let before = index - 1; before >= index - 3; before--) {
    if (LEADS.some((role) => is(reading, before, role)) || joinsDates(reading, before)) return true;
    if (!is(reading, before, 'filler')) return false;
  }
  return false;
}

/** "To", "and" and a dash lead to a date from another one only: "send it to may" does not. */
function joinsDates(reading: Reading, index: number): boolean {
  if (at(reading, index).mark !== 'dash' && !is(reading, index, 'to') && !is(reading, index, 'and')) return false;
  const { month, weekday, num, day, unit, date } = at(reading, index - 1);
  return [month, weekday, num, day, unit, date].some((facet) => facet !== undefined);
}

/** Whether a name that is another word too is one here. */
export function isNamed(reading: Reading, index: number): boolean {
  const { weak, num, ordinal, weekday } = at(reading, index);
  if (!weak) return true;
  const after = reading.tokens[index + 1];
  // Portuguese "dez" and "segunda" count what follows: "na segunda" is a day, "na segunda oferta" is not.
  if (num !== undefined || ordinal !== undefined) return hasLead(reading, index) && (!after || after.facets !== NOTHING);
  return weekday === undefined ? hasLead(reading, index) : isShortDay(reading, index);
}

/** "On fri", "tue to thu": short names of days are words in many languages. */
function isShortDay(reading: Reading, index: number): boolean {
  if (DAY_LEADS.some((role) => is(reading, index - 1, role))) return true;
  const joins = (joint: number): boolean => at(reading, joint).mark === 'dash' || is(reading, joint, 'to') || is(reading, joint, 'and');
  if (joins(index - 1) && at(reading, index - 2).weekday !== undefined) return true;
  return joins(index + 1) && at(reading, skip(reading, index + 2)).weekday !== undefined;
}
