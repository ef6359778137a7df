import { commandIds } from '../domain/command-ids.js';
import type { OfferKind } from '../domain/events.js';
import { sendOffer as sendByRule } from '../domain/offer-life.js';
import { checkProposal, type Proposal } from '../domain/offer.js';
import { refuse, type Result } from '../domain/refusals.js';
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
  const quotaOf = quotaKey(ports, partner.value.organisationId);
  if (!state.commands.has(commandId)) {
    const checked = checkProposal(state, proposal, facts.value, Math.max(ports.clock.now(), state.head.at));
    if (!checked.ok) return checked;
    const most = ports.settings.offersPerPartnerPerDay;
    if (!(await ports.counters.takeQuota(quotaOf, commandId, most))) return refuse({ code: 'daily-offers-reached', most });
  }
  const number = numberText(proposal.kind, await ports.counters.nextOfferNumber());
  const command = { customerId, commandId, actor: actorOf(asker, 'partner'), channel: ports.settings.channel };
  const recorded = await recordEntry(ports, command, (present, now) => sendByRule(present, { proposal, number }, facts.value, now));
  // A colleague was quicker: what was not sent does not count.
  if (!recorded.ok) await ports.counters.giveQuotaBack(quotaOf, commandId);
  return recorded;
}

const quotaKey = ({ clock }: Ports, partnerId: string): string => `offers/${partnerId}/${new Date(clock.now()).toISOString().slice(0, 10)}`;

const LETTERS = { trial: 'T', purchase: 'P', delegation: 'D' } as const satisfies Record<OfferKind, string>;

/** R12: a number people can say. */
const numberText = (kind: OfferKind, n: number): string => `${LETTERS[kind]}-${n}`;
