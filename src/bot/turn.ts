import type { Asker } from '../application/asker.js';
import type { Kept, Standing } from '../application/keep-rendering.js';
import type { Ports } from '../application/ports/ports.js';
import type { Drawing } from '../cards/draw.js';
import type { Ask } from '../domain/ask.js';
import type { Locale } from '../domain/people.js';
import type { Refusal, Result } from '../domain/refusals.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { MessageValues, Speech } from '../i18n/speech.js';
import type { Understanding } from '../understanding/create-understanding.js';

/** One turn of a conversation, once it is known who speaks. What answers it knows no SDK. */
export interface Turn {
  readonly ports: Ports;
  readonly understanding: Understanding;
  readonly asker: Asker;
  readonly speech: Speech;
  /** ISO date of the asker's day. */
  readonly today: string;
  /** Local mode says on its first card that nothing is real. */
  readonly rehearsal: boolean;
  readonly supportUrl: string;
  /** For the operator's log: what typed words were taken for. */
  readonly meant: (what: string) => void;
  /** Where a browser finds the evidence behind a token. */
  readonly evidenceUrl: (token: string) => string;
}

/** A question as it was answered, and what the answer lists, in order. */
export interface Asked {
  readonly ask: Ask;
  readonly listed: readonly { readonly kind: 'offer' | 'customer' | 'partner'; readonly id: string }[];
}

/** What somebody gets back: a card, or a plain sentence of the catalogues. */
export type Answer =
  | {
      readonly kind: 'card';
      readonly drawing: Drawing;
      /** To be remembered before the card is shown (R27). */
      readonly rendering?: Kept<unknown>['rendering'];
      /** The card follows an offer and is drawn again when that changes. */
      readonly standing?: Standing;
      /** The customer it tells of, for the access log (R29). */
      readonly about?: string;
      /** What it answers, for whoever goes on from there: "only the declined ones", "the second one". */
      readonly asked?: Asked;
      /** Another language than the turn's, for somebody who has just chosen it. */
      readonly speakIn?: Locale;
    }
  | { readonly kind: 'text'; readonly key: MessageKey; readonly values?: MessageValues }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

export const saying = (key: MessageKey, values?: MessageValues): Answer => ({ kind: 'text', key, ...(values && { values }) });
export const refusing = (refusal: Refusal): Answer => ({ kind: 'refusal', refusal });

/** A use case's result as an answer: its card, or its refusal in words. */
export const answering = <T>(result: Result<T>, card: (value: T) => Answer): Answer =>
  result.ok ? card(result.value) : refusing(result.refusal);

/** A card that shows a view and follows nothing. */
export const showing = (drawing: Drawing, about?: string): Answer => ({ kind: 'card', drawing, ...(about !== undefined && { about }) });
