import type { Span } from '../said.js';
import type { Names } from './read-names.js';
import { isFiller, type Unit, type Units } from './sentence-units.js';
import { CONNECTOR, EVERYDAY, GENERIC, LEGAL_FORM } from './word-kinds.js';

/** A name laid along a sentence: which of its words were said there, in one piece. */
export interface Hit extends Span {
  readonly row: number;
  readonly units: readonly Unit[];
  /** The sum of weight times likeness over the units. */
  readonly strength: number;
  /** The least likeness of a word to what was said for it. */
  readonly likeness: number;
  /** The strength without everyday words, trades, cities and legal forms: what really names somebody. */
  readonly telling: number;
  /** Every word was said that is not a legal form or a connecting word. */
  readonly isComplete: boolean;
  readonly hasLegalForm: boolean;
  /** The first word of the name that is no trade and no city was said. */
  readonly startsName: boolean;
  readonly isInOrder: boolean;
}

export interface Alignment {
  readonly names: Names;
  readonly units: Units;
  kindsOf(token: number): number;
}

interface Laid {
  readonly unit: Unit;
  /** The place of the word in its name. */
  readonly word: number;
  readonly likeness: number;
}

const BARE = LEGAL_FORM | CONNECTOR;

/** Lays a name along the sentence, from a unit that stands for one of its words as far as more of its words follow or precede. */
export function align(row: number, anchor: Unit, alignment: Alignment): Hit | undefined {
  const { names, units } = alignment;
  const from = names.starts[row] ?? 0;
  const to = names.starts[row + 1] ?? 0;
  let used = 0;
  const laid: Laid[] = [];
  const lay = (candidates: readonly Unit[]): Unit | undefined => {
    let best: Laid | undefined;
    for (const unit of candidates) {
      const next = wordFor(unit, names.tokens, from, to, used);
      if (next && (!best || gainOf(next) > gainOf(best))) best = next;
    }
    if (!best) return undefined;
    laid.push(best);
    used |= 1 << best.word;
    return best.unit;
  };
  if (!lay([anchor])) return undefined;
  let last = anchor;
  for (let next: Unit | undefined = anchor; next; next = layNext(next, units.unitsAfter, lay)) last = next;
  let first = anchor;
  for (let next: Unit | undefined = anchor; next; next = layNext(next, units.unitsBefore, lay)) first = next;
  return hitOf({ row, start: first.start, end: last.end }, laid, used, alignment);
}

/** The next unit that belongs to the name, past one connecting word or legal form if need be. */
function layNext(unit: Unit, next: (unit: Unit) => readonly Unit[], lay: (candidates: readonly Unit[]) => Unit | undefined) {
  const near = next(unit);
  if (near.length === 0) return undefined;
  const found = lay(near);
  if (found || !near.some(isFiller)) return found;
  for (const filler of near) {
    const behind = isFiller(filler) ? lay(next(filler)) : undefined;
    if (behind) return behind;
  }
  return undefined;
}

const gainOf = ({ unit, likeness }: Laid): number => likeness * (0.1 + unit.weight);

// eslint-disable-next-line max-params -- runs for every name that is looked at, and an object for each would cost more than the search
function wordFor(unit: Unit, tokens: Uint32Array, from: number, to: number, used: number): Laid | undefined {
  for (const { token, likeness } of unit.matches) {
    for (let i = from; i < to; i++) if (tokens[i] === token && (used & (1 << (i - from))) === 0) return { unit, word: i - from, likeness };
  }
  return undefined;
}

function hitOf(place: Span & { readonly row: number }, laid: Laid[], used: number, { names, kindsOf }: Alignment): Hit {
  let strength = 0;
  let telling = 0;
  let likeness = 1;
  for (const part of laid) {
    strength += part.unit.weight * part.likeness;
    likeness = Math.min(likeness, part.likeness);
    if ((part.unit.kinds & (EVERYDAY | GENERIC | BARE)) === 0) telling += part.unit.weight * part.likeness;
  }
  const from = names.starts[place.row] ?? 0;
  const length = (names.starts[place.row + 1] ?? 0) - from;
  let missing = 0;
  let bare = 0;
  let firstOwn = -1;
  let hasLegalForm = true;
  for (let i = 0; i < length; i++) {
    const kinds = kindsOf(names.tokens[from + i] ?? 0);
    const isBare = (kinds & BARE) !== 0;
    if (isBare) bare++;
    else if (firstOwn === -1 && (kinds & GENERIC) === 0) firstOwn = i;
    if ((used & (1 << i)) !== 0) continue;
    if (isBare) hasLegalForm &&= (kinds & LEGAL_FORM) === 0;
    else missing++;
  }
  laid.sort((a, b) => a.unit.start - b.unit.start);
  return {
    ...place,
    units: laid.map(({ unit }) => unit),
    strength,
    telling,
    likeness,
    // A name of nothing but such words is complete when all of them are there.
    isComplete: bare === length ? laid.length === length : missing === 0,
    hasLegalForm,
    startsName: firstOwn === -1 || (used & (1 << firstOwn)) !== 0,
    isInOrder: laid.every(({ word }, i) => i === 0 || word > (laid[i - 1]?.word ?? 0)),
  };
}
