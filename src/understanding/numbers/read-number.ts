import type { Said } from '../said.js';
import { fold } from './fold.js';
import type { NumberEntry, NumberLexicon } from './words.js';

/** A number found in words: its value, the index after its last word, and whether it is a word for one and no more. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  readonly lone: boolean;
}

interface Sum {
  /** Thousands and more, closed; and what is being said under them. */
  readonly closed: number;
  readonly open: number;
  /** The least multiplier closed so far: thousands do not follow thousands. */
  readonly under: number;
}

const NOTHING: Sum = { closed: 0, open: 0, under: Infinity };

/** The number that begins with the word at `index`, in a language that sets spaces. */
export function readNumber(said: Said, index: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const phrase = readPhrase(said, index, lexicon);
  if (phrase) return phrase;
  const first = entryAt(said, index, lexicon);
  if (!first) return undefined;
  let sum = add(NOTHING, first, lexicon);
  let next = index + 1;
  while (sum) {
    const step = stepAfter(said, next, sum, lexicon);
    if (!step) break;
    ({ sum, next } = step);
  }
  if (!sum) return undefined;
  const lone = next === index + 1 && first.value === 1;
  return first.article && lone ? undefined : { value: sum.closed + sum.open, next, lone };
}

function readPhrase(said: Said, index: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const word = said.words[index];
  const phrases = word && lexicon.phrases.get(fold(word.text));
  const found = phrases?.find(({ words }) =>
    words.every((each, i) => joined(said, index + i, i) && fold(said.words[index + i]?.text ?? '') === each),
  );
  return found && { value: found.value, next: index + found.words.length, lone: false };
}

const joined = (said: Said, index: number, distance: number): boolean => distance === 0 || touches(said, index);

/** Whether only a space or a hyphen stands before the word: "twenty-five" is one number, "twenty, five" are two. */
function touches(said: Said, index: number): boolean {
  const before = said.words[index - 1];
  const word = said.words[index];
  if (!before || !word) return false;
  if (word.start - before.end > 1) return false;
  const gap = said.text.charCodeAt(before.end);
  return word.start === before.end || gap === 0x20 || gap === 0x2d;
}

function entryAt(said: Said, index: number, lexicon: NumberLexicon): NumberEntry | undefined {
  const word = said.words[index];
  return word && lexicon.entries.get(fold(word.text));
}

function stepAfter(said: Said, index: number, sum: Sum, lexicon: NumberLexicon): { sum: Sum; next: number } | undefined {
  if (!touches(said, index)) return undefined;
  const entry = entryAt(said, index, lexicon);
  if (entry) {
    const more = entry.article ? undefined : add(sum, entry, lexicon);
    return more && { sum: more, next: index + 1 };
  }
  const said1 = fold(said.words[index]?.text ?? '');
  if (!lexicon.joins.has(said1) || !mayJoin(sum, lexicon) || !touches(said, index + 1)) return undefined;
  const after = entryAt(said, index + 1, lexicon);
  const more = after?.value !== undefined && !after.article ? add(sum, after, lexicon) : undefined;
  return more && { sum: more, next: index + 2 };
}

function mayJoin({ closed, open }: Sum, { joinsAfter }: NumberLexicon): boolean {
  if (joinsAfter === 'any') return true;
  return joinsAfter === 'tens' ? open % 100 >= 20 : closed + open >= 100;
}

function add(sum: Sum, { value, times }: NumberEntry, lexicon: NumberLexicon): Sum | undefined {
  if (times !== undefined) return multiply(sum, times);
  if (value === undefined) return undefined;
  if (lexicon.byTwenties && value === 20 && sum.open % 100 === 4) return { ...sum, open: sum.open + 76 };
  return fits(sum, value, lexicon) ? { ...sum, open: sum.open + value } : undefined;
}

/** Hundreds are followed by tens, tens by ones: "ten twenty" are two numbers. */
function fits({ open, closed }: Sum, value: number, { byTwenties }: NumberLexicon): boolean {
  if (open === 0) return closed === 0 || value > 0;
  if (value === 0 || !Number.isInteger(open)) return false;
  const tens = open % 100;
  if (byTwenties && value >= 10 && value < 17) return tens === 0 || tens === 60 || tens === 80;
  if (byTwenties && value >= 7 && value < 10 && (tens === 10 || tens === 70 || tens === 90)) return true;
  if (value < 10) return open % 10 === 0 && tens !== 10;
  return open % (value < 100 ? 100 : 1000) === 0;
}

function multiply(sum: Sum, times: number): Sum | undefined {
  if (times >= 1000) {
    if (times >= sum.under) return undefined;
    return { closed: sum.closed + (sum.open || 1) * times, open: 0, under: times };
  }
  const low = sum.open % 100;
  if (sum.open !== 0 && low === 0) return undefined;
  return { ...sum, open: sum.open - low + (low || 1) * times };
}
