import fc from 'fast-check';
import type { Verb } from '../../src/cards/verbs.js';
import { startBotInProcess } from './bot-in-process.js';
import { drawnFor, EFFECTIVE, type Drawn } from './effects.js';
import { unfaithful } from './faithful.js';
import { edits, MEANT } from './tampering.js';

export interface Outcome {
  /** How many wrote an entry, by the verb whose button was edited: what may be chosen on the card can be typed into its data, too. */
  readonly effects: ReadonlyMap<Verb, number>;
  /** What an untampered press would not have written. Empty, unless there is a hole. */
  readonly holes: readonly string[];
}

const MOST_TIMES_LAPSED = 3;

/** T5: edits what really drawn buttons send, and compares every entry that comes of it with what was stored and shown. `count`: random edits beside the meant ones. */
export async function tamper(count: number, seed: number): Promise<Outcome> {
  const bot = await startBotInProcess();
  const screens = new Map<Verb, Drawn>();
  const reviewed = new Map<string, number>();
  const effects = new Map<Verb, number>();
  const holes: string[] = [];
  let lapses = 0;
  const show = async (verb: Verb): Promise<void> => {
    screens.delete(verb);
    if (verb === 'request-again' && (lapses += 1) > MOST_TIMES_LAPSED) return;
    const screen = await drawnFor(bot, verb);
    screens.set(verb, screen);
    if (verb === 'send-offer') reviewed.set(String(screen.data['draftId']), 5);
  };
  for (const verb of ['request-again', ...EFFECTIVE] as const) await show(verb);

  for (const { verb, edit, as, how, filled } of plan(count, seed, screens)) {
    const screen = screens.get(verb);
    if (!screen) continue;
    const who = (as && screens.get(as)?.who) ?? screen.who;
    const data = edit(filled ? screen.filled : screen.data);
    await bot.written();
    await bot.presses(who, data, how);
    const written = await bot.written();
    const told = JSON.stringify({ verb, who, how, data }).slice(0, 600);
    if (written.length > 1 || (how === 'automatic' && written.length > 0)) holes.push(`${told} wrote ${written.length} entries`);
    for (const entry of written) {
      const wrong = await unfaithful(bot, who, entry, reviewed);
      if (wrong !== null) holes.push(`${told}: ${wrong}`);
      effects.set(verb, (effects.get(verb) ?? 0) + 1);
    }
    // What was used up is led to again; a draft is one for each seller, whatever they begin.
    const used = EFFECTIVE.filter((each) => written.some(({ customerId }) => screens.get(each)?.customerId === customerId));
    for (const each of used) await show(each);
    if (!used.includes('send-offer') && who === screens.get('send-offer')?.who) await show('send-offer');
  }
  await bot.close();
  return { effects, holes };
}

interface Tampered {
  readonly verb: Verb;
  readonly edit: (data: Readonly<Record<string, unknown>>) => unknown;
  /** Whose person presses instead. */
  readonly as: Verb | null;
  readonly how: 'execute' | 'submit' | 'automatic';
  /** Whether the inputs are filled in. */
  readonly filled: boolean;
}

function plan(count: number, seed: number, screens: ReadonlyMap<Verb, Drawn>): readonly Tampered[] {
  const theirs = [...screens.values()].flatMap(({ data, filled }) => [...Object.values(data), ...Object.values(filled)]);
  const one = fc.record<Tampered>({
    verb: fc.constantFrom(...EFFECTIVE),
    edit: edits(theirs),
    as: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...EFFECTIVE)),
    how: fc.constantFrom('execute', 'execute', 'submit', 'automatic'),
    filled: fc.boolean(),
  });
  // Where something is chosen on the card, what was not offered is tried first.
  const meant = (['decide', 'counter', 'set-partner-of-record'] as const).flatMap((verb) => MEANT.map((put): Tampered => ({ verb, edit: (data) => ({ ...data, ...put }), as: null, how: 'execute', filled: true })));
  // And every button once with nothing but a field too many.
  const added = EFFECTIVE.map((verb): Tampered => ({ verb, edit: (data) => ({ ...data, actor: 'nobody' }), as: null, how: 'submit', filled: true }));
  return [...added, ...meant, ...fc.sample(one, { numRuns: count, seed })];
}
