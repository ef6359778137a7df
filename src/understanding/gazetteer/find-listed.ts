import type { Locale } from '../../domain/people.js';
import type { Said, Span } from '../said.js';
import { createWordTree } from '../word-tree.js';

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
  return ({ words }) => {
    const found: ListedMention[] = [];
    for (let at = 0; at < words.length;) {
      const longest = tree.longestAt(words, at);
      const start = words[at]?.start;
      const end = longest && words[at + longest.words - 1]?.end;
      if (start !== undefined && end) found.push(...longest.values.map((value) => ({ ...value, start, end })));
      at += longest?.words ?? 1;
    }
    return found;
  };
}

const entriesOf = (kind: Listed['kind'], forms: Readonly<Record<string, readonly string[]>>): (readonly [string, Listed])[] =>
  Object.entries(forms).flatMap(([key, names]) => {
    const listed: Listed = { kind, key };
    return [kind === 'language' ? '' : key.replaceAll('-', ' '), ...names]
      .filter((name) => name !== '')
      .map((name) => [name, listed] as const);
  });
