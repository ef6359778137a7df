import { distance } from 'fastest-levenshtein';
import { CYRILLIC, HAN, LATIN, type Folding } from './fold.js';
import { createPieceIndex, type PieceIndex } from './pieces.js';
import { russianStem } from './russian-cases.js';
import type { Sounds } from './sound.js';
import { createSoundKeys, lettersIn, type SoundKeys } from './sound-keys.js';
import type { TokenTable } from './token-table.js';

/** A word of the directory that a said word may stand for. */
export interface Match {
  readonly token: number;
  /** 1 as spelt, less for a case, another script, a typo. */
  readonly likeness: number;
}

export interface Vocabulary {
  /** The words that the folded word codes[from, to) may stand for, the likeliest first. */
  match(codes: Uint16Array, from: number, to: number): readonly Match[];
  /** The word itself, or -1. */
  exactly(codes: Uint16Array, from: number, to: number): number;
  /** Only the word itself, and what sounds exactly like it. */
  matchExactly(codes: Uint16Array, from: number, to: number): readonly Match[];
}

const MOST_MATCHES = 48;
const SAME_STEM = 0.985;
const SAME_SOUND = 0.96;
const WITHOUT_PLURAL = 0.975;
const LEAST_BY_EAR = 0.7;
const S = 's'.charCodeAt(0);

export interface VocabularyParts {
  readonly table: TokenTable;
  readonly folding: Folding;
  readonly sounds: Sounds;
}

export function createVocabulary(parts: VocabularyParts): Vocabulary {
  const { table, folding, sounds } = parts;
  const { latin, cyrillic, stems } = createGroups(parts);
  const heard = new Uint8Array(64);
  const stem = new Uint16Array(256);

  const soundsLike = (codes: Uint16Array, from: number, to: number, { found, typos, among }: Search): void => {
    const length = sounds.write(codes, from, Math.min(to, from + 60), heard);
    if (length === 0) return;
    const text = textOf(heard, length);
    const spelt = String.fromCharCode(...codes.subarray(from, to));
    for (const { group, same, isByEar } of among) {
      const { keys, pieces } = group();
      const isStem = group === stems;
      const isSpelt = isStem || !isByEar;
      keys.withConsonantsOf(heard, length, (key) => {
        const other = keys.text(key);
        if (other === text) found.add(keys.tokenOf(key), same);
        else if (typos && isByEar) found.add(keys.tokenOf(key), byEar(text, other));
      });
      if (!typos || length < 3) continue;
      const letters = lettersIn(heard, length);
      pieces().search(heard, length, (key) => {
        const edits = keys.keys.edits[key] ?? 0;
        if (bitsOf((keys.letters[key] ?? 0) ^ letters) > 2 * edits) return;
        const other = keys.text(key);
        let apart = editsBetween(text, other);
        // "ts" and "ks" are one sound each: a letter typed into or out of them is one slip, but two sounds.
        if (apart > 1 && apart <= edits + 2 && isSpelt) apart = Math.min(apart, editsBetween(spelt, spelling(keys.tokenOf(key), isStem)));
        if (apart > 0 && apart <= edits) found.add(keys.tokenOf(key), same - apart * (0.05 + 0.4 / Math.max(length, other.length)));
      });
    }
  };
  const other = new Uint16Array(256);
  const spelling = (token: number, isStem: boolean): string => {
    const [from, to] = [table.startOf(token), table.startOf(token + 1)];
    if (!isStem) return String.fromCharCode(...table.letters().subarray(from, to));
    return String.fromCharCode(...other.subarray(0, russianStem(table.letters(), from, Math.min(to, from + 60), other)));
  };
  const asStem: readonly Likeness[] = [{ group: stems, same: SAME_STEM, isByEar: false }];
  const asLatin: readonly Likeness[] = [
    { group: latin, same: SAME_SOUND, isByEar: false },
    { group: cyrillic, same: SAME_SOUND, isByEar: true },
  ];
  const cyrillicAsLatin: readonly Likeness[] = [{ group: latin, same: SAME_SOUND, isByEar: true }];

  const matchWord = (codes: Uint16Array, from: number, to: number, typos: boolean): readonly Match[] => {
    const found = createFound();
    const exact = table.find(codes, from, to);
    if (exact !== -1) found.add(exact, 1);
    const script = folding.classes[codes[from] ?? 0];
    if (script === CYRILLIC) {
      const length = russianStem(codes, from, Math.min(to, from + 60), stem);
      // The cut may have met the name itself: «Дельтадомом» without its ending is Дельтадом, which would be cut again.
      const bare = length < to - from ? table.find(stem, 0, length) : -1;
      if (bare !== -1) found.add(bare, SAME_STEM);
      soundsLike(stem, 0, length, { found, typos, among: asStem });
      soundsLike(codes, from, to, { found, typos, among: cyrillicAsLatin });
      if (length < to - from) soundsLike(stem, 0, length, { found, typos, among: cyrillicAsLatin });
    } else if (script === LATIN) {
      soundsLike(codes, from, to, { found, typos, among: asLatin });
      if (to - from > 3 && codes[to - 1] === S) {
        const singular = table.find(codes, from, to - 1);
        if (singular !== -1) found.add(singular, WITHOUT_PLURAL);
      }
    } else if (script !== HAN && exact === -1) return [];
    return found.best();
  };

  return {
    exactly: table.find,
    match: (codes, from, to) => matchWord(codes, from, to, true),
    matchExactly: (codes, from, to) => matchWord(codes, from, to, false),
  };
}

