/** The distinct words of all names, each with a number. Open addressing over typed arrays: no string is made while names are read. */
export interface TokenTable {
  readonly size: () => number;
  /** The number of the folded word codes[from, to), or -1. */
  find(codes: Uint16Array, from: number, to: number): number;
  /** The same, adding the word when it is new. */
  add(codes: Uint16Array, from: number, to: number): number;
  /** The letters of a word lie in letters()[startOf(token), startOf(token + 1)). */
  readonly letters: () => Uint16Array;
  startOf(token: number): number;
}

export function createTokenTable(): TokenTable {
  let slots = new Int32Array(1 << 16).fill(-1);
  let hashes = new Int32Array(1 << 15);
  let starts = new Uint32Array((1 << 15) + 1);
  let letters = new Uint16Array(1 << 18);
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
  const grow = (length: number): void => {
    const end = (starts[size] ?? 0) + length;
    if (end > letters.length) letters = grown(letters, new Uint16Array(Math.max(end, letters.length * 2)));
    if (size + 1 < hashes.length) return;
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
  };

  return {
    size: () => size,
    letters: () => letters,
    startOf: (token) => starts[token] ?? 0,
    find: (codes, from, to) => slots[slotOf(hashOf(codes, from, to), codes, from, to)] ?? -1,
    add(codes, from, to) {
      const hash = hashOf(codes, from, to);
      const found = slots[slotOf(hash, codes, from, to)] ?? -1;
      if (found !== -1) return found;
      grow(to - from);
      slots[slotOf(hash, codes, from, to)] = size;
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

function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return hash;
}
