import type { Locale } from '../../domain/people.js';
import { enUS } from './en-US.js';
import { esES } from './es-ES.js';
import { fold } from './fold.js';
import { frFR } from './fr-FR.js';
import { ptBR } from './pt-BR.js';
import { ruRU } from './ru-RU.js';
import type { NumberEntry, NumberLexicon, NumberPhrase, NumberWords } from './words.js';
import { zhCN } from './zh-CN.js';

const wordsOf = (list: string): string[] => list.split(' ').filter(Boolean).map(fold);

function compile(words: NumberWords): NumberLexicon {
  const entries = new Map<string, NumberEntry>();
  const each = (list: Readonly<Record<number, string>>, entry: (n: number) => NumberEntry): void => {
    for (const [n, forms] of Object.entries(list)) for (const form of wordsOf(forms)) entries.set(form, entry(Number(n)));
  };
  each(words.values, (value) => ({ value }));
  each(words.times, (times) => ({ times }));
  for (const article of wordsOf(words.articles)) entries.set(article, { value: 1, article: true });
  return {
    entries,
    phrases: phrasesOf(words.phrases),
    joins: new Set(wordsOf(words.joins)),
    joinsAfter: words.joinsAfter,
    byTwenties: words.byTwenties ?? false,
    counted: new Set(wordsOf(words.counted)),
    grouping: words.grouping,
    decimal: words.decimal,
  };
}

function phrasesOf(list: Readonly<Record<string, number>>): Map<string, NumberPhrase[]> {
  const phrases = new Map<string, NumberPhrase[]>();
  for (const [phrase, value] of Object.entries(list)) {
    const words = wordsOf(phrase);
    const first = words[0] ?? '';
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}

export const numberLexicons: Readonly<Record<Locale, NumberLexicon>> = {
  'en-US': compile(enUS),
  'pt-BR': compile(ptBR),
  'es-ES': compile(esES),
  'fr-FR': compile(frFR),
  'ru-RU': compile(ruRU),
  'zh-CN': compile(zhCN),
};
