import { commandIds } from '../domain/command-ids.js';
import { circumstancesOf } from '../domain/decision.js';
import { endPartner as endByRule, openDealingsWith } from '../domain/end-partner.js';
import { accept, refuse, type Refusal, type Result } from '../domain/refusals.js';
import type { EndPartnerView, PartnerEndedView } from '../domain/views/relationship-view.js';
import { actorOf, asCustomer, type Asker } from './asker.js';
import { doerOf, sourceOf } from './doer.js';
import type { Kept } from './keep-rendering.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { recordEntry, type Recorded } from './record-entry.js';

/**
 * The card that lists what would end with a partner and asks for the word (R20). From the ledger alone: it works for a partner that
 * has left, too. `problem`: why the press before ended nothing. Refuses `role-missing`, and `nothing-to-end`.
 */
export async function askToEndPartner(
  ports: Ports,
  asker: Asker,
  partnerId: string,
  problem: Refusal | null = null,
): Promise<Result<Kept<EndPartnerView>>> {
  const customer = asCustomer(asker, 'end-partner');
  if (!customer.ok) return customer;
  const customerId = customer.value.organisationId;
  const { state } = await loadCustomer(ports, customerId);
  const open = openDealingsWith(state, partnerId, Math.max(ports.clock.now(), state.head.at));
  if (!open) return refuse({ code: 'nothing-to-end' });
  const { administration, partnerOfRecord, offers, requests } = open;
  const reference = ports.ids.newReference();
  const view: EndPartnerView = {
    ...{ reference, customerId, customerName: customer.value.name, partner: open.partner },
    administeredUntil: administration?.until ?? null,
    isPartnerOfRecord: partnerOfRecord !== null,
    offers: offers.map(({ number, kind, content }) => ({ number, kind, asksDelegation: content.delegationDays !== null })),
    requests: requests.map(({ number }) => number),
    quietDays: ports.settings.restraint.quietDaysAfterRefusal,
    problem,
  };
  const about = { kind: 'end-partner', partnerId, endedSeq: state.partnerEndedSeq.get(partnerId) ?? 0 } as const;
  return accept({ view, rendering: { reference, customerId, about, seen: circumstancesOf(state) } });
}

export type EndPartnerAnswer =
  | { readonly kind: 'ended'; readonly view: PartnerEndedView }
  /** Nothing has ended: today's card, with the reason on it. */
  | { readonly kind: 'asked'; readonly asked: Kept<EndPartnerView> };

/**
 * Ends everything with the partner the card named, as one entry. `wordTyped`: whether the word was typed. A second press, and another
 * admin's, show the recorded end. Refuses `role-missing`, `not-found` for another's card, and `nothing-to-end`.
 */
export async function endPartner(
  ports: Ports,
  asker: Asker,
  { reference, wordTyped }: { readonly reference: string; readonly wordTyped: boolean },
): Promise<Result<EndPartnerAnswer>> {
  const customer = asCustomer(asker, 'end-partner');
  if (!customer.ok) return customer;
  const rendering = await ports.renderings.find(reference);
  if (!rendering || rendering.readerId !== asker.personId || rendering.about.kind !== 'end-partner') return refuse({ code: 'not-found' });
  const { customerId, hash, locale, seen, about } = rendering;
  if (customerId !== customer.value.organisationId) return refuse({ code: 'not-found' });
  const { partnerId, endedSeq } = about;
  if (!wordTyped) return askedAgain(ports, asker, partnerId, { code: 'ending-word-missing' });
  const commandId = commandIds.endPartner(partnerId, endedSeq);
  const command = { customerId, commandId, actor: actorOf(asker, 'customer'), channel: ports.settings.channel };
  const shown = { hash, locale };
  const recorded = await recordEntry(ports, command, (state, now) => endByRule(state, { partnerId, seen, shown }, now));
  if (recorded.ok) return partnerEnded(ports, asker, customer.value.name, recorded.value);
  const { refusal } = recorded;
  return refusal.code === 'circumstances-changed' ? askedAgain(ports, asker, partnerId, refusal) : recorded;
}

async function askedAgain(ports: Ports, asker: Asker, partnerId: string, problem: Refusal): Promise<Result<EndPartnerAnswer>> {
  const asked = await askToEndPartner(ports, asker, partnerId, problem);
  return asked.ok ? accept({ kind: 'asked', asked: asked.value }) : asked;
}

async function partnerEnded(ports: Ports, asker: Asker, customerName: string, { sealed }: Recorded): Promise<Result<EndPartnerAnswer>> {
  const { event, actor, at, customerId } = sealed.entry;
  if (event.type !== 'partner-ended') throw new Error(`entry ${sealed.entry.seq} of ${customerId} ends no partner`);
  const view: PartnerEndedView = {
    ...{ customerId, customerName, partner: event.partner },
    administration: event.administration !== null,
    partnerOfRecord: event.partnerOfRecord,
    offers: event.offers.map(({ number }) => number),
    requests: event.requests.map(({ number }) => number),
    by: await doerOf(ports, actor, { tenantId: asker.person.tenantId, seesEverybody: false }),
    at,
    source: sourceOf(sealed),
  };
  return accept({ kind: 'ended', view });
}
