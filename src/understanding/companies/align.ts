import type { Span } from '../said.js';
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
  /** The same without everyday words, trades, cities and legal forms: what really names somebody. */
  readonly telling: number;
  /** Every word was said that is not a legal form or a connecting word. */
  readonly isComplete: boolean;
  readonly hasLegalForm: boolean;
  readonly startsName: boolean;
  /** The words came in the order of the name. */
  readonly isInOrder: boolean;
}

export interface Rows {
  wordsOf(row: number): Uint32Array;
  kindsOf(token: number): number;
}

interface Laid {
  readonly unit: Unit;
  readonly word: number;
  readonly likeness: number;
}

const BARE = LEGAL_FORM | CONNECTOR;

export function align(row: number, anchor: Unit, units: Units, rows: Rows): Hit | undefined {
  const words = rows.wordsOf(row);
  const used = new Set<number>();
  const lay = (unit: Unit): Laid | undefined => {
    for (const { token, likeness } of unit.matches) {
      const word = words.findIndex((other, i) => other === token && !used.has(i));
      if (word >= 0) return { unit, word, likeness };
    }
    return undefined;
  };
  const first = lay(anchor);
  if (!first) return undefined;
  used.add(first.word);
  const laid = [first];
  const extend = (from: Unit, next: (unit: Unit) => readonly Unit[]): Unit => {
    let edge = from;
    for (;;) {
      const direct = next(edge);
      const step = bestOf(direct, lay) ?? bestOf(direct.filter(isFiller).flatMap(next), lay);
      if (!step) return edge;
      used.add(step.word);
      laid.push(step);
      edge = step.unit;
    }
  };
  const last = extend(anchor, (unit) => units.after(unit.end));
  const start = extend(anchor, (unit) => units.before(unit.start));
  return hitOf({ row, start: start.start, end: last.end }, laid, words, rows);
}

function bestOf(units: readonly Unit[], lay: (unit: Unit) => Laid | undefined): Laid | undefined {
  let best: Laid | undefined;
  for (const unit of units) {
    const laid = lay(unit);
    if (laid && (!best || laid.likeness * (0.1 + unit.weight) > best.likeness * (0.1 + best.unit.weight))) best = laid;
  }
  return best;
}

function hitOf(place: Span & { readonly row: number }, laid: readonly Laid[], words: Uint32Array, rows: Rows): Hit {
  let strength = 0;
  let telling = 0;
  let likeness = 1;
  let said = 0;
  let hasLegalForm = true;
  for (const part of laid) {
    strength += part.unit.weight * part.likeness;
    likeness = Math.min(likeness, part.likeness);
    if ((part.unit.kinds & (EVERYDAY | GENERIC | BARE)) === 0) telling += part.unit.weight * part.likeness;
    said |= 1 << part.word;
  }
  let missing = 0;
  let bare = 0;
  let firstOwn = -1;
  words.forEach((token, i) => {
    const isBare = (rows.kindsOf(token) & BARE) !== 0;
    if (isBare) bare++;
    else if (firstOwn === -1 && (rows.kindsOf(token) & GENERIC) === 0) firstOwn = i;
    if ((said & (1 << i)) !== 0) return;
    if (isBare) hasLegalForm &&= (rows.kindsOf(token) & LEGAL_FORM) === 0;
    else missing++;
  });
  // A name of nothing but such words is complete when all of them are there.
  const isComplete = bare === words.length ? laid.length === words.length : missing === 0;
  const startsName = firstOwn === -1 || (said & (1 << firstOwn)) !== 0;
  const inOrder = laid.toSorted((a, b) => a.unit.start - b.unit.start);
  const isInOrder = inOrder.every(({ word }, i) => word >= (inOrder[i - 1]?.word ?? 0));
  return { ...place, isInOrder, units: laid.map(({ unit }) => unit), strength, telling, likeness, isComplete, hasLegalForm, startsName };
}
