import type { Context, SpokenOf } from '../../application/ports/contexts.js';
import type { Ask, AskSlots, Intent } from '../../domain/ask.js';
import { SURE, type Understanding, type Understood } from '../../understanding/create-understanding.js';
import type { GoingOn } from '../../understanding/follow-ups/going-on.js';
import { takes } from '../../understanding/slots.js';
import type { SaidSlots } from '../../understanding/slots/said-slots.js';
import type { Meaning } from './meant.js';
import { picked } from './pick.js';

const READINGS = 3;

interface Around {
  readonly context: Context | null;
  /** What looks like the name of a company that nobody knows. */
  readonly unknown: string | null;
}

export function meaningOf(understanding: Understanding, understood: Understood, { context, unknown }: Around): Meaning {
  const goingOn = understanding.goingOn(understood.reading);
  const pick = picked(understood, goingOn, context);
  if (pick) return pick;
  const further = context?.ask ? goingOnFrom(understanding, understood, context.ask) : null;
  if (further && (Object.keys(further.said).length > 0 || unknown !== null)) return further;
  const about = goingOn.refersBack && context ? context.about : {};
  const { intent, confidence, slots } = understood;
  const meant = (as: Intent, said: SaidSlots) => ({ intent: as, said, before: kept(placed(about, as), said) });
  if (intent !== 'none' && confidence >= SURE) return { kind: 'ask', goesOn: false, ...meant(intent, slots) };
  // Whose number it is, and what they may see of it, is asked of everybody alike.
  const { offerNumber } = understood.reading;
  if (offerNumber !== null) return { kind: 'ask', goesOn: false, intent: 'offer.list', said: { offerNumber }, before: {} };
  const readings = [{ intent, confidence }, ...understood.alternatives]
    .filter((guess) => guess.intent !== 'none' && guess.intent !== 'help')
    .slice(0, READINGS)
    .map((guess) => meant(guess.intent, understanding.slotsAs(guess.intent, understood.reading)));
  return intent === 'none' || readings.length === 0 ? { kind: 'nothing' } : { kind: 'unsure', readings };
}

/** The earlier question with what is said anew; null for what is a question of its own. */
function goingOnFrom(understanding: Understanding, understood: Understood, earlier: Ask): Extract<Meaning, { kind: 'ask' }> | null {
  const said = understanding.slotsAs(earlier.intent, understood.reading);
  if (!goesOn(understood, understanding.goingOn(understood.reading), { intent: earlier.intent, said })) return null;
  // One offer is not narrowed: whoever says more asks for a list again.
  const { offerId, ...rest } = earlier.slots;
  const before = kept(Object.keys(said).length > 0 || offerId === undefined ? rest : earlier.slots, said);
  return { kind: 'ask', goesOn: true, intent: earlier.intent, said, before };
}

/**
 * Only parts of a question, or something that says it goes on. What is sure to be a request goes on only where it says nothing that
 * the earlier question has no place for: "and which customers have no administrator?" does.
 */
export function goesOn(
  { intent, confidence, slots }: Pick<Understood, 'intent' | 'confidence' | 'slots'>,
  { marked, bare }: GoingOn,
  earlier: { readonly intent: Intent; readonly said: SaidSlots },
): boolean {
  if (intent === 'none' || confidence < SURE) return marked || bare;
  return marked && bare && (intent === earlier.intent || Object.keys(slots).every((slot) => slot in earlier.said));
}

/** Whom the conversation is about, where the intent has a place for them. An offer names its customer and partner itself. */
function placed({ customerId, partnerId, offerId }: SpokenOf, intent: Intent): AskSlots {
  if (offerId !== undefined && takes(intent, 'offerNumber')) return { offerId };
  return {
    ...(customerId !== undefined && takes(intent, 'customer') && { customerId }),
    ...(partnerId !== undefined && takes(intent, 'partner') && { partnerId }),
  };
}

/** What was said before stays, unless it is said anew: a day in the place of a period, one company in the place of another. */
function kept(before: AskSlots, said: SaidSlots): AskSlots {
  const { customerId, partnerId, period, day, offerId, products, services, headCount, ...rest } = before;
  const sayWhen = said.period !== undefined || said.day !== undefined;
  const sayWhat = said.products !== undefined || said.workloads !== undefined;
  return {
    ...rest,
    ...(!said.customer && customerId !== undefined && { customerId }),
    ...(!said.partner && partnerId !== undefined && { partnerId }),
    ...(!sayWhen && period && { period }),
    ...(!sayWhen && day !== undefined && { day }),
    ...(said.offerNumber === undefined && offerId !== undefined && { offerId }),
    ...(!sayWhat && products && { products }),
    ...(!sayWhat && services && { services }),
    ...(!sayWhat && headCount !== undefined && { headCount }),
  };
}
