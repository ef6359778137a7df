import type { Day } from './calendar.js';
import type { Part, Found } from './parts.js';
import type { Token } from './tokens.js';
import { NOTHING, type DateWords, type Facets, type Role } from './words.js';

/** A sentence while it is read: what the rules of the grammar look at. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: DateWords;
  readonly today: Day;
  /** The period that begins at a token, once it was looked for: ranges and open ends ask for the same one again. */
  readonly periods: (Found | undefined | null)[];
}

/** A rule: what begins at a token, if it is there. Rules look a bounded way ahead, so that a text costs by its length. */
export type Rule = (reading: Reading, index: number) => Found | undefined;

export const at = ({ tokens }: Reading, index: number): Facets => tokens[index]?.facets ?? NOTHING;

export const is = (reading: Reading, index: number, role: Role): boolean => at(reading, index).roles.has(role);

/** The index after small words such as "the" and "of". */
export function skip(reading: Reading, index: number): number {
  let next = index;
  while (next < index + 3 && is(reading, next, 'filler')) next++;
  return next;
}

/** The index after one comma and small words: "January 22, 1995". */
export const skipComma = (reading: Reading, index: number): number =>
  skip(reading, at(reading, index).mark === 'comma' ? index + 1 : index);

/** The index after the point of a short name: "oct. 2". */
export const skipDot = (reading: Reading, index: number): number => (at(reading, index).mark === 'dot' ? index + 1 : index);

/** What reaches furthest; of two alike the first. */
export function longest(reading: Reading, index: number, rules: readonly Rule[]): Found | undefined {
  let best: Found | undefined;
  for (const rule of rules) {
    const found = rule(reading, index);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

export const found = (part: Part, next: number): Found => ({ part, next });
