import { overlaps, type Span } from '../said.js';
import type { Hit } from './align.js';
import type { FindOptions } from './company.js';
import { CONNECTOR, EVERYDAY, LEGAL_FORM } from './word-kinds.js';

/** How much of a rare word must be there to speak of a company. */
const ENOUGH_OF_A_WHOLE_NAME = 0.25;
export const ENOUGH_OF_A_PART = 0.44;
/** A word from the middle of a name must be rarer: it is a trade or a city more often than not. */
const ENOUGH_OF_A_MIDDLE = 0.6;
const SHORTEST_MIDDLE = 6;
const AS_GOOD_AS_SPELT = 0.9;
/**
 * How near a word that stands alone must be. Among a hundred thousand names there is one two typos away from nearly
 * every word of a language; among those of the asker there seldom is.
 */
const NEAR_ENOUGH_ALONE = 0.84;
const NEAR_ENOUGH_AMONG_FEW = 0.74;

/** Whether what was said is enough of a name to be a mention, and no everyday talk. */
export function isMention(hit: Hit, { taken, among }: Pick<FindOptions, 'taken' | 'among'>): boolean {
  if (hit.units.some(({ isTaken }) => isTaken) && !holdsWhatWasTaken(hit, taken)) return false;
  const own = hit.units.filter(({ kinds }) => (kinds & (CONNECTOR | LEGAL_FORM)) === 0).length;
  if (own < 2 && hit.likeness < (among ? NEAR_ENOUGH_AMONG_FEW : NEAR_ENOUGH_ALONE)) return false;
  const ordinary = hit.units.filter(({ kinds }) => (kinds & EVERYDAY) !== 0).length;
  if (!hit.isComplete) return hit.startsName ? hit.telling >= ENOUGH_OF_A_PART : isTellingMiddle(hit);
  if (hit.telling >= ENOUGH_OF_A_WHOLE_NAME) return true;
  if (hit.likeness < AS_GOOD_AS_SPELT || hit.units.length < 2 || !hit.isInOrder) return false;
  const hasLegalForm = hit.units.some(({ kinds }) => (kinds & LEGAL_FORM) !== 0);
  return ordinary < hit.units.length || hasLegalForm || hit.units.length > 2;
}

/** A short word from the middle of a name is a word of the language more often than not: "door" is not Open Door. */
const isTellingMiddle = (hit: Hit): boolean =>
  hit.telling >= ENOUGH_OF_A_MIDDLE && hit.likeness >= AS_GOOD_AS_SPELT && hit.end - hit.start >= SHORTEST_MIDDLE;

/** A date or a product counts as part of a name only when the name holds all of it, as it is spelt, and more. */
function holdsWhatWasTaken(hit: Hit, taken: readonly Span[]): boolean {
  if (!hit.isComplete || hit.likeness < 1 || hit.units.every(({ isTaken }) => isTaken)) return false;
  return taken.every((span) => !overlaps(span, hit) || (span.start >= hit.start && span.end <= hit.end));
}

const WHOLE_BUT_LEGAL_FORM = 0.95;
const BEGINNING = 0.9;
const MIDDLE = 0.87;
const OTHER_ORDER = 0.97;

/** 0 to 1. `weight` is what the words in this place tell together: what a name leaves unexplained counts against it. */
export function scoreOf(hit: Hit, weight: number): number {
  const explained = weight === 0 ? 1 : Math.min(1, hit.strength / weight);
  const whole = hit.isComplete ? (hit.hasLegalForm ? 1 : WHOLE_BUT_LEGAL_FORM) : hit.startsName ? BEGINNING : MIDDLE;
  return Math.round(1000 * explained * whole * (hit.isInOrder ? 1 : OTHER_ORDER)) / 1000;
}

/** Which of the hits that overlap makes the mention: the longer and nearer, a whole name before a part of a longer one. */
export const rankOf = (hit: Hit): number => hit.strength * (hit.isComplete ? 1.1 : 1) * hit.likeness * Math.sqrt(hit.end - hit.start);
