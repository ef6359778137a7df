/** The distinct words of all names, each with a number. Open addressing over typed arrays: no string is made while names are read. */
export interface TokenTable {
  readonly size: () => number;
  /** The number of the folded word codes[from, to), or -1. */
  find(codes: Uint16Array, from: number, to: number): number;
  /** The same, adding the word when it is new. `hash` is `hashOf` the word: who reads letters hashes them on the way. */
  add(codes: Uint16Array, from: number, to: number, hash: number): number;
  /** The letters of a word lie in letters()[startOf(token), startOf(token + 1)). */
  readonly letters: () => Uint16Array;
  startOf(token: number): number;
}

/** Of words, before room is made for more. */
const ROOM = 1 << 16;

export function createTokenTable(): TokenTable {
  let slots = new Int32Array(ROOM * 2).fill(-1);
  let hashes = new Int32Array(ROOM);
  let starts = new Uint32Array(ROOM + 1);
  let letters = new Uint16Array(ROOM * 8);
  let size = 0;

  const slotOf = (hash: number, codes: Uint16Array, from: number, to: number): number => {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let token = slots[slot] ?? -1; token !== -1; token = slots[slot] ?? -1) {
      if (hashes[token] === hash && same(token, codes, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const same = (token: number, codes: Uint16Array, from: number, to: number): boolean => {
    const start = starts[token] ?? 0;
    if ((starts[token + 1] ?? 0) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (letters[start + i - from] !== codes[i]) return false;
    return true;
  };
  /** Makes room for a word, and tells whether the slots were moved for it. */
  const grow = (length: number): boolean => {
    const end = (starts[size] ?? 0) + length;
    if (end > letters.length) letters = grown(letters, new Uint16Array(Math.max(end, letters.length * 2)));
    if (size + 1 < hashes.length) return false;
    hashes = grown(hashes, new Int32Array(hashes.length * 2));
    starts = grown(starts, new Uint32Array(hashes.length + 1));
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let token = 0; token < size; token++) {
      const hash = hashes[token] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = token;
    }
    return true;
  };

  return {
    size: () => size,
    letters: () => letters,
    startOf: (token) => starts[token] ?? 0,
    find: (codes, from, to) => slots[slotOf(hashOf(codes, from, to), codes, from, to)] ?? -1,
    add(codes, from, to, hash) {
      const slot = slotOf(hash, codes, from, to);
      const found = slots[slot] ?? -1;
      if (found !== -1) return found;
      const isMoved = grow(to - from);
      slots[isMoved ? slotOf(hash, codes, from, to) : slot] = size;
      hashes[size] = hash;
      const start = starts[size] ?? 0;
      for (let i = from; i < to; i++) letters[start + i - from] = codes[i] ?? 0;
      starts[size + 1] = start + to - from;
      return size++;
    },
  };
}

function grown<A extends Uint16Array | Uint32Array | Int32Array>(old: A, room: A): A {
  room.set(old);
  return room;
}

export const FIRST_HASH = 0x811c9dc5 | 0;
export const hashedWith = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

export function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = FIRST_HASH;
  for (let i = from; i < to; i++) hash = hashedWith(hash, codes[i] ?? 0);
  return hash;
}
