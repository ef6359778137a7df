import type { PartnerRef } from '../events.js';
import type { ListingCriterion } from '../marketplace.js';
import type { Locale, Side } from '../people.js';
import type { Refusal } from '../refusals.js';
import type { AskedView } from './asked-view.js';

/** What the cards about the marketplace, about availability and about Microsoft support show. */

export interface ListedPartner {
  readonly partner: PartnerRef;
  /** As the listing spells them. */
  readonly services: readonly string[];
  readonly expertise: readonly string[];
  readonly languages: readonly Locale[];
  readonly places: readonly string[];
  /** R2 */
  readonly mayOffer: boolean;
  /** R3 */
  readonly mayAskForDelegation: boolean;
  /** R22: the reader could name it partner of record. */
  readonly mayBeNamed: boolean;
}

/** R30: five to a card, in the order of their names. */
export interface MarketplaceView {
  readonly asked: AskedView;
  readonly partners: readonly ListedPartner[];
  readonly total: number;
  /** False: there are more than `total`, which were not counted. */
  readonly countedAll: boolean;
  readonly shown: number;
  readonly more: number;
  /** Where nobody meets everything: how many meet this one alone, and how many all but this one. */
  readonly missing: readonly { readonly criterion: ListingCriterion; readonly alone: number; readonly without: number }[];
  /** R4: why no partner can do anything for the reader's organisation; null where one can. */
  readonly obstacle: Refusal | null;
  readonly asOf: number;
}

/** `plan`: the table says that the features are not available on that plan. `all`: the reason stands above, for everything. */
export type Verdict =
  | { readonly is: 'available' }
  | { readonly is: 'not-available'; readonly why: Refusal | 'plan' | 'all' }
  /** The table does not speak of it. */
  | { readonly is: 'unknown' };

/** R31, for one side: a partner asks what it could offer, a customer what it could be offered. */
export interface AvailabilityView {
  readonly side: Side;
  readonly customer: { readonly customerId: string; readonly name: string; readonly isReader: boolean } | null;
  /** Why nothing is available there, whatever the product. */
  readonly obstacle: Refusal | null;
  readonly products: readonly { readonly skuId: string; readonly name: string; readonly verdict: Verdict }[];
  readonly delegation: Verdict;
  readonly asOf: number;
}

/** R17. `operatedBy21Vianet`: Microsoft's own support is not the one that serves this customer (R4). */
export interface SupportView {
  readonly operatedBy21Vianet: boolean;
}
