import { TRADITIONAL } from '../traditional.js';

/** What a character is to a name: a separator ends a word, a Chinese character is a word that needs no spaces. */
export const SEPARATOR = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
export const DIGIT = 3;
export const HAN = 4;
export const OTHER = 5;
export const MARK = 6;

/** One lookup per character: its class, and itself in small letters without accents, in simplified Chinese. Both tables count by UTF-16 unit. */
export interface Folding {
  readonly classes: Uint8Array;
  readonly folded: Uint16Array;
}

const ALPHABETS: readonly (readonly [number, number])[] = [
  [0x00, 0x52f],
  [0x1e00, 0x1fff],
  [0x3041, 0x30ff],
  [0xac00, 0xac00],
  [0xff10, 0xff5a],
];

/** Made once per index. A table, because a hundred thousand names are read character by character. */
export function createFolding(): Folding {
  const classes = new Uint8Array(0x10000).fill(SEPARATOR);
  const folded = new Uint16Array(0x10000);
  for (const [from, to] of ALPHABETS) for (let code = from; code <= to; code++) foldOne(code, classes, folded);
  for (let code = 0x530; code < 0xd7a4; code++) {
    if (folded[code] !== 0) continue;
    folded[code] = code;
    if ((code >= 0x3400 && code <= 0x9fff) || code === 0x3007) classes[code] = HAN;
    else if ((code >= 0x531 && code < 0x2000) || code >= 0xac00) classes[code] = OTHER;
  }
  for (let code = 0xf900; code <= 0xfaff; code++) classes[(folded[code] = code)] = HAN;
  // Names and sentences come in either Chinese script; both are compared in the simplified one.
  for (const pair of TRADITIONAL.trim().split(/\s+/)) folded[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return { classes, folded };
}

// й is a letter of its own, not an и with a mark; ё is written е by half of the people.
const KEEPS_ITS_MARK = 'йЙ';
const WITHOUT_MARK: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ß: 's', æ: 'e', œ: 'e', ı: 'i', ð: 'd', þ: 't' };

function foldOne(code: number, classes: Uint8Array, folded: Uint16Array): void {
  const char = String.fromCharCode(code);
  const small = char.normalize('NFKC').toLowerCase();
  const bare = KEEPS_ITS_MARK.includes(char) ? 'й' : (WITHOUT_MARK[small] ?? small.normalize('NFD'));
  const target = bare.charCodeAt(0);
  folded[code] = target;
  if (/\p{M}/u.test(char)) classes[code] = MARK;
  else if (!/[\p{L}\p{N}]/u.test(char)) classes[code] = SEPARATOR;
  else if (target >= 0x30 && target <= 0x39) classes[code] = DIGIT;
  else if (target < 0x250) classes[code] = LATIN;
  else classes[code] = target >= 0x400 && target <= 0x52f ? CYRILLIC : OTHER;
}
