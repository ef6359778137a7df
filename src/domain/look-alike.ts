import type { PartnerRef } from './events.js';

/**
 * Whether a partner goes by a name or a domain that can be taken for somebody else's: Microsoft's, the customer's own, or that of a
 * partner the customer knows. What ordinary names have in common ("Vector Systems", "Sector Systems") must not be found here.
 */

export interface Named {
  readonly name: string;
  readonly domain: string;
}

export type LookAlike =
  | { readonly sign: 'mixed-alphabets' }
  | { readonly sign: 'looks-like-microsoft' }
  | { readonly sign: 'looks-like-customer' }
  | { readonly sign: 'looks-like-partner'; readonly name: string; readonly domain: string };

/** `known`: every partner the customer's ledger names, in any of its names. */
export function lookAlikes(
  partner: PartnerRef,
  customer: Named & { readonly organisationId: string },
  known: readonly PartnerRef[],
): LookAlike[] {
  const others = known.filter(({ partnerId }) => partnerId !== partner.partnerId);
  const imitated = others.findLast((other) => isLike(partner, other));
  return [
    ...(mixesAlphabets(partner.name) || mixesAlphabets(partner.domain) ? [{ sign: 'mixed-alphabets' } as const] : []),
    ...(passesForMicrosoft(partner) ? [{ sign: 'looks-like-microsoft' } as const] : []),
    ...(customer.organisationId !== partner.partnerId && isLike(partner, customer) ? [{ sign: 'looks-like-customer' } as const] : []),
    ...(imitated ? [{ sign: 'looks-like-partner', name: imitated.name, domain: imitated.domain } as const] : []),
  ];
}

const isLike = (one: Named, other: Named): boolean => isLikeName(one.name, other.name) || isLikeDomain(one.domain, other.domain);

/** Cyrillic and Greek letters that are drawn like Latin ones. */
const DRAWN_LIKE = 'аa вb сc еe нh іi јj кk мm оo рp ѕs тt уy хx ԁd ԛq ԝw ѵv αa βb εe ηn ιi κk νv οo ρp τt υu χx';
const LATIN_OF = new Map(DRAWN_LIKE.split(' ').map(([letter = '', latin = '']) => [letter, latin]));

const WORD = /\p{L}+/gu;
/** "СберTech" and "МТСBank" are two words each. */
const INNER_WORD = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Lu}\p{Ll})/gu;
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A word of two alphabets that reads as one of either: "Micrоsoft" with a Cyrillic о. "ВТБ24", "IT-Кедр" and "华为Cloud" are none. */
export function mixesAlphabets(text: string): boolean {
  return (folded(text.replace(INNER_WORD, ' ')).match(WORD) ?? []).some((word) => {
    const foreign = [...word].filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter));
    const latin = [...word].filter((letter) => /\p{Script=Latin}/u.test(letter));
    if (foreign.length === 0 || latin.length === 0) return false;
    return foreign.every((letter) => LATIN_OF.has(letter)) || latin.every((letter) => [...LATIN_OF.values()].includes(letter));
  });
}

/** Letters and digits alone, each in the form it can be taken for. */
const outline = (text: string): string =>
  [...folded(text)]
    .map((letter) => LATIN_OF.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replace(/5/g, 's');

const MICROSOFT = ['microsoft', 'майкрософт'].map(outline);

/** No partner is Microsoft. A word of the name, or a part of the domain, that is its name or one slip away from it. */
function passesForMicrosoft({ name, domain }: Named): boolean {
  const words = [...name.split(/[^\p{L}\p{N}\p{M}]+/u), ...domain.split(/[.-]/)].map(outline);
  return /微软|微軟/u.test(name) || words.some((word) => MICROSOFT.some((its) => word === its || isOneEditApart(word, its)));
}

/** Shorter names are alike by chance; of a shorter one, one letter is much. */
const FEWEST_LETTERS = 5;
const FEWEST_WITH_A_SLIP = 7;

/** The same outline, or letters swapped or doubled; another letter makes another company, and so does another order in Chinese. */
function isLikeName(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((name) => outline(name).replaceAll('.', ''));
  if (b.length < FEWEST_LETTERS || a === b) return a === b && a !== '';
  return !/\p{Script=Han}/u.test(b) && (undoubled(a) === undoubled(b) || isSwapped(a, b));
}

/** A domain is chosen freely, so one slip in it counts; and so do the same beginning elsewhere, and one put before another's. */
function isLikeDomain(one: string, other: string): boolean {
  const [a, b] = [outline(one), outline(other)];
  const [hostA = '', hostB = ''] = [a, b].map((domain) => domain.slice(0, Math.max(domain.indexOf('.'), 0)));
  if (hostB.length < FEWEST_LETTERS) return false;
  const slips = Math.min(hostA.length, hostB.length) >= FEWEST_WITH_A_SLIP && isOneEditApart(a, b);
  return hostA === hostB || a.startsWith(`${b}.`) || isSwapped(a, b) || slips;
}

const undoubled = (text: string): string => text.replace(/(\p{L})\1+/gu, '$1');

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = firstDifference(one, other);
  return one.slice(at, at + 2) === [...other.slice(at, at + 2)].reverse().join('') && one.slice(at + 2) === other.slice(at + 2);
}

/** One letter more, less or another. */
function isOneEditApart(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  const rests = [
    [one.slice(at + 1), other.slice(at + 1)],
    [one.slice(at + 1), other.slice(at)],
    [one.slice(at), other.slice(at + 1)],
  ];
  return one !== other && rests.some(([a, b]) => a === b);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
