import type { Side } from '../../domain/people.js';
import type { PageKey } from '../../i18n/texts/page/en-us.js';
import type { Words } from './words.js';

const SAYINGS: Readonly<Record<Side, readonly PageKey[]>> = {
  partner: ['say.newTrial', 'say.newOffer', 'say.askDelegation', 'say.myOffers', 'say.help'],
  customer: ['say.waiting', 'say.myPartner', 'say.help'],
  support: ['say.whoAdministers', 'say.whatHappened', 'say.help'],
};

/** What somebody of a side might say, in the language of `words`; `customer` is the company the page is about. */
export const suggestionsFor = (side: Side, words: Words, customer: string): readonly string[] =>
  SAYINGS[side].map((key) => words(key, { customer }));
