import type { Said } from '../said.js';
import type { ReadNumber } from './read-number.js';
import type { NumberLexicon } from './words.js';

const TEN = 10;
const MYRIAD = 10_000;

/** "About": what follows or goes before makes no number of it (二十来个, 几十). */
const VAGUE_AFTER = new Set(['来', '多', '几', '余']);
const VAGUE_BEFORE = new Set(['几', '数']);

/** The Chinese number that begins with the character at `index`: 五十, 一千二百, 二零二五. */
export function readHan(said: Said, index: number, lexicon: NumberLexicon): ReadNumber | undefined {
  // Never from the middle of what was no number as a whole: 三四个 is not four.
  if (follows(said, index) && lexicon.entries.has(said.words[index - 1]?.text ?? '')) return undefined;
  const next = endOf(said, index, lexicon);
  if (next === index || VAGUE_AFTER.has(said.words[next]?.text ?? '') || VAGUE_BEFORE.has(said.words[index - 1]?.text ?? ''))
    return undefined;
  const chars = said.words.slice(index, next).map(({ text }) => text);
  const value = byDigits(chars, lexicon) ?? byPlaces(chars, lexicon);
  return value === undefined || !Number.isInteger(value) ? undefined : { value, next, lone: next === index + 1 };
}

const follows = (said: Said, index: number): boolean => index > 0 && said.words[index]?.start === said.words[index - 1]?.end;

function endOf(said: Said, index: number, lexicon: NumberLexicon): number {
  let next = index;
  while (lexicon.entries.has(said.words[next]?.text ?? '') && (next === index || follows(said, next))) next++;
  return next;
}

/** 二零二五: a digit after a digit. Two digits without a zero are a guess: 三四个 is three or four. */
function byDigits(chars: readonly string[], { entries }: NumberLexicon): number | undefined {
  const digits = chars.map((char) => entries.get(char)?.value);
  if (digits.length < 2 || digits.some((digit) => digit === undefined)) return undefined;
  return digits.length > 3 || digits.includes(0) ? Number(digits.join('')) : undefined;
}

function byPlaces(chars: readonly string[], { entries }: NumberLexicon): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const [at, char] of chars.entries()) {
    const { value, times = 1 } = entries.get(char) ?? {};
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    // 十五 is fifteen, yet 百 and 万 begin no number: 万一 is "in case".
    if (digit === undefined && section === 0 && (at > 0 ? times < MYRIAD : times !== TEN)) return undefined;
    if (times >= MYRIAD) {
      total = (total + section + (digit ?? 0)) * times;
      section = 0;
    } else section += (digit || 1) * times;
    digit = undefined;
  }
  return total + section + (digit ?? 0);
}
