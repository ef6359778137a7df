import type { Locale } from '../../domain/people.js';
import type { Said, Span } from '../said.js';

/** A company of the directory, as far as its name is concerned. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly domain?: string;
  readonly type: 'partner' | 'customer' | 'both';
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: Company['type'];
  /** 0 to 1. One means the full name as it is spelt; equal scores mean that the words fit both companies equally. */
  readonly score: number;
}

/** A place in a sentence that names a company. */
export interface CompanyMention extends Span {
  readonly said: string;
  /** Best first, at most 32, never none. */
  readonly candidates: readonly Candidate[];
}

export interface LinkOptions {
  readonly locale: Locale;
  /** Companies that may be a candidate at all: what the asker may see. All of them when left out. */
  readonly among?: (id: string) => boolean;
}

export interface FindOptions extends LinkOptions {
  /** Dates, products and numbers found before. A word of theirs counts only inside a name that holds them whole. */
  readonly taken: readonly Span[];
}

export interface CompanyIndex {
  readonly size: number;
  /** Every mention of a company in a sentence, in the order of the sentence; mentions do not overlap. */
  find(said: Said, options: FindOptions): CompanyMention[];
  /** The candidates for a text that is nothing but a name, best first. */
  link(text: string, options: LinkOptions): readonly Candidate[];
}
