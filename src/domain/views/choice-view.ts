import type { Ask } from '../ask.js';

/** Asking back: several readings of a sentence, or several companies that fit a name. */
export interface ChoiceView {
  readonly question: 'did-you-mean' | 'which-company';
  readonly choices: readonly {
    readonly ask: Ask;
    /** Of what the ask names: companies, subscriptions. For a company that is asked about: its name and domain. */
    readonly names: readonly string[];
  }[];
  /** Other words were asked for just before: that is not done twice in a row. */
  readonly again: boolean;
  /** Who runs Accord, as the way to a person. */
  readonly operatorName: string | null;
}
