import { commandIds } from '../domain/command-ids.js';
import type { OfferKind } from '../domain/events.js';
import { sendOffer as sendByRule } from '../domain/offer-life.js';
import { checkProposal, type Proposal } from '../domain/offer.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { actorOf, asPartner, type Asker } from './asker.js';
import { factsFor } from './facts.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { recordEntry, type Recorded } from './record-entry.js';

export interface SendOffer {
  readonly customerId: string;
  readonly proposal: Proposal;
}

/**
 * Sends an offer a partner has reviewed. The draft holds the offer's id, so sending the same draft again gives the offer that was
 * recorded. Refuses what the rules refuse (R1 to R8, R11, R28, R32) and a partner's offers beyond its daily quota.
 */
export async function sendOffer(ports: Ports, asker: Asker, { customerId, proposal }: SendOffer): Promise<Result<Recorded>> {
  const partner = asPartner(asker, 'send-offer');
  if (!partner.ok) return partner;
  const facts = await factsFor(ports, partner.value.organisationId, customerId);
  if (!facts.ok) return facts;
  const commandId = commandIds.sendOffer(proposal.offerId);

  // What would be refused anyway takes no number and nothing of the quota.
  const { state } = await loadCustomer(ports, customerId);
  if (!state.commands.has(commandId)) {
    const checked = checkProposal(state, proposal, facts.value, Math.max(ports.clock.now(), state.head.at));
    if (!checked.ok) return checked;
    const quota = await takeDailyQuota(ports, partner.value.organisationId, commandId);
    if (!quota.ok) return quota;
  }
  const number = numberText(proposal.kind, await ports.counters.nextOfferNumber());
  const command = { customerId, commandId, actor: actorOf(asker, 'partner'), channel: ports.settings.channel };
  return recordEntry(ports, command, (present, now) => sendByRule(present, { proposal, number }, facts.value, now));
}

async function takeDailyQuota(ports: Ports, partnerId: string, commandId: string): Promise<Result<true>> {
  const day = new Date(ports.clock.now()).toISOString().slice(0, 10);
  const most = ports.settings.offersPerPartnerPerDay;
  const taken = await ports.counters.takeQuota(`offers/${partnerId}/${day}`, commandId, most);
  return taken ? accept(true) : refuse({ code: 'daily-offers-reached', most });
}

const LETTERS = { trial: 'T', purchase: 'P', delegation: 'D' } as const satisfies Record<OfferKind, string>;

/** R12: a number people can say. */
const numberText = (kind: OfferKind, n: number): string => `${LETTERS[kind]}-${n}`;
