import type { Context } from '../application/ports/contexts.js';
import type { Draft } from '../domain/draft.js';
import { SURE, type Understood } from '../understanding/create-understanding.js';
import { steeringIn } from '../understanding/steering.js';
import { help } from './answer-ask.js';
import { answerSaid } from './asking/answer-said.js';
import { didYouMean } from './asking/ask-back.js';
import { composedBy } from './asking/composed-by.js';
import { meaningOf } from './asking/meaning.js';
import type { Meaning } from './asking/meant.js';
import { onlyCustomersAsk } from './asking/only-customers-ask.js';
import { answerAndRemember, answerListed, NOTHING_SAID } from './asking/remember.js';
import { isAboutDraft } from './asking/turn-to-draft.js';
import { understandFor } from './asking/understand-for.js';
import { composeAgain, composeBack, composeCancel, composeText, openDraft } from './dialogs/compose.dialog.js';
import { saying, type Answer, type Turn } from './turn.js';

/** What somebody typed: a word that steers, a request, or an answer to what the open draft asks for, in this order. */
export async function onText(turn: Turn, text: string): Promise<readonly Answer[]> {
  const { ports, asker, understanding } = turn;
  const open = await openDraft(turn);
  const said = steeringIn(text, turn.speech.locale);
  turn.meant(said ?? 'draft');
  switch (said) {
    case 'cancel':
      return [await composeCancel(turn)];
    case 'start-over':
      await ports.contexts.save(asker.personId, null);
      return open ? [saying('dialog.startedOver'), await composeAgain(turn, open)] : [saying('dialog.startedOver'), help(turn)];
    case 'back':
      return [open ? await composeBack(turn, open) : help(turn)];
    case 'help':
      return [help(turn)];
    case 'yes':
    case 'no':
      // However the words may look elsewhere, here they answer.
      if (open) return [await composeText(turn, open, text)];
      break;
    default:
      break;
  }
  const context = (await ports.contexts.load(asker.personId)) ?? NOTHING_SAID;
  const [only, another] = context.offered;
  if (said === 'yes' && only && !another) return [await answerAndRemember(turn, only)];
  // A bare "no" wants nothing that could be guessed from it, and a "yes" to nothing does not either.
  if (said === 'yes' || said === 'no') return notUnderstood(turn, context);
  const understood = await understandFor(turn, text, context.ask?.intent ?? null);
  if (onlyCustomersAsk(turn, understood)) return [saying('dialog.onlyCustomersCheck')];
  const unknown = understanding.unknownName(text, understood.reading);
  const meaning = meaningOf(understanding, understood, { context, unknown });
  // Inside a dialog only a clear request interrupts, and what goes on from such a one; the draft waits.
  if (open && !interrupts(turn, understood, open.draft.stage) && !isOfQuestion(turn, { context, understood, meaning }))
    return [await composeText(turn, open, text)];
  turn.meant(meaning.kind === 'ask' ? meaning.intent : meaning.kind);
  return answerMeaning(turn, meaning, { context, understood, unknown });
}

/** Names, numbers and "an E3 trial" are an answer to what was asked, however much they look like a request; "make it 30 E3" is as well. */
function interrupts({ understanding }: Turn, { intent, confidence, reading }: Understood, stage: Draft['stage']): boolean {
  if (intent === 'none' || confidence < SURE) return false;
  const { bare, marked, corrects } = understanding.goingOn(reading);
  const names = reading.companies.length > 0;
  // "And ask for delegated administration", "no delegated administration": without a customer it is about the open draft.
  if ((intent === 'admin.request' || intent === 'role.return') && !names && (marked || bare)) return false;
  // Nothing is asked at the review: an offer to somebody named is another one.
  if (composedBy(intent) !== null && (corrects || (bare && !(names && stage === 'review')))) return false;
  if (composedBy(intent) !== null) return true;
  return !(bare && reading.row.some(({ kind }) => kind === 'mention'));
}

interface Said {
  readonly context: Context;
  readonly understood: Understood;
  readonly meaning: Meaning;
}

/** A question came between: what goes on from it is no answer to the draft. A name alone is, and so is what corrects. */
function isOfQuestion({ understanding }: Turn, { context, understood, meaning }: Said): boolean {
  if (isAboutDraft(context)) return false;
  if (meaning.kind === 'listed' || meaning.kind === 'offered') return true;
  const { marked, corrects } = understanding.goingOn(understood.reading);
  return meaning.kind === 'ask' && meaning.goesOn && marked && !corrects;
}

async function answerMeaning(
  turn: Turn,
  meaning: Meaning,
  around: Omit<Said, 'meaning'> & { readonly unknown: string | null },
): Promise<readonly Answer[]> {
  switch (meaning.kind) {
    case 'listed':
      return [await answerListed(turn, meaning.item, around.context)];
    case 'offered':
      return [await answerAndRemember(turn, meaning.ask)];
    case 'beyond':
      return [saying('askingBack.beyond', { count: meaning.count })];
    case 'ask':
      return [await answerSaid(turn, meaning, { reading: around.understood.reading, unknown: around.unknown })];
    case 'unsure':
      return [await didYouMean(turn, meaning)];
    case 'nothing':
      return notUnderstood(turn, around.context);
  }
}

/** Asks for other words once; then it offers what there is, and a way to a person. */
async function notUnderstood(turn: Turn, context: Context): Promise<readonly Answer[]> {
  await turn.ports.contexts.save(turn.asker.personId, { ...context, askedForOtherWords: true });
  if (!context.askedForOtherWords) return [saying('dialog.notUnderstood'), help(turn)];
  const operator = await turn.ports.directory.operator();
  return [saying('dialog.stillNotUnderstood'), help(turn), ...(operator ? [saying('askingBack.person', { operator: operator.name })] : [])];
}
