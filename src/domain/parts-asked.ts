import { hasPartnerFeatures, mayAskForDelegation, mayDealWith, mayOffer } from './eligibility.js';
import type { Facts } from './offer.js';
import type { AnswerPart, Refusal } from './refusals.js';
import type { CustomerState, OfferState } from './state.js';
import { trialObstacle } from './trial.js';

/** What of an open offer can be answered now, and how (R5): what fails stops accepting and granting, never declining and refusing (R20). */
export interface AskedParts {
  /** Empty where nothing can be decided for now: `acceptObstacle` says why. */
  readonly parts: readonly AnswerPart[];
  /** Why the offer cannot be accepted, or a request asked alone not be granted; null where it can. */
  readonly acceptObstacle: Refusal | null;
  /** Why the delegated administration it asks for cannot be granted; null where it can, and where none is asked for. */
  readonly grantObstacle: Refusal | null;
}

/** `now` in milliseconds. */
export function partsAsked(state: CustomerState, offer: OfferState, facts: Facts, now: number): AskedParts {
  const features = hasPartnerFeatures(facts.customer, facts.catalogue);
  if (!features.ok) return nothingAsked(features.refusal);
  const asksDelegation = offer.content.delegationDays !== null;
  const grantObstacle = asksDelegation ? obstacleToGrant(facts) : null;
  if (offer.kind === 'delegation') return { parts: ['delegation', 'partner-of-record'], acceptObstacle: grantObstacle, grantObstacle };
  const delegation = asksDelegation && grantObstacle === null ? (['delegation'] as const) : [];
  return {
    parts: ['offer', ...delegation, 'partner-of-record'],
    acceptObstacle: obstacleToAccept(state, offer, facts, now),
    grantObstacle,
  };
}

/** For a customer without partner features (R4), and for a partner that has left the directory. */
export const nothingAsked = (obstacle: Refusal): AskedParts => ({ parts: [], acceptObstacle: obstacle, grantObstacle: obstacle });

/** R3: a request that fails drops out of an offer; asked alone, it can still be refused. */
function obstacleToGrant({ partner, customer, catalogue }: Facts): Refusal | null {
  const dealing = mayDealWith(partner, customer, catalogue);
  const asking = dealing.ok ? mayAskForDelegation(partner, catalogue) : dealing;
  return asking.ok ? null : asking.refusal;
}

function obstacleToAccept(state: CustomerState, offer: OfferState, { partner, customer, catalogue }: Facts, now: number): Refusal | null {
  const dealing = mayDealWith(partner, customer, catalogue);
  if (!dealing.ok) return dealing.refusal;
  for (const line of offer.content.lines) {
    const allowed = mayOffer(partner, line.skuId, catalogue);
    if (!allowed.ok) return allowed.refusal;
    const asked = { subscription: allowed.value, partnerId: partner.organisationId, offerId: offer.offerId };
    const obstacle = offer.kind === 'trial' ? trialObstacle(state, customer, asked, now) : null;
    if (obstacle) return obstacle;
  }
  return null;
}
