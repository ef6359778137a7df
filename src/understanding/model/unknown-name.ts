import type { Locale } from '../../domain/people.js';
import type { Chance } from './chance.js';

const SYLLABLES: Readonly<Record<'latin' | 'cyrillic' | 'han', readonly string[]>> = {
  latin: ['bra', 'lo', 'win', 'ter', 'mas', 'qui', 'no', 'vel', 'dur', 'pen', 'ski', 'tha'],
  cyrillic: ['бра', 'ло', 'вин', 'тер', 'мас', 'кви', 'но', 'вел', 'дур', 'пен', 'ски', 'ста'],
  han: ['泓', '瑞', '峰', '岚', '锦', '昶', '翊', '沁', '澜', '煜', '晟', '垚'],
};

const scriptOf = (locale: Locale): keyof typeof SYLLABLES => (locale === 'ru-RU' ? 'cyrillic' : locale === 'zh-CN' ? 'han' : 'latin');

/** A name that nobody bears, for sentences about companies that are not in the directory. */
export function unknownName(locale: Locale, chance: Chance): string {
  const syllables = SYLLABLES[scriptOf(locale)];
  const length = 2 + chance.below(2);
  return Array.from({ length }, () => syllables[chance.below(syllables.length)] ?? '').join('');
}
