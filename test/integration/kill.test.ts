import { watch, type FSWatcher } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { actionsOf } from '../../src/rehearsal/card-actions.js';
import type { CardJson, ChatEvent } from '../../src/rehearsal/chat.js';
import { textsOf } from '../../src/cards/card-lines.js';
import type { Cast, Part } from '../../src/rehearsal/story/cast.js';
import { performStory } from '../../src/rehearsal/story/perform.js';
import { button, verbOf } from '../../src/rehearsal/story/sights.js';
import type { Around, Player, Stage } from '../../src/rehearsal/story/stage.js';
import { silentTeller } from '../../src/rehearsal/story/teller.js';
import { startMortal, type MortalAccord } from '../support/story-process.js';
import { openStoryStore } from '../support/story-store.js';

/**
 * Accord is killed in the middle of the story and started again. People do once more what got no answer, as Teams does; in the end
 * everything has happened, and nothing twice.
 */
interface Death {
  readonly act: string;
  /** The second time somebody does that, for instance. */
  readonly nth?: number;
  readonly when:
    /** So many writes of the store into the act; right after it, if there are fewer. */
    | { readonly kind: 'writing'; readonly writes: number }
    | { readonly kind: 'answered' }
    /** The next message to somebody, or the next change of one, is there; whoever sent it never hears so. */
    | { readonly kind: 'arriving'; readonly to: Part };
}

const writing = (writes: number) => ({ kind: 'writing', writes }) as const;
const answered = { kind: 'answered' } as const;
const arriving = (to: Part) => ({ kind: 'arriving', to }) as const;

const DEATHS: readonly (readonly [string, Death])[] = [
  ['while the seller’s words are being read', { act: 'seller types Office 365 E3', when: writing(1) }],
  ['while the trial is being recorded', { act: 'seller presses send-offer', when: writing(6) }],
  ['right after the trial was sent', { act: 'seller presses send-offer', when: answered }],
  ['as the trial’s card reaches the colleague', { act: 'seller presses send-offer', when: arriving('colleague') }],
  ['before the decision is recorded', { act: 'admin presses decide', when: writing(2) }],
  ['when it is recorded and not everybody is to be told yet', { act: 'admin presses decide', when: writing(10) }],
  ['right after the decision', { act: 'admin presses decide', when: answered }],
  ['as the former partner of record is told', { act: 'admin presses decide', when: arriving('formerAdviser') }],
  ['right after the seller agreed', { act: 'seller presses agree-to-counter', when: answered }],
  ['while the end of the delegation is being recorded', { act: 'admin presses end-delegation', when: writing(5) }],
];

/** Enough for a new process on a busy machine, and then for what has to come. */
const PATIENCE_MS = 40_000;
const ASKS_AFTER_MS = 2_000;

let folder: string;
let accord: MortalAccord;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-kill-'));
  accord = await startMortal(folder);
}, 90_000);
afterEach(async () => {
  await accord.stop();
  await rm(folder, { recursive: true, force: true });
}, 90_000);

it.each(DEATHS)('the story happens once when Accord is killed %s', async (_, death) => {
  const killing = killOnce(death);
  await performStory({ url: accord.url, locale: 'en-US', patienceMs: PATIENCE_MS, teller: { ...silentTeller, opening: killing.opening, hears: killing.hears }, around: killing.around, whenNothingComes: { afterMs: ASKS_AFTER_MS, ask: asksWhatWaits } });
  expect(accord.deaths()).toBe(1);
  expect([killing.trialCardsOf('admin'), killing.trialCardsOf('colleague')]).toEqual([1, 1]);
  await accord.alive();

  const store = await openStoryStore({ kind: 'sqlite', file: path.join(folder, 'accord.sqlite') });
  try {
    await untilSettled(store.unsent);
    // What must not come twice may not have come at all, and what a newer card says is not sent before it; everything else has come.
    expect((await store.unsent()).filter((line) => !/ offer-(received|countered): overtaken$| offer-(received|revised): unknown$/.test(line))).toEqual([]);
    expect(await store.unaccounted()).toEqual([]);
    expect(await store.damages()).toEqual([]);
    const { before, after } = await store.replayed();
    expect(after).toEqual(before);
  } finally {
    await store.close();
  }
}, 180_000);

function killOnce({ act, nth = 1, when }: Death) {
  const trialCards = new Map<string, Set<string>>();
  let cast: Cast | null = null;
  let times = 0;
  let armed = false;

  const keyOf = (part: Part): string | undefined => cast?.people[part].key;
  const around: Around = async (name, perform) => {
    times += name === act ? 1 : 0;
    if (name !== act || times !== nth) return perform();
    armed = when.kind === 'arriving';
    const watcher = when.kind === 'writing' ? watchWrites(when.writes) : null;
    const performing = perform();
    await performing;
    watcher?.close();
    if (accord.deaths() === 0 && !armed) accord.kill();
  };
  return {
    around,
    opening: (opened: Cast) => { cast = opened; },
    hears: (event: ChatEvent) => {
      if (event.kind !== 'message' || event.message.from !== 'bot') return;
      const { id, card } = event.message;
      if (card && isOpenTrial(card)) trialCards.set(event.personKey, (trialCards.get(event.personKey) ?? new Set()).add(id));
      if (!armed || when.kind !== 'arriving' || event.personKey !== keyOf(when.to)) return;
      armed = false;
      accord.kill();
    },
    /** How many messages came that asked for a decision on the trial. */
    trialCardsOf: (part: Part): number => trialCards.get(keyOf(part) ?? '')?.size ?? 0,
  };
}

const isOpenTrial = (card: CardJson): boolean =>
  textsOf(card).some((text) => /^T-\d+$/.test(text)) && actionsOf(card).some((action) => verbOf(action) === 'decide');

/** The store writes ahead into a file of its own; every write of it is seen, unless two come very close together. */
function watchWrites(writes: number): FSWatcher {
  let seen = 0;
  return watch(path.join(folder, 'accord.sqlite-wal'), () => {
    seen += 1;
    if (seen === writes) accord.kill();
  });
}

/** An offer that must not come twice may have got lost on its way: then somebody asks. */
async function asksWhatWaits(player: Player, { words, players }: Stage): Promise<void> {
  if (player !== players.admin && player !== players.colleague) return;
  await accord.alive();
  const late = await Promise.race([player.sees(button('decide')).catch(() => null), pause(ASKS_AFTER_MS)]);
  if (late) return;
  await player.types(words.whatWaits);
  await player.presses(await player.sees(button('open-offer')), 'open-offer');
}

async function untilSettled(unsent: () => Promise<readonly string[]>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while ((await unsent()).some((line) => /: (due|attempting)$/.test(line)) && Date.now() < until) await pause(100);
}
