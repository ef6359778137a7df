import type { Keys } from './pieces.js';
import { russianStem } from './russian-cases.js';
import type { Sounds } from './sound.js';
import type { TokenTable } from './token-table.js';

/** How words of the directory sound: one key for each, of the word itself or of its stem in Russian. */
export interface SoundKeys {
  readonly keys: Keys;
  /** One bit for each letter of a key: two keys far apart in these are far apart in all. */
  readonly letters: Int32Array;
  tokenOf(key: number): number;
  text(key: number): string;
  /** Calls `each` for the keys that have the consonants of sounds[0, length), among a few others. */
  withConsonantsOf(sounds: Uint8Array, length: number, each: (key: number) => void): void;
}

export interface SoundKeyParts {
  readonly table: TokenTable;
  readonly sounds: Sounds;
}

const ROOM = 64;
const LONGEST = 60;

export function createSoundKeys({ table, sounds }: SoundKeyParts, tokens: Uint32Array, areStems: boolean): SoundKeys {
  const codes = table.letters();
  const count = tokens.length;
  const starts = new Uint32Array(count + 1);
  const edits = new Uint8Array(count);
  const letters = new Int32Array(count);
  const consonants = new Int32Array(count);
  let pool = new Uint8Array(count * 10 + ROOM);
  const heard = new Uint8Array(ROOM);
  const stem = new Uint16Array(256);
  let end = 0;

  for (let key = 0; key < count; key++) {
    const token = tokens[key] ?? 0;
    const from = table.startOf(token);
    const to = Math.min(table.startOf(token + 1), from + LONGEST);
    const length = areStems ? sounds.write(stem, 0, russianStem(codes, from, to, stem), heard) : sounds.write(codes, from, to, heard);
    if (end + length > pool.length) pool = enlarged(pool);
    let bits = 0;
    for (let i = 0; i < length; i++) {
      const sound = heard[i] ?? 0;
      pool[end++] = sound;
      bits |= 1 << (sound & 31);
    }
    starts[key + 1] = end;
    edits[key] = editsAllowed(to - from, length);
    letters[key] = bits;
    consonants[key] = hashOfConsonants(sounds.consonants, heard, length);
  }
  const byConsonants = groupByHash(consonants, count);
  const texts: (string | undefined)[] = [];

  return {
    keys: { count, sounds: pool, starts, edits },
    letters,
    tokenOf: (key) => tokens[key] ?? 0,
    text: (key) => (texts[key] ??= String.fromCharCode(...pool.subarray(starts[key], starts[key + 1]))),
    withConsonantsOf: (said, length, each) => byConsonants(hashOfConsonants(sounds.consonants, said, length), each),
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

/** What is left of a name when an English one is written in Cyrillic by ear («Мейплвик», Maplewick): vowels come and go. */
function hashOfConsonants(consonants: Uint8Array, sounds: Uint8Array, length: number): number {
  let hash = 0x811c9dc5 | 0;
  let last = 0;
  for (let i = 0; i < length; i++) {
    const letter = consonants[sounds[i] ?? 0] ?? 0;
    if (letter === 0 || letter === last) continue;
    hash = Math.imul(hash ^ letter, 0x01000193);
    last = letter;
  }
  return hash ^ (hash >>> 15);
}
