import type { RoleFlag } from '../eligibility.js';
import type { OfferKind, PartnerRef } from '../events.js';
import type { Refusal } from '../refusals.js';
import type { OfferStatus } from '../state.js';
import type { Doer, Source } from './offer-view.js';

/** What the cards about ending and naming roles show. */

export interface RoleHeld {
  readonly partner: PartnerRef;
  /** Of an import (R21): when it was recorded; since when it is so nobody knows. */
  readonly since: number;
  /** Null for a partner of record: that role has no end. */
  readonly until: number | null;
  readonly imported: boolean;
  readonly source: Source;
  /** Why it would not be given today (R4, R21, R23); null when it would. */
  readonly flag: RoleFlag | null;
}

export interface EndDelegationView {
  readonly reference: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly grantSeq: number;
  readonly held: RoleHeld;
  /** `relinquished`: the reader is the partner and gives its own role back. */
  readonly how: 'revoked' | 'relinquished';
}

export interface DelegationEndedView {
  readonly customerId: string;
  readonly customerName: string;
  readonly partner: PartnerRef;
  readonly how: 'revoked' | 'relinquished' | 'expired';
  readonly by: Doer;
  readonly at: number;
  readonly source: Source;
}

/** What would end with a partner, and the word that ends it (R20). */
export interface EndPartnerView {
  readonly reference: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly partner: PartnerRef;
  /** Null: it does not administer the customer. */
  readonly administeredUntil: number | null;
  readonly isPartnerOfRecord: boolean;
  /** Open ones; each would be declined. */
  readonly offers: readonly { readonly number: string; readonly kind: OfferKind; readonly asksDelegation: boolean }[];
  /** Of lapsed offers in whose place a new one was asked for. */
  readonly requests: readonly string[];
  /** For which it may not ask for delegated administration (R32). */
  readonly quietDays: number;
  readonly problem: Refusal | null;
}

export interface PartnerEndedView {
  readonly customerId: string;
  readonly customerName: string;
  readonly partner: PartnerRef;
  readonly administration: boolean;
  readonly partnerOfRecord: boolean;
  /** Numbers. */
  readonly offers: readonly string[];
  readonly requests: readonly string[];
  readonly by: Doer;
  readonly at: number;
  readonly source: Source;
}

/** Choosing a partner of record outside an offer: search, see who it is, confirm (R23). */
export interface PartnerOfRecordView {
  readonly reference: string;
  readonly customerId: string;
  readonly present: PartnerRef | null;
  readonly found: { readonly text: string; readonly partners: readonly PartnerRef[] } | null;
  /** The one to be confirmed; `nobody` to have none. */
  readonly chosen: PartnerRef | 'nobody' | null;
  readonly problem: Refusal | null;
}

export interface PartnerOfRecordSetView {
  readonly customerId: string;
  readonly partner: PartnerRef | null;
  readonly former: PartnerRef | null;
  readonly how: 'designated' | 'given-back';
  readonly by: Doer;
  readonly at: number;
  readonly source: Source;
}

export interface OfferListItem {
  readonly offerId: string;
  readonly number: string;
  readonly kind: OfferKind;
  readonly status: OfferStatus;
  /** The other side: the customer for a partner, the partner for a customer; both for support. */
  readonly customerName: string | null;
  readonly partnerName: string | null;
  readonly sentAt: number;
  readonly validUntil: number;
}
