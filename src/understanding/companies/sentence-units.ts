import type { Said, Span, Word } from '../said.js';
import { HAN, type Folding } from './fold.js';
import type { Match, Vocabulary } from './vocabulary.js';
import { CONNECTOR, EVERYDAY, LEGAL_FORM } from './word-kinds.js';

/** A stretch of a sentence that may stand for a word of a name: a word, two that belong together, half of one, Chinese characters. */
export interface Unit extends Span {
  readonly matches: readonly Match[];
  /** Bits of word-kinds. */
  readonly kinds: number;
  /** What it tells, 0 to 1: the rarest word it may stand for. */
  readonly weight: number;
  /** Part of a date, a product or a number found before. */
  readonly isTaken: boolean;
}

export interface Units {
  readonly all: readonly Unit[];
  /** The units that come right after, or right before, another; none across a break. */
  unitsAfter(unit: Unit): readonly Unit[];
  unitsBefore(unit: Unit): readonly Unit[];
}

export interface UnitParts {
  readonly vocabulary: Vocabulary;
  readonly folding: Folding;
  kindsOf(token: number): number;
  weightOf(token: number): number;
  readonly longestChinese: number;
}

const LONGEST_WORD = 60;
const NONE: readonly Unit[] = [];
const LEAST_HALF = 3;
const AS_GOOD_AS_SPELT = 0.97;
const GAP = /^[\s\-–—‐&'"«»“”„()[\].,/+·]{0,4}$/u;
/** At most this many words more. */
const MOST_JOINED = 2;
/** However long a text: for so many of its words typos are considered, then only what is spelt or sounds right. */
const MOST_GUESSES = 200;
const INITIALS = /^[./] ?$/u;
const JOINS = /^[\s\-–—‐']?$/u;

export function unitsOf(said: Said, taken: readonly Span[], parts: UnitParts): Units {
  const reader = createReader(said, taken, parts);
  said.words.forEach((word, i) => {
    if (word.script === 'han') reader.readChinese(i);
    else reader.readWord(i);
  });
  return reader.finish();
}

function createReader(said: Said, taken: readonly Span[], parts: UnitParts) {
  const { vocabulary, folding, kindsOf, weightOf, longestChinese } = parts;
  const all: Unit[] = [];
  /** A long text says the same words again and again. */
  const known = new Map<string, readonly Match[]>();
  let guesses = 0;
  const starts = new Map<number, Unit[]>();
  const ends = new Map<number, Unit[]>();
  const codes = new Uint16Array(LONGEST_WORD * 2);

  const add = (span: Span, matches: readonly Match[], isTaken: boolean): void => {
    if (matches.length === 0) return;
    const unit = { start: span.start, end: span.end, matches, isTaken, ...tellingOf(matches) };
    all.push(unit);
    starts.set(span.start, [...(starts.get(span.start) ?? []), unit]);
    ends.set(span.end, [...(ends.get(span.end) ?? []), unit]);
  };
  /** Ordinary when nothing of the directory is as near as an everyday word. */
  const tellingOf = (matches: readonly Match[]): { kinds: number; weight: number } => {
    let weight = 0;
    let kinds = 0;
    const best = matches[0]?.likeness ?? 0;
    for (const { token, likeness } of matches) {
      weight = Math.max(weight, weightOf(token));
      if (likeness >= best - 0.005) kinds |= kindsOf(token);
    }
    return { kinds, weight };
  };
  const fold = (word: Word, at: number): number => {
    let length = at;
    for (let i = word.start; i < word.end && length - at < LONGEST_WORD; i++) {
      const code = folding.folded[said.text.charCodeAt(i)] ?? 0;
      if (folding.classes[code] !== 0 || code !== 0) codes[length++] = code;
    }
    return length;
  };
  const isTakenAt = (span: Span): boolean => taken.some((other) => span.start < other.end && other.start < span.end);
  /** Known as ordinary, in one of its cases: no typo of a name is looked for. */
  const isEveryday = ([best]: readonly Match[]): boolean =>
    best !== undefined && best.likeness >= AS_GOOD_AS_SPELT && (kindsOf(best.token) & EVERYDAY) !== 0;

  const matchesOf = (word: Word, isTaken: boolean): readonly Match[] => {
    const key = isTaken ? ` ${word.text}` : word.text;
    const before = known.get(key);
    if (before) return before;
    const length = fold(word, 0);
    const exact = vocabulary.matchExactly(codes, 0, length);
    const isPlain = isTaken || word.script === 'digits' || isEveryday(exact) || guesses >= MOST_GUESSES;
    if (!isPlain) guesses++;
    const matches = isPlain ? exact : vocabulary.match(codes, 0, length);
    known.set(key, matches);
    return matches;
  };
  const readWord = (index: number): void => {
    const word = said.words[index];
    if (!word || isPossessive(said, word)) return;
    const isTaken = isTakenAt(word);
    const matches = matchesOf(word, isTaken);
    add(word, matches, isTaken);
    if (matches[0]?.likeness !== 1 && !isTaken) readHalves(word, fold(word, 0));
    readJoined(index, word, isEveryday(matches));
  };
  /** "maplewickfoods": both halves must be words of the directory as they are spelt. */
  const readHalves = (word: Word, length: number): void => {
    if (word.end - word.start !== length) return;
    for (let cut = LEAST_HALF; cut <= length - LEAST_HALF; cut++) {
      const left = vocabulary.exactly(codes, 0, cut);
      const right = left === -1 ? -1 : vocabulary.exactly(codes, cut, length);
      if (right === -1) continue;
      add({ start: word.start, end: word.start + cut }, [{ token: left, likeness: 0.97 }], false);
      add({ start: word.start + cut, end: word.end }, [{ token: right, likeness: 0.97 }], false);
    }
  };
  /** "maple wick", "s. a.": several words said for one. Everyday words and single letters make one only as it is spelt. */
  const readJoined = (index: number, word: Word, isOrdinary: boolean): void => {
    let size = fold(word, 0);
    let last = word;
    let asSpelt = isOrdinary;
    for (let i = index + 1; i <= index + MOST_JOINED && i < said.words.length; i++) {
      const next = said.words[i];
      const gap = said.text.slice(last.end, next?.start);
      const areInitials = INITIALS.test(gap) && size === i - index;
      if (!next || next.script === 'han' || !(JOINS.test(gap) || areInitials)) return;
      if (size + next.end - next.start > LONGEST_WORD) return;
      asSpelt ||= next.end - next.start === 1 || i > index + 1;
      size = fold(next, size);
      last = next;
      const span = { start: word.start, end: last.end };
      const token = vocabulary.exactly(codes, 0, size);
      if (token !== -1) add(span, [{ token, likeness: areInitials ? 1 : 0.99 }], isTakenAt(span));
      else if (!asSpelt && size > 4) add(span, vocabulary.matchExactly(codes, 0, size).map(joined), isTakenAt(span));
    }
  };
  const readChinese = (index: number): void => {
    let size = 0;
    for (let i = index; i < said.words.length && size < longestChinese; i++) {
      const word = said.words[i];
      if (word?.script !== 'han' || (i > index && word.start !== said.words[i - 1]?.end)) return;
      const code = said.text.charCodeAt(word.start);
      if (folding.classes[code] !== HAN) return;
      codes[size++] = folding.folded[code] ?? code;
      const span = { start: said.words[index]?.start ?? 0, end: word.end };
      const token = vocabulary.exactly(codes, 0, size);
      if (token !== -1) add(span, [{ token, likeness: 1 }], isTakenAt(span));
    }
  };
  return { readWord, readChinese, finish: () => linked(said, all, starts, ends) };
}

const joined = ({ token, likeness }: Match): Match => ({ token, likeness: likeness * 0.98 });

const isPossessive = ({ text }: Said, { start, end }: Word): boolean => end - start === 1 && text[start] === 's' && text[start - 1] === "'";

function linked(said: Said, all: readonly Unit[], starts: ReadonlyMap<number, Unit[]>, ends: ReadonlyMap<number, Unit[]>): Units {
  const following = new Map<number, number>();
  const preceding = new Map<number, number>();
  const words = said.words.filter((word) => !isPossessive(said, word));
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!next) return;
    const gap = said.text.slice(word.end, next.start).replace(/^'s(?=\W|$)/, '');
    if (!GAP.test(gap)) return;
    following.set(word.end, next.start);
    preceding.set(next.start, word.end);
  });
  return {
    all,
    unitsAfter: ({ end }) => starts.get(following.get(end) ?? end) ?? NONE,
    unitsBefore: ({ start }) => ends.get(preceding.get(start) ?? start) ?? NONE,
  };
}

/** Words that may stand between the words of a name without being one of them. */
export const isFiller = ({ kinds }: Unit): boolean => (kinds & (CONNECTOR | LEGAL_FORM)) !== 0;
