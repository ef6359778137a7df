import type { OfferRef, PartnerRef } from '../domain/events.js';
import type { HistoryView } from '../domain/views/history-view.js';
import type { Speech } from '../i18n/speech.js';

/** One entry of the ledger in words. A partner reads of itself alone: who else holds a role, or held it before, stays unsaid (R15, R29). */
export interface SpokenEntry {
  readonly what: string;
  readonly details: readonly string[];
}

export type HistoryReader = HistoryView['reader'];

/** Whether the reader may see this partner's name: everybody's on the other sides, on a partner's side its own. */
export const mayName = (reader: HistoryReader, partner: PartnerRef): boolean =>
  reader.side !== 'partner' || reader.partnerId === partner.partnerId;

/** "purchase offer P-1043", with the article its language wants after a verb. */
export const theOffer = ({ kind, number }: OfferRef, speech: Speech): string => speech.say(`history.the.${kind}`, { number });
