import type { Verb } from '../../cards/verbs.js';
import { createSpeaker, type MessageValues, type Speech } from '../../i18n/speech.js';
import type { MessageKey } from '../../i18n/catalogues.js';
import { actionsOf, pressedAction, type Inputs } from '../card-actions.js';
import type { ChatMessage, LedgerRow } from '../chat.js';
import type { Connector } from '../connector.js';
import { PARTS, type Cast, type Part, type StoryPerson } from './cast.js';
import type { Teller } from './teller.js';
import { text, verbOf, type Sight } from './sights.js';
import { createWatch, type Watch } from './watch.js';
import { storyWords, type StoryWords } from './words.js';

/** What the story is played on: people who type, press and look, and the ledger's strip. */
export interface Player {
  readonly person: StoryPerson;
  readonly speech: Speech;
  /** The sentence of that key, as this player's language has it. */
  says(key: MessageKey, values?: MessageValues): Sight;
  opens(): Promise<void>;
  types(said: string): Promise<void>;
  /** Presses the button on the card as the player saw it; inputs that are not given keep what the card filled in. */
  presses(seen: ChatMessage, verb: Verb, inputs?: Inputs): Promise<void>;
  /** The newest message that shows all of it and came or changed since the player last did something. Waits; throws when nothing comes. */
  sees(...sights: readonly Sight[]): Promise<ChatMessage>;
  /** As `sees`, for what somebody else has set off. */
  isSent(...sights: readonly Sight[]): Promise<ChatMessage>;
}

export interface Stage {
  readonly cast: Cast;
  readonly words: StoryWords;
  readonly players: Readonly<Record<Part, Player>>;
  /** The customer's entries, oldest first. */
  ledger(): Promise<readonly LedgerRow[]>;
}

export interface StageParts {
  readonly cast: Cast;
  readonly connector: Connector;
  readonly teller: Teller;
  readonly ledger: () => Promise<readonly LedgerRow[]>;
  /** How long to wait for what must come, and for an Accord that does not answer, in milliseconds. */
  readonly patienceMs: number;
  /** Stands around every act of a player; tests meddle here. */
  readonly around?: Around;
  /** Where messages may get lost: after how long a player does something about it, and what. Without it, waiting is all there is. */
  readonly whenNothingComes?: { readonly afterMs: number; readonly ask: (player: Player, stage: Stage) => Promise<void> };
}

/** `act`: "seller presses send-offer", "admin types ...". */
export type Around = (act: string, perform: () => Promise<void>) => Promise<void>;

export function createStage(parts: StageParts): Stage {
  const { cast, connector, ledger } = parts;
  const speaker = createSpeaker();
  const watch = createWatch(connector);
  const speechOf = ({ locale, timeZone }: StoryPerson): Speech => speaker(locale, timeZone);
  const players = Object.fromEntries(
    PARTS.map((part) => [part, createPlayer(parts, watch, { part, speech: speechOf(cast.people[part]), stage: () => stage })]),
    // Every part is in the list.
  ) as unknown as Record<Part, Player>;
  const stage: Stage = { cast, words: storyWords[cast.locale], players, ledger };
  return stage;
}

interface Own {
  readonly part: Part;
  readonly speech: Speech;
  readonly stage: () => Stage;
}

const AGAIN_AFTER_MS = 100;

function createPlayer(parts: StageParts, watch: Watch, { part, speech, stage }: Own): Player {
  const { cast, connector, teller, patienceMs, around = (_, perform) => perform(), whenNothingComes } = parts;
  const person = cast.people[part];

  /** Says or presses once more what got no answer, as Teams does. */
  async function act(name: string, perform: () => Promise<readonly ChatMessage[] | void>): Promise<void> {
    watch.mark(person.key);
    const until = Date.now() + patienceMs;
    await around(`${part} ${name}`, async () => {
      while (isUnanswered(await perform()) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    });
  }

  const player: Player = {
    person,
    speech,
    says: (key, values) => text(speech.say(key, values), key),
    opens: () => act('opens', () => connector.open(person.key)),
    types: (said) => act(`types ${said}`, () => connector.say(person.key, said)),
    presses: async (seen, verb, inputs = {}) => {
      const card = seen.card ?? {};
      const action = actionsOf(card).find((each) => verbOf(each) === verb);
      if (!action) throw new Error(`no button ${verb} on the card ${person.name} looks at`);
      teller.press(person, { card, title: String(action['title']), inputs });
      const pressed = pressedAction(card, String(action['title']), inputs);
      await act(`presses ${verb}`, () => connector.act(person.key, seen.id, pressed));
    },
    sees: (...sights) => watch.wait(person, sights, patienceMs),
    isSent: async (...sights) => {
      if (!whenNothingComes) return player.sees(...sights);
      return watch.wait(person, sights, whenNothingComes.afterMs).catch(async () => {
        await whenNothingComes.ask(player, stage());
        return player.sees(...sights);
      });
    },
  };
  return player;
}

const isUnanswered = (brought: readonly ChatMessage[] | void): boolean =>
  (brought ?? []).some((message) => message.problem === 'unreachable');
