import type { RoleFlag } from '../eligibility.js';
import type { OfferKind, PartnerRef } from '../events.js';
import type { Refusal } from '../refusals.js';
import type { OfferStatus } from '../state.js';
import type { Entry } from '../entry.js';
import type { Side } from '../people.js';
import type { Doer, Source } from './offer-view.js';

/** What the cards about roles, history, lists and counts show. */

export interface RoleHeld {
  readonly partner: PartnerRef;
  readonly since: number;
  /** Null for a partner of record: that role has no end. */
  readonly until: number | null;
  readonly source: Source;
  /** Why it would not be given today (R4, R21, R23); null when it would. */
  readonly flag: RoleFlag | null;
}

/** For the customer and for support: who holds which role. `asOf` may lie in the past. */
export interface RelationshipView {
  readonly customer: { readonly customerId: string; readonly name: string; readonly domain: string };
  readonly administrator: RoleHeld | null;
  readonly partnerOfRecord: RoleHeld | null;
  readonly openOffers: number;
  /** The newest entry there is; null for a customer nothing has happened to. */
  readonly source: Source | null;
  readonly asOf: number;
  readonly may: { readonly endDelegation: boolean; readonly setPartnerOfRecord: boolean };
  readonly problem: Refusal | null;
}

/** For a partner: its own roles at one customer, and nothing about anybody else (R29). */
export interface OwnRolesView {
  readonly customerId: string;
  readonly customerName: string;
  readonly administratorUntil: number | null;
  readonly administratorSince: number | null;
  readonly partnerOfRecordSince: number | null;
  readonly source: Source | null;
  readonly asOf: number;
  readonly may: { readonly giveDelegationBack: boolean; readonly givePartnerOfRecordBack: boolean };
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

export interface HistoryItem {
  readonly entry: Entry;
  readonly hash: string;
  readonly by: Doer;
}

/** Newest first, five to a card. On the partner's side only what concerns that partner, without rivals. */
export interface HistoryView {
  readonly customerId: string;
  readonly customerName: string;
  readonly reader: { readonly side: 'customer' | 'support' } | { readonly side: 'partner'; readonly partnerId: string };
  readonly items: readonly HistoryItem[];
  readonly period: { readonly from: number | null; readonly to: number | null };
  /** Pass it on to see what came before; null at the beginning. */
  readonly before: number | null;
  readonly total: number;
  readonly asOf: number;
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

export interface OfferListView {
  readonly title: 'waiting' | 'sent' | 'all';
  /** The reader's: what opens an item is the customer's card or the partner's; support opens none. */
  readonly side: Side;
  readonly items: readonly OfferListItem[];
  /** How many are left out below; pass `shown` on to see them. */
  readonly more: number;
  readonly shown: number;
  readonly asOf: number;
}

export interface CountsView {
  readonly of:
    | { readonly kind: 'partner'; readonly name: string }
    | { readonly kind: 'customer'; readonly name: string }
    | { readonly kind: 'everybody' };
  readonly counts: readonly { readonly status: OfferStatus; readonly count: number }[];
  readonly total: number;
  readonly asOf: number;
}
