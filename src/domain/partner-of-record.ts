import { accept, refuse, type Result } from './refusals.js';
import { hasPartnerFeatures } from './eligibility.js';
import type { EventOf, PartnerRef, ShownCard } from './events.js';
import type { Facts } from './offer.js';
import type { Partner } from './organisations.js';
import type { CustomerState } from './state.js';

/** Partner of record (R16, R22, R23): a role of its own, designated by the customer for the customer as a whole. */

export const partnerRefOf = (partner: Partner): PartnerRef => ({
  partnerId: partner.organisationId,
  name: partner.name,
  domain: partner.domain,
  partnerNumber: partner.partner.partnerNumber,
});

/** R22: a partner advises the customer; no organisation advises itself, though it may be partner and customer at once. */
export const isItself = (state: CustomerState, partner: PartnerRef | null): boolean => partner?.partnerId === state.customerId;

export interface SetPartnerOfRecord {
  /** Null: nobody. */
  readonly partner: PartnerRef | null;
  /** What the card was drawn from (R25). */
  readonly afterSeq: number;
  readonly shown: ShownCard | null;
}

/**
 * Names a partner of record, or nobody, outside an offer. Refuses what changes nothing and what was decided on an outdated card;
 * to name somebody also where there are no partner features (R4): having nobody is always possible.
 */
export function setPartnerOfRecord(
  state: CustomerState,
  command: SetPartnerOfRecord,
  { customer, catalogue }: Pick<Facts, 'customer' | 'catalogue'>,
): Result<EventOf<'partner-of-record-set'>> {
  const features = hasPartnerFeatures(customer, catalogue);
  if (command.partner && !features.ok) return features;
  if (isItself(state, command.partner)) return refuse({ code: 'partner-unknown' });
  if (state.partnerOfRecordSeq !== command.afterSeq) return refuse({ code: 'circumstances-changed' });
  const former = state.partnerOfRecord?.partner ?? null;
  if (former?.partnerId === command.partner?.partnerId) return refuse({ code: 'partner-of-record-unchanged' });
  return accept({ type: 'partner-of-record-set', partner: command.partner, former, how: 'designated', shown: command.shown });
}

/** A partner gives its own role back (R20); refuses when it does not hold it. */
export function givePartnerOfRecordBack(state: CustomerState, partnerId: string): Result<EventOf<'partner-of-record-set'>> {
  const former = state.partnerOfRecord?.partner ?? null;
  if (former?.partnerId !== partnerId) return refuse({ code: 'partner-of-record-unchanged' });
  return accept({ type: 'partner-of-record-set', partner: null, former, how: 'given-back', shown: null });
}
