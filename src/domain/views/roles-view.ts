import type { Ask, RoleAsked } from '../ask.js';
import type { RoleFlag } from '../eligibility.js';
import type { PartnerRef } from '../events.js';
import type { Refusal } from '../refusals.js';
import type { Doer, Source } from './offer-view.js';

/** What the cards show of who holds which role at a customer: now, on a day of the past, over a period. Instants in milliseconds. */

/** `day`: as of the end of that day. `future`: nobody can know, so the card says how it stands now; `at` is the day that was asked about. */
export type MomentView = { readonly kind: 'now' } | { readonly kind: 'day' | 'future'; readonly at: number };

/** A stretch of time in which one partner held a role, or by record nobody did. */
export interface RoleSpanView {
  readonly partner: PartnerRef | null;
  /** Of an import (R21): when it was recorded; since when it is so nobody knows. */
  readonly from: number;
  readonly to: number | null;
  /** Until when it was granted; null for a partner of record, whose role has no end. */
  readonly until: number | null;
  readonly imported: boolean;
  /** Who agreed to it, or ended it; null for an import, and for what ended by its date. */
  readonly by: Doer | null;
  /** The number of the offer it was agreed to on. */
  readonly offerNumber: string | null;
  readonly source: Source;
}

export interface RoleView {
  readonly role: RoleAsked;
  /** Null: no entry had spoken of the role by then. On a partner's card also: not that partner's (R29). */
  readonly held: RoleSpanView | null;
  /** Who else held it on the day that was asked about, the latest first. */
  readonly earlier: readonly RoleSpanView[];
  /** Why it would not be given today (R4, R21, R23); null when it would, and for a day of the past. */
  readonly flag: RoleFlag | null;
}

/** What stands above the roles when something was to be done about them. Names in it are the reader's to know. */
export type RoleNote =
  | { readonly kind: 'support-changes-nothing' }
  | { readonly kind: 'may-give-back'; readonly names: readonly string[] }
  | { readonly kind: 'may-decide'; readonly names: readonly string[] }
  /** What the named partner holds of what was to be ended; all of it is on the card. */
  | { readonly kind: 'holds'; readonly partnerName: string | null; readonly roles: readonly RoleAsked[]; readonly asked: RoleAsked | null };

/** For the customer and for support: who holds which role, the one that was asked about first. */
export interface RelationshipView {
  readonly customer: { readonly customerId: string; readonly name: string; readonly domain: string };
  readonly roles: readonly RoleView[];
  readonly moment: MomentView;
  /** When the first entry was made; null while there is none. */
  readonly knownSince: number | null;
  readonly openOffers: number;
  /** The newest entry of that moment; null for a customer nothing had happened to. */
  readonly source: Source | null;
  readonly asOf: number;
  readonly may: {
    readonly endDelegation: boolean;
    readonly setPartnerOfRecord: boolean;
    readonly endPartner: boolean;
    readonly getEvidence: boolean;
  };
  readonly note: RoleNote | null;
  readonly problem: Refusal | null;
}

/** For a partner: its own roles at one customer, and nothing about anybody else (R29). */
export interface OwnRolesView {
  readonly customerId: string;
  readonly customerName: string;
  readonly roles: readonly RoleView[];
  readonly moment: MomentView;
  /** When the first entry that concerns this partner was made. */
  readonly knownSince: number | null;
  readonly asOf: number;
  readonly may: { readonly giveDelegationBack: boolean; readonly givePartnerOfRecordBack: boolean };
  readonly note: RoleNote | null;
}

export interface RoleCourse {
  readonly role: RoleAsked;
  /** The latest first, five at most. */
  readonly spans: readonly RoleSpanView[];
  readonly more: number;
  /** The period begins before anything was recorded of the role: until when. Never on a partner's card. */
  readonly unknownUntil: number | null;
}

/** Who held which role over a period. On a partner's card only its own spans. */
export interface RolesOverView {
  readonly customer: { readonly customerId: string; readonly name: string };
  readonly side: 'partner' | 'customer' | 'support';
  readonly period: { readonly from: number; readonly to: number };
  /** It goes on beyond now, of which nothing can be known. */
  readonly cut: boolean;
  readonly courses: readonly RoleCourse[];
  /** The question; "more" asks it again of one role. */
  readonly ask: Ask;
  /** How many of the role's spans have been seen, with this card. */
  readonly shown: number;
  readonly asOf: number;
}

/** A partner's customers at which it holds a role. */
export interface RoleCustomersView {
  readonly items: readonly {
    readonly customerId: string;
    readonly customerName: string;
    readonly administratorUntil: number | null;
    readonly isPartnerOfRecord: boolean;
  }[];
  readonly ask: Ask;
  readonly shown: number;
  readonly more: number;
  /** More are held than were looked through. */
  readonly cutAt: number | null;
  readonly note: RoleNote | null;
  readonly asOf: number;
}
