import { createRequire } from 'node:module';
import { CONNECTORS, LEGAL_FORMS } from './words/legal-forms.js';
import { CHINESE_PLACES, CHINESE_TRADES, GENERIC } from './words/generic.js';
import { EVERYDAY_WORDS } from './words/everyday.js';
import { CONNECTOR, EVERYDAY, GENERIC as GENERIC_KIND, LEGAL_FORM } from './word-kinds.js';

type Stopwords = Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>;

const LANGUAGES = ['en', 'pt', 'es', 'fr', 'ru', 'zh'] as const;

/** Every word that is known before a company is read, with what it is. */
export function commonWords(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const note = (words: readonly string[], kind: number): void => {
    for (const word of words) if (word !== '') kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  const stopwords = readStopwords();
  for (const language of LANGUAGES) note(stopwords[language], EVERYDAY);
  note(wordsOf(EVERYDAY_WORDS), EVERYDAY);
  note(wordsOf(LEGAL_FORMS), LEGAL_FORM);
  note(wordsOf(CONNECTORS), CONNECTOR);
  for (const list of [GENERIC, CHINESE_TRADES, CHINESE_PLACES]) note(wordsOf(list), GENERIC_KIND);
  return kinds;
}

// Required, not imported: the build's target has no syntax to import JSON from a package, and nothing is read before it is needed.
function readStopwords(): Stopwords {
  // The package is one JSON file of word lists by language; its shape is fixed with its version.
  return createRequire(import.meta.url)('stopwords-iso') as Stopwords;
}

const wordsOf = (list: string): string[] => list.split(/\s+/);
