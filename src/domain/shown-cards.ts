import type { LedgerEvent, ShownCard } from './events.js';

/** The cards an event names (R27): what was shown for it, and the second confirmation where one was due. */
export interface NamedCard extends ShownCard {
  readonly part: 'shown' | 'confirmation';
}

export function cardsNamedBy(event: LedgerEvent): NamedCard[] {
  const shown = 'shown' in event ? event.shown : null;
  const confirmation = 'confirmation' in event ? event.confirmation : null;
  return [
    ...(shown ? [{ part: 'shown' as const, ...shown }] : []),
    ...(confirmation ? [{ part: 'confirmation' as const, ...confirmation }] : []),
  ];
}
