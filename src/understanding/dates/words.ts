import type { Unit } from './calendar.js';

/** What a word does beside others. */
export type Role =
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'to'
  | 'between'
  | 'and'
  | 'within'
  | 'in'
  | 'over'
  | 'ago'
  | 'later'
  | 'sinceAfter'
  | 'beforeAfter'
  | 'afterAfter'
  | 'withinAfter'
  | 'of'
  | 'filler'
  | 'dayMark'
  | 'dayBefore'
  | 'monthMark'
  | 'agoBefore'
  | 'lone'
  | 'untilAfter'
  | 'ordinalBefore'
  | 'yearMark'
  | 'weekOf'
  | 'commencing'
  | 'upTo'
  | 'nth'
  | 'now'
  | 'article'
  | 'onDay';

export type Edge = 'start' | 'middle' | 'end' | 'rest' | 'past';

/**
 * What the date finder knows about a language. Words and phrases stand in strings, with ", " between them, accents as one likes.
 * The names of months and weekdays come from Intl; here is only what it does not give. Numbers: see `numbers/<locale>.ts`.
 */
export interface DateWords {
  /** How 3/4/2026 is read. */
  readonly order: 'mdy' | 'dmy';
  /** Forms that Intl does not give, by month (1 to 12) and weekday (Monday is 1). */
  readonly months?: Readonly<Record<number, string>>;
  readonly weekdays?: Readonly<Record<number, string>>;
  /** Names that are words of another kind too ("may"): dates only beside a day, a year or a preposition. Short names all are. */
  readonly weak?: string;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** Words for several units at once: a fortnight. */
  readonly manyUnits?: Readonly<Record<string, readonly [count: number, unit: Unit]>>;
  /** Before or after a unit, by how many units away: "last week" is -1. With a number they roll: "last 3 weeks". */
  readonly relative: Readonly<Record<number, string>>;
  /** Only before the unit: "este mes". */
  readonly relativeBefore?: Readonly<Record<number, string>>;
  /** The same words where their place matters: "le mois dernier" is October, "le dernier mois" is the thirty days up to today. */
  readonly relativeAfter?: Readonly<Record<number, string>>;
  /** Stretches that end or begin today, with a number or without: "past week". */
  /** How the words above end in the plural, where that tells "3 prochains mois" from a day of the next month. */
  readonly pluralEndings: readonly string[];
  /** Stretches that begin or end today, with a number or without: "past week". */
  readonly rolling: { readonly past: string; readonly coming: string };
  /** One word for a unit and its place: 去年. */
  readonly relativeUnits?: Readonly<Partial<Record<Unit, Readonly<Record<number, string>>>>>;
  /** "Yesterday", by days from today. */
  readonly days: Readonly<Record<number, string>>;
  /** "First" is 1, "last" is -1. */
  readonly ordinals: Readonly<Record<number, string>>;
  /** "3rd": what follows the digits. */
  readonly ordinalEndings: string;
  /** Words that count like a number in dates only: "a few days". */
  readonly counts: Readonly<Record<number, string>>;
  /** Nouns for an edge, followed by "of": "end" is a verb too. Without it they take the name of a month or a year: "fin mars". */
  readonly edgeNouns?: Readonly<Partial<Record<Edge, string>>>;
  /** Words for an edge that stand right before its whole: "early next week", "rest of the year". */
  readonly edges: Readonly<Partial<Record<Edge, string>>>;
  /** One word for an edge and its unit: 月底. */
  readonly edgeUnits?: Readonly<Record<string, readonly [edge: Edge, unit: Unit]>>;
  /** Letters beside a digit: Q3, T3. */
  readonly quarterLetters: string;
  readonly halfLetters: string;
  /** Words that name a half of the year: 上半年. */
  readonly halves?: Readonly<Record<number, string>>;
  /** Chinese: 上周五 is the Friday of last week; "last Friday" is the nearest one. */
  readonly weekdayByWeek?: boolean;
  /** Chinese: 3月底, the edge behind its whole. */
  readonly edgeBehind?: boolean;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** Words that look like one of those above and are no date: 一下, where 下 is not "next". */
  readonly others?: string;
}

/** All that a word or a phrase may be in a date; the grammar takes what fits. */
export interface Facets {
  readonly num?: number;
  readonly ordinal?: number;
  readonly month?: number;
  readonly weekday?: number;
  /** A name that needs a neighbour. */
  readonly weak?: boolean;
  readonly unit?: Unit;
  readonly times?: number;
  readonly rel?: number;
  readonly relBefore?: number;
  readonly relAfter?: number;
  readonly roll?: 1 | -1;
  readonly day?: number;
  readonly edge?: Edge;
  readonly edgeNoun?: Edge;
  readonly quarter?: number;
  readonly half?: number;
  /** A year that is one without further evidence: 2025年. */
  readonly year?: number;
  readonly date?: { readonly y?: number; readonly m: number; readonly d?: number };
  readonly mark?: 'dash' | 'comma' | 'dot' | 'slash' | 'break';
  readonly roles: ReadonlySet<Role>;
}

/** What a word is that has nothing to do with dates. */
export const NOTHING: Facets = { roles: new Set() };
