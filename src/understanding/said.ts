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
}

export interface Said {
  /** Every span counts in this text. */
  readonly text: string;
  readonly words: readonly Word[];
}

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** Marks on letters stay: they tell words apart, and what should not mind them folds them itself. */
export function sayingOf(text: string): Said {
  const normal = text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/ё/gu, 'е')
    .replace(/\s+/gu, ' ')
    .trim();
  return { text: normal, words: [...normal.matchAll(WORD)].map(({ 0: word, index }) => wordAt(word, index)) };
}

const wordAt = (text: string, start: number): Word => ({ text, start, end: start + text.length, script: scriptOf(text) });

function scriptOf(word: string): Script {
  const code = word.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return /^\d+$/.test(word) ? 'digits' : 'latin';
  if (code < 0x250) return 'latin';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  return /^\p{Script=Han}/u.test(word) ? 'han' : 'other';
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
