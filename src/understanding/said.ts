import { TRADITIONAL } from './traditional.js';

/** A sentence as the finders read it: one case, one spacing, and its words with their places. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Script = 'latin' | 'cyrillic' | 'han' | 'digits' | 'other';

/** A run of letters, marks and digits: "e3", "contoso". Chinese, which sets no spaces, gives a word for each character. */
export interface Word extends Span {
  readonly text: string;
  readonly script: Script;
  /** Written in capitals among small letters, as POR and DA are. */
  readonly capitals?: true;
  /** It begins with a capital letter, in a text that is not all capitals: a name, or the beginning of a sentence. */
  readonly capital?: true;
}

export interface Said {
  /** Every span counts in this text. */
  readonly text: string;
  readonly words: readonly Word[];
}

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** Both Chinese scripts are read as the simplified one. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Marks on letters stay: they tell words apart, and what should not mind them folds them itself. */
export function sayingOf(text: string): Said {
  const written = text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
  const normal = written
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
  const asWritten = capitalsTell(written) ? (written.match(WORD) ?? []) : [];
  return { text: normal, words: [...normal.matchAll(WORD)].map(({ 0: word, index }, at) => wordAt(word, index, asWritten[at] ?? word)) };
}

/** Nothing is told by capitals where there are none, or where all letters are. */
const capitalsTell = (written: string): boolean => /\p{Lu}/u.test(written) && /\p{Ll}/u.test(written);

const wordAt = (text: string, start: number, written: string): Word => ({
  text,
  start,
  end: start + text.length,
  script: scriptOf(text),
  ...(/^\p{Lu}{2,}$/u.test(written) && { capitals: true }),
  ...(/^\p{Lu}/u.test(written) && { capital: true }),
});

function scriptOf(word: string): Script {
  const code = word.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return /^\d+$/.test(word) ? 'digits' : 'latin';
  if (code < 0x250) return 'latin';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  return /^\p{Script=Han}/u.test(word) ? 'han' : 'other';
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
