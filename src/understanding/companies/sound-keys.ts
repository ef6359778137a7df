import { CYRILLIC, HAN, type Folding } from './fold.js';
import type { Keys } from './pieces.js';
import { russianStem } from './russian-cases.js';
import type { Sounds } from './sound.js';
import type { TokenTable } from './token-table.js';

/** How every word of the directory sounds: one key for each word, and one more for the stem of a Cyrillic one. */
export interface SoundKeys {
  readonly keys: Keys;
  /** One bit for each letter of a key: two keys far apart in these are far apart in all. */
  readonly letters: Int32Array;
  tokenOf(key: number): number;
  isStem(key: number): boolean;
  /** True for the keys of a word written in Cyrillic. */
  isCyrillic(key: number): boolean;
  text(key: number): string;
  /** Calls `each` for the keys that have the consonants of sounds[0, length), among a few others. */
  withConsonantsOf(sounds: Uint8Array, length: number, each: (key: number) => void): void;
}

const ROOM = 64;

export function createSoundKeys({ table, folding, sounds }: { table: TokenTable; folding: Folding; sounds: Sounds }): SoundKeys {
  const tokens = table.size();
  const codes = table.letters();
  const cyrillic: number[] = [];
  for (let token = 0; token < tokens; token++) if (folding.classes[codes[table.startOf(token)] ?? 0] === CYRILLIC) cyrillic.push(token);
  const count = tokens + cyrillic.length;
  const starts = new Uint32Array(count + 1);
  const edits = new Uint8Array(count);
  const letters = new Int32Array(count);
  const consonants = new Int32Array(count);
  // A letter of a name gives two sounds at most (ю is "iu").
  let pool = new Uint8Array(table.startOf(tokens) * 3 + ROOM);
  const heard = new Uint8Array(ROOM);
  const skeleton = new Uint8Array(ROOM);
  const stem = new Uint16Array(256);

  const tokenOf = (key: number): number => (key < tokens ? key : (cyrillic[key - tokens] ?? 0));
  for (let key = 0; key < count; key++) {
    const token = tokenOf(key);
    const from = table.startOf(token);
    const to = Math.min(table.startOf(token + 1), from + 60);
    const start = starts[key] ?? 0;
    starts[key + 1] = start;
    if (folding.classes[codes[from] ?? 0] === HAN) continue;
    const length = key < tokens ? sounds.write(codes, from, to, heard) : sounds.write(stem, 0, russianStem(codes, from, to, stem), heard);
    if (start + length > pool.length) pool = enlarged(pool);
    for (let i = 0; i < length; i++) pool[start + i] = heard[i] ?? 0;
    starts[key + 1] = start + length;
    edits[key] = editsAllowed(to - from, length);
    letters[key] = lettersIn(heard, length);
    consonants[key] = hashOf(skeleton, sounds.consonants(heard, length, skeleton));
  }
  const byConsonants = groupByHash(consonants, count);
  const texts: (string | undefined)[] = [];

  return {
    keys: { count, sounds: pool, starts, edits },
    letters,
    tokenOf,
    isStem: (key) => key >= tokens,
    isCyrillic: (key) => key >= tokens || folding.classes[codes[table.startOf(key)] ?? 0] === CYRILLIC,
    text: (key) => (texts[key] ??= String.fromCharCode(...pool.subarray(starts[key], starts[key + 1]))),
    withConsonantsOf: (said, length, each) => byConsonants(hashOf(skeleton, sounds.consonants(said, length, skeleton)), each),
  };
}

/** A typo in a word of four letters, two from eight. What sounds shorter than four would be mistaken for too much. */
function editsAllowed(letters: number, sounds: number): number {
  if (letters < 4 || sounds < 4) return 0;
  return letters < 8 || sounds < 6 ? 1 : 2;
}

function enlarged(pool: Uint8Array): Uint8Array<ArrayBuffer> {
  const room = new Uint8Array(pool.length * 2);
  room.set(pool);
  return room;
}

/** One bit for each letter that occurs. */
export function lettersIn(sounds: Uint8Array, length: number): number {
  let letters = 0;
  for (let i = 0; i < length; i++) letters |= 1 << ((sounds[i] ?? 0) & 31);
  return letters;
}

function groupByHash(hashes: Int32Array, count: number): (hash: number, each: (key: number) => void) => void {
  const mask = (1 << Math.max(8, Math.ceil(Math.log2(count + 1)))) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count);
  for (let key = count - 1; key >= 0; key--) {
    const at = (hashes[key] ?? 0) & mask;
    next[key] = heads[at] ?? -1;
    heads[at] = key;
  }
  return (hash, each) => {
    for (let key = heads[hash & mask] ?? -1; key !== -1; key = next[key] ?? -1) if (hashes[key] === hash) each(key);
  };
}

function hashOf(letters: Uint8Array, length: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (letters[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
