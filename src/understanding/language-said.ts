import type { Locale } from '../domain/people.js';
import { foldWord } from './fold.js';
import type { Vocabulary } from './lexicon/vocabulary.js';
import type { Said, Word } from './said.js';

export type Vocabularies = Readonly<Record<Locale, Vocabulary>>;

const LATIN: readonly Locale[] = ['en-US', 'pt-BR', 'es-ES', 'fr-FR'];
/** Somebody's own language, where the words tell nothing. */
const OWN = 1.5;

/**
 * In which language a sentence is: by how many of its words a language uses, since a name in another script tells nothing ("send
 * Фармадуга a trial"); by its script, where that is a draw. People also write in another language than their client's.
 */
export function languageSaid({ words }: Pick<Said, 'words'>, own: Locale, vocabularies: Vocabularies): Locale {
  const [han, cyrillic, latin] = [scriptIn(words, 'han'), scriptIn(words, 'cyrillic'), scriptIn(words, 'latin')];
  if (han.length === 0 && cyrillic.length === 0) return amongLatin(latin, own, vocabularies).locale;
  const { locale, used } = amongLatin(latin, own, vocabularies);
  const votes: readonly Vote[] = [
    {
      locale: 'zh-CN',
      used: han.length < 2 ? 0 : usedInChinese(words, vocabularies['zh-CN']),
      prevails: han.length >= 2 && han.length >= latin.length,
    },
    {
      locale: 'ru-RU',
      used: usedOf(cyrillic, vocabularies['ru-RU']),
      prevails: cyrillic.length > 0 && cyrillic.length * 2 >= latin.length,
    },
    { locale, used, prevails: false },
  ];
  const most = Math.max(...votes.map((vote) => vote.used));
  const best = votes.filter((vote) => vote.used === most);
  return (best.find(({ prevails }) => prevails) ?? best.at(-1))?.locale ?? own;
}

interface Vote {
  readonly locale: Locale;
  /** Words that the language uses. */
  readonly used: number;
  /** Its script is the sentence's, as far as one looks. */
  readonly prevails: boolean;
}

const scriptIn = (words: readonly Word[], wanted: Word['script']): Word[] => words.filter(({ script }) => script === wanted);

const usedOf = (words: readonly Word[], { knows }: Vocabulary): number => words.filter(({ text }) => knows(foldWord(text))).length;

/** A Chinese word is an entry of the lexicon: a character by itself stands in many names. */
function usedInChinese(words: readonly Word[], { conceptsAt, isFiller }: Vocabulary): number {
  let used = 0;
  for (let at = 0; at < words.length;) {
    const isHan = words[at]?.script === 'han';
    const found = isHan ? conceptsAt(words, at) : null;
    if (found || (isHan && isFiller(words[at]?.text ?? ''))) used += 1;
    at += found?.words ?? 1;
  }
  return used;
}

function amongLatin(words: readonly Word[], own: Locale, vocabularies: Vocabularies): { readonly locale: Locale; readonly used: number } {
  if (words.length === 0) return { locale: own, used: 0 };
  const votes = LATIN.map((locale) => {
    const used = usedOf(words, vocabularies[locale]);
    return { locale, used, votes: used + (locale === own ? OWN : 0) };
  });
  // The order of the list decides a draw: English first.
  return votes.reduce((best, next) => (next.votes > best.votes ? next : best));
}
