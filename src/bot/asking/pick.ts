import type { Context, Listed } from '../../application/ports/contexts.js';
import type { AskSlots, Intent } from '../../domain/ask.js';
import { SURE, type Understood } from '../../understanding/create-understanding.js';
import type { GoingOn } from '../../understanding/follow-ups/going-on.js';
import { takes } from '../../understanding/slots.js';
import type { Meaning } from './meant.js';

/** "The second one", "withdraw the last": one of what was asked about, else one of what was listed; null where none is picked. */
export function picked(understood: Understood, goingOn: GoingOn, context: Context | null): Meaning | null {
  const { ordinal, picksOnly } = goingOn;
  if (ordinal === null) return null;
  const { offered, listed } = context ?? { offered: [], listed: [] };
  const ask = picksOnly ? offered.at(ordinal) : undefined;
  if (ask) return { kind: 'offered', ask };
  const item = listed.at(ordinal);
  if (item) return ofListed(understood, item);
  const count = offered.length > 0 ? offered.length : listed.length;
  // A number picks only where there is something to pick from.
  return picksOnly && (count > 0 || understood.reading.numbers.length === 0) ? { kind: 'beyond', count } : null;
}

/** These look for something, and so does who picks: the one that is picked is opened. */
const LOOKING: readonly Intent[] = ['offer.list', 'customer.list', 'approval.list', 'partner.find', 'help'];

/** Opened, unless the sentence is sure to want something else of it. */
function ofListed({ intent, confidence, slots }: Understood, item: Listed): Meaning {
  const sure = intent !== 'none' && confidence >= SURE && !LOOKING.includes(intent);
  const before = sure ? slotOf(item, intent) : null;
  return before ? { kind: 'ask', goesOn: false, intent, said: slots, before } : { kind: 'listed', item };
}

function slotOf({ kind, id }: Listed, intent: Intent): AskSlots | null {
  if (kind === 'offer') return takes(intent, 'offerNumber') ? { offerId: id } : null;
  if (kind === 'customer') return takes(intent, 'customer') ? { customerId: id } : null;
  return takes(intent, 'partner') ? { partnerId: id } : null;
}
