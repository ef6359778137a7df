import { sayingOf } from '../said.js';
import { forEachWordList } from './common-words.js';
import type { Company, CompanyIndex } from './company.js';
import { createFinder } from './find.js';
import { createFolding, HAN, MARK, SEPARATOR, type Folding } from './fold.js';
import { postingsOf, weightsOf } from './postings.js';
import { createNameRows, type Names } from './read-names.js';
import { createSounds } from './sound.js';
import { createTokenTable, hashOf, type TokenTable } from './token-table.js';
import { createVocabulary } from './vocabulary.js';

const MOST_COMMON_WORDS = 1 << 15;
const LONGEST_COMMON_WORD = 60;

/**
 * Finds the companies that sentences name, among a hundred thousand. Built once, in memory, then only read.
 * Knows names, not rights: what an asker may see comes in as `among`.
 */
export interface CompanyIndexBuilder {
  /** Most of the work is done here, a batch at a time, while the next ones are still being read from where they are kept. */
  add(companies: Iterable<Company>): void;
  /** The index over all that was added; nothing can be added afterwards. */
  build(): CompanyIndex;
}

export function beginCompanyIndex(): CompanyIndexBuilder {
  const companies: Company[] = [];
  const folding = createFolding();
  const table = createTokenTable();
  const kinds = readCommonWords(table, folding);
  const rows = createNameRows({ table, folding, kinds });
  return {
    add(more) {
      for (const company of more) {
        companies.push(company);
        rows.add(company);
      }
    },
    build: () => indexOver({ companies, names: rows.names(), table, folding, kinds }),
  };
}

/** The index over companies that are in memory already. */
export function createCompanyIndex(companies: Iterable<Company>): CompanyIndex {
  const index = beginCompanyIndex();
  index.add(companies);
  return index.build();
}

interface Read {
  readonly companies: readonly Company[];
  readonly names: Names;
  readonly table: TokenTable;
  readonly folding: Folding;
  readonly kinds: Uint8Array;
}

function indexOver({ companies, names, table, folding, kinds }: Read): CompanyIndex {
  const postings = postingsOf(names, table.size());
  const weights = weightsOf(postings, names, { table, folding, kinds });
  const find = createFinder({
    companies,
    names,
    postings,
    table,
    folding,
    vocabulary: createVocabulary({ table, folding, sounds: createSounds() }),
    kindsOf: (token) => kinds[token] ?? 0,
    weightOf: (token) => weights[token] ?? 0,
    longestChinese: longestChinese(table, folding),
  });
  return {
    size: companies.length,
    find: (said, options) => find.mentions(said, options),
    link: (text, options) => find.whole(sayingOf(text), options),
  };
}

/** Read like a sentence: "aujourd'hui" is two words there. */
function readCommonWords(table: TokenTable, { folded, classes }: Folding): Uint8Array {
  const kinds = new Uint8Array(MOST_COMMON_WORDS);
  const word = new Uint16Array(LONGEST_COMMON_WORD);
  let length = 0;
  const endWord = (kind: number): void => {
    if (length > 0) {
      const token = table.add(word, 0, length, hashOf(word, 0, length));
      kinds[token] = (kinds[token] ?? 0) | kind;
    }
    length = 0;
  };
  forEachWordList((words, kind) => {
    for (let i = 0; i < words.length; i++) {
      const code = words.charCodeAt(i);
      const script = classes[code] ?? SEPARATOR;
      if (script === SEPARATOR) endWord(kind);
      else if (script !== MARK && length < LONGEST_COMMON_WORD) word[length++] = folded[code] ?? 0;
    }
    endWord(kind);
  });
  return kinds.subarray(0, table.size());
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
