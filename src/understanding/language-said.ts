import { LOCALES, type Locale } from '../domain/people.js';
import { foldWord } from './fold.js';
import type { Said } from './said.js';

/** The words by which a language is told from its neighbours. */
export type UsualWords = Readonly<Record<Locale, (folded: string) => boolean>>;

const LATIN: readonly Locale[] = ['en-US', 'pt-BR', 'es-ES', 'fr-FR'];
/** Somebody's own language, where the words tell nothing. */
const OWN = 1.5;

/** In which language a sentence is: by its script, then by how many of its words a language uses. People also write in another than their client's. */
export function languageSaid({ words }: Said, own: Locale, usual: UsualWords): Locale {
  const han = words.filter(({ script }) => script === 'han').length;
  const cyrillic = words.filter(({ script }) => script === 'cyrillic').length;
  const latin = words.filter(({ script }) => script === 'latin');
  if (han >= 2 && han >= latin.length) return 'zh-CN';
  if (cyrillic > 0 && cyrillic * 2 >= latin.length) return 'ru-RU';
  if (latin.length === 0) return own;
  const votes = LATIN.map((locale) => ({
    locale,
    votes: latin.filter(({ text }) => usual[locale](foldWord(text))).length + (locale === own ? OWN : 0),
  }));
  // The order of the list decides a draw: English first.
  return votes.reduce((best, next) => (next.votes > best.votes ? next : best), votes[0] ?? { locale: LOCALES[0], votes: 0 }).locale;
}
