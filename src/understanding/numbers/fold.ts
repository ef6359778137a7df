const MARKS = /[\u0300-\u036f]/gu;
const LATIN_END = 0x250;

/**
 * A Latin word as people type it in a hurry, without accents: "próximos" and "proximos" are one. Cyrillic stays: й and и are two letters.
 * Most words are ASCII, and asking costs less than decomposing.
 */
export function fold(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) < 0x80) continue;
    return word.charCodeAt(i) < LATIN_END ? word.normalize('NFD').replace(MARKS, '') : word;
  }
  return word;
}
