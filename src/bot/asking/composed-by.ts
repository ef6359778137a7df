import type { Intent } from '../../domain/ask.js';
import type { OfferKind } from '../../domain/events.js';

/** What is composed for a request to send something new; null for every other one. */
export const composedBy = (intent: Intent): OfferKind | null =>
  intent === 'trial.send' ? 'trial' : intent === 'offer.send' ? 'purchase' : intent === 'admin.request' ? 'delegation' : null;

export const INTENT_OF = { trial: 'trial.send', purchase: 'offer.send', delegation: 'admin.request' } as const satisfies Readonly<
  Record<OfferKind, Intent>
>;
