import type { Facts } from '../domain/offer.js';
import { partsAsked } from '../domain/parts-asked.js';
import type { Refusal } from '../domain/refusals.js';
import { offerStatusAt } from '../domain/state.js';
import { toldOfObstacle } from '../domain/who-is-told.js';
import { loadCustomer } from './load-customer.js';
import type { Notice } from './ports/outbox.js';
import type { Ports } from './ports/ports.js';
import { peopleToTell } from './recipients.js';

export interface FailedPress {
  readonly customerId: string;
  readonly offerId: string;
  readonly facts: Facts;
  readonly refusal: Refusal;
}

/**
 * R5: tells the partner when a press of its customer failed for what the directory or the catalogue says today; any other refusal is
 * between the customer and its card. Nothing was recorded, so no entry makes these notices: their ids make them once for each
 * revision and reason.
 */
export async function tellObstacle(ports: Ports, { customerId, offerId, facts, refusal }: FailedPress): Promise<void> {
  const { state } = await loadCustomer(ports, customerId);
  const now = Math.max(ports.clock.now(), state.head.at);
  const offer = state.offers.get(offerId);
  if (!offer || offerStatusAt(offer, now) !== 'sent') return;
  const { acceptObstacle, grantObstacle } = partsAsked(state, offer, facts, now);
  if (refusal.code !== acceptObstacle?.code && refusal.code !== grantObstacle?.code) return;
  const recipients = await peopleToTell(ports, customerId, [toldOfObstacle(offer)]);
  const notices = recipients.map(({ personId, ...told }): Notice => ({
    ...told,
    noticeId: `${customerId}/obstacle/${offerId}/${offer.revision}/${refusal.code}/${personId}`,
    customerId,
    seq: state.head.seq,
    recipientId: personId,
  }));
  await ports.outbox.addNotices(notices, ports.clock.machineNow());
}
