import type { OfferKind, OfferLine, PartnerRef } from '../events.js';
import type { AnswerPart, ConfirmationDue, Refusal } from '../refusals.js';
import type { OfferStatus } from '../state.js';
import type { ChosenAnswers } from '../pending-answers.js';

/** What the cards about an offer show. Types only: made by application, drawn by cards, the same for every language. */

/** Who did something, as the reader may know it: a name for one's own side, else only the side. */
export type Doer = { readonly kind: 'person'; readonly name: string } | { readonly kind: 'partner' | 'customer' | 'clock' | 'import' };

/** Which entry of the ledger something rests on. */
export interface Source {
  readonly seq: number;
  readonly hash: string;
  readonly at: number;
}

export interface OfferFactsView {
  readonly offerId: string;
  readonly number: string;
  readonly kind: OfferKind;
  readonly revision: number;
  readonly lines: readonly OfferLine[];
  readonly trialDays: number | null;
  readonly delegationDays: number | null;
  readonly headCount: number | null;
  readonly basedOnTrial: string | null;
  readonly sentAt: number;
  readonly validUntil: number;
  readonly status: OfferStatus;
  readonly trial: { readonly status: 'running' | 'converted' | 'ended'; readonly endsAt: number } | null;
}

/** The three answers as somebody may see them. On the partner's side another partner is never named (R23). */
export interface AnswersView {
  readonly offer: { readonly answer: 'accepted' | 'declined'; readonly reason: string | null } | null;
  readonly delegation:
    | { readonly answer: 'granted'; readonly until: number; readonly replaced: PartnerRef | null }
    | { readonly answer: 'refused'; readonly reason: string | null }
    | null;
  readonly partnerOfRecord:
    | { readonly answer: 'kept' | 'nobody' | 'this-partner' | 'another-partner' }
    | { readonly answer: 'named'; readonly partner: PartnerRef }
    | null;
}

export interface DecidedView {
  readonly by: Doer;
  readonly at: number;
  readonly answers: AnswersView;
  readonly source: Source;
}

/** The customer's card: open (to be answered), or closed (the receipt). */
export interface OfferView {
  readonly reference: string;
  readonly offer: OfferFactsView;
  readonly partner: PartnerRef;
  readonly customerId: string;
  readonly customerName: string;
  /** Since when this partner has been known to this customer; null at first contact. */
  readonly knownSince: number | null;
  /** Parts to be answered; empty when closed, or when nothing can be decided for now (`obstacle` says why). */
  readonly parts: readonly AnswerPart[];
  /** R5: why it cannot be accepted now, or a request asked alone not be granted, though it is open; declining and refusing may still be asked. */
  readonly obstacle: Refusal | null;
  /** False for somebody who may look but not decide. */
  readonly mayDecide: boolean;
  readonly administrator: { readonly partner: PartnerRef; readonly until: number; readonly isOfferingPartner: boolean } | null;
  readonly partnerOfRecord: PartnerRef | null;
  /** Partners that a search on the card found, to choose from. */
  readonly partnersFound: { readonly text: string; readonly partners: readonly PartnerRef[] } | null;
  /** What was filled in before the card was drawn again. */
  readonly filledIn: FilledIn;
  readonly counter: {
    readonly lines: readonly { readonly name: string; readonly licences: number }[];
    readonly by: Doer;
    readonly at: number;
  } | null;
  /** Why the last press recorded nothing. */
  readonly problem: Refusal | null;
  readonly decided: DecidedView | null;
  /** Withdrawn or lapsed, when. */
  readonly closedAt: number | null;
  /** R11: who asked for a new one after the lapse, and the number of the offer that came. */
  readonly requestedAgain: { readonly by: Doer; readonly at: number; readonly answeredBy: string | null } | null;
  readonly mayRequestAgain: boolean;
  readonly asOf: number;
}

export interface FilledIn {
  readonly offer?: 'accept' | 'decline' | undefined;
  /** Why the offer is declined. */
  readonly reason?: string | undefined;
  readonly delegation?: 'grant' | 'refuse' | undefined;
  readonly refusalReason?: string | undefined;
  readonly days?: number | undefined;
  /** `keep`, `nobody`, or a partner's id. */
  readonly partnerOfRecord?: string | undefined;
}

/** R24: one confirmation that lists everything due. */
export interface ConfirmationView {
  readonly reference: string;
  readonly offer: OfferFactsView;
  readonly partner: PartnerRef;
  readonly answers: ChosenAnswers;
  readonly partnerOfRecord: PartnerRef | null;
  readonly confirmations: readonly ConfirmationDue[];
}

/** The partner's card: follows the offer for as long as it lives. */
export interface StatusView {
  readonly offer: OfferFactsView;
  readonly customerName: string;
  readonly answered: { readonly at: number; readonly answers: AnswersView; readonly source: Source } | null;
  readonly counter: {
    readonly lines: readonly { readonly skuId: string; readonly name: string; readonly from: number; readonly to: number }[];
    readonly at: number;
  } | null;
  readonly closedAt: number | null;
  /** R11: since when the customer has asked for a new one, and the number of the offer that came. */
  readonly requestedAgain: { readonly at: number; readonly answeredBy: string | null } | null;
  readonly deliveries: DeliveriesView;
  readonly may: { readonly withdraw: boolean; readonly agreeToCounter: boolean; readonly followUp: boolean; readonly offerAgain: boolean };
  readonly problem: Refusal | null;
  readonly asOf: number;
}

/** Whom the customer's card has reached. Names of people at the customer are not shown to the partner: counts are. */
export interface DeliveriesView {
  readonly sent: number;
  readonly onTheWay: number;
  readonly waiting: number;
  readonly failed: number;
  readonly unknown: number;
}
