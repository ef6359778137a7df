import { commandIds } from '../domain/command-ids.js';
import { DAY_MS } from '../domain/delegation.js';
import { MOST_VALID_DAYS } from '../domain/offer.js';
import { openOffer, proposalFromCounter, reviseOffer } from '../domain/offer-life.js';
import type { Result } from '../domain/refusals.js';
import { actorOf, type Asker } from './asker.js';
import { factsFor } from './facts.js';
import { ownOffer } from './own-offer.js';
import type { Ports } from './ports/ports.js';
import { recordEntry } from './record-entry.js';
import { showStatus, type ShownStatus } from './show-status.js';

/**
 * R10: turns the customer's counts into the next revision, on which the customer then decides. The button names the revision it was
 * drawn for; a second press finds the revision made.
 */
export async function agreeToCounter(
  ports: Ports,
  asker: Asker,
  { offerId, revision }: { readonly offerId: string; readonly revision: number },
): Promise<Result<ShownStatus>> {
  const own = await ownOffer(ports, asker, offerId, 'revise-offer');
  if (!own.ok) return own;
  const { customerId, partner } = own.value;
  const facts = await factsFor(ports, partner.organisationId, customerId);
  if (!facts.ok) return facts;
  const command = {
    customerId,
    commandId: commandIds.reviseOffer(offerId, revision + 1),
    actor: actorOf(asker, 'partner'),
    channel: ports.settings.channel,
  };
  const recorded = await recordEntry(ports, command, (state, now) => {
    const offer = openOffer(state, { offerId, revision }, now);
    if (!offer.ok) return offer;
    const proposal = proposalFromCounter(offer.value, daysLeft(offer.value.content.validUntil, now));
    return proposal.ok ? reviseOffer(state, { proposal: proposal.value, revision }, facts.value, now) : proposal;
  });
  return showStatus(ports, asker, offerId, recorded.ok ? null : recorded.refusal);
}

/** The new revision is valid for as long as the offer was, in whole days, and for one at least. */
const daysLeft = (validUntil: number, now: number): number =>
  Math.min(MOST_VALID_DAYS, Math.max(1, Math.round((validUntil - now) / DAY_MS)));
