import type { OfferKind } from '../../domain/events.js';

/** Rows for questions across customers; what concerns one customer is answered from its ledger. Rebuildable from nothing. */
export interface OfferRow {
  readonly offerId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly partnerId: string;
  readonly number: string;
  readonly kind: OfferKind;
  /** As the entries say; `sent` with `until` in the past has lapsed (R11). */
  readonly status: 'sent' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
  readonly revision: number;
  readonly sentAt: number;
  /** Until when it can be accepted, in milliseconds. */
  readonly until: number;
  readonly seq: number;
}

export interface RelationshipRow {
  readonly customerId: string;
  readonly administrator: { readonly partnerId: string; readonly until: number; readonly grantSeq: number } | null;
  readonly partnerOfRecordId: string | null;
  readonly seq: number;
}

export type OfferFilter =
  | { readonly by: 'customer'; readonly customerId: string }
  | { readonly by: 'partner'; readonly partnerId: string; readonly status?: OfferRow['status'] }
  | { readonly by: 'everybody'; readonly status?: OfferRow['status'] };

export interface Period {
  /** Milliseconds; both inclusive. Of sending, or of the end where a status is given. */
  readonly from?: number;
  readonly to?: number;
}

export type RelationshipFilter =
  | { readonly by: 'administrator'; readonly partnerId: string; readonly endingBy?: number; readonly endingFrom?: number }
  | { readonly by: 'ending'; readonly endingFrom: number; readonly endingBy: number }
  | { readonly by: 'partner-of-record'; readonly partnerId: string };

export interface Views {
  /** Both are guarded by `seq`: an older row never overwrites a newer one, in whatever order they arrive. */
  saveOffer(row: OfferRow): Promise<void>;
  saveRelationship(row: RelationshipRow): Promise<void>;
  relationship(customerId: string): Promise<RelationshipRow | null>;
  offerById(offerId: string): Promise<OfferRow | null>;
  offerByNumber(number: string): Promise<OfferRow | null>;
  /** Newest first (with a status: the nearest end first), at most `limit`. */
  offers(filter: OfferFilter, period: Period, limit: number): Promise<OfferRow[]>;
  countOffers(filter: OfferFilter, period: Period): Promise<ReadonlyMap<OfferRow['status'], number>>;
  relationships(filter: RelationshipFilter, limit: number): Promise<RelationshipRow[]>;
  /** For a rebuild: removes the customer's rows that its entries, up to `headSeq`, do not account for. */
  removeUnaccounted(customerId: string, offerIds: readonly string[], headSeq: number): Promise<void>;
}
