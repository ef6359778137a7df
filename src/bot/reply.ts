import type { TurnContext } from 'botbuilder';
import { keepRendering } from '../application/keep-rendering.js';
import { offerSubject } from '../application/finish-entry.js';
import type { Card } from '../cards/card.js';
import { draw } from '../cards/draw.js';
import type { Layouts } from '../cards/layouts.js';
import { sayRefusal } from '../cards/say-refusal.js';
import type { Speaker } from '../i18n/speech.js';
import { cardActivity, cardInvokeResponse, textActivity, textInvokeResponse } from './card-activity.js';
import type { Reaction } from './on-press.js';
import { messageKeyOf } from './place-reference.js';
import type { Answer, Turn } from './turn.js';

/** Puts answers into the conversation: draws the card, remembers it before it is shown, sends or edits. */
export interface ReplyTools {
  readonly layouts: Layouts;
  readonly speaker: Speaker;
  /** Noted when an edit fails and a new message takes its place. */
  readonly note: (what: string, error: unknown) => void;
}

type CardAnswer = Extract<Answer, { kind: 'card' }>;

export async function replyToText(tools: ReplyTools, context: TurnContext, turn: Turn, answers: readonly Answer[]): Promise<void> {
  for (const answer of answers) await sendNew(tools, context, turn, answer);
}

/** A press by Submit arrives as a message, by Execute as an invoke that wants its answer in the HTTP response as well. */
export async function replyToPress(
  tools: ReplyTools,
  context: TurnContext,
  turn: Turn,
  { answer, replaces, how }: Reaction & { readonly how: 'submit' | 'execute' | 'refresh' },
): Promise<void> {
  if (answer.kind !== 'card') {
    const text = sentence(turn, answer);
    await context.sendActivity(how === 'submit' ? textActivity(text) : textInvokeResponse(text));
    return;
  }
  const card = await drawAndKeep(tools, turn, answer);
  // What is stored in the chat changes too; the answer to an invoke is for this reader, on this screen, only.
  if (how !== 'refresh') await put(tools, context, turn, { answer, card, replaces });
  if (how !== 'submit') await context.sendActivity(cardInvokeResponse(card));
}

/** A refusal after a press is a sentence; after typed words it is a card of its own. */
const sentence = ({ speech }: Turn, answer: Exclude<Answer, CardAnswer>): string =>
  answer.kind === 'text' ? speech.say(answer.key, answer.values) : sayRefusal(answer.refusal, speech);

async function sendNew(tools: ReplyTools, context: TurnContext, turn: Turn, answer: Answer): Promise<void> {
  if (answer.kind === 'text') {
    await context.sendActivity(textActivity(sentence(turn, answer)));
    return;
  }
  const shown: CardAnswer =
    answer.kind === 'card' ? answer : { kind: 'card', drawing: { card: 'message', view: { refusal: answer.refusal } } };
  const card = await drawAndKeep(tools, turn, shown);
  await put(tools, context, turn, { answer: shown, card, replaces: false });
}

async function drawAndKeep({ layouts, speaker }: ReplyTools, turn: Turn, answer: CardAnswer): Promise<Card> {
  const speech = answer.speakIn ? speaker(answer.speakIn, turn.speech.timeZone) : turn.speech;
  const card = draw(answer.drawing, { speech, layouts, supportUrl: turn.supportUrl });
  if (answer.rendering)
    await keepRendering(turn.ports, turn.asker.personId, {
      rendering: answer.rendering,
      body: JSON.stringify(card),
      locale: speech.locale,
    });
  return card;
}

interface Placing {
  readonly answer: CardAnswer;
  readonly card: Card;
  readonly replaces: boolean;
}

async function put(tools: ReplyTools, context: TurnContext, turn: Turn, { answer, card, replaces }: Placing): Promise<void> {
  const pressed = replaces ? context.activity.replyToId : undefined;
  const activityId = (pressed && (await edited(tools, context, pressed, card))) || (await context.sendActivity(cardActivity(card)))?.id;
  if (!answer.standing || !activityId) return;
  const { shownSeq, ...place } = answer.standing;
  const messageKey = messageKeyOf(context.activity.conversation.id, activityId);
  await turn.ports.outbox.registerCard(
    { ...place, messageKey, readerId: turn.asker.personId, subject: offerSubject(place.offerId) },
    shownSeq,
  );
}

/** About one edit in a thousand fails in Teams: then a new message takes its place, and the old card answers with today's. */
async function edited({ note }: ReplyTools, context: TurnContext, activityId: string, card: Card): Promise<string | undefined> {
  try {
    await context.updateActivity({ ...cardActivity(card), id: activityId });
    return activityId;
  } catch (error) {
    note('editing a card', error);
    return undefined;
  }
}
