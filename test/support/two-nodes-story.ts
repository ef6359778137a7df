import { setTimeout as pause } from 'node:timers/promises';
import { actionsOf } from '../../src/rehearsal/card-actions.js';
import type { ChatEvent } from '../../src/rehearsal/chat.js';
import { textsOf } from '../../src/cards/card-lines.js';
import { performStory } from '../../src/rehearsal/story/perform.js';
import { button, verbOf } from '../../src/rehearsal/story/sights.js';
import type { Player, Stage } from '../../src/rehearsal/story/stage.js';
import { silentTeller } from '../../src/rehearsal/story/teller.js';
import { createChance } from '../../src/understanding/model/chance.js';
import { startCarelessChannel, type CarelessChannel, type CarelessChannelOptions } from './careless-channel.js';
import { freeWhatTheDeadHeld } from './free-leases.js';
import { moveClock } from './story-process.js';
import { storyStoreOver } from './story-store.js';
import { startTwoNodes, type TwoNodes } from './two-nodes.js';

/** The whole story in front of two nodes that somebody meddles with, and what is true of it afterwards whatever that was. */
export interface Meddling {
  readonly channel: Pick<CarelessChannelOptions, 'repeatWithinMs' | 'onActivity'>;
  /** What must be over before anybody looks at what has come of it. */
  over(channel: CarelessChannel): Promise<void>;
  /** What may be left unsent. */
  readonly unsent: RegExp;
  /** Whether there was any meddling at all. */
  happened(): boolean;
  /** What may be logged as an error. */
  readonly expected?: RegExp;
}

export interface Playing {
  /** A MongoDB-protocol server, or null for SQLite. */
  readonly server: string | null;
  readonly seed: number;
}

const PATIENCE_MS = 40_000;
const ASKS_AFTER_MS = 3_000;

/** Every entry of the story, sorted, beside those of the import. */
const ENTRIES = ['decision-made', 'decision-made', 'delegation-ended', 'offer-countered', 'offer-revised', 'offer-sent', 'offer-sent'];

export async function playedByTwo({ server, seed }: Playing, meddle: (two: TwoNodes, seed: number) => Meddling): Promise<void> {
  const two = await startTwoNodes({ server });
  const { channel: meddling, over, unsent, expected, happened } = meddle(two, seed);
  const store = storyStoreOver(two.records);
  const beforeLedger = async (): Promise<void> => {
    await over(channel);
    await untilSettled(store.unsent);
  };
  const channel = await startCarelessChannel({ nodes: () => [two.nodes[0].url, two.nodes[1].url], chance: createChance(seed), beforeLedger, ...meddling });
  const messages = openOffers();
  try {
    await performStory({
      url: channel.url,
      locale: 'en-US',
      patienceMs: PATIENCE_MS,
      teller: { ...silentTeller, hears: messages.hears },
      whenNothingComes: { afterMs: ASKS_AFTER_MS, ask: asksWhatWaits },
    });
    expect((await store.unsent()).filter((line) => !unsent.test(line))).toEqual([]);
    expect(await store.unaccounted()).toEqual([]);
    expect(await store.damages()).toEqual([]);
    const { before, after } = await store.replayed();
    expect(after).toEqual(before);
    expect((await store.events()).filter((event) => event !== 'relationship-recorded')).toEqual(ENTRIES);
    expect(messages.twice()).toEqual([]);
    expect(happened()).toBe(true);
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await channel.close();
    await two.stop(expected);
  }
}

/** Within five seconds here; the simulation has the 45 s of Teams. */
const REPEATED_WITHIN_MS = 5_000;

export function repeatedPresses(): Meddling {
  let repeated = 0;
  return {
    channel: { repeatWithinMs: REPEATED_WITHIN_MS },
    over: async (channel) => {
      await channel.quiet();
      repeated = channel.answers.filter((answers) => answers.length > 1).length;
      for (const [first, ...others] of channel.answers) for (const other of others) expect(kindOf(other)).toBe(kindOf(first ?? ''));
    },
    unsent: /: overtaken$/,
    happened: () => repeated > 0,
  };
}

/** A card, or a sentence; never an error. */
const kindOf = (answer: string): string => (answer === '' ? '' : String((JSON.parse(answer) as { readonly type?: unknown }).type));

/** Some thirty activities make the story; it dies a moment into any of them. */
const ACTIVITIES = 30;
const INTO_IT_MS = 150;

export function killedOnce(two: TwoNodes, seed: number): Meddling {
  const chance = createChance(seed);
  const victim = chance.below(2) === 0 ? 0 : 1;
  const at = 3 + chance.below(ACTIVITIES - 3);
  let activities = 0;
  let dying: Promise<void> = Promise.resolve();
  async function dies(): Promise<void> {
    await pause(chance.below(INTO_IT_MS));
    await two.nodes[victim].kill();
    await moveClock(two.nodes[victim === 0 ? 1 : 0].url);
  }
  return {
    channel: {
      repeatWithinMs: 0,
      onActivity: () => {
        activities += 1;
        if (activities === at) dying = dies();
      },
    },
    over: async () => {
      await dying;
      if (activities > at) await freeWhatTheDeadHeld(two.records);
    },
    // What must not come twice may not have come at all.
    unsent: /: overtaken$| offer-(received|revised): unknown$/,
    happened: () => activities > at,
  };
}

/** Messages that ask for a decision on the same offer: a second one in one chat would look like a second offer. */
function openOffers() {
  const cards = new Map<string, Set<string>>();
  return {
    hears: (event: ChatEvent): void => {
      if (event.kind !== 'message' || event.message.from !== 'bot' || !event.message.card || event.message.edited) return;
      const { card, id } = event.message;
      const number = textsOf(card).find((text) => /^T-\d+$/.test(text));
      if (!number || !actionsOf(card).some((action) => verbOf(action) === 'decide')) return;
      const name = `${event.personKey} ${number}`;
      cards.set(name, (cards.get(name) ?? new Set()).add(id));
    },
    twice: (): readonly string[] => [...cards].filter(([, ids]) => ids.size > 1).map(([name]) => name),
  };
}

/** An offer that must not come twice may have got lost on its way: then somebody asks. */
async function asksWhatWaits(player: Player, { words, players }: Stage): Promise<void> {
  if (player !== players.admin && player !== players.colleague) return;
  const late = await Promise.race([player.sees(button('decide')).catch(() => null), pause(ASKS_AFTER_MS)]);
  if (late) return;
  await player.types(words.whatWaits);
  await player.presses(await player.sees(button('open-offer')), 'open-offer');
}

async function untilSettled(unsent: () => Promise<readonly string[]>): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; (await unsent()).some((line) => /: (due|attempting)$/.test(line)) && Date.now() < until;) await pause(200);
}
