import type { Intent } from '../ask.js';
import type { OfferKind, PartnerRef } from '../events.js';
import type { LookAlike } from '../look-alike.js';
import type { RelationsOfPartner } from '../partner-relations.js';
import type { OfferStatus } from '../state.js';
import type { Sign } from '../unusual.js';
import type { AskedView } from './asked-view.js';
import type { Source } from './offer-view.js';

/** What the cards show by which a customer judges whom to trust: who looked at it, and whether a request is real. */

export interface AccessItem {
  /** Names the line of the log, for a complaint. */
  readonly reference: string;
  /** Agents of support are told apart without being named: always the same label for this customer. Colleagues have their name. */
  readonly who: { readonly kind: 'agent'; readonly label: string } | { readonly kind: 'colleague'; readonly name: string | null };
  readonly at: number;
  /** Never the words: they may name other companies (R29). */
  readonly intent: Intent | null;
}

/** Newest first, five to a card. */
export interface AccessesView {
  readonly asked: AskedView;
  readonly operatorName: string | null;
  readonly items: readonly AccessItem[];
  readonly total: number;
  readonly shown: number;
  readonly more: number;
  /** Where the list ends before all has been shown; null where it does not. */
  readonly cutAt: number | null;
  readonly asOf: number;
}

/** What is known of who sent it: the sign-in is the door's, never the card's. */
export type SignIn = 'verified' | 'rehearsal' | 'another-tenant' | 'unknown';

export interface RequestView {
  readonly offerId: string;
  readonly number: string;
  readonly kind: OfferKind;
  readonly status: OfferStatus;
  readonly sentAt: number;
  readonly delegationDays: number | null;
  readonly signIn: SignIn;
  readonly source: Source;
}

/** "Is this request real? Who are they?" */
export interface VerifiedView {
  readonly partner: PartnerRef;
  /** As the directory has it today; null for a partner that has left. */
  readonly listed: {
    readonly partner: PartnerRef;
    readonly tenantId: string;
    readonly programmes: readonly string[];
    readonly mayOffer: boolean;
    readonly mayAskForDelegation: boolean;
  } | null;
  /** Null: this partner has sent this customer nothing. */
  readonly request: RequestView | null;
  readonly knownSince: Source | null;
  readonly relations: RelationsOfPartner;
  readonly signs: readonly (Sign | LookAlike)[];
  readonly customerId: string;
  readonly may: { readonly endDelegation: boolean; readonly endPartner: boolean };
  readonly asOf: number;
}

/** Several partners wait for an answer, or none does. */
export interface RequestsView {
  readonly items: readonly {
    readonly partnerId: string;
    readonly partnerName: string;
    readonly offerId: string;
    readonly number: string;
    readonly kind: OfferKind;
    readonly sentAt: number;
  }[];
  readonly shown: number;
  readonly more: number;
  readonly asOf: number;
}
