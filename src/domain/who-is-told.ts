import type { Actor, Entry } from './entry.js';
import type { EventOf, OfferRef, PartnerRef } from './events.js';
import type { CustomerState, OfferState } from './state.js';

/**
 * R28: who must be told because of an entry, and why. Audiences, not people: application resolves them once, when the entry is
 * first processed. R15, R23: a partner never learns from Accord who its rival is, so what it is told names its own role only.
 */
export type Audience =
  | { readonly kind: 'customer-admins' }
  /** The seller who sent the offer, and the admins of that company. */
  | { readonly kind: 'offering-partner'; readonly partnerId: string; readonly author: Actor }
  | { readonly kind: 'partner-admins'; readonly partnerId: string };

export type NoticeReason =
  | 'offer-received'
  | 'offer-revised'
  | 'offer-withdrawn'
  | 'offer-lapsed'
  | 'offer-requested-again'
  | 'offer-countered'
  | 'offer-cannot-be-accepted'
  | 'decision-made'
  | 'administration-replaced'
  | 'administration-expired'
  | 'administration-revoked'
  | 'administration-relinquished'
  | 'partner-of-record-named'
  | 'partner-of-record-replaced'
  | 'partner-of-record-given-back'
  | 'partner-of-record-changed'
  | 'partner-of-record-left'
  | 'partner-ended'
  | 'trial-ended';

export interface Telling {
  readonly audience: Audience;
  readonly reason: NoticeReason;
  readonly offerId: string | null;
}

/** `state` is the customer's state with the entry in it. Whoever acted is answered at once and is left out by the caller. */
export function whoIsTold(entry: Entry, state: CustomerState): Telling[] {
  const { event } = entry;
  switch (event.type) {
    case 'relationship-recorded':
      return [];
    case 'offer-sent':
      return [toAdmins('offer-received', event.offer)];
    case 'offer-revised':
      return [toAdmins('offer-revised', event.offer), toPartner('offer-revised', event.offer, state)];
    case 'offer-countered':
      return [toPartner('offer-countered', event.offer, state), toAdmins('offer-countered', event.offer)];
    case 'offer-withdrawn':
      return bothSides('offer-withdrawn', event.offer, state);
    case 'offer-lapsed':
      return bothSides('offer-lapsed', event.offer, state);
    case 'offer-requested-again':
      return bothSides('offer-requested-again', event.offer, state);
    case 'trial-ended':
      return bothSides('trial-ended', event.offer, state);
    case 'decision-made':
      return afterDecision(event, state);
    case 'delegation-ended':
      return afterDelegation(event);
    case 'partner-of-record-set':
      return afterPartnerOfRecord(event);
    case 'partner-ended':
      return afterPartnerEnded(event, state);
  }
}

/** R5: told when a press of the customer failed for what the directory or the catalogue says today; no entry speaks of it. */
export const toldOfObstacle = (offer: OfferState): Telling => ({
  audience: { kind: 'offering-partner', partnerId: offer.partner.partnerId, author: offer.sentBy },
  reason: 'offer-cannot-be-accepted',
  offerId: offer.offerId,
});

/** R23: a partner of record that has left the directory stays recorded; the customer's admins are told. No entry speaks of it. */
export const toldOfDeparture: Telling = { audience: { kind: 'customer-admins' }, reason: 'partner-of-record-left', offerId: null };

function afterDecision(event: EventOf<'decision-made'>, state: CustomerState): Telling[] {
  const { answers, offer } = event;
  const told = bothSides('decision-made', offer, state);
  const former = answers.delegation?.answer === 'granted' ? answers.delegation.former : null;
  // R15: who asked again and was granted reads so in the decision, also where the earlier grant had run out in between.
  if (former && former.partner.partnerId !== offer.partner.partnerId) {
    told.push(toPartnerAdmins(former.partner, former.how === 'replaced' ? 'administration-replaced' : 'administration-expired'));
  }
  if (answers.partnerOfRecord?.answer !== 'set') return told;
  // The offering partner reads of its own role in the decision itself.
  const others = partnersOfRecord(answers.partnerOfRecord).filter(({ audience }) => partnerIdOf(audience) !== offer.partner.partnerId);
  return [...told, ...others];
}

function afterDelegation(event: EventOf<'delegation-ended'>): Telling[] {
  const reason = `administration-${event.how}` as const;
  return [toAdmins(reason), toPartnerAdmins(event.partner, reason)];
}

/** Who gave the role back was replaced by nobody, and its admins must not read that it was. */
function afterPartnerOfRecord(event: EventOf<'partner-of-record-set'>): Telling[] {
  if (event.how === 'designated') return [toAdmins('partner-of-record-changed'), ...partnersOfRecord(event)];
  const reason = 'partner-of-record-given-back';
  return [toAdmins(reason), ...(event.former ? [toPartnerAdmins(event.former, reason)] : [])];
}

/** The partner's admins, and the sellers whose offers went with it. What ended is one thing, so it leads to no single offer. */
function afterPartnerEnded({ partner, offers, requests }: EventOf<'partner-ended'>, state: CustomerState): Telling[] {
  const reason = 'partner-ended';
  const authors = [...offers, ...requests].flatMap(({ offerId }) => state.offers.get(offerId)?.sentBy ?? []);
  return [
    toAdmins(reason),
    toPartnerAdmins(partner, reason),
    ...authors.map((author): Telling => ({
      audience: { kind: 'offering-partner', partnerId: partner.partnerId, author },
      reason,
      offerId: null,
    })),
  ];
}

function partnersOfRecord(change: { readonly partner: PartnerRef | null; readonly former: PartnerRef | null }): Telling[] {
  return [
    ...(change.partner ? [toPartnerAdmins(change.partner, 'partner-of-record-named')] : []),
    ...(change.former ? [toPartnerAdmins(change.former, 'partner-of-record-replaced')] : []),
  ];
}

const toAdmins = (reason: NoticeReason, offer?: OfferRef): Telling => ({
  audience: { kind: 'customer-admins' },
  reason,
  offerId: offer?.offerId ?? null,
});

const toPartnerAdmins = (partner: PartnerRef, reason: NoticeReason): Telling => ({
  audience: { kind: 'partner-admins', partnerId: partner.partnerId },
  reason,
  offerId: null,
});

function toPartner(reason: NoticeReason, offer: OfferRef, state: CustomerState): Telling {
  const author = state.offers.get(offer.offerId)?.sentBy ?? { kind: 'clock' };
  return { audience: { kind: 'offering-partner', partnerId: offer.partner.partnerId, author }, reason, offerId: offer.offerId };
}

const bothSides = (reason: NoticeReason, offer: OfferRef, state: CustomerState): Telling[] => [
  toAdmins(reason, offer),
  toPartner(reason, offer, state),
];

const partnerIdOf = (audience: Audience): string | null => (audience.kind === 'customer-admins' ? null : audience.partnerId);
