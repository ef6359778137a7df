import type { Ask } from '../ask.js';
import type { OfferKind } from '../events.js';
import type { OfferStatus } from '../state.js';
import type { TrialStatus } from '../trial.js';
import type { RoleNote } from './roles-view.js';

/** What somebody wants to do with one of several offers. `read`: a support agent, who does nothing with them. */
export type OfferAct = 'follow-up' | 'withdraw' | 'accept' | 'decline' | 'read';

export interface WhichOfferItem {
  readonly offerId: string;
  readonly number: string;
  readonly kind: OfferKind;
  readonly status: OfferStatus;
  /** The other side: the customer for a partner, the partner for a customer; both for support. */
  readonly customerName: string | null;
  readonly partnerName: string | null;
  readonly sentAt: number;
  readonly validUntil: number;
  readonly trial: { readonly status: TrialStatus; readonly endsAt: number } | null;
}

/** The offers that fit what was said: to choose one of, or, where none fits, what there is instead. */
export interface WhichOfferView {
  readonly act: OfferAct;
  /** Whether the items can be acted on as was asked. */
  readonly fits: boolean;
  readonly names: { readonly customer: string | null; readonly partner: string | null };
  /** To whom a new offer could be made instead; null where that is no way. */
  readonly customerId: string | null;
  readonly items: readonly WhichOfferItem[];
  readonly note: RoleNote | null;
  readonly ask: Ask;
  readonly shown: number;
  readonly more: number;
  /** Only so many of the newest offers were looked through. */
  readonly cutAt: number | null;
  readonly asOf: number;
}
