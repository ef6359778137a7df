import { overlaps } from '../said.js';
import { align, type Hit } from './align.js';
import type { Postings } from './postings.js';
import type { Names } from './read-names.js';
import { ENOUGH_OF_A_PART } from './score.js';
import { isFiller, type Unit, type Units } from './sentence-units.js';
import { CONNECTOR, EVERYDAY, LEGAL_FORM } from './word-kinds.js';

export interface HitParts {
  readonly names: Names;
  readonly postings: Postings;
  kindsOf(token: number): number;
  weightOf(token: number): number;
}

export interface HitOptions {
  isAllowed(row: number): boolean;
  /** The text is nothing but a name, so that even an everyday word alone may be all of it. */
  readonly isName: boolean;
}

export interface HitSearch {
  /** The names that the units of a text may mean, laid along it. */
  hitsIn(units: Units, options: HitOptions): Hit[];
}

const BARE = LEGAL_FORM | CONNECTOR;
/** A name that explains less than this share of what another explains in the same place is not worth laying along. */
const WORTH_LOOKING = 0.7;
/** What a legal form or a connecting word gains at most. */
const LEAST_GAIN = 0.1;
/** Of the longer names that share the same said words, this many are looked at; nobody is offered more than 32. */
const MOST_ALIKE = 64;
/** However long a text: so many names are glanced at, and so many laid along it, those of its rarest words first. */
const SENTENCE = { glances: 100_000, laid: 1200 };
/** A pasted page is no sentence: it must not keep others waiting. */
const PAGE = { glances: 20_000, laid: 300 };
const MOST_UNITS_OF_A_SENTENCE = 400;

export function createHitSearch({ names, postings, kindsOf, weightOf }: HitParts): HitSearch {
  /** What each word of the directory would gain if it were said in the sentence at hand; all zero between two searches. */
  const gains = new Float32Array(postings.starts.length);
  const sizeOf = (token: number): number => (postings.starts[token + 1] ?? 0) - (postings.starts[token] ?? 0);
  const isOwn = (token: number): boolean => sizeOf(token) > 0 && (kindsOf(token) & BARE) === 0;
  const isCommon = (token: number): boolean => weightOf(token) < ENOUGH_OF_A_PART || (kindsOf(token) & EVERYDAY) !== 0;

  const note = (units: Units): void => {
    for (const { matches, weight } of units.all) {
      for (const { token, likeness } of matches) gains[token] = Math.max(gains[token] ?? 0, weight * likeness);
    }
  };
  const forget = (units: Units): void => {
    for (const { matches } of units.all) for (const { token } of matches) gains[token] = 0;
  };

  /**
   * The most that a name without a rare word can explain here. A common word is looked up only beside one that is commoner
   * still: beside a rarer one, that one has found the names of both.
   */
  const commonGainAt = (unit: Unit, size: number, units: Units): number => {
    let gain = 0;
    const beside = [...units.unitsAfter(unit), ...units.unitsBefore(unit)];
    const behind = beside.filter(isFiller).flatMap((filler) => [...units.unitsAfter(filler), ...units.unitsBefore(filler)]);
    for (const other of [...beside, ...behind]) {
      if (other !== unit && other.matches.some(({ token }) => isOwn(token) && sizeOf(token) >= size)) gain += other.weight;
    }
    return gain === 0 ? 0 : gain + unit.weight;
  };

  const hitsIn = (units: Units, { isAllowed, isName }: HitOptions): Hit[] => {
    const hits: Hit[] = [];
    const known = new Map<number, Hit>();
    const best = new Map<Unit, number>();
    const alignment = { names, units, kindsOf };
    const most = units.all.length > MOST_UNITS_OF_A_SENTENCE ? PAGE : SENTENCE;
    let glances = 0;
    let laid = 0;
    const look = (unit: Unit, token: number, tally: Tally): void => {
      const common = !isName && isCommon(token);
      if (common && commonGainAt(unit, sizeOf(token), units) <= WORTH_LOOKING * (best.get(unit) ?? 0)) return;
      glances += sizeOf(token);
      if (glances > most.glances || laid > most.laid) return;
      for (let i = postings.starts[token] ?? 0, end = postings.starts[token + 1] ?? 0; i < end; i++) {
        const row = postings.rows[i] ?? 0;
        const from = names.starts[row] ?? 0;
        const to = names.starts[row + 1] ?? 0;
        let gain = 0;
        let said = 0;
        for (let at = from; at < to; at++) {
          const own = gains[names.tokens[at] ?? 0] ?? 0;
          gain += own;
          if (own > LEAST_GAIN) said++;
        }
        if (gain < WORTH_LOOKING * (best.get(unit) ?? 0) || (common && said < 2)) continue;
        const isLonger = to - from > said + 1;
        if (isLonger && gain <= tally.gain + 0.01 && tally.names >= MOST_ALIKE) continue;
        const before = known.get(row);
        if ((before && overlaps(before, unit)) || !isAllowed(row)) continue;
        laid++;
        const hit = align(row, unit, alignment);
        if (!hit) continue;
        if (gain > tally.gain + 0.01) Object.assign(tally, { gain, names: 0 });
        tally.names++;
        hits.push(hit);
        known.set(row, hit);
        for (const part of hit.units) best.set(part, Math.max(best.get(part) ?? 0, hit.strength));
      }
    };
    for (const unit of rarestFirst(units.all)) {
      const tally = { gain: 0, names: 0 };
      for (const { token } of unit.matches) if (isOwn(token)) look(unit, token, tally);
    }
    return hits;
  };

  return {
    hitsIn(units, options) {
      note(units);
      const hits = hitsIn(units, options);
      forget(units);
      return hits;
    },
  };
}

/** How much the best names of a unit explain, and how many explain as much. */
interface Tally {
  gain: number;
  names: number;
}

const rarestFirst = (units: readonly Unit[]): readonly Unit[] => units.toSorted((a, b) => b.weight - a.weight);
