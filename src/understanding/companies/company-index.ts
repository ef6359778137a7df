import { sayingOf } from '../said.js';
import { commonWords } from './common-words.js';
import type { Company, CompanyIndex } from './company.js';
import { createFinder } from './find.js';
import { createFolding, HAN } from './fold.js';
import { readNames, type Names } from './read-names.js';
import { createSounds } from './sound.js';
import { createTokenTable } from './token-table.js';
import { createVocabulary } from './vocabulary.js';
import { CONNECTOR, EVERYDAY, GENERIC, LEGAL_FORM } from './word-kinds.js';

/** In a small directory a word that half of the names hold still tells something. */
const LEAST_DIRECTORY = 1000;

/**
 * Finds the companies that sentences name, among a hundred thousand. Built once, in memory, then only read.
 * Knows names, not rights: what an asker may see comes in as `among`.
 */
export function createCompanyIndex(companies: Iterable<Company>): CompanyIndex {
  const list = [...companies];
  const folding = createFolding();
  const table = createTokenTable();
  const kinds = readCommonWords(table);
  const names = readNames(list, { table, folding, kinds });
  const postings = postingsOf(names, table.size());
  const kindsOf = (token: number): number => kinds[token] ?? 0;
  const weights = weightsOf(postings.starts, names.count, kindsOf);
  const find = createFinder({
    companies: list,
    names,
    postings,
    folding,
    vocabulary: createVocabulary({ table, folding, sounds: createSounds() }),
    kindsOf,
    weightOf: (token) => weights[token] ?? 0,
    longestChinese: longestOf(HAN, table.size(), (token) => [
      folding.classes[table.letters()[table.startOf(token)] ?? 0] ?? 0,
      table.startOf(token + 1) - table.startOf(token),
    ]),
  });
  return {
    size: list.length,
    find: (said, options) => find.mentions(said, options),
    link: (text, options) => find.whole(sayingOf(text), options),
  };
}

function readCommonWords(table: ReturnType<typeof createTokenTable>): Uint8Array {
  const words = commonWords();
  const kinds = new Uint8Array(words.size);
  for (const [word, kind] of words) {
    const codes = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    kinds[table.add(codes, 0, codes.length)] = kind;
  }
  return kinds;
}

export interface Postings {
  /** The names that hold token t are rows[starts[t], starts[t + 1]). */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

function postingsOf({ count, starts, tokens }: Names, size: number): Postings {
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

/** The rarer a word, the more it tells: 1 for a word of one name, 0 for a word of all. */
function weightsOf(starts: Uint32Array, count: number, kindsOf: (token: number) => number): Float32Array {
  const size = Math.max(count, LEAST_DIRECTORY);
  return Float32Array.from({ length: starts.length - 1 }, (_, token) => {
    const names = (starts[token + 1] ?? 0) - (starts[token] ?? 0);
    return names === 0 ? 0 : (Math.log(size / names) / Math.log(size)) * shareOf(kindsOf(token));
  });
}

function shareOf(kinds: number): number {
  if ((kinds & (LEGAL_FORM | CONNECTOR)) !== 0) return 0.1;
  if ((kinds & EVERYDAY) !== 0) return 0.4;
  return (kinds & GENERIC) !== 0 ? 0.5 : 1;
}

function longestOf(script: number, size: number, describe: (token: number) => [number, number]): number {
  let longest = 0;
  for (let token = 0; token < size; token++) {
    const [kind, length] = describe(token);
    if (kind === script && length > longest) longest = length;
  }
  return longest;
}
