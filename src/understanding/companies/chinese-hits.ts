import type { Said, Span } from '../said.js';
import type { Hit } from './align.js';
import { createBeginnings, FIRST_TWO, WITH_ONE_WRONG, type BeginningParts, type Beginnings } from './chinese-beginnings.js';
import { HAN } from './fold.js';
import { EVERYDAY, GENERIC } from './word-kinds.js';

export interface ChineseParts extends BeginningParts {
  weightOf(token: number): number;
}

export interface ChineseOptions {
  readonly taken: readonly Span[];
  isAllowed(row: number): boolean;
  /** The text is nothing but a name, so that everyday words may be part of it. */
  readonly isName: boolean;
}

export interface ChineseSearch {
  /** Chinese names of which a sentence says the beginning, a shortened form, or all but one character. */
  hitsIn(said: Said, options: ChineseOptions): Hit[];
}

/** A beginning laid along a text from one place of it. */
interface Reading {
  readonly beginning: number;
  /** How many letters of the text belong to the name. */
  readonly said: number;
  readonly likeness: number;
}

interface Looking extends Pick<ChineseOptions, 'isAllowed'> {
  /** False when enough was looked at. */
  glance(): boolean;
}

const LEAST = 3;
const LEAST_WITH_ONE_WRONG = 4;
const LEAST_AFTER_A_GAP = 2;
const SHORTENED = 0.97;
const ONE_WRONG = 0.85;
const LONGEST_COMMON_WORD = 4;
/** However long a text, so many beginnings are looked at and so many names found. */
const MOST_GLANCES = 12_000;
const MOST_HITS = 200;
const MOST_ALIKE = 64;

export function createChineseSearch(parts: ChineseParts): ChineseSearch {
  const { table, folding, kindsOf, weightOf, names } = parts;
  // Only people who write Chinese pay for it, and only the first of them.
  let made: Beginnings | undefined;
  const rarity = (sharing: number): number => Math.log(Math.max(names.count, 1000) / sharing) / Math.log(Math.max(names.count, 1000));

  /** Letters of text[from, to) that are no part of an everyday word and of no trade: what may name somebody. */
  const tellingIn = (text: Uint16Array, from: number, to: number): number => {
    let telling = 0;
    let commonUpTo = from;
    for (let at = from; at < to; at++) {
      for (let end = at + 1; end <= Math.min(to, at + LONGEST_COMMON_WORD); end++) {
        const token = table.find(text, at, end);
        if (token !== -1 && (kindsOf(token) & (EVERYDAY | GENERIC)) !== 0) commonUpTo = Math.max(commonUpTo, end);
      }
      if (commonUpTo <= at) telling++;
    }
    return telling;
  };

  const isEverydayLetter = (text: Uint16Array, at: number): boolean => {
    const token = table.find(text, at, at + 1);
    return token !== -1 && (kindsOf(token) & EVERYDAY) !== 0;
  };

  const readingsAt = (text: Uint16Array, at: number, beginnings: Beginnings, { glance, isAllowed }: Looking): Reading[] => {
    let best: Reading[] = [];
    const offer = (reading: Reading | undefined): void => {
      const before = best[0];
      if (!reading || (before && ranked(before) > ranked(reading)) || !isAllowed(beginnings.rows[reading.beginning] ?? 0)) return;
      if (before && ranked(before) < ranked(reading)) best = [];
      best.push(reading);
    };
    beginnings.search(text, at, FIRST_TWO, (beginning) => glance() && offer(readShortened(text, at, beginning, beginnings)));
    if ((best[0]?.said ?? 0) >= LEAST_WITH_ONE_WRONG || at + LEAST_WITH_ONE_WRONG > text.length) return best;
    const before = best;
    best = [];
    // 给 before a name is no slip for its first letter.
    const shapes = isEverydayLetter(text, at) ? WITH_ONE_WRONG.slice(1) : WITH_ONE_WRONG;
    for (const shape of shapes)
      beginnings.search(text, at, shape, (beginning) => glance() && offer(readWithOneWrong(text, at, beginning, beginnings)));
    // A wrong letter is taken for a slip only when one name alone is that near.
    return best.length > 0 && before.length === 0 && areOneName(best, beginnings) ? best : before;
  };

  return {
    hitsIn(said, { taken, isAllowed, isName }) {
      const hits: Hit[] = [];
      let glances = 0;
      const glance = (): boolean => glances++ < MOST_GLANCES;
      for (const { start, text } of chineseRuns(said, folding)) {
        const beginnings = (made ??= createBeginnings(parts));
        for (let at = 0; at + LEAST <= text.length && hits.length < MOST_HITS; at++) {
          const readings = readingsAt(text, at, beginnings, { glance, isAllowed });
          const length = readings[0]?.said ?? 0;
          const place = { start: start + at, end: start + at + length };
          if (length === 0 || taken.some((span) => span.start < place.end && place.start < span.end)) continue;
          if (!isName && tellingIn(text, at, at + length) < (length > LEAST ? 1 : 2)) continue;
          const weight = rarity(readings.length) * (0.7 + 0.1 * length);
          for (const { beginning, likeness } of readings.slice(0, MOST_ALIKE)) {
            const row = beginnings.rows[beginning] ?? 0;
            const before = placeBefore(text, at, beginnings.places[beginning] ?? 0, row, parts);
            const all = weight + (before > 0 ? weightOf(names.tokens[names.starts[row] ?? 0] ?? 0) : 0);
            hits.push(hitOf({ start: place.start - before, end: place.end }, { row, weight: all, likeness }));
          }
        }
      }
      return hits;
    },
  };
}

