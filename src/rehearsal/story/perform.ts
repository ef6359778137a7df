import { z } from 'zod/v4';
import { localeSchema, type Locale } from '../../domain/people.js';
import type { LedgerRow, PersonView } from '../chat.js';
import { startPlayers } from '../players.js';
import { castFor } from './cast.js';
import { createStage, type StageParts } from './stage.js';
import { playStory } from './story.js';
import type { Teller } from './teller.js';

/** Plays the story to its end at an Accord that runs somewhere on this machine, over HTTP and nothing else. */
export interface Performance extends Pick<StageParts, 'around' | 'whenNothingComes'> {
  /** Where that Accord listens, without a path. */
  readonly url: string;
  readonly locale: Locale;
  readonly teller: Teller;
  /** How long to wait for what must come, in milliseconds. */
  readonly patienceMs: number;
}

/** Rejects with a `StoryFailure` when a step does not happen, and when there is no Accord in rehearsal at that address. */
export async function performStory({ url, locale, teller, ...rest }: Performance): Promise<void> {
  const { patienceMs } = rest;
  const { people } = await asked(`${url}/rehearsal/people`, peopleSchema, patienceMs);
  const cast = castFor(locale, people);
  const players = await startPlayers({ botUrl: () => url, people: Object.values(cast.people), timeoutMs: ANSWER_WITHIN_MS });
  const ledger = async (): Promise<readonly LedgerRow[]> =>
    (await asked(`${url}/rehearsal/ledger?customerId=${cast.customer.customerId}`, ledgerSchema, patienceMs)).entries;
  try {
    teller.opening(cast);
    players.connector.subscribe(teller.hears);
    await playStory(createStage({ ...rest, cast, connector: players.connector, teller, ledger }), teller.chapter);
    teller.ledger(await ledger());
  } finally {
    await players.close();
  }
}

async function asked<T>(address: string, schema: z.ZodType<T>, patienceMs: number): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return schema.parse(await response.json());
    if (response) throw new Error(`no Accord in rehearsal there: ${address} answered ${response.status}`);
    if (Date.now() > until) throw new Error(`nobody answers at ${address}`);
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
  }
}

const AGAIN_AFTER_MS = 100;
/** The story is about what happens, not how fast: a slow store is no failure of a step. */
const ANSWER_WITHIN_MS = 60_000;

const sideSchema = z.custom<PersonView['side']>((side) => typeof side === 'string');
const roleSchema = z.custom<PersonView['role']>((role) => role === null || typeof role === 'string');
const peopleSchema = z.object({
  people: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      organisation: z.string(),
      side: sideSchema,
      role: roleSchema,
      locale: localeSchema,
      timeZone: z.string(),
      customerId: z.string().nullable(),
    }),
  ),
}) satisfies z.ZodType<{ people: PersonView[] }>;

const ledgerSchema = z.object({
  entries: z.array(z.custom<LedgerRow>((row) => typeof row === 'object' && row !== null && 'seq' in row && 'hash' in row)),
});
