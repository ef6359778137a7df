import type { Catalogue, Subscription } from '../domain/catalogue.js';
import { normalise } from './normalise.js';

/** One mention of a subscription in a text. More than one candidate: the short name fits several, and must be asked about. */
export interface LineMention {
  readonly candidates: readonly Subscription[];
  readonly licences: number | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** "20 E3 and Exchange Online (Plan 1) x 5": the subscriptions of the catalogue that a text names, each with the number next to it. */
export function findLines(text: string, catalogue: Catalogue): LineMention[] {
  const said = normalise(text);
  const mentions = mentionsIn(said, namesOf(catalogue));
  const numbers = numbersIn(said, mentions);
  const counts = new Map<Span, number>();
  for (const number of numbers) {
    const nearest = mentions.filter((mention) => !counts.has(mention)).sort((a, b) => gap(number, a) - gap(number, b))[0];
    if (nearest) counts.set(nearest, number.value);
  }
  return mentions.map((mention) => ({ candidates: mention.candidates, licences: counts.get(mention) ?? null }));
}

type Names = readonly { readonly name: string; readonly candidates: readonly Subscription[] }[];

/** Longest first: "Microsoft 365 E3" before "E3". */
function namesOf(catalogue: Catalogue): Names {
  const names = new Map<string, Subscription[]>();
  for (const subscription of catalogue.subscriptions) {
    const localised = Object.values(subscription.shortNamesByLocale).flat();
    for (const name of new Set([subscription.name, subscription.partNumber, ...subscription.shortNames, ...localised].map(normalise))) {
      names.set(name, [...(names.get(name) ?? []), subscription]);
    }
  }
  return [...names].map(([name, candidates]) => ({ name, candidates })).sort((a, b) => b.name.length - a.name.length);
}

function mentionsIn(said: string, names: Names): (Span & { readonly candidates: readonly Subscription[] })[] {
  const found: (Span & { candidates: readonly Subscription[] })[] = [];
  for (const { name, candidates } of names) {
    for (let start = said.indexOf(name); start >= 0; start = said.indexOf(name, start + 1)) {
      const span = { start, end: start + name.length };
      const free = found.every((other) => span.end <= other.start || span.start >= other.end);
      if (free && isWhole(said, span)) found.push({ ...span, candidates });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u;

/** Not the inside of a longer word; Chinese, which has no spaces, may stand right beside it. */
const isWhole = (said: string, { start, end }: Span): boolean => !WORD.test(said.charAt(start - 1)) && !WORD.test(said.charAt(end));

function numbersIn(said: string, taken: readonly Span[]): (Span & { readonly value: number })[] {
  const found = [...said.matchAll(/\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu)].map((match) => {
    const grouped = /^\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+$/u.test(match[0]);
    const value = Number(grouped ? match[0].replace(/\D/g, '') : match[0].replace(',', '.'));
    return { start: match.index, end: match.index + match[0].length, value };
  });
  return found.filter((number) => taken.every((span) => number.end <= span.start || number.start >= span.end));
}

const gap = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);

/** The one whole number a short text holds; undefined for none or several. */
export function numberIn(text: string): number | undefined {
  const numbers = numbersIn(normalise(text), []);
  return numbers.length === 1 ? numbers[0]?.value : undefined;
}
