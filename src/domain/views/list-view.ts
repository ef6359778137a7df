import type { OfferKind } from '../events.js';
import type { Side } from '../people.js';
import type { OfferStatus } from '../state.js';
import type { AskedView } from './asked-view.js';
import type { Source } from './offer-view.js';

/** What lists and counts show: five to a card, as of when, and where each line comes from. */

/** How much of a list is on the card. */
export interface ListPage {
  /** How many have been seen with this card; pass it on to see what follows. */
  readonly shown: number;
  readonly more: number;
  readonly total: number;
  /** Beyond how many nothing is listed; null where everything is. */
  readonly cutAt: number | null;
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
  readonly closedAt: number | null;
  /** What the partner is to answer (R10, R11). */
  readonly awaiting: 'counter' | 'request' | null;
  readonly source: Source;
}

export interface OfferListView extends ListPage {
  /** `waiting`: what a customer is to decide; the others by the reader's side. */
  readonly title: 'waiting' | 'received' | 'sent' | 'all';
  /** What opens an item is the customer's card or the partner's; support opens none. */
  readonly side: Side;
  readonly asked: AskedView;
  readonly items: readonly OfferListItem[];
}

/** One role at one customer, as its reader may know it (R29): a partner learns of its own company alone. */
export type RoleListed =
  | { readonly held: 'nobody' }
  | { readonly held: 'own'; readonly until: number | null }
  /** The reader's company does not hold it; whether somebody else does stays unsaid. */
  | { readonly held: 'not-own' }
  | { readonly held: 'partner'; readonly name: string; readonly until: number | null };

export interface CustomerListItem {
  readonly customerId: string;
  readonly name: string;
  readonly domain: string | null;
  readonly administrator: RoleListed;
  readonly partnerOfRecord: RoleListed;
  /** On a partner's side its own ones. */
  readonly openOffers: number;
  readonly source: Source | null;
}

export interface CustomerListView extends ListPage {
  /** How many customers were looked at, where there are more; null where all were. */
  readonly comparedOnly: number | null;
  readonly side: 'partner' | 'support';
  readonly asked: AskedView;
  readonly items: readonly CustomerListItem[];
}

export interface ExpiringItem {
  readonly customerId: string;
  readonly customerName: string;
  /** For support. */
  readonly partnerName: string | null;
  readonly until: number;
  readonly source: Source;
}

export interface ExpiringView extends ListPage {
  readonly side: 'partner' | 'support';
  readonly asked: AskedView;
  readonly items: readonly ExpiringItem[];
  /** The holder may ask again while it holds the role (R19). */
  readonly mayAskAgain: boolean;
  /** The period reaches into the past, and what has ended and was recorded as ended stands in the history only. */
  readonly reachesBack: boolean;
}

export type CountLabel =
  | { readonly by: 'status'; readonly status: OfferStatus }
  /** An ISO month: 2026-10. */
  | { readonly by: 'month'; readonly month: string }
  | { readonly by: 'name'; readonly name: string }
  /** Offers without a subscription, and what is called nothing any more. */
  | { readonly by: 'no-product' }
  | { readonly by: 'unknown' };

export interface CountsView extends ListPage {
  readonly of: { readonly kind: 'partner' | 'customer'; readonly name: string } | { readonly kind: 'everybody' };
  readonly asked: AskedView;
  readonly rows: readonly { readonly label: CountLabel; readonly count: number }[];
  /** Of all rows, also of those on other cards: what the longest bar stands for. */
  readonly most: number;
  /** How many offers were counted. One with several products stands in several rows. */
  readonly offers: number;
}
