import type { Doer, Source } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';

/** Who did it, and which entry of the ledger says so. */

/** Enough to find the entry by, and to compare it with another copy at a glance. */
const SHORT_HASH = 12;

/** A name where the reader may know it, else the side. */
export const doerText = (doer: Doer, speech: Speech): string => (doer.kind === 'person' ? doer.name : speech.say(`doer.${doer.kind}`));

/** "Entry 12 · 3f2a9c1b7d04" */
export const entryText = ({ seq, hash }: Source, speech: Speech): string =>
  speech.say('offer.entry', { seq, hash: hash.slice(0, SHORT_HASH) });
