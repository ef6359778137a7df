/**
 * Plays the part of Teams between people and the bot: it sends activities to the bot over HTTP and takes the bot's messages on
 * routes of the Bot Connector protocol. No shortcut into the product may come in here: it is a client, like Teams.
 */
import type { Locale } from '../domain/people.js';
import type { Route } from '../web/route.js';
import { answeredCard, answeredChoices, answeredText } from './bot-answers.js';
import { createBotClient } from './bot-client.js';
import { pressedAction, refreshAction, type Inputs } from './card-actions.js';
import { channelRoutes } from './channel-routes.js';
import type { ChatEvent, ChatMessage, Choice, ChoiceQuery, PressedAction } from './chat.js';
import { createInstallations } from './installations.js';
import {
  cardActionActivity,
  channelIdOf,
  chatPersonKey,
  type ChatPerson,
  type Envelope,
  searchActivity,
  submitActivity,
  textActivity,
} from './teams-activity.js';
import { createTranscript } from './transcript.js';
import { createTurns } from './turns.js';

export interface ConnectorDeps {
  /** Everybody who may chat; read at every call, so that people may come and go. */
  readonly people: () => Promise<readonly ChatPerson[]>;
  /** Where the bot takes activities. */
  readonly botUrl: () => string;
  /** Where this connector's routes are served, ending in `/rehearsal/connector/`. */
  readonly serviceUrl: () => string;
  readonly clock: { now(): number };
  readonly newId: () => string;
  /** How long a turn of the bot may take, in milliseconds; Teams waits for about 15 s. */
  readonly timeoutMs?: number;
}

export interface Connector {
  /** What a bot calls: POST|PUT|DELETE activities, POST conversations, GET members. */
  readonly routes: readonly Route[];
  /** The app is installed for the person if it was not, and the cards on screen that ask for it are redrawn. */
  readonly open: (personKey: string) => Promise<void>;
  /** Types a text; resolves when the bot's turn is over, to what this brought into the chat, new or changed. */
  readonly say: (personKey: string, text: string) => Promise<readonly ChatMessage[]>;
  /** Presses the button of that id or title on a message's card, as `say`. Throws when no screen would allow it. */
  readonly press: (personKey: string, messageId: string, idOrTitle: string, inputs?: Inputs) => Promise<readonly ChatMessage[]>;
  /** Sends a button's action as a screen has drawn and filled it, as `press`. */
  readonly act: (personKey: string, messageId: string, action: PressedAction) => Promise<readonly ChatMessage[]>;
  /** What the bot offers for a choice that is looked up while typing; empty when it does not answer. */
  readonly search: (personKey: string, query: ChoiceQuery) => Promise<readonly Choice[]>;
  /** The chat as the person sees it, oldest first; the last 200 messages. */
  readonly messages: (personKey: string) => readonly ChatMessage[];
  /** The language of the person's Teams from now on. */
  readonly setLocale: (personKey: string, locale: Locale) => void;
  readonly subscribe: (listener: (event: ChatEvent) => void) => () => void;
}

const TEAMS_PATIENCE_MS = 15_000;
/** Teams redraws what is on screen; older cards wait until somebody scrolls there. */
const MESSAGES_ON_SCREEN = 10;

export function createConnector(deps: ConnectorDeps): Connector {
  const transcript = createTranscript(deps);
  const send = createBotClient({ botUrl: deps.botUrl, timeoutMs: deps.timeoutMs ?? TEAMS_PATIENCE_MS });
  const turns = createTurns(transcript, send);
  const locales = new Map<string, Locale>();

  const envelope = (person: ChatPerson): Envelope => ({
    person,
    locale: locales.get(chatPersonKey(person)) ?? person.locale,
    serviceUrl: deps.serviceUrl(),
    id: deps.newId(),
    now: deps.clock.now(),
  });
  const installations = createInstallations({ turns, envelope });

  async function personOf(personKey: string): Promise<ChatPerson> {
    const person = (await deps.people()).find((each) => chatPersonKey(each) === personKey);
    if (!person) throw new Error(`nobody is ${personKey}`);
    return person;
  }

  async function say(personKey: string, text: string): Promise<readonly ChatMessage[]> {
    const person = await personOf(personKey);
    await installations.ensure(person);
    return turns.broughtBy(personKey, async () => {
      transcript.fromPerson(personKey, text);
      await turns.take(personKey, textActivity(envelope(person), text));
    });
  }

  async function act(personKey: string, messageId: string, action: PressedAction): Promise<readonly ChatMessage[]> {
    const person = await personOf(personKey);
    return turns.broughtBy(personKey, async () => {
      if (action.type === 'Action.Submit') {
        await turns.take(personKey, submitActivity(envelope(person), messageId, action.data));
        return;
      }
      const answer = await turns.take(personKey, cardActionActivity(envelope(person), messageId, action, 'manual'));
      if (answer.ok) showAnswer(personKey, messageId, answer.body);
    });
  }

  function showAnswer(personKey: string, messageId: string, body: unknown): void {
    const card = answeredCard(body);
    const text = answeredText(body);
    if (card) transcript.showCard(personKey, messageId, card);
    else if (text !== null) transcript.fromBot(personKey, { text, card: null, suggestions: [] });
    else transcript.problem(personKey, 'failed');
  }

  /** A redraw nobody asked for: when it fails, the card simply stays as it is. */
  async function refresh(person: ChatPerson, message: ChatMessage): Promise<void> {
    const action = message.card && refreshAction(message.card, channelIdOf(person));
    if (!action) return;
    const answer = await send(cardActionActivity(envelope(person), message.id, action, 'automatic'));
    const card = answer.ok ? answeredCard(answer.body) : null;
    if (card) transcript.showCard(chatPersonKey(person), message.id, card);
  }

  return {
    routes: channelRoutes({ transcript, people: deps.people, isInstalled: installations.has, newId: deps.newId }),
    open: async (personKey) => {
      const person = await personOf(personKey);
      await installations.ensure(person);
      for (const message of transcript.messages(personKey).slice(-MESSAGES_ON_SCREEN)) await refresh(person, message);
    },
    say,
    act,
    press: async (personKey, messageId, idOrTitle, inputs = {}) => {
      const card = transcript.messages(personKey).find((message) => message.id === messageId)?.card;
      if (!card) throw new Error(`no card in message ${messageId}`);
      return act(personKey, messageId, pressedAction(card, idOrTitle, inputs));
    },
    search: async (personKey, query) => {
      const answer = await send(searchActivity(envelope(await personOf(personKey)), query));
      return answer.ok ? answeredChoices(answer.body) : [];
    },
    messages: transcript.messages,
    setLocale: (personKey, locale) => void locales.set(personKey, locale),
    subscribe: transcript.subscribe,
  };
}
