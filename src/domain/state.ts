import type { Actor } from './entry.js';
import type { OfferContent, OfferKind, OfferRef, PartnerRef, RecordedAnswers } from './events.js';

/** What the entries of one customer's ledger add up to (fold.ts). Readable by everybody, changed by nobody. */

export interface Counter {
  readonly lines: readonly { readonly skuId: string; readonly name: string; readonly licences: number }[];
  readonly revision: number;
  readonly at: number;
  readonly by: Actor;
}

/** R11: the customer's wish for a new offer in place of one that lapsed, and the offer that came of it. */
export interface RequestAgain {
  readonly at: number;
  readonly by: Actor;
  readonly answeredBy: { readonly offerId: string; readonly number: string } | null;
  /** The customer ended everything with the partner, this too. */
  readonly takenBack: boolean;
}

export type Closing =
  | { readonly how: 'withdrawn' | 'lapsed'; readonly at: number; readonly seq: number; readonly by: Actor }
  | { readonly how: 'decided'; readonly at: number; readonly seq: number; readonly by: Actor; readonly answers: RecordedAnswers };

export interface TrialState {
  readonly startedAt: number;
  readonly endsAt: number;
  /** Null while it runs; whether it has ended by its date is asked with a clock (trial.ts). */
  readonly outcome: 'converted' | 'ended' | null;
}

export interface OfferState {
  readonly offerId: string;
  readonly number: string;
  readonly kind: OfferKind;
  readonly partner: PartnerRef;
  readonly revision: number;
  readonly content: OfferContent;
  readonly basedOnTrial: { readonly offerId: string; readonly number: string } | null;
  readonly sentAt: number;
  readonly sentBy: Actor;
  readonly revisedAt: number | null;
  /** The customer's counter-proposal to the present revision, if it waits for the partner. */
  readonly counter: Counter | null;
  readonly requestedAgain: RequestAgain | null;
  readonly closing: Closing | null;
  readonly trial: TrialState | null;
  /** Of the entry that last touched the offer. */
  readonly seq: number;
}

export interface Grant {
  readonly partner: PartnerRef;
  /** The entry that granted it: a grant's name. */
  readonly grantSeq: number;
  readonly since: number;
  readonly until: number;
  readonly source: 'decision' | 'import';
}

export interface CustomerState {
  readonly customerId: string;
  readonly head: { readonly seq: number; readonly hash: string; readonly at: number };
  readonly offers: ReadonlyMap<string, OfferState>;
  /** R15: one at most. Whether it still holds is asked with a clock (delegation.ts). */
  readonly administrator: Grant | null;
  /** Of the entries that last touched each role, 0 for none: what a card was drawn from is compared with these (R25). */
  readonly administratorSeq: number;
  readonly partnerOfRecord: { readonly partner: PartnerRef; readonly since: number } | null;
  readonly partnerOfRecordSeq: number;
  /** Which roles a decision or a change has touched: an import never overwrites those. */
  readonly knownByLedger: { readonly administrator: boolean; readonly partnerOfRecord: boolean };
  /** R32: when each partner was last refused delegated administration, and when it wrote of its own accord. */
  readonly delegationRefusedAt: ReadonlyMap<string, number>;
  readonly partnerMessagesAt: ReadonlyMap<string, readonly number[]>;
  /** The entry by which the customer last ended everything with each partner. */
  readonly partnerEndedSeq: ReadonlyMap<string, number>;
  /** Of each command that was recorded, the entry that recorded it. */
  readonly commands: ReadonlyMap<string, number>;
}

export const offerRefOf = (offer: OfferState): OfferRef => ({
  offerId: offer.offerId,
  number: offer.number,
  kind: offer.kind,
  revision: offer.revision,
  partner: offer.partner,
});

/** R11: the customer has asked for a new offer in place of this one, and none has come. */
export const requestWaits = ({ requestedAgain }: OfferState): boolean =>
  requestedAgain !== null && requestedAgain.answeredBy === null && !requestedAgain.takenBack;

export type OfferStatus = 'sent' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';

/** R11: an offer lapses by its date, whether or not an entry has said so yet. `now` in milliseconds. */
export function offerStatusAt(offer: OfferState, now: number): OfferStatus {
  const { closing } = offer;
  if (closing?.how === 'decided') return outcomeOf(closing.answers);
  if (closing) return closing.how;
  return now >= offer.content.validUntil ? 'lapsed' : 'sent';
}

/** A delegation offer has no offer part: granted counts as accepted, refused as declined. */
export function outcomeOf(answers: RecordedAnswers): 'accepted' | 'declined' {
  if (answers.offer) return answers.offer.answer;
  return answers.delegation?.answer === 'granted' ? 'accepted' : 'declined';
}
