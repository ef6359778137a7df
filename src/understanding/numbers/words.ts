/**
 * What the number finder knows about a language: words alone, several forms in one string with spaces between.
 * Accents may be left out or written; a speaker can review a file of this kind without reading the engine.
 */
export interface NumberWords {
  /** Words that have a value of their own: one to nineteen, the tens, and the hundreds where a language has words for them. */
  readonly values: Readonly<Record<number, string>>;
  /** Words that multiply what stands before them, or stand for themselves: hundred, thousand, dozen. */
  readonly times: Readonly<Record<number, string>>;
  /** Articles: "a hundred" is 100, yet "a" alone is nothing. */
  readonly articles: string;
  /** Joins two number words: "vinte e cinco". */
  readonly joins: string;
  /** Where it may join: English after hundreds, Spanish and French between tens and ones, Portuguese anywhere. */
  readonly joinsAfter: 'hundreds' | 'tens' | 'any';
  /** French counts from 60 to 99 in twenties. */
  readonly byTwenties?: boolean;
  /** Several words that mean one number: "half a dozen". */
  readonly phrases: Readonly<Record<string, number>>;
  /** What licences are counted by. Only before these is a word for one a number, and a number before these is never a date. */
  readonly counted: string;
  /** What groups thousands in digits, and what begins a fraction. */
  readonly grouping: string;
  readonly decimal: string;
}

export interface NumberEntry {
  readonly value?: number;
  readonly times?: number;
  readonly article?: boolean;
}

export interface NumberPhrase {
  readonly words: readonly string[];
  readonly value: number;
}

/** The words of a language, as the reader looks them up. */
export interface NumberLexicon {
  readonly entries: ReadonlyMap<string, NumberEntry>;
  readonly phrases: ReadonlyMap<string, readonly NumberPhrase[]>;
  readonly joins: ReadonlySet<string>;
  readonly joinsAfter: NumberWords['joinsAfter'];
  readonly byTwenties: boolean;
  readonly counted: ReadonlySet<string>;
  readonly grouping: string;
  readonly decimal: string;
}
