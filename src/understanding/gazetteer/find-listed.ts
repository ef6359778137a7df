import type { Locale } from '../../domain/people.js';
import { foldWord } from '../fold.js';
import type { Said, Span } from '../said.js';
import { likelySpelling } from '../spelling.js';
import { createWordTree, type WordTree } from '../word-tree.js';

/** A service of the marketplace, a place, a language, or a service that subscriptions bundle: what a sentence names of them. */
export interface ListedMention extends Span {
  readonly kind: 'service' | 'place' | 'language' | 'workload';
  /** The marketplace's spelling: a key, an English city name, a locale. */
  readonly key: string;
}

export interface Lists {
  readonly services: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly languages: Readonly<Record<Locale, readonly string[]>>;
  readonly workloads: Readonly<Record<string, readonly string[]>>;
}

type Listed = Pick<ListedMention, 'kind' | 'key'>;

export function createListFinder({ services, places, languages, workloads }: Lists): (said: Said) => ListedMention[] {
  const entries = [
    ...entriesOf('service', services),
    ...entriesOf('place', places),
    ...entriesOf('language', languages),
    ...entriesOf('workload', workloads),
  ];
  const tree = createWordTree(entries);
  const languageTree = createWordTree(entriesOf('language', languages));
  return ({ words }) => {
    const found: ListedMention[] = [];
    for (let at = 0; at < words.length;) {
      const longest = tree.longestAt(words, at) ?? mistypedAt(words, at, languageTree);
      const start = words[at]?.start;
      const end = longest && words[at + longest.words - 1]?.end;
      if (start !== undefined && end) found.push(...longest.values.map((value) => ({ ...value, start, end })));
      at += longest?.words ?? 1;
    }
    return found;
  };
}

/** "Portuges": a language is asked for by its name alone, so a slip in it matters; a city's or a service's may be another word. */
function mistypedAt(words: Said['words'], at: number, tree: WordTree<Listed>): ReturnType<WordTree<Listed>['longestAt']> {
  const word = words[at];
  if (!word || word.script === 'han' || word.script === 'digits') return null;
  const meant = likelySpelling(foldWord(word.text), tree.spellings);
  return meant === null ? null : tree.longestAt([{ ...word, text: meant }], 0);
}

const entriesOf = (kind: Listed['kind'], forms: Readonly<Record<string, readonly string[]>>): (readonly [string, Listed])[] =>
  Object.entries(forms).flatMap(([key, names]) => {
    const listed: Listed = { kind, key };
    return [kind === 'language' ? '' : key.replaceAll('-', ' '), ...names]
      .filter((name) => name !== '')
      .map((name) => [name, listed] as const);
  });
