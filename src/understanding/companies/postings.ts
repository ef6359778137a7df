import { HAN, type Folding } from './fold.js';
import type { Names } from './read-names.js';
import type { TokenTable } from './token-table.js';
import { CONNECTOR, EVERYDAY, GENERIC, LEGAL_FORM } from './word-kinds.js';

export interface Postings {
  /** The names that hold token t are rows[starts[t], starts[t + 1]). */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

export function postingsOf({ count, starts, tokens }: Names, size: number): Postings {
  const heads = new Uint32Array(size + 1);
  for (const token of tokens) heads[token + 1] = (heads[token + 1] ?? 0) + 1;
  for (let i = 1; i <= size; i++) heads[i] = (heads[i] ?? 0) + (heads[i - 1] ?? 0);
  const next = heads.slice();
  const rows = new Uint32Array(tokens.length);
  for (let row = 0; row < count; row++) {
    for (let i = starts[row] ?? 0, end = starts[row + 1] ?? 0; i < end; i++) {
      const token = tokens[i] ?? 0;
      const place = next[token] ?? 0;
      rows[place] = row;
      next[token] = place + 1;
    }
  }
  return { starts: heads, rows };
}

/** In a small directory a word that half of the names hold still tells something. */
const LEAST_DIRECTORY = 1000;
/** Most words are in few names: their logarithm is taken once. */
const MOST_REMEMBERED = 64;

/** The rarer a word, the more it tells: 1 for a word of one name, 0 for a word of all. */
export function weightsOf(
  { starts }: Postings,
  { count }: Names,
  words: { table: TokenTable; folding: Folding; kinds: Uint8Array },
): Float32Array {
  const size = Math.max(count, LEAST_DIRECTORY);
  const weights = new Float32Array(starts.length - 1);
  const telling = new Float32Array(MOST_REMEMBERED);
  for (let token = 0; token < weights.length; token++) {
    const names = (starts[token + 1] ?? 0) - (starts[token] ?? 0);
    if (names === 0) continue;
    let weight = telling[names] ?? 0;
    if (weight === 0) weight = Math.log(size / names) / Math.log(size);
    if (names < MOST_REMEMBERED) telling[names] = weight;
    const kinds = words.kinds[token] ?? 0;
    weights[token] = weight * (kinds === 0 ? 1 : shareOf(kinds)) * lengthShareOf(token, words);
  }
  return weights;
}

function shareOf(kinds: number): number {
  if ((kinds & (LEGAL_FORM | CONNECTOR)) !== 0) return 0.1;
  if ((kinds & EVERYDAY) !== 0) return 0.4;
  return (kinds & GENERIC) !== 0 ? 0.5 : 1;
}

/** Chinese words of one text overlap; four characters in a row are less of an accident than two of them. */
function lengthShareOf(token: number, { table, folding }: { table: TokenTable; folding: Folding }): number {
  const start = table.startOf(token);
  if (folding.classes[table.letters()[start] ?? 0] !== HAN) return 1;
  return Math.min(1.2, 0.7 + 0.1 * (table.startOf(token + 1) - start));
}
