import type { Locale } from '../domain/people.js';
import type { Language } from './lexicon/concepts.js';
import { english } from './lexicon/en-US.js';
import type { PatternList } from './patterns/pattern-list.js';
import { englishPatterns } from './patterns/en-US.js';

/** What Accord knows of each language. Each file is for a speaker to read and extend; then `npm run understand -- --train`. */
export const languages: Readonly<Record<Locale, Language>> = {
  'en-US': english,
  'pt-BR': english,
  'es-ES': english,
  'fr-FR': english,
  'ru-RU': english,
  'zh-CN': english,
};

export const patterns: Readonly<Record<Locale, PatternList>> = {
  'en-US': englishPatterns,
  'pt-BR': englishPatterns,
  'es-ES': englishPatterns,
  'fr-FR': englishPatterns,
  'ru-RU': englishPatterns,
  'zh-CN': englishPatterns,
};
