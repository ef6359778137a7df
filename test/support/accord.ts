import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod/v4';
import { importDirectory } from '../../src/application/import/import-directory.js';
import { readPlace } from '../../src/bot/place-reference.js';
import { compose, type Accord } from '../../src/compose.js';
import { readConfig, type Environment } from '../../src/config.js';
import { directorySections } from '../../src/domain/directory-file.js';
import type { Entry } from '../../src/domain/entry.js';
import { isCustomer, type Organisation } from '../../src/domain/organisations.js';
import type { Person } from '../../src/domain/people.js';
import { startPlayers, type Players } from '../../src/rehearsal/players.js';
import { textActivity, type ChatPerson } from '../../src/rehearsal/teams-activity.js';
import { secretsOf } from '../../src/secrets.js';
import { openSigningKeys } from '../../src/signing-key.js';
import { createClock } from '../../src/store/clock.js';
import { createRecords } from '../../src/store/create-records.js';
import { createDirectory } from '../../src/store/directory.js';
import { createImportLog } from '../../src/store/directory-imports.js';
import { directoryReader } from '../../src/store/directory-reader.js';
import { createDirectoryWriter } from '../../src/store/directory-writer.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { Conversation } from './conversation.js';
import { readLog, type ReadLog } from './read-log.js';
import { aKeyPem } from './signing.js';

// Benches import this too, and lie elsewhere once built: every run starts in the root.
export const ROOT = process.cwd();
export const REHEARSAL_FILE = path.join(ROOT, 'src/rehearsal/directory.json');

/** A whole Accord over an empty database in a temporary folder, people who talk to it over HTTP, and a look into its store. */
export interface RunningAccord {
  readonly url: () => string;
  readonly talk: Conversation;
  readonly players: Players;
  /** Another connection to the same database. */
  readonly store: Store;
  readonly databaseFile: string;
  readonly ledger: (customerId: string) => Promise<readonly Entry[]>;
  readonly moveClock: (days: 1 | 7 | 30) => Promise<void>;
  /** Stops, runs `meanwhile`, and starts again over the same database. */
  readonly restart: (meanwhile?: () => Promise<void>) => Promise<void>;
  /** Takes over what the file says of organisations and people, as an operator's import would. */
  readonly import: (file: string) => Promise<void>;
  /** Stops and cleans up. Rejects when a turn or the worker failed and nobody expected it. */
  readonly close: () => Promise<void>;
  /** Sends an activity of that person as no client would: `own` in place of the fields of a typed text. */
  readonly sendsRaw: (who: string, own: Readonly<Record<string, unknown>>) => Promise<{ readonly status: number; readonly body: string }>;
  readonly logged: ReadLog;
}

export interface AccordOptions {
  readonly environment?: Environment;
  /** People beside those of the rehearsal's directory, whom it does not know. */
  readonly strangers?: readonly ChatPerson[];
}

/** Restraint (R32) would end most conversations early: it is wide open unless a test sets it. */
export const UNRESTRAINED = { MESSAGES_PER_CUSTOMER_PER_DAY: '100', QUIET_DAYS_AFTER_REFUSAL: '0' };

export async function startAccord({ environment = {}, strangers = [] }: AccordOptions = {}): Promise<RunningAccord> {
  const folder = await mkdtemp(path.join(tmpdir(), 'accord-'));
  const file = path.join(folder, 'accord.db');
  // A registered bot makes no key of its own.
  const SIGNING_KEY_FILE = path.join(folder, 'signing-key.pem');
  await writeFile(SIGNING_KEY_FILE, aKeyPem());
  const config = readConfig({ PORT: '0', SQLITE_FILE: file, SIGNING_KEY_FILE, ...UNRESTRAINED, ...environment });
  if (!config.ok) throw new Error(JSON.stringify(config.mistakes));
  const logged = readLog({ secrets: secretsOf(config.config), level: 'info' });
  const create = (): Accord => compose(config.config, { root: ROOT, log: logged.log });

  let accord = create();
  let { url } = await accord.start();
  const records = createRecords(config.config.store);
  await records.open();
  const store = openStore(records, { chance: Math.random });
  const players = await startPlayers({ botUrl: () => url, people: [...(await peopleOfRehearsal()), ...strangers], timeoutMs: 60_000 });
  const talk = new Conversation(players.connector, [...(await peopleOfRehearsal()), ...strangers]);
  return {
    url: () => url,
    players,
    store,
    databaseFile: file,
    logged,
    talk,
    sendsRaw: async (who, own) => {
      await players.connector.open(talk.key(who));
      const person = talk.person(who);
      const { reference } = readPlace((await store.conversations.find(talk.key(who))) ?? '');
      const envelope = { person, locale: talk.locale(who), serviceUrl: reference.serviceUrl ?? '', id: crypto.randomUUID(), now: Date.now() };
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...textActivity(envelope, ''), ...own }),
      });
      return { status: response.status, body: await response.text() };
    },
    ledger: async (customerId) => (await store.ledger.read(customerId)).entries.map(({ entry }) => entry),
    moveClock: async (days) => {
      const moved = await fetch(`${url}/rehearsal/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days }) });
      if (!moved.ok) throw new Error(`the clock answered ${moved.status}`);
    },
    restart: async (meanwhile = async () => {}) => {
      await accord.stop();
      await meanwhile();
      accord = create();
      ({ url } = await accord.start());
    },
    import: async (from) => {
      const clock = createClock({ records, offsetAllowed: true, now: Date.now });
      await clock.check();
      const { signer } = openSigningKeys(config.config.signing);
      const ports = { ...store, signer, directory: createDirectory(records), writer: createDirectoryWriter(records), clock, importLog: createImportLog(records, () => crypto.randomUUID()) };
      const imported = await importDirectory({ ...ports, read: directoryReader(from) });
      if (!imported.ok) throw new Error(JSON.stringify(imported.mistakes));
    },
    close: async () => {
      await players.close();
      await accord.stop();
      await records.close();
      await rm(folder, { recursive: true });
      const troubles = logged.lines().filter(({ level }) => level === 'error' || level === 'fatal');
      if (troubles.length > 0) throw new Error(`logged as errors: ${JSON.stringify(troubles).slice(0, 3_000)}`);
    },
  };
}

const { organisations, people } = directorySections;
const rehearsalFile = z.object({ organisations: z.array(organisations), people: z.array(people) });

export async function rehearsalDirectory(): Promise<{ readonly organisations: readonly Organisation[]; readonly people: readonly Person[] }> {
  return rehearsalFile.parse(JSON.parse(await readFile(REHEARSAL_FILE, 'utf8')));
}

export async function peopleOfRehearsal(): Promise<ChatPerson[]> {
  const directory = await rehearsalDirectory();
  return directory.people.map(({ tenantId, objectId, name, locale, timeZone }) => ({ tenantId, objectId, name, locale: locale ?? 'en-US', timeZone: timeZone ?? 'UTC' }));
}

/** How many entries every customer of the rehearsal has: what a test compares to know that nothing was recorded. */
export async function entriesEverywhere({ ledger }: RunningAccord): Promise<ReadonlyMap<string, number>> {
  const { organisations: all } = await rehearsalDirectory();
  const counted = await Promise.all(all.filter(isCustomer).map(async ({ organisationId }) => [organisationId, (await ledger(organisationId)).length] as const));
  return new Map(counted);
}
