import { sayingOf } from '../said.js';
import { commonWords } from './common-words.js';
import type { Company, CompanyIndex } from './company.js';
import { createFinder } from './find.js';
import { createFolding, HAN, type Folding } from './fold.js';
import { postingsOf, weightsOf } from './postings.js';
import { readNames } from './read-names.js';
import { createSounds } from './sound.js';
import { createTokenTable, type TokenTable } from './token-table.js';
import { createVocabulary } from './vocabulary.js';

/**
 * Finds the companies that sentences name, among a hundred thousand. Built once, in memory, then only read.
 * Knows names, not rights: what an asker may see comes in as `among`.
 */
export function createCompanyIndex(companies: Iterable<Company>): CompanyIndex {
  const list = [...companies];
  const folding = createFolding();
  const table = createTokenTable();
  const kinds = readCommonWords(table, folding);
  const names = readNames(list, { table, folding, kinds });
  const postings = postingsOf(names, table.size());
  const kindsOf = (token: number): number => kinds[token] ?? 0;
  const weights = weightsOf(postings, names, { table, folding, kinds });
  const find = createFinder({
    companies: list,
    names,
    postings,
    table,
    folding,
    vocabulary: createVocabulary({ table, folding, sounds: createSounds() }),
    kindsOf,
    weightOf: (token) => weights[token] ?? 0,
    longestChinese: longestChinese(table, folding),
  });
  return {
    size: list.length,
    find: (said, options) => find.mentions(said, options),
    link: (text, options) => find.whole(sayingOf(text), options),
  };
}

function readCommonWords(table: TokenTable, { folded }: Folding): Uint8Array {
  const words = commonWords();
  const kinds = new Uint8Array(words.size);
  for (const [word, kind] of words) {
    const codes = Uint16Array.from({ length: word.length }, (_, i) => folded[word.charCodeAt(i)] ?? 0);
    const token = table.add(codes, 0, codes.length);
    kinds[token] = (kinds[token] ?? 0) | kind;
  }
  return kinds;
}

function longestChinese(table: TokenTable, { classes }: Folding): number {
  const letters = table.letters();
  let longest = 0;
  for (let token = 0; token < table.size(); token++) {
    const start = table.startOf(token);
    if (classes[letters[start] ?? 0] === HAN) longest = Math.max(longest, table.startOf(token + 1) - start);
  }
  return longest;
}
