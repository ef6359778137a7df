import type { Locale } from '../domain/people.js';
import type { Language } from './lexicon/concepts.js';
import { english } from './lexicon/en-US.js';
import { portuguese } from './lexicon/pt-BR.js';
import { spanish } from './lexicon/es-ES.js';
import { french } from './lexicon/fr-FR.js';
import { russian } from './lexicon/ru-RU.js';
import { chinese } from './lexicon/zh-CN.js';
import type { PatternList } from './patterns/pattern-list.js';
import { englishPatterns } from './patterns/en-US.js';
import { portuguesePatterns } from './patterns/pt-BR.js';
import { spanishPatterns } from './patterns/es-ES.js';
import { frenchPatterns } from './patterns/fr-FR.js';
import { russianPatterns } from './patterns/ru-RU.js';
import { chinesePatterns } from './patterns/zh-CN.js';

/** What Accord knows of each language. Each file is for a speaker to read and extend; then `npm run understand -- --train`. */
export const languages: Readonly<Record<Locale, Language>> = {
  'en-US': english,
  'pt-BR': portuguese,
  'es-ES': spanish,
  'fr-FR': french,
  'ru-RU': russian,
  'zh-CN': chinese,
};

export const patterns: Readonly<Record<Locale, PatternList>> = {
  'en-US': englishPatterns,
  'pt-BR': portuguesePatterns,
  'es-ES': spanishPatterns,
  'fr-FR': frenchPatterns,
  'ru-RU': russianPatterns,
  'zh-CN': chinesePatterns,
};
