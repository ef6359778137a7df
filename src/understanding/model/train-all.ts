import { LOCALES, type Locale } from '../../domain/people.js';
import { languages, patterns } from '../languages.js';
import { createVocabulary, type Vocabulary } from '../lexicon/vocabulary.js';
import { createChance } from './chance.js';
import { examplesFrom } from './examples.js';
import type { ModelFile } from './model.js';
import { train } from './train.js';

/** Any number would do; this one stays. */
const SEED = 20_261_120;

/** The model of all lexicons and patterns there are. */
export function trainAll(): { readonly file: ModelFile; readonly examples: number } {
  const chance = createChance(SEED);
  // Every locale has an entry: the list is the type.
  const vocabularies = Object.fromEntries(LOCALES.map((locale) => [locale, createVocabulary(languages[locale])])) as Record<
    Locale,
    Vocabulary
  >;
  const examples = examplesFrom({ patterns, vocabularies }, SEED);
  return { file: train(examples, chance), examples: examples.length };
}
