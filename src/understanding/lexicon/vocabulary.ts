import type { Word } from '../said.js';
import { foldWord } from '../fold.js';
import { likelySpelling } from '../spelling.js';
import { createWordTree } from '../word-tree.js';
import { CONCEPTS, type Concept, type Language } from './concepts.js';

/** The lexicon of one language, ready to be looked up. */
export interface Vocabulary {
  /** The concepts of the longest entry that begins with this word; what is mistyped by a letter is read as what it most likely is. */
  conceptsAt(words: readonly Word[], at: number): { readonly words: number; readonly concepts: readonly Concept[] } | null;
  isFiller(folded: string): boolean;
  /** Whether the language uses the word at all, as far as its lexicon tells. */
  knows(folded: string): boolean;
}

/** In words: beyond, nothing is corrected. */
const LONGEST_ENTRY = 8;

export function createVocabulary({ lexicon, fillers }: Language): Vocabulary {
  const tree = createWordTree(CONCEPTS.flatMap((concept) => lexicon[concept].map((entry) => [entry, concept] as const)));
  const known = new Set(fillers.map(foldWord));
  const isFiller = (folded: string): boolean => known.has(folded);
  const spelt = (word: Word): Word => {
    const folded = foldWord(word.text);
    if (word.script === 'han' || word.script === 'digits' || isFiller(folded) || tree.knows(folded)) return word;
    const meant = likelySpelling(folded, tree.spellings);
    return meant === null ? word : { ...word, text: meant };
  };
  return {
    conceptsAt: (words, at) => {
      const found = tree.longestAt(words, at) ?? tree.longestAt(words.slice(at, at + LONGEST_ENTRY).map(spelt), 0);
      return found && { words: found.words, concepts: found.values };
    },
    isFiller,
    knows: (folded) => isFiller(folded) || tree.knows(folded),
  };
}
