import { administratorAt } from '../domain/delegation.js';
import { circumstancesOf } from '../domain/decision.js';
import type { Customer } from '../domain/organisations.js';
import { nothingAsked, partsAsked, type AskedParts } from '../domain/parts-asked.js';
import { may } from '../domain/permissions.js';
import { refuse, accept, type Refusal, type Result } from '../domain/refusals.js';
import { offerStatusAt, type CustomerState, type OfferState } from '../domain/state.js';
import type { DecidedView, FilledIn, OfferView } from '../domain/views/offer-view.js';
import { asCustomer, type Asker } from './asker.js';
import { doerOf, sourceAt } from './doer.js';
import { factsFor } from './facts.js';
import type { Kept, Standing } from './keep-rendering.js';
import { loadCustomer, type LoadedCustomer } from './load-customer.js';
import { answersView, offerFactsView } from './offer-facts-view.js';
import type { Ports } from './ports/ports.js';

/** What a press left behind for the card that is drawn next. */
export interface Carried {
  readonly problem?: Refusal;
  readonly filledIn?: FilledIn;
  readonly partnersFound?: OfferView['partnersFound'];
}

export type ShownOffer = Kept<OfferView> & { readonly standing: Standing };

/** The customer's card of an offer as it stands now: open, or closed with what was decided. Refuses `not-found`, also for what is another customer's. */
export async function showOffer(ports: Ports, asker: Asker, offerId: string, carried: Carried = {}): Promise<Result<ShownOffer>> {
  const customer = asCustomer(asker, 'see-own');
  if (!customer.ok) return customer;
  const loaded = await loadCustomer(ports, customer.value.organisationId);
  const offer = loaded.state.offers.get(offerId);
  if (!offer) return refuse({ code: 'not-found' });
  const reader = { tenantId: asker.person.tenantId, mayDecide: may(asker.roles, 'decide-on-offer') };
  return accept(await offerView(ports, { customer: customer.value, loaded, offer, reader }, carried));
}

export interface OfferForReader {
  readonly customer: Customer;
  readonly loaded: LoadedCustomer;
  readonly offer: OfferState;
  readonly reader: { readonly tenantId: string; readonly mayDecide: boolean };
}

export async function offerView(ports: Ports, { customer, loaded, offer, reader }: OfferForReader, carried: Carried): Promise<ShownOffer> {
  const { state } = loaded;
  const now = Math.max(ports.clock.now(), state.head.at);
  const { parts, acceptObstacle: obstacle } = await askedNow(ports, state, offer, now);
  const held = administratorAt(state, now);
  const view: OfferView = {
    reference: ports.ids.newReference(),
    offer: offerFactsView(offer, now),
    partner: offer.partner,
    customerId: customer.organisationId,
    customerName: customer.name,
    knownSince: knownSince(state, offer),
    parts,
    obstacle,
    mayDecide: reader.mayDecide,
    administrator: held && {
      partner: held.partner,
      until: held.until,
      isOfferingPartner: held.partner.partnerId === offer.partner.partnerId,
    },
    partnerOfRecord: state.partnerOfRecord?.partner ?? null,
    partnersFound: carried.partnersFound ?? null,
    filledIn: carried.filledIn ?? {},
    counter: offer.counter && {
      lines: offer.counter.lines,
      by: await doerOf(ports, offer.counter.by, { tenantId: reader.tenantId, seesEverybody: false }),
      at: offer.counter.at,
    },
    // What is in the way is said once.
    problem: carried.problem && carried.problem.code !== obstacle?.code ? carried.problem : null,
    decided: await decidedView(ports, loaded, offer, reader.tenantId),
    closedAt: closedAt(offer, now),
    requestedAgain:
      offer.requestedAgain && !offer.requestedAgain.takenBack
        ? {
            by: await doerOf(ports, offer.requestedAgain.by, { tenantId: reader.tenantId, seesEverybody: false }),
            at: offer.requestedAgain.at,
            answeredBy: offer.requestedAgain.answeredBy?.number ?? null,
          }
        : null,
    mayRequestAgain: reader.mayDecide && offerStatusAt(offer, now) === 'lapsed' && !offer.requestedAgain,
    asOf: now,
  };
  const partners = [offer.partner, ...(carried.partnersFound?.partners ?? [])].map(({ partnerId }) => partnerId);
  const about = { kind: 'offer', offerId: offer.offerId, revision: offer.revision, partners } as const;
  const customerId = customer.organisationId;
  return {
    view,
    rendering: { reference: view.reference, customerId, about, seen: circumstancesOf(state) },
    standing: { customerId, offerId: offer.offerId, side: 'customer', shownSeq: state.head.seq },
  };
}

async function askedNow(ports: Ports, state: CustomerState, offer: OfferState, now: number): Promise<AskedParts> {
  if (offerStatusAt(offer, now) !== 'sent') return { parts: [], acceptObstacle: null, grantObstacle: null };
  const facts = await factsFor(ports, offer.partner.partnerId, state.customerId);
  return facts.ok ? partsAsked(state, offer, facts.value, now) : nothingAsked({ code: 'offer-not-open', number: offer.number });
}

async function decidedView(ports: Ports, { entries }: LoadedCustomer, offer: OfferState, tenantId: string): Promise<DecidedView | null> {
  const { closing } = offer;
  if (closing?.how !== 'decided') return null;
  const by = await doerOf(ports, closing.by, { tenantId, seesEverybody: false });
  return {
    by,
    at: closing.at,
    answers: answersView(closing.answers, offer.partner.partnerId, 'customer'),
    source: sourceAt(entries, closing.seq),
  };
}

function closedAt(offer: OfferState, now: number): number | null {
  if (offer.closing) return offer.closing.at;
  return now >= offer.content.validUntil ? offer.content.validUntil : null;
}

/** The earliest the ledger knows of this partner apart from the offer itself; null at first contact. */
function knownSince(state: CustomerState, offer: OfferState): number | null {
  const { partnerId } = offer.partner;
  const known = [...state.offers.values()]
    .filter((other) => other.partner.partnerId === partnerId && other.offerId !== offer.offerId && other.sentAt < offer.sentAt)
    .map((other) => other.sentAt);
  if (state.administrator?.partner.partnerId === partnerId && state.administrator.since < offer.sentAt)
    known.push(state.administrator.since);
  if (state.partnerOfRecord?.partner.partnerId === partnerId && state.partnerOfRecord.since < offer.sentAt)
    known.push(state.partnerOfRecord.since);
  return known.length > 0 ? Math.min(...known) : null;
}
