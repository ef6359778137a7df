import type { Intent } from '../../domain/ask.js';
import type { Locale, PersonId } from '../../domain/people.js';
import type { Circumstances } from '../../domain/decision.js';
import type { PendingAnswers } from '../../domain/pending-answers.js';

/** Where somebody can be written to; `reference` is the channel's own and opaque here. */
export interface Conversations {
  /** Written only where what is there is older. */
  save(personId: PersonId, reference: string, seenAt: number): Promise<void>;
  find(personId: PersonId): Promise<string | null>;
}

/** What somebody is composing or was asked; survives restarts and other nodes. */
export interface Drafts {
  load(personId: PersonId): Promise<{ readonly version: number; readonly draft: unknown } | null>;
  /** Resolves to false when it was changed since `version` was loaded (0: there was none). A null draft clears. */
  save(personId: PersonId, draft: unknown, version: number): Promise<boolean>;
}

/** What people chose for themselves. An import never overwrites it. */
export interface Preferences {
  locale(personId: PersonId): Promise<Locale | null>;
  chooseLocale(personId: PersonId, locale: Locale): Promise<void>;
  /** Which of the subscriptions that go by one short name this person chose last; null where these were never chosen among. */
  subscriptionAmong(personId: PersonId, skuIds: readonly string[]): Promise<string | null>;
  /** The order of `skuIds` tells nothing; the last choice among the same ones counts. */
  chooseSubscription(personId: PersonId, skuIds: readonly string[], skuId: string): Promise<void>;
}

/** A card as it was drawn for one reader (R27). */
export interface Rendering {
  /** Opaque, unguessable; stands on the card. */
  readonly reference: string;
  readonly readerId: PersonId;
  readonly customerId: string;
  readonly about: RenderingSubject;
  readonly seen: Circumstances;
  readonly locale: Locale;
  /** SHA-256 of the body. */
  readonly hash: string;
  readonly at: number;
}

export type RenderingSubject =
  /** `partners`: whom the card let be named partner of record. */
  | { readonly kind: 'offer'; readonly offerId: string; readonly revision: number; readonly partners: readonly string[] }
  | { readonly kind: 'confirmation'; readonly offerId: string; readonly revision: number }
  | { readonly kind: 'end-delegation'; readonly grantSeq: number }
  /** `chosen`: whom the card asked to confirm, a partner's id or `nobody`; null while nobody was chosen. */
  | { readonly kind: 'partner-of-record'; readonly chosen: string | null }
  /** `endedSeq`: the entry by which everything had been ended with it before, 0 for none. */
  | { readonly kind: 'end-partner'; readonly partnerId: string; readonly endedSeq: number };

export interface Renderings {
  save(rendering: Rendering, body: string): Promise<void>;
  find(reference: string): Promise<Rendering | null>;
  body(hash: string): Promise<string | null>;
  /** Everything that was shown to anybody about a customer. */
  about(customerId: string): Promise<Rendering[]>;
}

/** R24: answers that wait on the server for a second confirmation. */
export interface WaitingAnswers {
  save(reference: string, answers: PendingAnswers): Promise<void>;
  find(reference: string): Promise<PendingAnswers | null>;
}

export interface Access {
  readonly by: PersonId;
  readonly at: number;
  readonly customerId: string | null;
  /** As it was said: it may name other companies. */
  readonly question: string;
  /** What was asked, without the words; null where no question was understood. */
  readonly intent: Intent | null;
  readonly shown: string;
}

/** R29: every answer given to a support agent. */
export interface AccessLog {
  record(access: Access): Promise<void>;
  /** About one customer, the newest first, at most `limit`; `reference` names the line. */
  about(customerId: string, period: AccessPeriod, limit: number): Promise<(Access & { readonly reference: string })[]>;
  count(customerId: string, period: AccessPeriod): Promise<number>;
}

/** Instants in milliseconds, inclusive. */
export interface AccessPeriod {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}
