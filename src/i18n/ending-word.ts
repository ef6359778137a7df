import { LOCALES } from '../domain/people.js';
import { catalogues } from './catalogues.js';

/**
 * Whether somebody typed the word that ends everything with a partner, in any of the six languages: width, case, accents and whatever
 * a keyboard puts round it do not matter. A word, and not the partner's name: names can be long, or made of letters nobody can type.
 */
export const isEndingWord = (typed: string): boolean =>
  LOCALES.some((locale) => bare(catalogues[locale]['endPartner.word']) === bare(typed));

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
