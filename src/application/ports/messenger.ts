import type { Locale, PersonId } from '../../domain/people.js';
import type { NoticeView } from '../../domain/views/conversation-view.js';
import type { OfferView, StatusView } from '../../domain/views/offer-view.js';

/** What Accord writes to people of its own accord. */
export type Outgoing =
  | { readonly card: 'offer'; readonly view: OfferView }
  | { readonly card: 'status'; readonly view: StatusView }
  | { readonly card: 'notice'; readonly view: NoticeView };

/** A card as it will be sent: the exact text, in the reader's language. */
export interface Drawn {
  readonly body: string;
  readonly locale: Locale;
}

export type SendOutcome =
  | { readonly outcome: 'sent'; readonly messageKey: string }
  /** Not sent for certain; again at the earliest after so many milliseconds. */
  | { readonly outcome: 'again'; readonly afterMs: number }
  /** An answer was lost: sent or not. */
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'failed'; readonly why: string };

/** Draws and sends; implemented where the cards and the SDK are known. Neither call rejects for what the channel answers. */
export interface Messenger {
  /** For somebody known by their conversation reference, in the language they have now. */
  draw(personId: PersonId, outgoing: Outgoing): Promise<Drawn>;
  send(conversation: string, drawn: Drawn): Promise<SendOutcome>;
  edit(conversation: string, messageKey: string, drawn: Drawn): Promise<SendOutcome>;
}
