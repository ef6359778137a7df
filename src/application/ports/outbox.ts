import type { NoticeReason } from '../../domain/who-is-told.js';
import type { PersonId } from '../../domain/people.js';

/** Messages owed to people, and cards that must be drawn again. Sending itself is delivery.ts. */
export type NoticeState =
  /** To be sent. */
  | 'due'
  /** Somebody Accord has not met yet; sent the moment they appear. */
  | 'waiting'
  /** Being sent by a holder of the lease. */
  | 'attempting'
  | 'sent'
  /** Sent or not, nobody can know: an answer was lost while sending what must not be sent twice. */
  | 'unknown'
  | 'failed'
  /** Before it was sent, a newer message was owed that tells the same and more. */
  | 'overtaken';

export interface Notice {
  /** customerId/seq/recipient, or what else it is made of where no entry leads to it: made twice, it is there once. */
  readonly noticeId: string;
  readonly customerId: string;
  readonly seq: number;
  readonly recipientId: PersonId;
  readonly side: 'customer' | 'partner';
  /** The partner the recipient belongs to; null on the customer's side. */
  readonly partnerId: string | null;
  readonly reasons: readonly NoticeReason[];
  readonly offerId: string | null;
}

export interface Recipient {
  readonly personId: PersonId;
  readonly side: 'customer' | 'partner';
  readonly partnerId: string | null;
  readonly reasons: readonly NoticeReason[];
  readonly offerId: string | null;
}

export interface Delivery {
  readonly recipientId: PersonId;
  readonly state: NoticeState;
}

/** A card that stands in somebody's chat and shows something that can change. */
export interface ShownCardPlace {
  /** conversation and activity, as the channel names them. */
  readonly messageKey: string;
  readonly readerId: PersonId;
  /** `offer/<offerId>`: cards with the same subject change together. */
  readonly subject: string;
  readonly customerId: string;
  readonly offerId: string;
  readonly side: 'customer' | 'partner';
}

/** `fence` grows with every lease of the same work: whoever holds an older one cannot finish it. */
export interface Leased<T> {
  readonly work: T;
  readonly fence: number;
}

export type NoticeOutcome =
  | { readonly state: 'sent' | 'unknown' | 'waiting' | 'overtaken' }
  | { readonly state: 'failed'; readonly why: string }
  /** Again at this time (milliseconds). */
  | { readonly state: 'due'; readonly dueAt: number };

export interface Outbox {
  /** Fixes who is told because of an entry. The first to say it wins; resolves to what was fixed. */
  fixRecipients(entryId: string, recipients: readonly Recipient[]): Promise<readonly Recipient[]>;
  /** Adds what is not there yet; sending starts at `dueAt` (milliseconds). */
  addNotices(notices: readonly Notice[], dueAt: number): Promise<void>;
  /** One due notice for this holder for `leaseMs`; of several holders one gets it. */
  leaseNotice(holder: string, now: number, leaseMs: number): Promise<Leased<Notice> | null>;
  /** Resolves to false when the lease was lost in the meantime. */
  finishNotice(leased: Leased<Notice>, outcome: NoticeOutcome): Promise<boolean>;
  /** Somebody has appeared: what waited for them is due now; of several about one offer to its customer, the newest. */
  releaseWaiting(recipientId: PersonId, dueAt: number): Promise<void>;
  /** How the messages about one offer to its customer stand, the newest for each recipient. */
  deliveries(offerId: string): Promise<Delivery[]>;

  /** Remembers that a card stands there and what it shows (`shownSeq`). */
  registerCard(place: ShownCardPlace, shownSeq: number): Promise<void>;
  /** Whether a card of the subject stands in this reader's chat. */
  hasCard(readerId: PersonId, subject: string): Promise<boolean>;
  /** Every card of the subject must show at least the entry `seq`. */
  wantCards(subject: string, seq: number, dueAt: number): Promise<void>;
  /** Cards of the subject on one side are drawn again, though no entry was added: something beside the ledger has changed. */
  redrawCards(subject: string, side: 'customer' | 'partner'): Promise<void>;
  leaseCard(holder: string, now: number, leaseMs: number): Promise<(Leased<ShownCardPlace> & { readonly wantedSeq: number }) | null>;
  /** `again`: when to draw it again (milliseconds), null when it shows `shownSeq` now or can be drawn no more. */
  finishCard(leased: Leased<ShownCardPlace>, shownSeq: number, again: number | null): Promise<boolean>;
}
