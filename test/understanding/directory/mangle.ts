import type { Chance } from './chance.js';

/**
 * What people do to a name, by rules of the tests' own: nothing here is shared with the index, so that the index cannot
 * undo a change merely because it made it.
 */
const NEIGHBOURS: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** A slip of the finger in one word of four letters or more, two slips in a long one. */
export function mistyped(name: string, chance: Chance): string {
  const words = name.split(' ');
  const long = words.flatMap((word, i) => (word.length > 3 ? [i] : []));
  if (long.length === 0) return name;
  const at = chance.happens(0.6) ? (long[0] ?? 0) : chance.pick(long);
  const word = words[at] ?? '';
  words[at] = word.length > 9 && chance.happens(0.4) ? slip(slip(word, chance), chance) : slip(word, chance);
  return words.join(' ');
}

function slip(word: string, chance: Chance): string {
  const at = 1 + chance.below(word.length - 2);
  const letter = word.charAt(at);
  const row = NEIGHBOURS.find((keys) => keys.includes(letter.toLowerCase())) ?? letter;
  const beside = row.charAt(row.indexOf(letter.toLowerCase()) + 1) || row.charAt(0);
  const changes = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
    word.slice(0, at) + beside + word.slice(at + 1),
  ];
  return chance.pick(changes);
}

const STEMS: Readonly<Record<string, string>> = {
  скворец: 'скворц', колодец: 'колодц', орёл: 'орл', ветер: 'ветр', камень: 'камн', хутор: 'хутор', рассвет: 'рассвет',
}; // prettier-ignore
const CASES = { of: ['ого', 'а', 'я'], to: ['ому', 'у', 'ю'], by: ['ым', 'ом', 'ем'], in: ['ом', 'е', 'е'] } as const;
export type RussianCase = keyof typeof CASES;

/** «Снежный скворец» in another case. Words that Russian does not decline stay as they are. */
export function declined(name: string, to: RussianCase): string {
  const [adjective, hard, soft] = CASES[to];
  const decline = (word: string): string => {
    if (/(?:ый|ой)$/u.test(word)) return word.slice(0, -2) + adjective;
    if (/ий$/u.test(word)) return word.slice(0, -2) + adjective.replace('о', 'е').replace('ым', 'им');
    const stem = STEMS[word];
    if (/(?:ь|й)$/u.test(word)) return stem ? stem + soft : word.slice(0, -1) + soft;
    return stem ? stem + hard : /[бвгдзклмнпрстфхцчш]$/u.test(word) ? word + hard : word;
  };
  return name.replace(/[а-яё]+/giu, decline);
}

const LATIN = new Map(
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);

/** As it stands in a passport. */
export const inLatin = (name: string): string => name.toLowerCase().replace(/[а-яё]/gu, (letter) => LATIN.get(letter) ?? letter);

const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/tion\b/gu, 'шн'], [/sch|sh/gu, 'ш'], [/ch/gu, 'ч'], [/th/gu, 'т'], [/ph/gu, 'ф'], [/ck/gu, 'к'], [/wh/gu, 'у'], [/ee|ea/gu, 'и'], [/oo/gu, 'у'],
  [/ay|ai|ey/gu, 'ей'], [/ow/gu, 'оу'], [/qu/gu, 'кв'], [/x/gu, 'кс'], [/c(?=[eiy])/gu, 'с'], [/([bdfglmnprst])\1/gu, '$1'], [/e(?=s?\b)/gu, ''], [/j/gu, 'дж'],
]; // prettier-ignore
const CYRILLIC = new Map([...'abcdefghiklmnopqrstuvwyz'].map((letter, i) => [letter, [...'абкдефгхиклмнопкрстувуиз'][i] ?? letter]));

/** An English name as a Russian writes it down. */
export function inCyrillic(name: string): string {
  const heard = BY_EAR.reduce((text, [spelt, sound]) => text.replace(spelt, sound), name.toLowerCase());
  return heard.replace(/[a-z]/gu, (letter) => CYRILLIC.get(letter) ?? letter);
}

export const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** 上海蓝鲸科技 without the place it begins with. */
export const withoutPlace = (name: string): string =>
  name.replace(/^(?:北京|上海|广州|深圳|杭州|成都|南京|武汉|苏州|西安|重庆|天津|青岛|厦门|长沙|宁波)/u, '');

/** Two sayings that nobody can tell apart: only case, marks or punctuation differ. */
export const soundsAlike = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (name: string): string =>
  withoutMarks(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
