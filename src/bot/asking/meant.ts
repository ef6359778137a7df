import type { Listed } from '../../application/ports/contexts.js';
import type { Ask, AskSlots, Intent } from '../../domain/ask.js';
import type { SaidSlots } from '../../understanding/slots/said-slots.js';

/** What a sentence comes to, with what was asked before it: still names, no ids. */
export type Meaning =
  | ({ readonly kind: 'ask' } & AskMeant)
  /** One of what the last answer listed. */
  | { readonly kind: 'listed'; readonly item: Listed }
  /** One of the readings or companies that were asked about. */
  | { readonly kind: 'offered'; readonly ask: Ask }
  /** One that the list does not have. */
  | { readonly kind: 'beyond'; readonly count: number }
  /** Several readings, none of them sure. */
  | { readonly kind: 'unsure'; readonly readings: readonly Omit<AskMeant, 'goesOn'>[] }
  | { readonly kind: 'nothing' };

export interface AskMeant {
  readonly intent: Intent;
  readonly said: SaidSlots;
  /** Slots of the earlier question that stay where nothing new is said. */
  readonly before: AskSlots;
  /** It has no request of its own. */
  readonly goesOn: boolean;
}
