import { commandIds } from '../domain/command-ids.js';
import { requestOfferAgain as requestByRule } from '../domain/offer-life.js';
import { refuse, type Result } from '../domain/refusals.js';
import { actorOf, asCustomer, type Asker } from './asker.js';
import { factsFor } from './facts.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { recordEntry } from './record-entry.js';
import { showOffer, type ShownOffer } from './show-offer.js';

/**
 * R11: the customer asks for a new offer in place of one that has lapsed; asking twice asks once. Shows today's card, with the reason
 * where nothing was recorded. Refuses outright `not-found` and `role-missing`.
 */
export async function requestOfferAgain(ports: Ports, asker: Asker, offerId: string): Promise<Result<ShownOffer>> {
  const customer = asCustomer(asker, 'request-offer-again');
  if (!customer.ok) return customer;
  const customerId = customer.value.organisationId;
  const offer = (await loadCustomer(ports, customerId)).state.offers.get(offerId);
  if (!offer) return refuse({ code: 'not-found' });
  const facts = await factsFor(ports, offer.partner.partnerId, customerId);
  // The partner has left: nobody is there to be asked.
  if (!facts.ok) return showOffer(ports, asker, offerId, { problem: { code: 'offer-not-open', number: offer.number } });
  const command = {
    customerId,
    commandId: commandIds.requestOfferAgain(offerId),
    actor: actorOf(asker, 'customer'),
    channel: ports.settings.channel,
  };
  const recorded = await recordEntry(ports, command, (state, now) => requestByRule(state, offerId, facts.value, now));
  return showOffer(ports, asker, offerId, recorded.ok ? {} : { problem: recorded.refusal });
}
