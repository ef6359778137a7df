import type { Circumstances } from './decision.js';
import { administratorAt } from './delegation.js';
import type { EventOf, PartnerRef, ShownCard } from './events.js';
import { accept, refuse, type Result } from './refusals.js';
import { offerStatusAt, requestWaits, type CustomerState, type Grant, type OfferState } from './state.js';

/**
 * Ending everything with one partner at once (R20): its roles, its open offers, and what it was asked for. Easier than granting, so it
 * asks for no partner, no programme and no partner features: only for what is there.
 */

/** What a customer can end with one partner. */
export interface OpenDealings {
  readonly partner: PartnerRef;
  readonly administration: Grant | null;
  readonly partnerOfRecord: NonNullable<CustomerState['partnerOfRecord']> | null;
  /** Open ones, the oldest first. */
  readonly offers: readonly OfferState[];
  /** Lapsed ones in whose place the customer waits for a new one (R11). */
  readonly requests: readonly OfferState[];
}

/** Null: there is nothing to end. `now` in milliseconds. */
export function openDealingsWith(state: CustomerState, partnerId: string, now: number): OpenDealings | null {
  const isTheirs = ({ partner }: { readonly partner: PartnerRef }): boolean => partner.partnerId === partnerId;
  const held = administratorAt(state, now);
  const administration = held && isTheirs(held) ? held : null;
  const partnerOfRecord = state.partnerOfRecord && isTheirs(state.partnerOfRecord) ? state.partnerOfRecord : null;
  const theirs = [...state.offers.values()].filter(isTheirs);
  const offers = theirs.filter((offer) => offerStatusAt(offer, now) === 'sent');
  const requests = theirs.filter(requestWaits);
  // As it was called last.
  const partner = [...requests, ...offers].at(-1)?.partner ?? administration?.partner ?? partnerOfRecord?.partner;
  return partner ? { partner, administration, partnerOfRecord, offers, requests } : null;
}

export interface EndPartner {
  readonly partnerId: string;
  /** What the card was drawn from (R25). */
  readonly seen: Circumstances;
  readonly shown: ShownCard;
}

/**
 * Refuses `nothing-to-end`, and `circumstances-changed` where a role was given to the partner after the card was drawn: somebody
 * meant it to have that one. Offers that came since end too, or the partner could hold the end up by sending another.
 */
export function endPartner(state: CustomerState, { partnerId, seen, shown }: EndPartner, now: number): Result<EventOf<'partner-ended'>> {
  const open = openDealingsWith(state, partnerId, now);
  if (!open) return refuse({ code: 'nothing-to-end' });
  const granted = open.administration !== null && seen.administratorSeq !== state.administratorSeq;
  const named = open.partnerOfRecord !== null && seen.partnerOfRecordSeq !== state.partnerOfRecordSeq;
  if (granted || named) return refuse({ code: 'circumstances-changed' });
  return accept({
    type: 'partner-ended',
    partner: open.partner,
    administration: open.administration && { grantSeq: open.administration.grantSeq, until: open.administration.until },
    partnerOfRecord: open.partnerOfRecord !== null,
    offers: open.offers.map(({ offerId, number, kind, revision, content }) => ({
      ...{ offerId, number, kind, revision },
      delegationRefused: content.delegationDays !== null,
    })),
    requests: open.requests.map(({ offerId, number }) => ({ offerId, number })),
    shown,
  });
}
