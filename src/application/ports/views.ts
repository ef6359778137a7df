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
  /** When it was closed; null while the entries say that it is open. */
  readonly closedAt: number | null;
  /** What the partner is to answer: a counter-proposal (R10), or the wish for a new offer in place of a lapsed one (R11). */
  readonly awaiting: 'counter' | 'request' | null;
  /** The subscriptions of its present revision. */
  readonly skuIds: readonly string[];
  readonly seq: number;
}

export interface RelationshipRow {
  readonly customerId: string;
  readonly administrator: { readonly partnerId: string; readonly until: number; readonly grantSeq: number } | null;
  readonly partnerOfRecordId: string | null;
  readonly seq: number;
}

/** What one partner is to one customer, as the entries say; a grant whose end is in the past has ended (R19). */
export interface DealingRow {
  readonly partnerId: string;
  readonly customerId: string;
  readonly administratorUntil: number | null;
  readonly partnerOfRecord: boolean;
  readonly lastSentAt: number | null;
  readonly seq: number;
}

/** `offers`: it has sent some and holds no role; `none`: it held a role once. */
export const DEALING_ROLES = ['both', 'administrator', 'partner-of-record', 'offers', 'none'] as const;
export type DealingRole = (typeof DEALING_ROLES)[number];

/** Customers of one partner in these roles: administrators by the end of their grants, all others by their newest offer. */
export interface DealingFilter extends Period {
  readonly partnerId: string;
  readonly roles: readonly DealingRole[];
}

export type OfferScope =
  | { readonly by: 'customer'; readonly customerId: string }
  | { readonly by: 'partner'; readonly partnerId: string }
  | { readonly by: 'everybody' };

/** Narrower than its scope only where statuses or kinds are named. */
export type OfferFilter = OfferScope & { readonly statuses?: readonly OfferRow['status'][]; readonly kinds?: readonly OfferKind[] };

export interface Period {
  /** Milliseconds; both inclusive. */
  readonly from?: number;
  readonly to?: number;
}

/** The newest sent first, unless it says otherwise. `settling`: when it was closed or, while it is open, when it lapses. */
export interface OfferOrder extends Period {
  readonly of?: 'sending' | 'settling';
  readonly order?: 'ascending' | 'descending';
}

export type OfferGrouping = 'status' | 'customer' | 'partner' | 'product';

/** How many offers are alike. One that lapsed unnoticed is told by its end: `sent`, and `lapsesAt` in the past (R11). */
export interface OfferTally {
  readonly status: OfferRow['status'];
  readonly kind: OfferKind;
  readonly lapsesAt: number | null;
  /** Customer or partner ids (one), SKU ids (any number); none where offers are grouped by status. */
  readonly of: readonly string[];
  readonly count: number;
}

/** How the two roles of a customer go together. */
export type Pairing = 'nobody' | 'administrator' | 'partner-of-record' | 'same' | 'different';

export type RelationshipFilter =
  | { readonly by: 'administrator'; readonly partnerId: string; readonly endingBy?: number; readonly endingFrom?: number }
  | { readonly by: 'ending'; readonly endingFrom: number; readonly endingBy: number }
  | { readonly by: 'partner-of-record'; readonly partnerId: string }
  | { readonly by: 'pairing'; readonly pairings: readonly Pairing[]; readonly endingBy?: number; readonly endingFrom?: number };

/** All rows of one customer. */
export interface ProjectedRows {
  readonly offers: readonly OfferRow[];
  readonly dealings: readonly DealingRow[];
  readonly relationships: readonly RelationshipRow[];
}

export interface Views {
  /** All three are guarded by `seq`: an older row never overwrites a newer one, in whatever order they arrive. */
  saveOffer(row: OfferRow): Promise<void>;
  saveRelationship(row: RelationshipRow): Promise<void>;
  saveDealing(row: DealingRow): Promise<void>;
  relationship(customerId: string): Promise<RelationshipRow | null>;
  relationshipsOf(customerIds: readonly string[]): Promise<RelationshipRow[]>;
  offerById(offerId: string): Promise<OfferRow | null>;
  offerByNumber(number: string): Promise<OfferRow | null>;
  /** At most `limit`. Of one customer they are ordered by sending alone. */
  offers(filter: OfferFilter, order: OfferOrder, limit: number): Promise<OfferRow[]>;
  /** Those whose partner is to answer something. */
  offersAwaiting(scope: OfferScope, limit: number): Promise<OfferRow[]>;
  /** Counted by the database, whatever their number; `sending` is the time in which they were sent. */
  tallyOffers(scope: OfferScope, sending: Period, by: OfferGrouping): Promise<OfferTally[]>;
  relationships(filter: RelationshipFilter, limit: number): Promise<RelationshipRow[]>;
  countRelationships(filter: RelationshipFilter): Promise<number>;
  /** Of these customers, those that the partner deals with or has dealt with. */
  dealingsWith(partnerId: string, customerIds: readonly string[]): Promise<DealingRow[]>;
  dealings(filter: DealingFilter, order: 'ascending' | 'descending', limit: number): Promise<DealingRow[]>;
  countDealings(filter: DealingFilter): Promise<number>;
  /** For verify: the rows of the customer that are not, byte for byte, these; missing ones and ones too many among them. */
  differing(customerId: string, rows: ProjectedRows): Promise<string[]>;
  /** For verify: the customers of all rows, some at a time; a customer may come more than once. */
  scanCustomers(): AsyncIterable<readonly string[]>;
  /** For a rebuild: removes the customer's rows that its entries, up to `headSeq`, do not account for. */
  removeUnaccounted(
    customerId: string,
    known: { readonly offerIds: readonly string[]; readonly partnerIds: readonly string[] },
    headSeq: number,
  ): Promise<void>;
}
