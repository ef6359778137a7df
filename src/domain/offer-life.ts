import type { EventOf, OfferContent, OfferRef } from './events.js';
import type { Catalogue } from './catalogue.js';
import { mayDealWith } from './eligibility.js';
import { checkProposal, licencesObstacle, requestAnswered, type Facts, type Proposal } from './offer.js';
import { partnerRefOf } from './partner-of-record.js';
import { accept, refuse, type Refusal, type Result } from './refusals.js';
import { offerRefOf, offerStatusAt, type CustomerState, type OfferState } from './state.js';

/** What happens to an offer before it is decided: sent, revised, countered, withdrawn, lapsed, asked for again (domain.md, the three small diagrams). */

export interface SendOffer {
  readonly proposal: Proposal;
  readonly number: string;
}

/** R5: everything is checked again at the moment of sending. Refuses an offer that was sent before: it would begin a second life. */
export function sendOffer(state: CustomerState, command: SendOffer, facts: Facts, now: number): Result<EventOf<'offer-sent'>> {
  // A counter-proposal is answered by a revision alone.
  const proposal = { ...command.proposal, answersCounter: false };
  const before = state.offers.get(proposal.offerId);
  if (before) return refuse({ code: 'offer-not-open', number: before.number });
  const content = checkProposal(state, proposal, facts, now);
  if (!content.ok) return content;
  const offer: OfferRef = {
    offerId: proposal.offerId,
    number: command.number,
    kind: proposal.kind,
    revision: 1,
    partner: partnerRefOf(facts.partner),
  };
  const trial = proposal.basedOnTrial && state.offers.get(proposal.basedOnTrial.offerId);
  const basedOnTrial = trial ? { offerId: trial.offerId, number: trial.number } : null;
  const sent = { type: 'offer-sent', offer, customerName: facts.customer.name, content: content.value, basedOnTrial } as const;
  const lapsed = requestAnswered(state, proposal, facts.partner.organisationId);
  return accept(
    lapsed
      ? { ...sent, because: 'customer-request', answersRequest: { offerId: lapsed.offerId, number: lapsed.number } }
      : { ...sent, because: 'partner' },
  );
}

export interface ReviseOffer {
  readonly proposal: Proposal;
  /** The one the proposal was made from: another that came in between is not overwritten unseen (R25). */
  readonly revision: number;
}

/**
 * A new revision supersedes the open one; its kind and the trial it follows stay. An answer to a counter-proposal does not count
 * against the partner's messages (R32), so it is refused where none waits.
 */
export function reviseOffer(
  state: CustomerState,
  { proposal, revision: from }: ReviseOffer,
  facts: Facts,
  now: number,
): Result<EventOf<'offer-revised'>> {
  const offer = ownOpenOffer(state, { offerId: proposal.offerId, revision: from }, facts.partner.organisationId, now);
  if (!offer.ok) return offer;
  const { kind, basedOnTrial, counter, number } = offer.value;
  if (proposal.answersCounter && !counter) return refuse({ code: 'no-counter', number });
  const content = checkProposal(state, { ...proposal, kind, basedOnTrial, answersRequest: null }, facts, now);
  if (!content.ok) return content;
  return accept({
    type: 'offer-revised',
    offer: { ...offerRefOf(offer.value), revision: from + 1 },
    content: content.value,
    because: proposal.answersCounter ? 'counter-proposal' : 'partner',
  });
}

/** The partner's agreement to the customer's counts, as a proposal for the next revision; refuses where no counter-proposal waits. */
export function proposalFromCounter(offer: OfferState, validDays: number): Result<Proposal> {
  const { counter, content } = offer;
  if (!counter) return refuse({ code: 'no-counter', number: offer.number });
  const lines = content.lines.map((line) => ({
    ...line,
    licences: counter.lines.find((wanted) => wanted.skuId === line.skuId)?.licences ?? line.licences,
  }));
  const { offerId, kind, basedOnTrial } = offer;
  const { delegationDays, headCount } = content;
  return accept({ offerId, kind, lines, delegationDays, headCount, basedOnTrial, validDays, answersCounter: true, answersRequest: null });
}

export interface CounterOffer {
  readonly offerId: string;
  readonly revision: number;
  readonly counts: readonly { readonly skuId: string; readonly licences: number }[];
}

