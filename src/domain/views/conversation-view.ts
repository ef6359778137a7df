import type { Subscription } from '../catalogue.js';
import type { ComposeField } from '../draft.js';
import type { OfferKind, Price } from '../events.js';
import type { Locale, Role, Side } from '../people.js';
import type { Refusal } from '../refusals.js';
import type { NoticeReason } from '../who-is-told.js';
import type { OfferFactsView } from './offer-view.js';

/** What the cards of a conversation show: composing, reviewing, welcome, help, language, notices. */

export interface ComposeLineView {
  readonly skuId: string;
  readonly name: string;
  readonly licences: number | null;
  readonly mostLicences: number;
  readonly price: Price | null;
}

/** A short name was taken as the seller took it the last time; what else it could mean. */
export interface RecalledView {
  readonly name: string;
  readonly others: readonly string[];
}

export interface ComposeView {
  /** Of the draft the card belongs to: an old card of an earlier draft is recognised by it. */
  readonly draftId: string;
  readonly kind: OfferKind;
  /** What is asked for now; the other fields are there too. */
  readonly asking: ComposeField;
  readonly customer: { readonly customerId: string; readonly name: string; readonly domain: string } | null;
  readonly customersFound: {
    readonly text: string;
    readonly customers: readonly { readonly customerId: string; readonly name: string; readonly domain: string }[];
  } | null;
  readonly lines: readonly ComposeLineView[];
  readonly subscriptions: readonly Pick<Subscription, 'skuId' | 'name' | 'mostLicences' | 'trial'>[];
  /** A short name fitted several subscriptions: only those are listed, and one of them must be chosen. */
  readonly mustChoose: boolean;
  readonly recalled: readonly RecalledView[];
  /** R3, R32: whether delegated administration can be asked for here; why not, where it cannot. */
  readonly delegation: { readonly possible: boolean; readonly obstacle: Refusal | null; readonly days: number | null | 'unanswered' };
  readonly validDays: number;
  readonly basedOnTrial: string | null;
  readonly headCount: number | null;
  readonly problem: Refusal | null;
}

/** The whole offer as the customer will get it, with the button that sends it. */
export interface ReviewView {
  readonly draftId: string;
  readonly offer: Omit<OfferFactsView, 'number' | 'sentAt' | 'status' | 'revision' | 'trial'>;
  readonly customer: { readonly name: string; readonly domain: string };
  readonly recalled: readonly RecalledView[];
  /** R28: how many admins will get it, and how many of them Accord has not met yet. */
  readonly customerAdmins: number;
  readonly adminsNotMet: number;
  readonly problem: Refusal | null;
}

export interface WelcomeView {
  readonly name: string;
  readonly organisation: string | null;
  readonly sides: readonly Side[];
  readonly roles: readonly Role[];
  /** Local mode says so, loudly. */
  readonly rehearsal: boolean;
}

export interface HelpView {
  readonly sides: readonly Side[];
  readonly roles: readonly Role[];
}

export interface LanguageView {
  readonly chosen: Locale;
}

/** A short message because something happened; offers themselves come as their own card. */
export interface NoticeView {
  readonly reasons: readonly NoticeReason[];
  readonly side: 'customer' | 'partner';
  readonly customerId: string;
  readonly customerName: string;
  readonly partnerName: string | null;
  readonly offer: OfferFactsView | null;
  readonly at: number;
}

/** A plain answer: why not, or what now. */
export interface MessageView {
  readonly refusal: Refusal;
}
