import { FIRST_PREVIOUS_HASH, type Entry, type SealedEntry } from './entry.js';
import type { EventOf, OfferRef, RecordedAnswers } from './events.js';
import { assertNever } from './refusals.js';
import type { Closing, CustomerState, OfferState } from './state.js';

type Working = { -readonly [K in keyof CustomerState]: CustomerState[K] } & {
  offers: Map<string, OfferState>;
  delegationRefusedAt: Map<string, number>;
  partnerMessagesAt: Map<string, number[]>;
  partnerEndedSeq: Map<string, number>;
  commands: Map<string, number>;
};

export const emptyState = (customerId: string): CustomerState => begin(customerId);

/** Adds up a customer's entries, given in order from the first. Pure: the same entries always give the same state. */
export function foldEntries(customerId: string, entries: readonly SealedEntry[]): CustomerState {
  // One working copy for the whole fold: copying every map at every entry would make long ledgers quadratic.
  const state = begin(customerId);
  for (const { entry, hash } of entries) {
    apply(state, entry);
    state.head = { seq: entry.seq, hash, at: entry.at };
    state.commands.set(entry.commandId, entry.seq);
  }
  return state;
}

function begin(customerId: string): Working {
  return {
    customerId,
    head: { seq: 0, hash: FIRST_PREVIOUS_HASH, at: 0 },
    offers: new Map(),
    administrator: null,
    administratorSeq: 0,
    partnerOfRecord: null,
    partnerOfRecordSeq: 0,
    knownByLedger: { administrator: false, partnerOfRecord: false },
    delegationRefusedAt: new Map(),
    partnerMessagesAt: new Map(),
    partnerEndedSeq: new Map(),
    commands: new Map(),
  };
}

function apply(state: Working, entry: Entry): void {
  const { event } = entry;
  switch (event.type) {
    case 'relationship-recorded':
      return recordRelationship(state, entry, event);
    case 'offer-sent':
      return addOffer(state, entry, event);
    case 'offer-revised':
      noteMessage(state, event.offer.partner.partnerId, event.because === 'partner' ? entry.at : null);
      return touchOffer(state, entry, event.offer, () => ({
        revision: event.offer.revision,
        content: event.content,
        revisedAt: entry.at,
        counter: null,
      }));
    case 'offer-countered':
      return touchOffer(state, entry, event.offer, () => ({
        counter: { lines: event.lines, revision: event.offer.revision, at: entry.at, by: entry.actor },
      }));
    case 'offer-withdrawn':
      noteMessage(state, event.offer.partner.partnerId, entry.at);
      return touchOffer(state, entry, event.offer, () => ({ closing: closed(entry, 'withdrawn', entry.at) }));
    case 'offer-lapsed':
      return touchOffer(state, entry, event.offer, () => ({ closing: closed(entry, 'lapsed', event.lapsedAt) }));
    case 'offer-requested-again':
      return touchOffer(state, entry, event.offer, () => ({
        requestedAgain: { at: entry.at, by: entry.actor, answeredBy: null, takenBack: false },
      }));
    case 'decision-made':
      return decide(state, entry, event);
    case 'delegation-ended':
      return endGrant(state, entry, event.grantSeq);
    case 'partner-of-record-set':
      return setPartnerOfRecord(state, entry, event.partner);
    case 'partner-ended':
      return endPartner(state, entry, event);
    case 'trial-ended':
      return touchOffer(state, entry, event.offer, (offer) => ({ trial: offer.trial && { ...offer.trial, outcome: 'ended' } }));
    default:
      return assertNever(event);
  }
}

function recordRelationship(state: Working, entry: Entry, event: EventOf<'relationship-recorded'>): void {
  if (event.administrator !== undefined) {
    state.administrator = event.administrator && { ...event.administrator, grantSeq: entry.seq, since: entry.at, source: 'import' };
    state.administratorSeq = entry.seq;
  }
  if (event.partnerOfRecord !== undefined) {
    state.partnerOfRecord = event.partnerOfRecord && { partner: event.partnerOfRecord, since: entry.at };
    state.partnerOfRecordSeq = entry.seq;
  }
}

