import { accept, refuse, type Refusal, type Result } from './refusals.js';
import type { Subscription } from './catalogue.js';
import type { EventOf } from './events.js';
import type { Customer } from './organisations.js';
import { offerRefOf, offerStatusAt, type CustomerState, type OfferState } from './state.js';

/** Trials (R6, R13): one of a subscription per customer, never extended; converts when an offer that cites it is accepted in time. */

export type TrialStatus = 'running' | 'converted' | 'ended';

/** Null for an offer that never became a trial. A trial ends by its date, whether or not an entry has said so yet. */
export function trialStatusAt(offer: OfferState, now: number): TrialStatus | null {
  if (!offer.trial) return null;
  return offer.trial.outcome ?? (now >= offer.trial.endsAt ? 'ended' : 'running');
}

/**
 * R6: whether this customer can still try the subscription. A trial with any partner counts, but the answer does not say whose;
 * an invitation that waits for an answer counts for its own partner only, for several partners may compete.
 */
export function trialObstacle(
  state: CustomerState,
  customer: Customer,
  asked: { readonly subscription: Subscription; readonly partnerId: string; readonly offerId: string },
  now: number,
): Refusal | null {
  const { subscription, partnerId, offerId } = asked;
  if (!subscription.trial) return { code: 'trial-not-offered', subscription: subscription.name };
  if (customer.customer.subscriptions.includes(subscription.skuId))
    return { code: 'subscription-held-already', subscription: subscription.name };
  const rival = [...state.offers.values()].find(
    (offer) =>
      offer.offerId !== offerId &&
      offer.kind === 'trial' &&
      offer.content.lines.some((line) => line.skuId === subscription.skuId) &&
      (offer.trial !== null || (offer.partner.partnerId === partnerId && offerStatusAt(offer, now) === 'sent')),
  );
  return rival ? { code: 'trial-had-already', subscription: subscription.name } : null;
}

/** The trial a purchase offer converts when it is accepted now: the one it cites, while that runs (R13). */
export function convertedTrial(state: CustomerState, offer: OfferState, now: number): { offerId: string; number: string } | null {
  const trial = offer.basedOnTrial && state.offers.get(offer.basedOnTrial.offerId);
  return trial && trialStatusAt(trial, now) === 'running' ? { offerId: trial.offerId, number: trial.number } : null;
}

/** The entry that says a trial has ended; refuses while it runs and when an entry has said so. */
export function endTrial(state: CustomerState, offerId: string, now: number): Result<EventOf<'trial-ended'>> {
  const offer = state.offers.get(offerId);
  if (!offer?.trial || offer.trial.outcome !== null || now < offer.trial.endsAt) return refuse({ code: 'not-found' });
  return accept({ type: 'trial-ended', offer: offerRefOf(offer), endedAt: offer.trial.endsAt });
}
