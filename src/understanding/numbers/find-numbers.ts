// Finds numbers in a sentence, in digits and in words, as people order licences. It knows nothing of dates and products: what another
// finder has taken is left out by who calls both.
import type { Locale } from '../../domain/people.js';
import type { Said, Span, Word } from '../said.js';
import { fold } from './fold.js';
import { numberLexicons } from './lexicons.js';
import { readDigits } from './read-digits.js';
import { readHan } from './read-han.js';
import { readNumber, type ReadNumber } from './read-number.js';
import type { NumberLexicon } from './words.js';

export interface NumberMention extends Span {
  readonly value: number;
}

type Found = { readonly value: number | undefined; readonly next: number };

/**
 * Every number of a sentence, from left to right, without overlaps.
 * A word for one counts before a counted noun only ("one licence"): elsewhere it is an article.
 */
export function findNumbers(said: Said, locale: Locale): NumberMention[] {
  const lexicon = numberLexicons[locale];
  const mentions: NumberMention[] = [];
  for (let index = 0; index < said.words.length;) {
    const word = said.words[index];
    const found = word && numberAt(said, index, lexicon);
    if (found?.value !== undefined)
      mentions.push({ start: word?.start ?? 0, end: said.words[found.next - 1]?.end ?? 0, value: found.value });
    index = found?.next ?? index + 1;
  }
  return mentions;
}

function numberAt(said: Said, index: number, lexicon: NumberLexicon): Found | undefined {
  const word = said.words[index];
  if (!word) return undefined;
  if (word.script === 'digits') return inDigits(said, index, lexicon);
  if (word.script === 'han') return inHan(said, index, lexicon);
  const marked = markedDigits(word);
  if (marked !== undefined) return { value: marked, next: index + 1 };
  const read = readNumber(said, index, lexicon);
  return read && !(read.lone && !isCounted(said.words[read.next], lexicon)) ? read : undefined;
}

function inDigits(said: Said, index: number, lexicon: NumberLexicon): Found {
  const { value, next } = readDigits(said, index, lexicon);
  const after = said.words[next];
  const end = said.words[next - 1]?.end ?? 0;
  if (value === undefined || isPartOfId(said, index) || /^ ?%/.test(said.text.slice(end, end + 2))) return { value: undefined, next };
  const times = after && after.start - end <= 1 ? lexicon.entries.get(fold(after.text))?.times : undefined;
  return times !== undefined && times >= 1000 ? { value: value * times, next: next + 1 } : { value, next };
}

/** "T-1042" names an offer, it counts nothing. */
function isPartOfId(said: Said, index: number): boolean {
  const before = said.words[index - 1];
  const word = said.words[index];
  return before?.script === 'latin' && word !== undefined && said.text.slice(before.end, word.start) === '-';
}

/** "10x", "x10", "5k": as sellers type in a hurry. */
function markedDigits({ text }: Word): number | undefined {
  const digits = text.startsWith('x') ? text.slice(1) : text.slice(0, -1);
  if (!/^\d{1,6}$/.test(digits)) return undefined;
  if (text.startsWith('x') || text.endsWith('x') || text.endsWith('х')) return Number(digits);
  return text.endsWith('k') || text.endsWith('к') ? Number(digits) * 1000 : undefined;
}

function inHan(said: Said, index: number, lexicon: NumberLexicon): Found | undefined {
  const read = readHan(said, index, lexicon);
  if (!read || said.words[index - 1]?.text === '第') return read && { value: undefined, next: read.next };
  return read.lone && !countsAlone(said, read, lexicon) ? undefined : read;
}

/** A single character is a number before what is counted: 三个, 一份; but 一个 is "a", and 一 begins many words. */
function countsAlone(said: Said, { value, next }: ReadNumber, lexicon: NumberLexicon): boolean {
  const measured = said.words[next]?.text === '个';
  return (measured && value > 1) || isCounted(said.words[measured ? next + 1 : next], lexicon);
}

const isCounted = (word: Word | undefined, { counted }: NumberLexicon): boolean => word !== undefined && counted.has(fold(word.text));