const ranked = ({ said, likeness }: Reading): number => said + likeness;

/** A run of the first letters, and behind a gap at most what else is said of the name in its order: 峻鹄汽配 of 峻鹄汽车配件. */
function readShortened(text: Uint16Array, at: number, beginning: number, { letters, starts }: Beginnings): Reading | undefined {
  const start = starts[beginning] ?? 0;
  const end = starts[beginning + 1] ?? 0;
  let run = 0;
  while (start + run < end && letters[start + run] === text[at + run] && at + run < text.length) run++;
  if (run < LEAST - 1) return undefined;
  let said = run;
  for (let i = start + run; i < end && at + said < text.length; i++) if (letters[i] === text[at + said]) said++;
  if (run >= LEAST) return { beginning, said, likeness: said === run ? 1 : SHORTENED };
  return said - run >= LEAST_AFTER_A_GAP ? { beginning, said, likeness: SHORTENED } : undefined;
}

/** One of the first four letters is another one, and all that follow are the same as far as they go. */
function readWithOneWrong(text: Uint16Array, at: number, beginning: number, { letters, starts }: Beginnings): Reading | undefined {
  const start = starts[beginning] ?? 0;
  const length = Math.min((starts[beginning + 1] ?? 0) - start, text.length - at);
  let wrong = 0;
  let said = 0;
  for (; said < length; said++) {
    if (letters[start + said] === text[at + said]) continue;
    if (said >= LEAST_WITH_ONE_WRONG) break;
    if (++wrong > 1) return undefined;
  }
  return said >= LEAST_WITH_ONE_WRONG ? { beginning, said, likeness: ONE_WRONG } : undefined;
}

function areOneName(readings: readonly Reading[], { letters, starts }: Beginnings): boolean {
  const name = ({ beginning, said }: Reading): string => letters.subarray(starts[beginning], (starts[beginning] ?? 0) + said).join();
  return new Set(readings.map(name)).size === 1;
}

/** How many letters right before text[at] are the place that the name begins with. */
// eslint-disable-next-line max-params -- runs for every name found
function placeBefore(text: Uint16Array, at: number, length: number, row: number, { names, table }: ChineseParts): number {
  if (length === 0 || length > at) return 0;
  return table.find(text, at - length, at) === names.tokens[names.starts[row] ?? 0] ? length : 0;
}

function hitOf(place: Span, { row, weight, likeness }: { row: number; weight: number; likeness: number }): Hit {
  const strength = weight * likeness;
  return {
    ...place,
    row,
    units: [{ ...place, matches: [], kinds: 0, weight, isTaken: false }],
    strength,
    telling: strength,
    likeness,
    isComplete: false,
    hasLegalForm: false,
    startsName: true,
    isInOrder: true,
  };
}

interface ChineseRun {
  /** Where it starts in the sentence. */
  readonly start: number;
  readonly text: Uint16Array;
}

function chineseRuns({ text, words }: Said, { classes, folded }: ChineseParts['folding']): ChineseRun[] {
  const runs: ChineseRun[] = [];
  let letters: number[] = [];
  const end = (at: number): void => {
    if (letters.length >= LEAST) runs.push({ start: at - letters.length, text: Uint16Array.from(letters) });
    letters = [];
  };
  let last = 0;
  for (const word of words) {
    const code = text.charCodeAt(word.start);
    const isHan = word.script === 'han' && classes[code] === HAN;
    if (!isHan || word.start !== last) end(last);
    if (isHan) letters.push(folded[code] ?? code);
    last = word.end;
  }
  end(last);
  return runs;
}
