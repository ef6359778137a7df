/**
 * Words that differ by a typo or two, without looking at every word: cut a word in one piece more than the edits allowed, and
 * one piece at least is left whole. Words are filed under their pieces; what was said is looked up by its pieces, moved by as
 * many places as letters may be missing. What comes back are suspects: the caller measures the distance.
 */
export interface PieceIndex {
  /** Calls `suspect` for each filed key that may be within `edits` edits of sounds[0, length); some come more than once. */
  search(sounds: Uint8Array, length: number, suspect: (key: number) => void): void;
}

export interface Keys {
  readonly count: number;
  readonly sounds: Uint8Array;
  /** Key k is sounds[starts[k], starts[k + 1]). */
  readonly starts: Uint32Array;
  /** How many edits a key allows: 0 to 2. */
  readonly edits: Uint8Array;
}

const MOST_PIECES = 3;
const SHORTEST = 3;
const SHORTEST_FOR_TWO = 6;
const LONGEST = 40;

export function createPieceIndex(keys: Keys): PieceIndex {
  const bits = Math.max(10, Math.ceil(Math.log2(keys.count * MOST_PIECES + 1)));
  const mask = (1 << bits) - 1;
  const heads = new Uint32Array(mask + 2);
  // Each piece is hashed once: where it goes, and whose it is.
  const places = new Uint32Array(keys.count * MOST_PIECES);
  const owners = new Uint32Array(keys.count * MOST_PIECES);
  let count = 0;
  forEachPiece(keys, (hash, key) => {
    const at = hash & mask;
    places[count] = at;
    owners[count++] = key;
    heads[at + 1] = (heads[at + 1] ?? 0) + 1;
  });
  for (let i = 1; i < heads.length; i++) heads[i] = (heads[i] ?? 0) + (heads[i - 1] ?? 0);
  const filed = new Uint32Array(count);
  const next = heads.slice();
  for (let i = 0; i < count; i++) {
    const at = places[i] ?? 0;
    const place = next[at] ?? 0;
    filed[place] = owners[i] ?? 0;
    next[at] = place + 1;
  }

  return {
    search(sounds, length, suspect) {
      const lookUp = (hash: number): void => {
        const at = hash & mask;
        for (let i = heads[at] ?? 0, end = heads[at + 1] ?? 0; i < end; i++) suspect(filed[i] ?? 0);
      };
      for (let edits = 1; edits <= 2; edits++) searchWithin({ sounds, length, edits }, lookUp);
      lookUpMiddleSwap(sounds, length, lookUp);
    },
  };
}

function forEachPiece({ count, sounds, starts, edits }: Keys, file: (hash: number, key: number) => void): void {
  for (let key = 0; key < count; key++) {
    const allowed = edits[key] ?? 0;
    const start = starts[key] ?? 0;
    const length = (starts[key + 1] ?? 0) - start;
    if (allowed === 0 || length < SHORTEST || length > LONGEST) continue;
    for (let piece = 0; piece <= allowed; piece++) {
      const from = pieceStart(length, piece, allowed);
      const to = pieceStart(length, piece + 1, allowed);
      file(hashOf(sounds, start + from, start + to, pieceKind(length, piece, allowed)), key);
    }
  }
}

interface Sought {
  readonly sounds: Uint8Array;
  readonly length: number;
  readonly edits: number;
}

function searchWithin({ sounds, length, edits }: Sought, lookUp: (hash: number) => void): void {
  const shortest = Math.max(length - edits, edits === 2 ? SHORTEST_FOR_TWO - 1 : SHORTEST);
  for (let other = shortest; other <= Math.min(length + edits, LONGEST); other++) {
    for (let piece = 0; piece <= edits; piece++) {
      const from = pieceStart(other, piece, edits);
      const size = pieceStart(other, piece + 1, edits) - from;
      const kind = pieceKind(other, piece, edits);
      const least = Math.max(0, from - edits);
      const most = Math.min(length - size, from + edits);
      for (let at = least; at <= most; at++) lookUp(hashOf(sounds, at, at + size, kind));
    }
  }
}

/** Two letters swapped right where a word of two pieces is cut spoil both pieces. */
function lookUpMiddleSwap(sounds: Uint8Array, length: number, lookUp: (hash: number) => void): void {
  const cut = pieceStart(length, 1, 1);
  if (length < SHORTEST || length > LONGEST || cut < 1) return;
  swap(sounds, cut - 1);
  lookUp(hashOf(sounds, 0, cut, pieceKind(length, 0, 1)));
  swap(sounds, cut - 1);
}

function swap(sounds: Uint8Array, at: number): void {
  const letter = sounds[at] ?? 0;
  sounds[at] = sounds[at + 1] ?? 0;
  sounds[at + 1] = letter;
}

const pieceStart = (length: number, piece: number, edits: number): number => Math.floor((length * piece) / (edits + 1));
const pieceKind = (length: number, piece: number, edits: number): number => (length * 4 + piece) * 4 + edits;

function hashOf(sounds: Uint8Array, from: number, to: number, kind: number): number {
  let hash = Math.imul(kind ^ 0x811c9dc5, 0x01000193);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (sounds[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
