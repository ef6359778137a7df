import type { AskSlots } from '../domain/ask.js';
import type { Understood } from '../understanding/intents.js';
import { steeringIn, understand } from '../understanding/understand.js';
import { answerAsk, help } from './answer-ask.js';
import { begin, composeAgain, composeBack, composeCancel, composeText, openDraft } from './dialogs/compose.dialog.js';
import { numberedOffer, whichCustomer } from './questions/which-customer.js';
import { refusing, saying, type Answer, type Turn } from './turn.js';

/** What somebody typed: a word that steers, a request, or an answer to what the open draft asks for, in this order. */
export async function onText(turn: Turn, text: string): Promise<readonly Answer[]> {
  const open = await openDraft(turn);
  switch (steeringIn(text, turn.speech.locale)) {
    case 'cancel':
      return [await composeCancel(turn)];
    case 'start-over':
      return open ? [saying('dialog.startedOver'), await composeAgain(turn, open)] : [help(turn)];
    case 'back':
      return [open ? await composeBack(turn, open) : help(turn)];
    case 'help':
      return [help(turn)];
    default:
      break;
  }
  const understood = understand(text, { sides: turn.asker.sides, locale: turn.speech.locale, today: turn.today });
  // Inside a dialog only a clear request interrupts; the draft waits.
  if (open && understood.confidence < 1) return [await composeText(turn, open, text)];
  return understood.intent === 'none' ? [saying('dialog.notUnderstood'), help(turn)] : [await answerSaid(turn, understood)];
}

const COMPOSING = { 'trial.send': 'trial', 'offer.send': 'purchase', 'admin.request': 'delegation' } as const;

/** A name becomes an id, or a question which one is meant. */
async function answerSaid(turn: Turn, { intent, slots: said }: Understood): Promise<Answer> {
  if (intent in COMPOSING && said.customer !== undefined)
    // Just looked up.
    return begin(turn, COMPOSING[intent as keyof typeof COMPOSING], {}, said.customer);
  const slots: AskSlots = { ...(said.period && { period: { ...said.period } }) };
  if (said.offerNumber !== undefined) {
    const offer = await numberedOffer(turn, said.offerNumber);
    return offer.ok ? answerAsk(turn, { intent, slots: { ...slots, offerId: offer.value.offerId } }) : refusing(offer.refusal);
  }
  if (said.customer === undefined) return answerAsk(turn, { intent, slots });
  const which = await whichCustomer(turn, said.customer);
  return 'answer' in which ? which.answer : answerAsk(turn, { intent, slots: { ...slots, customerId: which.customerId } });
}
