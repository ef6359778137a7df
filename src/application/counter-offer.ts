import { commandIds } from '../domain/command-ids.js';
import { counterOffer as counterByRule } from '../domain/offer-life.js';
import { refuse, type Result } from '../domain/refusals.js';
import { actorOf, asCustomer, type Asker } from './asker.js';
import { offerRendering } from './decide-on-offer.js';
import { factsFor } from './facts.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { recordEntry } from './record-entry.js';
import { showOffer, type ShownOffer } from './show-offer.js';
import { tellObstacle } from './tell-obstacle.js';

export interface CounterPress {
  readonly reference: string;
  /** In the order of the offer's lines; NaN for what is no number. */
  readonly counts: readonly number[];
}

/**
 * R10: the customer's own licence counts, on the revision its card showed. Shows today's card, with the reason where nothing was
 * recorded. Refuses outright `not-found` and `role-missing`.
 */
export async function counterOffer(ports: Ports, asker: Asker, press: CounterPress): Promise<Result<ShownOffer>> {
  const customer = asCustomer(asker, 'counter-offer');
  if (!customer.ok) return customer;
  const rendering = await offerRendering(ports, asker, press.reference, 'offer');
  if (!rendering.ok) return rendering;
  const { offerId, revision } = rendering.value.about;
  const customerId = customer.value.organisationId;
  const offer = (await loadCustomer(ports, customerId)).state.offers.get(offerId);
  if (!offer) return refuse({ code: 'not-found' });
  const facts = await factsFor(ports, offer.partner.partnerId, customerId);
  if (!facts.ok) return showOffer(ports, asker, offerId);

  const counts = offer.content.lines.flatMap(({ skuId }, index) => {
    const licences = press.counts[index];
    return licences === undefined ? [] : [{ skuId, licences }];
  });
  const command = {
    customerId,
    commandId: commandIds.counterOffer(offerId, revision),
    actor: actorOf(asker, 'customer'),
    channel: ports.settings.channel,
  };
  const recorded = await recordEntry(ports, command, (state, now) => counterByRule(state, { offerId, revision, counts }, facts.value, now));
  if (recorded.ok) return showOffer(ports, asker, offerId);
  await tellObstacle(ports, { customerId, offerId, facts: facts.value, refusal: recorded.refusal });
  return showOffer(ports, asker, offerId, { problem: recorded.refusal });
}
