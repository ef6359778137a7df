import { HAN, type Folding } from './fold.js';
import type { Names } from './read-names.js';
import type { TokenTable } from './token-table.js';
import { CONNECTOR, GENERIC, LEGAL_FORM } from './word-kinds.js';

/** How the Chinese names begin, without place and legal form: 仁榕口腔诊所, which people cut short wherever they like. */
export interface Beginnings {
  /** Beginning b is letters[starts[b], starts[b + 1]) and belongs to name rows[b], which has places[b] letters before it. */
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly places: Uint8Array;
  /** Calls `each` for the beginnings that share with text[at ...] the letters of `shape`, among a few others. */
  search(text: Uint16Array, at: number, shape: Shape, each: (beginning: number) => void): void;
}

/** Places of letters that must be the same: the first two, or three of the first four when one of these may be wrong. */
export type Shape = readonly number[];
export const FIRST_TWO: Shape = [0, 1];
export const WITH_ONE_WRONG: readonly Shape[] = [[1, 2, 3], [0, 2, 3], [0, 1, 3]]; // prettier-ignore

export interface BeginningParts {
  readonly names: Names;
  readonly table: TokenTable;
  readonly folding: Folding;
  kindsOf(token: number): number;
}

const SHORTEST = 3;
const LONGEST = 16;
const SHAPES: readonly Shape[] = [FIRST_TWO, ...WITH_ONE_WRONG];

export function createBeginnings(parts: BeginningParts): Beginnings {
  const pool = readBeginnings(parts);
  const count = pool.rows.length;
  const mask = (1 << Math.max(8, Math.ceil(Math.log2(count * SHAPES.length + 1)))) - 1;
  const heads = new Uint32Array(mask + 2);
  const filed = new Uint32Array(count * SHAPES.length);
  const forEachKey = (file: (at: number, beginning: number) => void): void => {
    for (let b = 0; b < count; b++) {
      const start = pool.starts[b] ?? 0;
      const shapes = (pool.starts[b + 1] ?? 0) - start > SHORTEST ? SHAPES.length : 1;
      for (let i = 0; i < shapes; i++) file(hashOf(pool.letters, start, SHAPES[i] ?? FIRST_TWO) & mask, b);
    }
  };
  forEachKey((at) => (heads[at + 1] = (heads[at + 1] ?? 0) + 1));
  for (let i = 1; i < heads.length; i++) heads[i] = (heads[i] ?? 0) + (heads[i - 1] ?? 0);
  const next = heads.slice();
  forEachKey((at, b) => {
    const place = next[at] ?? 0;
    filed[place] = b;
    next[at] = place + 1;
  });
  return {
    ...pool,
    search(text, at, shape, each) {
      const slot = hashOf(text, at, shape) & mask;
      for (let i = heads[slot] ?? 0, end = heads[slot + 1] ?? 0; i < end; i++) each(filed[i] ?? 0);
    },
  };
}

function readBeginnings({ names, table, folding, kindsOf }: BeginningParts): Omit<Beginnings, 'search'> {
  const codes = table.letters();
  const isHan = (token: number): boolean => folding.classes[codes[table.startOf(token)] ?? 0] === HAN;
  const letters: number[] = [];
  const starts = [0];
  const rows: number[] = [];
  const places: number[] = [];
  for (let row = 0; row < names.count; row++) {
    const to = names.starts[row + 1] ?? 0;
    let from = names.starts[row] ?? 0;
    if (!isHan(names.tokens[from] ?? 0)) continue;
    const first = names.tokens[from] ?? 0;
    const hasPlace = to - from > 1 && (kindsOf(first) & GENERIC) !== 0 && (kindsOf(names.tokens[from + 1] ?? 0) & LEGAL_FORM) === 0;
    if (hasPlace) from++;
    const start = letters.length;
    for (; from < to; from++) {
      const token = names.tokens[from] ?? 0;
      if (!isHan(token) || (kindsOf(token) & (LEGAL_FORM | CONNECTOR)) !== 0) break;
      for (let i = table.startOf(token), end = table.startOf(token + 1); i < end && letters.length < start + LONGEST; i++)
        letters.push(codes[i] ?? 0);
    }
    if (letters.length - start < SHORTEST) {
      letters.length = start;
      continue;
    }
    rows.push(row);
    places.push(hasPlace ? table.startOf(first + 1) - table.startOf(first) : 0);
    starts.push(letters.length);
  }
  return {
    letters: Uint16Array.from(letters),
    starts: Uint32Array.from(starts),
    rows: Uint32Array.from(rows),
    places: Uint8Array.from(places),
  };
}

function hashOf(letters: Uint16Array, at: number, shape: Shape): number {
  let hash = 0x811c9dc5 | shape.length;
  for (const place of shape) hash = Math.imul(hash ^ ((letters[at + place] ?? 0) * 4 + place), 0x01000193);
  return hash ^ (hash >>> 15);
}
