import { unitDays } from './calendar.js';
import { pickEdge } from './edge-days.js';
import type { Found, Part } from './parts.js';
import { wholeAfter } from './portions.js';
import { at, found, is, skip, type Reading, type Rule } from './reading.js';
import type { Edge } from './words.js';

/** "The end of March", "rest of the week", "early next year". */
export const edgeAt: Rule = (reading, index) => {
  const { edge, edgeNoun, unit, relBefore } = at(reading, index);
  const rel = at(reading, index).rel ?? relBefore;
  if (edge === undefined && edgeNoun === undefined) return rel === undefined ? undefined : relativeEdge(reading, index, rel);
  if (edge !== undefined && unit !== undefined) return found(edged(edge, { unit, days: unitDays(unit, reading.today, 0) }), index + 1);
  const whole = wholeAfter(reading, index + 1);
  if (!whole || whole.part.unit === 'day' || whole.part.pick) return undefined;
  if (edge !== undefined) return found(edged(edge, whole.part), whole.next);
  // "Delegations that end this week" end on any day of it: a noun needs its "of", or the name of a month or a year ("fin mars").
  const isNoun = is(reading, index + 1, 'of') || (!is(reading, index + 1, 'filler') && whole.part.days === undefined);
  return edgeNoun && isNoun ? found(edged(edgeNoun, whole.part), whole.next) : undefined;
};

/** 上个月底: one word for the edge and its unit. */
function relativeEdge(reading: Reading, index: number, rel: number): Found | undefined {
  const next = skip(reading, index + 1);
  const { edge, unit } = at(reading, next);
  return edge !== undefined && unit !== undefined
    ? found(edged(edge, { unit, days: unitDays(unit, reading.today, rel) }), next + 1)
    : undefined;
}

/** 3月底, 今年年底: the edge after its whole. */
export function edgeOfWhole(reading: Reading, whole: Found): Found | undefined {
  if (!reading.words.edgeBehind || whole.part.unit === 'day' || whole.part.pick) return undefined;
  const { edge, unit } = at(reading, skip(reading, whole.next));
  if (edge === undefined || (unit !== undefined && unit !== whole.part.unit)) return undefined;
  return found(edged(edge, whole.part), skip(reading, whole.next) + 1);
}

const edged = (edge: Edge, whole: Part): Part => ({ ...whole, edge, pick: pickEdge(edge, whole.unit) });
