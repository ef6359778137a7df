/**
 * What the connector and the page tell each other: chats as people see them. Types only, so that the browser's bundle
 * takes nothing of the server along.
 */
import type { EventType } from '../domain/events.js';
import type { Locale, Role, Side } from '../domain/people.js';

export type CardJson = Readonly<Record<string, unknown>>;

/** Why a chat shows a line of its own instead of an answer: the words are in the page's catalogue. */
export type Problem = 'unreachable' | 'too-late' | 'failed' | 'refused';

export interface ChatMessage {
  readonly id: string;
  /** `channel` is the chat itself, speaking of a problem. */
  readonly from: 'person' | 'bot' | 'channel';
  readonly at: number;
  readonly text: string | null;
  /** As this reader sees it: an answer to a press replaces the card for the one who pressed. Accord sends one card a message. */
  readonly card: CardJson | null;
  /** What the bot proposes to say next (suggested actions). */
  readonly suggestions: readonly string[];
  readonly edited: boolean;
  readonly problem: Problem | null;
}

/** A button of a card as it was drawn; `data` already holds what the inputs hold. */
export interface PressedAction {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly id?: string | undefined;
  readonly verb?: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** What somebody types into a choice that is looked up while typing (Data.Query). */
export interface ChoiceQuery {
  readonly dataset: string;
  readonly text: string;
  readonly most: number;
}

export type ChatEvent =
  | { readonly kind: 'message'; readonly personKey: string; readonly message: ChatMessage }
  | { readonly kind: 'removed'; readonly personKey: string; readonly messageId: string }
  | { readonly kind: 'waiting'; readonly personKey: string; readonly waiting: boolean };

/** Who can be played on the page. */
export interface PersonView {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly side: Side;
  /** Null for somebody without one: they can still ask, and are told who can give one. */
  readonly role: Role | null;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly customerId: string | null;
}

/** One answer of a decision, as the ledger strip names it. */
export type AnswerMark =
  'offer-accepted' | 'offer-declined' | 'delegation-granted' | 'delegation-refused' | 'partner-of-record-kept' | 'partner-of-record-set';

/** One entry of a customer's ledger, as the strip shows it. */
export interface LedgerRow {
  readonly seq: number;
  readonly at: number;
  readonly event: EventType;
  /** An offer's number or a partner's name; null where the event has none. */
  readonly about: string | null;
  readonly answers: readonly AnswerMark[];
  /** Who did it; null for the clock and the operator's import. */
  readonly actor: string | null;
  readonly hash: string;
  readonly previousHash: string;
}