/** R10: the customer's own counts, and nothing else, while its partner may deal with it (R4). Only purchase offers have counts to change. */
export function counterOffer(state: CustomerState, command: CounterOffer, facts: Facts, now: number): Result<EventOf<'offer-countered'>> {
  const found = openOffer(state, command, now);
  if (!found.ok) return found;
  const dealing = mayDealWith(facts.partner, facts.customer, facts.catalogue);
  if (!dealing.ok) return dealing;
  const offer = found.value;
  if (offer.kind !== 'purchase') return refuse({ code: 'offer-not-open', number: offer.number });
  if (offer.counter) return refuse({ code: 'counter-waiting', number: offer.number });
  const lines: EventOf<'offer-countered'>['lines'] = [];
  for (const line of offer.content.lines) {
    const licences = command.counts.find((count) => count.skuId === line.skuId)?.licences ?? line.licences;
    const obstacle = countObstacle(facts.catalogue, line.skuId, line.name, licences);
    if (obstacle) return refuse(obstacle);
    lines.push({ skuId: line.skuId, name: line.name, licences });
  }
  if (sameCounts(offer.content, lines)) return refuse({ code: 'counts-unchanged' });
  return accept({ type: 'offer-countered', offer: offerRefOf(offer), lines });
}

function countObstacle(catalogue: Catalogue, skuId: string, name: string, licences: number): Refusal | null {
  const subscription = catalogue.subscriptions.find((item) => item.skuId === skuId);
  return subscription ? licencesObstacle({ ...subscription, name }, licences) : { code: 'subscription-unknown' };
}

const sameCounts = (content: OfferContent, lines: readonly { licences: number }[]): boolean =>
  content.lines.every((line, index) => line.licences === lines[index]?.licences);

/** Takes an open offer back; only its own partner can. */
export function withdrawOffer(state: CustomerState, offerId: string, partnerId: string, now: number): Result<EventOf<'offer-withdrawn'>> {
  const revision = state.offers.get(offerId)?.revision ?? 0;
  const offer = ownOpenOffer(state, { offerId, revision }, partnerId, now);
  return offer.ok ? accept({ type: 'offer-withdrawn', offer: offerRefOf(offer.value) }) : offer;
}

/** The entry that says an offer has lapsed; refuses while it is valid and once it is closed. */
export function lapseOffer(state: CustomerState, offerId: string, now: number): Result<EventOf<'offer-lapsed'>> {
  const offer = state.offers.get(offerId);
  if (!offer || offer.closing || now < offer.content.validUntil) return refuse({ code: 'not-found' });
  return accept({ type: 'offer-lapsed', offer: offerRefOf(offer), lapsedAt: offer.content.validUntil });
}

/**
 * R11: the customer asks for a new offer in place of one that has lapsed, by its date or by an entry; once, and only a partner that may
 * deal with it (R2, R4).
 */
export function requestOfferAgain(
  state: CustomerState,
  offerId: string,
  facts: Facts,
  now: number,
): Result<EventOf<'offer-requested-again'>> {
  const offer = state.offers.get(offerId);
  if (!offer) return refuse({ code: 'not-found' });
  if (offerStatusAt(offer, now) !== 'lapsed' || offer.requestedAgain) return refuse({ code: 'offer-not-open', number: offer.number });
  const dealing = mayDealWith(facts.partner, facts.customer, facts.catalogue);
  return dealing.ok ? accept({ type: 'offer-requested-again', offer: offerRefOf(offer) }) : dealing;
}

interface AskedRevision {
  readonly offerId: string;
  readonly revision: number;
}

/** R29: foreign and missing look alike. */
function ownOpenOffer(state: CustomerState, asked: AskedRevision, partnerId: string, now: number): Result<OfferState> {
  const own = state.offers.get(asked.offerId)?.partner.partnerId === partnerId;
  return own ? openOffer(state, asked, now) : refuse({ code: 'not-found' });
}

/** R11, R25: the offer, if this revision of it can still be acted on at `now`; else how it stands, as a refusal. */
export function openOffer(state: CustomerState, asked: AskedRevision, now: number): Result<OfferState> {
  const offer = state.offers.get(asked.offerId);
  if (!offer) return refuse({ code: 'not-found' });
  const { number, revision } = offer;
  const status = offerStatusAt(offer, now);
  if (status === 'accepted' || status === 'declined') return refuse({ code: 'offer-decided', number });
  if (status === 'withdrawn') return refuse({ code: 'offer-withdrawn', number });
  if (status === 'lapsed') return refuse({ code: 'offer-lapsed', number, at: offer.content.validUntil });
  return asked.revision === revision ? accept(offer) : refuse({ code: 'offer-superseded', number, revision });
}
