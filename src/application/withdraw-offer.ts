import { commandIds } from '../domain/command-ids.js';
import { withdrawOffer as withdrawByRule } from '../domain/offer-life.js';
import type { Result } from '../domain/refusals.js';
import { actorOf, type Asker } from './asker.js';
import { ownOffer } from './own-offer.js';
import type { Ports } from './ports/ports.js';
import { recordEntry } from './record-entry.js';
import { showStatus, type ShownStatus } from './show-status.js';

/** Takes an open offer back. Shows the offer as it stands then, with the reason where it could not be withdrawn. */
export async function withdrawOffer(ports: Ports, asker: Asker, offerId: string): Promise<Result<ShownStatus>> {
  const own = await ownOffer(ports, asker, offerId, 'withdraw-offer');
  if (!own.ok) return own;
  const { customerId, partner } = own.value;
  const command = {
    customerId,
    commandId: commandIds.withdrawOffer(offerId),
    actor: actorOf(asker, 'partner'),
    channel: ports.settings.channel,
  };
  const recorded = await recordEntry(ports, command, (state, now) => withdrawByRule(state, offerId, partner.organisationId, now));
  return showStatus(ports, asker, offerId, recorded.ok ? null : recorded.refusal);
}
