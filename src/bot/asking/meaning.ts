import type { Context } from '../../application/ports/contexts.js';
import type { AskSlots, Intent } from '../../domain/ask.js';
import { SURE, type Understanding, type Understood } from '../../understanding/create-understanding.js';
import type { GoingOn } from '../../understanding/follow-ups/going-on.js';
import type { SaidSlots } from '../../understanding/slots.js';

/** What a sentence comes to, with what was asked before it: still names, no ids. */
export type Meaning =
  /** `before`: slots of the earlier question that stay where nothing new is said. */
  | { readonly kind: 'ask'; readonly intent: Intent; readonly said: SaidSlots; readonly before: AskSlots }
  /** One of what the last answer listed. */
  | { readonly kind: 'listed'; readonly item: Context['listed'][number] }
  /** Several readings, none of them sure. */
  | {
      readonly kind: 'unsure';
      readonly readings: readonly { readonly intent: Intent; readonly said: SaidSlots; readonly before: AskSlots }[];
    }
  | { readonly kind: 'nothing' };

const READINGS = 3;
/** What is less likely than this is no help as a choice. */
const LEAST_READING = 0.02;

export function meaningOf(understanding: Understanding, understood: Understood, context: Context | null): Meaning {
  const goingOn = understanding.goingOn(understood.reading);
  const listed = goingOn.ordinal === null ? undefined : context?.listed.at(goingOn.ordinal);
  if (listed) return { kind: 'listed', item: listed };
  const earlier = context?.ask ?? null;
  if (earlier && goesOn(understood, goingOn)) {
    const said = understanding.slotsAs(earlier.intent, understood.reading);
    if (Object.keys(said).length > 0) return { kind: 'ask', intent: earlier.intent, said, before: kept(earlier.slots, said) };
  }
  const before = goingOn.refersBack && earlier ? spokenOf(earlier.slots) : {};
  const { intent, confidence, slots } = understood;
  if (intent !== 'none' && confidence >= SURE) return { kind: 'ask', intent, said: slots, before: kept(before, slots) };
  // Whose number it is, and what they may see of it, is asked of everybody alike.
  const { offerNumber } = understood.reading;
  if (offerNumber !== null) return { kind: 'ask', intent: 'offer.list', said: { offerNumber }, before: {} };
  const readings = [{ intent, confidence }, ...understood.alternatives]
    .filter((guess) => guess.intent !== 'none' && guess.intent !== 'help' && guess.confidence >= LEAST_READING)
    .slice(0, READINGS)
    .map((guess) => ({ intent: guess.intent, said: understanding.slotsAs(guess.intent, understood.reading) }));
  if (intent === 'none' || readings.length === 0) return { kind: 'nothing' };
  return { kind: 'unsure', readings: readings.map((each) => ({ ...each, before: kept(before, each.said) })) };
}

/** Only parts of a question, or something that says it goes on; but what is sure to be a request of its own is one. */
function goesOn({ intent, confidence }: Understood, { marked, bare }: GoingOn): boolean {
  if (marked) return bare || confidence < SURE;
  return bare && (intent === 'none' || confidence < SURE);
}

/** Whom the conversation was about. */
const spokenOf = ({ customerId, partnerId }: AskSlots): AskSlots => ({
  ...(customerId !== undefined && { customerId }),
  ...(partnerId !== undefined && { partnerId }),
});

/** What was said before stays, unless it is said anew: a day in the place of a period, one company in the place of another. */
function kept(before: AskSlots, said: SaidSlots): AskSlots {
  const { customerId, partnerId, period, day, offerId, ...rest } = before;
  const sayWhen = said.period !== undefined || said.day !== undefined;
  return {
    ...rest,
    ...(!said.customer && customerId !== undefined && { customerId }),
    ...(!said.partner && partnerId !== undefined && { partnerId }),
    ...(!sayWhen && period && { period }),
    ...(!sayWhen && day !== undefined && { day }),
    ...(said.offerNumber === undefined && offerId !== undefined && { offerId }),
  };
}