/** Words of one script with their sounds. */
interface Group {
  readonly keys: SoundKeys;
  pieces(): PieceIndex;
}

/** Where a word is looked for, and how sure it is that what sounds the same is meant. */
interface Likeness {
  group(): Group;
  readonly same: number;
  readonly isByEar: boolean;
}

interface Search {
  readonly found: Found;
  readonly typos: boolean;
  readonly among: readonly Likeness[];
}

/** Made when the first word of their script is looked up: a directory is ready before anybody has written Cyrillic. */
function createGroups({ table, folding, sounds }: VocabularyParts): { latin(): Group; cyrillic(): Group; stems(): Group } {
  const group = (isCyrillic: boolean, areStems: boolean): (() => Group) =>
    once(() => {
      const keys = createSoundKeys({ table, sounds }, tokensOf(table, folding, isCyrillic), areStems);
      return { keys, pieces: once(() => createPieceIndex(keys.keys)) };
    });
  return { latin: group(false, false), cyrillic: group(true, false), stems: group(true, true) };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The words in Cyrillic, or those that are neither Cyrillic nor Chinese. */
function tokensOf(table: TokenTable, { classes }: Folding, isCyrillic: boolean): Uint32Array {
  const codes = table.letters();
  const tokens = new Uint32Array(table.size());
  let count = 0;
  for (let token = 0; token < tokens.length; token++) {
    const script = classes[codes[table.startOf(token)] ?? 0];
    if (script !== HAN && (script === CYRILLIC) === isCyrillic) tokens[count++] = token;
  }
  return tokens.subarray(0, count);
}

interface Found {
  add(token: number, likeness: number): void;
  best(): readonly Match[];
}

function createFound(): Found {
  const likenesses = new Map<number, number>();
  return {
    add(token, likeness) {
      if (likeness >= LEAST_BY_EAR && likeness > (likenesses.get(token) ?? 0)) likenesses.set(token, likeness);
    },
    best() {
      const matches = [...likenesses].map(([token, likeness]) => ({ token, likeness }));
      if (matches.length > 1) matches.sort((a, b) => b.likeness - a.likeness || a.token - b.token);
      return matches.length > MOST_MATCHES ? matches.slice(0, MOST_MATCHES) : matches;
    },
  };
}

const textOf = (sounds: Uint8Array, length: number): string => String.fromCharCode(...sounds.subarray(0, length));

/** The consonants are the same; the vowels may have been heard in many ways, and count half. */
const byEar = (a: string, b: string): number => SAME_SOUND - (0.5 * distance(a, b)) / Math.max(a.length, b.length);

/** Levenshtein's distance, with two letters swapped as one edit. Exact as far as it matters, up to two. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits < 2 || edits > 4 ? edits : Math.min(edits, editsWithSwap(a, b, edits));
}

/** As if one of the swapped pairs had been typed right. */
function editsWithSwap(a: string, b: string, edits: number): number {
  let least = edits;
  for (let i = 0; i + 1 < a.length && least > 1; i++) {
    const first = a.charAt(i);
    const second = a.charAt(i + 1);
    if (first === second || b.indexOf(second + first, Math.max(0, i - 2)) < 0) continue;
    least = Math.min(least, 1 + distance(a.slice(0, i) + second + first + a.slice(i + 2), b));
  }
  return least;
}

function bitsOf(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
