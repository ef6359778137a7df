import type { Context } from '../application/ports/contexts.js';
import type { AskSlots, Intent } from '../domain/ask.js';
import { SURE, type Understood } from '../understanding/create-understanding.js';
import { steeringIn } from '../understanding/steering.js';
import { help } from './answer-ask.js';
import { didYouMean, whichCompany } from './asking/ask-back.js';
import { meaningOf, type Meaning } from './asking/meaning.js';
import { answerAndRemember } from './asking/remember.js';
import { resolveSlots } from './asking/resolve.js';
import { takesCompany, understandFor } from './asking/understand-for.js';
import { begin, composeAgain, composeBack, composeCancel, composeText, openDraft } from './dialogs/compose.dialog.js';
import { refusing, saying, type Answer, type Turn } from './turn.js';

/** What somebody typed: a word that steers, a request, or an answer to what the open draft asks for, in this order. */
export async function onText(turn: Turn, text: string): Promise<readonly Answer[]> {
  const open = await openDraft(turn);
  switch (steeringIn(text, turn.speech.locale)) {
    case 'cancel':
      return [await composeCancel(turn)];
    case 'start-over':
      await turn.ports.contexts.save(turn.asker.personId, null);
      return open ? [saying('dialog.startedOver'), await composeAgain(turn, open)] : [saying('dialog.startedOver'), help(turn)];
    case 'back':
      return [open ? await composeBack(turn, open) : help(turn)];
    case 'help':
      return [help(turn)];
    default:
      break;
  }
  const understood = await understandFor(turn, text);
  // Inside a dialog only a clear request interrupts; the draft waits.
  if (open && !interrupts(turn, understood)) return [await composeText(turn, open, text)];
  const context = await turn.ports.contexts.load(turn.asker.personId);
  const unknown = turn.understanding.unknownName(text, understood.reading);
  return answerMeaning(turn, meaningOf(turn.understanding, understood, context), { context, unknown });
}

/** Names, numbers and "an E3 trial" are an answer to what was asked, however much they look like a request. */
function interrupts({ understanding }: Turn, { intent, confidence, reading }: Understood): boolean {
  if (intent === 'none' || confidence < SURE) return false;
  const answers = composedBy(intent) !== null || reading.row.some(({ kind }) => kind === 'mention');
  return !(answers && understanding.goingOn(reading).bare);
}

interface Around {
  readonly context: Context | null;
  /** What looks like the name of a company that nobody knows. */
  readonly unknown: string | null;
}

async function answerMeaning(turn: Turn, meaning: Meaning, { context, unknown }: Around): Promise<readonly Answer[]> {
  switch (meaning.kind) {
    case 'listed':
      return [await answerAndRemember(turn, askAbout(turn, meaning.item))];
    case 'ask':
      return [await answerSaid(turn, meaning, unknown)];
    case 'unsure':
      return [await didYouMean(turn, meaning)];
    case 'nothing':
      return notUnderstood(turn, context);
  }
}

/** Asks for other words once; then it offers what there is, and a way to a person. */
async function notUnderstood(turn: Turn, context: Context | null): Promise<readonly Answer[]> {
  const again = context?.askedForOtherWords === true;
  await turn.ports.contexts.save(turn.asker.personId, {
    ask: context?.ask ?? null,
    listed: context?.listed ?? [],
    askedForOtherWords: true,
  });
  if (!again) return [saying('dialog.notUnderstood'), help(turn)];
  const operator = await turn.ports.directory.operator();
  return [saying('dialog.stillNotUnderstood'), help(turn), ...(operator ? [saying('askingBack.person', { operator: operator.name })] : [])];
}

/** Names become ids, or a question which one is meant. */
async function answerSaid(
  turn: Turn,
  { intent, said, before }: Extract<Meaning, { kind: 'ask' }>,
  unknown: string | null,
): Promise<Answer> {
  const resolved = await resolveSlots(turn, intent, said);
  const slots: AskSlots = { ...before, ...resolved.slots };
  if (resolved.kind === 'which') return whichCompany(turn, intent, { ...resolved, slots });
  if (resolved.kind === 'unknown') return resolved.what === 'offer' ? refusing({ code: 'not-found' }) : saying('dialog.noCustomer');
  const kind = composedBy(intent);
  // Nobody's name is not answered as if no name had been said.
  if (unknown !== null && !said.customer && !said.partner && takesCompany(intent))
    return kind === null ? saying('dialog.noCustomer') : begin(turn, kind, slots, { unsure: resolved.unsure, customer: { text: unknown } });
  if (kind === null || resolved.unsure.length === 0) return answerAndRemember(turn, { intent, slots: withUnsure(slots, resolved.unsure) });
  return begin(turn, kind, slots, { unsure: resolved.unsure });
}

const composedBy = (intent: Intent): 'trial' | 'purchase' | 'delegation' | null =>
  intent === 'trial.send' ? 'trial' : intent === 'offer.send' ? 'purchase' : intent === 'admin.request' ? 'delegation' : null;

/** A question about a short name is one about each subscription it fits. */
const withUnsure = (
  slots: AskSlots,
  unsure: readonly { readonly skuIds: readonly string[]; readonly licences: number | null }[],
): AskSlots =>
  unsure.length === 0
    ? slots
    : {
        ...slots,
        products: [...(slots.products ?? []), ...unsure.flatMap(({ skuIds, licences }) => skuIds.map((skuId) => ({ skuId, licences })))],
      };

function askAbout({ asker }: Turn, { kind, id }: Context['listed'][number]): { intent: Intent; slots: AskSlots } {
  if (kind === 'offer') return { intent: 'offer.list', slots: { offerId: id } };
  if (kind === 'customer') return { intent: 'customer.partners', slots: { customerId: id } };
  return { intent: asker.sides.includes('customer') ? 'request.verify' : 'history.show', slots: { partnerId: id } };
}
