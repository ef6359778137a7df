import type { EventType } from '../../../domain/events.js';
import type { LedgerRow } from '../../chat.js';
import type { Stage } from '../stage.js';

/** What the customer's ledger says, to hold cards to. */

export const LATEST = -1;

/** The newest entry of that kind, or the one before it (-2). Throws when there is none. */
export async function entryOf(stage: Stage, event: EventType, place = LATEST): Promise<LedgerRow> {
  const found = (await stage.ledger()).filter((row) => row.event === event).at(place);
  if (!found) throw new Error(`the ledger has no entry ${event}`);
  return found;
}

/** Throws when the events of the ledger are others, or more, or fewer. */
export async function mustHold(stage: Stage, events: readonly EventType[]): Promise<void> {
  const found = (await stage.ledger()).map((row) => row.event);
  if (found.join() !== events.join()) throw new Error(`the ledger holds ${found.join(', ')} instead of ${events.join(', ')}`);
}

/** Every event of the whole story, in order. */
export const WHOLE_STORY = [
  'relationship-recorded',
  'offer-sent',
  'decision-made',
  'offer-sent',
  'offer-countered',
  'offer-revised',
  'decision-made',
  'delegation-ended',
] as const satisfies readonly EventType[];
