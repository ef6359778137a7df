import { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { identify, type Asker } from '../application/asker.js';
import type { Ports } from '../application/ports/ports.js';
import { sayRefusal } from '../cards/say-refusal.js';
import type { Admitted } from '../channel/door.js';
import { LONGEST_TEXT, type IncomingActivity } from '../channel/envelope.js';
import type { Refusal } from '../domain/refusals.js';
import { pickLocale } from '../i18n/pick-locale.js';
import { dayAt } from '../i18n/time-zone.js';
import type { Understanding } from '../understanding/create-understanding.js';
import { logAnswers, type Question } from './accesses.js';
import { textActivity, textInvokeResponse } from './card-activity.js';
import { onPress } from './on-press.js';
import { onText } from './on-text.js';
import { speechFor } from './person-speech.js';
import { storePlace } from './place-reference.js';
import { replyToPress, replyToText, type ReplyTools } from './reply.js';
import { refusing, saying, showing, type Turn } from './turn.js';
import type { UnderstandingKeeper } from './understanding-keeper.js';
import { noteAnswers, type Watch } from './watch.js';

/**
 * One turn of the bot: who speaks (as the door found out), what arrived (text, press, arrival), what answers it. The SDK is known
 * here, in reply.ts and in the adapter; business rules are not.
 */
export interface BotDeps extends ReplyTools {
  readonly ports: Ports;
  readonly understanding: UnderstandingKeeper;
  readonly rehearsal: boolean;
  readonly supportUrl: string;
  readonly evidenceUrl: (token: string) => string;
  /** What the operator's log hears of turns. */
  readonly watch: Watch;
}

/** The logic of every turn, for the adapter. */
export const createBot =
  (deps: BotDeps) =>
  async (context: TurnContext, { activity, identity }: Admitted): Promise<void> => {
    const found = await identify(deps.ports, identity);
    if (!found.ok) return turnAway(deps, context, { activity, identity }, found.refusal);
    const turn = turnOf(deps, found.value, { activity, understanding: await deps.understanding.current() });
    await welcomeBack(deps.ports, context, found.value, activity);
    await react(deps, context, turn, { activity, identity });
  };

function turnOf(
  { ports, speaker, rehearsal, supportUrl, evidenceUrl, watch }: BotDeps,
  asker: Asker,
  { activity, understanding }: { readonly activity: IncomingActivity; readonly understanding: Understanding },
): Turn {
  const speech = speechFor(speaker, asker, { locale: activity.locale, timeZone: activity.localTimezone });
  return {
    ports,
    understanding,
    asker,
    speech,
    today: dayAt(ports.clock.now(), speech.timeZone),
    rehearsal,
    supportUrl,
    evidenceUrl,
    meant: (intent) => watch.note({ intent }),
  };
}

/** Remembers where this person can be written to, and lets what waited for them go out. */
async function welcomeBack(ports: Ports, context: TurnContext, { personId }: Asker, activity: IncomingActivity): Promise<void> {
  const reference = TurnContext.getConversationReference(context.activity);
  const now = ports.clock.now();
  await ports.conversations.save(personId, storePlace({ reference, locale: activity.locale, timeZone: activity.localTimezone }), now);
  await ports.outbox.releaseWaiting(personId, ports.clock.machineNow());
}

const cardPress = z.object({ action: z.looseObject({ data: z.unknown() }), trigger: z.string().optional() });

/** What came in, and who is behind it. */
type Incoming = Omit<Admitted, 'ok'>;

async function react(deps: BotDeps, context: TurnContext, turn: Turn, incoming: Incoming): Promise<void> {
  const { activity } = incoming;
  switch (activity.type) {
    case 'message':
      return activity.value === undefined || activity.value === null
        ? typed(deps, context, turn, incoming)
        : submitted(deps, context, turn, incoming);
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? executed(deps, context, turn, incoming) : undefined;
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => id !== activity.recipient.id) ? welcome(deps, context, turn) : undefined;
    default:
      return undefined;
  }
}

async function typed(deps: BotDeps, context: TurnContext, turn: Turn, { activity, identity }: Incoming): Promise<void> {
  const answers = activity.textCut ? [saying('dialog.tooLong', { most: LONGEST_TEXT })] : await onText(turn, activity.text ?? '');
  noteAnswers(deps.watch, identity, { kind: 'message' }, answers);
  await logAnswers(turn, { words: activity.text ?? '' }, answers);
  await replyToText(deps, context, turn, answers);
}

async function submitted(deps: BotDeps, context: TurnContext, turn: Turn, { activity, identity }: Incoming): Promise<void> {
  const reaction = await onPress(turn, activity.value, 'manual');
  noteAnswers(deps.watch, identity, { kind: 'press', data: activity.value }, [reaction.answer]);
  await logAnswers(turn, pressed(activity.value), [reaction.answer]);
  await replyToPress(deps, context, turn, { ...reaction, how: 'submit' });
}

async function executed(deps: BotDeps, context: TurnContext, turn: Turn, { activity, identity }: Incoming): Promise<void> {
  const invoke = cardPress.safeParse(activity.value);
  const trigger = invoke.success && invoke.data.trigger === 'automatic' ? 'automatic' : 'manual';
  const data = invoke.success ? invoke.data.action['data'] : null;
  const reaction = await onPress(turn, data, trigger);
  noteAnswers(deps.watch, identity, { kind: trigger === 'automatic' ? 'refresh' : 'press', data }, [reaction.answer]);
  await logAnswers(turn, pressed(data), [reaction.answer]);
  await replyToPress(deps, context, turn, { ...reaction, how: trigger === 'automatic' ? 'refresh' : 'execute' });
}

const pressed = (data: unknown): Question => ({ words: JSON.stringify(data) ?? '', pressed: data });

async function welcome(deps: BotDeps, context: TurnContext, turn: Turn): Promise<void> {
  const { person, organisation, sides, roles } = turn.asker;
  const view = { name: person.name, organisation: organisation?.name ?? null, sides, roles, rehearsal: turn.rehearsal };
  await replyToText(deps, context, turn, [showing({ card: 'welcome', view })]);
}

/** Somebody the directory does not know is told who can change that, in their client's language, and nothing else. */
async function turnAway(
  { speaker, watch }: BotDeps,
  context: TurnContext,
  { activity, identity }: Incoming,
  refusal: Refusal,
): Promise<void> {
  noteAnswers(watch, identity, { kind: activity.type === 'message' ? 'message' : 'other' }, [refusing(refusal)]);
  const text = sayRefusal(refusal, speaker(pickLocale(activity.locale), 'UTC'));
  if (activity.type === 'invoke') await context.sendActivity(textInvokeResponse(text));
  else if (activity.type === 'message' || activity.type === 'conversationUpdate') await context.sendActivity(textActivity(text));
}
