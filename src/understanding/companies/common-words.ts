import { createRequire } from 'node:module';
import { CONNECTORS, LEGAL_FORMS } from './words/legal-forms.js';
import { CHINESE_PLACES, CHINESE_TRADES, CITIES, GENERIC } from './words/generic.js';
import { CHINESE } from './words/everyday/zh.js';
import { ENGLISH } from './words/everyday/en.js';
import { FRENCH } from './words/everyday/fr.js';
import { PORTUGUESE } from './words/everyday/pt.js';
import { RUSSIAN } from './words/everyday/ru.js';
import { SPANISH } from './words/everyday/es.js';
import { CONNECTOR, EVERYDAY, GENERIC as GENERIC_KIND, LEGAL_FORM } from './word-kinds.js';

type Stopwords = Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>;

const LANGUAGES = ['en', 'pt', 'es', 'fr', 'ru', 'zh'] as const;

/** Tells every list of words that is known before a company is read, and what its words are. */
export function forEachWordList(note: (words: string, kind: number) => void): void {
  const stopwords = readStopwords();
  for (const language of LANGUAGES) for (const word of stopwords[language]) note(word, EVERYDAY);
  for (const list of [ENGLISH, PORTUGUESE, SPANISH, FRENCH, RUSSIAN, CHINESE]) note(list, EVERYDAY);
  note(LEGAL_FORMS, LEGAL_FORM);
  note(CONNECTORS, CONNECTOR);
  for (const list of [GENERIC, CITIES, CHINESE_TRADES, CHINESE_PLACES]) note(list, GENERIC_KIND);
}

// Required, not imported: the build's target has no syntax to import JSON from a package, and nothing is read before it is needed.
function readStopwords(): Stopwords {
  // The package is one JSON file of word lists by language; its shape is fixed with its version.
  return createRequire(import.meta.url)('stopwords-iso') as Stopwords;
}
