import type { Ask } from '../ask.js';
import type { Entry } from '../entry.js';
import type { OfferKind } from '../events.js';
import type { OfferStatus } from '../state.js';
import type { Doer } from './offer-view.js';

export interface HistoryItem {
  readonly entry: Entry;
  readonly hash: string;
  readonly by: Doer;
  /** Whose ledger it is in, on a card about several customers. */
  readonly customerName: string | null;
}

/** What the entries are about: a customer, one partner at a customer or at all of its customers, or one offer. */
export type HistorySubject =
  | { readonly kind: 'customer'; readonly name: string }
  | { readonly kind: 'partner-at-customer'; readonly name: string; readonly partnerName: string }
  | { readonly kind: 'offer'; readonly name: string; readonly number: string; readonly offer: OfferKind; readonly status: OfferStatus }
  | { readonly kind: 'partner'; readonly name: string; readonly coverage: HistoryCoverage };

/** Entries of a partner are looked for in the ledgers of its customers: how many were read, of how many it has dealt with. */
export interface HistoryCoverage {
  readonly customers: number;
  readonly of: number;
}

/** Newest first, five to a card. On the partner's side only what concerns that partner, without rivals. */
export interface HistoryView {
  readonly reader: { readonly side: 'customer' | 'support' } | { readonly side: 'partner'; readonly partnerId: string };
  readonly subject: HistorySubject;
  readonly items: readonly HistoryItem[];
  /** What was asked: for the time it is about, and for "more". */
  readonly ask: Ask;
  /** How many have been seen, with this card, and how many come before. */
  readonly shown: number;
  readonly more: number;
  readonly total: number;
  /** The customer whose evidence the reader may have; null where it is about several, or not for the reader. */
  readonly evidenceOf: string | null;
  readonly asOf: number;
}