function addOffer(state: Working, entry: Entry, event: EventOf<'offer-sent'>): void {
  const { offerId, number, partner } = event.offer;
  noteMessage(state, partner.partnerId, event.because === 'partner' ? entry.at : null);
  state.offers.set(offerId, {
    ...event.offer,
    content: event.content,
    basedOnTrial: event.basedOnTrial,
    sentAt: entry.at,
    sentBy: entry.actor,
    revisedAt: null,
    counter: null,
    requestedAgain: null,
    closing: null,
    trial: null,
    seq: entry.seq,
  });
  if (event.answersRequest) {
    touchOffer(state, entry, event.answersRequest, ({ requestedAgain }) => ({
      requestedAgain: requestedAgain && { ...requestedAgain, answeredBy: { offerId, number } },
    }));
  }
}

/** R32 counts what a partner sends of its own accord; `at` is null for an answer to the customer's own act. */
function noteMessage(state: Working, partnerId: string, at: number | null): void {
  if (at !== null) state.partnerMessagesAt.set(partnerId, [...(state.partnerMessagesAt.get(partnerId) ?? []), at]);
}

function touchOffer(
  state: Working,
  entry: Entry,
  ref: Pick<OfferRef, 'offerId'>,
  change: (offer: OfferState) => Partial<OfferState>,
): void {
  const offer = state.offers.get(ref.offerId);
  if (offer) state.offers.set(ref.offerId, { ...offer, ...change(offer), seq: entry.seq });
}

const closed = (entry: Entry, how: 'withdrawn' | 'lapsed', at: number): Closing => ({ how, at, seq: entry.seq, by: entry.actor });

/** One entry, up to three answers: they take effect together (R24). */
function decide(state: Working, entry: Entry, event: EventOf<'decision-made'>): void {
  const { answers, offer: ref } = event;
  const accepted = answers.offer?.answer === 'accepted' ? answers.offer : null;
  touchOffer(state, entry, ref, () => ({
    closing: { how: 'decided', at: entry.at, seq: entry.seq, by: entry.actor, answers },
    counter: null,
    trial: accepted?.trialEndsAt ? { startedAt: entry.at, endsAt: accepted.trialEndsAt, outcome: null } : null,
  }));
  if (accepted?.converts) {
    touchOffer(state, entry, accepted.converts, (trial) => ({ trial: trial.trial && { ...trial.trial, outcome: 'converted' } }));
  }
  if (answers.delegation?.answer === 'granted') {
    const { until } = answers.delegation;
    state.administrator = { partner: ref.partner, grantSeq: entry.seq, since: entry.at, until, source: 'decision' };
    state.administratorSeq = entry.seq;
    state.knownByLedger = { ...state.knownByLedger, administrator: true };
  }
  if (answers.delegation?.answer === 'refused') state.delegationRefusedAt.set(ref.partner.partnerId, entry.at);
  if (answers.partnerOfRecord?.answer === 'set') setPartnerOfRecord(state, entry, answers.partnerOfRecord.partner);
}

function endGrant(state: Working, entry: Entry, grantSeq: number): void {
  state.administratorSeq = entry.seq;
  state.knownByLedger = { ...state.knownByLedger, administrator: true };
  if (state.administrator?.grantSeq === grantSeq) state.administrator = null;
}

/** R20: an offer closes as if it had been declined, so that it reads the same everywhere; R32: the quiet time is that of a refusal. */
function endPartner(state: Working, entry: Entry, event: EventOf<'partner-ended'>): void {
  const { partnerId } = event.partner;
  if (event.administration) endGrant(state, entry, event.administration.grantSeq);
  if (event.partnerOfRecord) setPartnerOfRecord(state, entry, null);
  for (const { offerId, kind, delegationRefused } of event.offers) {
    const answers: RecordedAnswers = {
      ...(kind !== 'delegation' && { offer: { answer: 'declined', reason: null } }),
      ...(delegationRefused && { delegation: { answer: 'refused', reason: null } }),
    };
    touchOffer(state, entry, { offerId }, () => ({
      closing: { how: 'decided', at: entry.at, seq: entry.seq, by: entry.actor, answers },
      counter: null,
    }));
  }
  for (const request of event.requests) {
    touchOffer(state, entry, request, ({ requestedAgain }) => ({
      requestedAgain: requestedAgain && { ...requestedAgain, takenBack: true },
    }));
  }
  state.delegationRefusedAt.set(partnerId, entry.at);
  state.partnerEndedSeq.set(partnerId, entry.seq);
}

function setPartnerOfRecord(state: Working, entry: Entry, partner: OfferRef['partner'] | null): void {
  state.partnerOfRecord = partner && { partner, since: entry.at };
  state.partnerOfRecordSeq = entry.seq;
  state.knownByLedger = { ...state.knownByLedger, partnerOfRecord: true };
}
