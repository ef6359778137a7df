import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entry } from '../../src/domain/entry.js';
import { startPlayers, type Players } from '../../src/rehearsal/players.js';
import { createRecords, type StoreAddress } from '../../src/store/create-records.js';
import { dropDatabase } from '../../src/store/mongo/drop-database.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import type { Records } from '../../src/store/records.js';
import { peopleOfRehearsal } from './accord.js';
import { Conversation } from './conversation.js';
import { startNode, type NodeProcess, type ProcessEnvironment } from './node-process.js';
import { serversGiven } from './story-servers.js';

/**
 * Two processes of Accord over one store, people who talk to them through a channel of their own (it keeps every message, whatever
 * becomes of the nodes), and a third connection to the store to look at what has become of it.
 */
export interface TwoNodes {
  /** The processes that run now: one that was started again stands in the place of the old one. */
  readonly nodes: readonly [NodeProcess, NodeProcess];
  readonly players: Players;
  readonly talk: Conversation;
  readonly records: Records;
  readonly store: Store;
  ledger(customerId: string): Promise<readonly Entry[]>;
  /** Starts another process in the place of one that has ended. */
  startAgain(place: NodePlace): Promise<void>;
  /** Stops what runs and removes what was stored. Rejects when a node logged an error and nobody expected it. */
  stop(expected?: RegExp): Promise<void>;
}

export type NodePlace = 0 | 1;

export interface TwoNodesOptions {
  /** A MongoDB-protocol server to make a database on; null for an SQLite file. */
  readonly server: string | null;
  readonly environment?: ProcessEnvironment;
  /** Which node takes the next thing somebody does; by default they take turns. */
  readonly next?: () => NodePlace;
  /** Before the nodes start. */
  readonly prepare?: (records: Records) => Promise<void>;
}

/** Where tests with two nodes run: SQLite always, and every server of MONGODB_TEST_URI; says so when there is none. */
export const placesForTwo = (what: string): readonly { readonly name: string; readonly server: string | null }[] => [
  { name: 'SQLite', server: null },
  ...serversGiven(what).map((server) => ({ name: new URL(server).host, server })),
];

/** Restraint (R32) would end most stories early: it is wide open unless a test sets it. */
const UNRESTRAINED = { MESSAGES_PER_CUSTOMER_PER_DAY: '100', QUIET_DAYS_AFTER_REFUSAL: '0' };

/** Both start at once, over an empty store: that is a race, too. */
export async function startTwoNodes({ server, environment = {}, next = inTurns(), prepare }: TwoNodesOptions): Promise<TwoNodes> {
  const folder = await mkdtemp(path.join(tmpdir(), 'accord-two-'));
  const address: StoreAddress =
    server === null
      ? { kind: 'sqlite', file: path.join(folder, 'accord.sqlite') }
      : { kind: 'mongodb', uri: server, database: `accord_two_${randomBytes(6).toString('hex')}` };
  const start = (): Promise<NodeProcess> => startNode(folder, { ...UNRESTRAINED, ...environmentOf(address), ...environment });
  const records = createRecords(address);
  await records.open();
  await prepare?.(records);
  const nodes: [NodeProcess, NodeProcess] = await Promise.all([start(), start()]);
  const started: NodeProcess[] = [...nodes];
  const people = await peopleOfRehearsal();
  const players = await startPlayers({ botUrl: () => nodes[next()].url, people });
  const store = openStore(records, { chance: Math.random });
  return {
    nodes,
    players,
    talk: new Conversation(players.connector, people),
    records,
    store,
    ledger: async (customerId) => (await store.ledger.read(customerId)).entries.map(({ entry }) => entry),
    startAgain: async (place) => {
      nodes[place] = await start();
      started.push(nodes[place]);
    },
    stop: async (expected) => {
      // What they still send finds somebody until they have stopped.
      await Promise.all(nodes.map((node) => node.stop()));
      await players.close();
      await records.close();
      if (address.kind === 'mongodb') await dropDatabase(address);
      await rm(folder, { recursive: true, force: true });
      const troubles = started.flatMap(({ logged }) => logged).filter((line) => !expected?.test(line));
      if (troubles.length > 0) throw new Error(`logged as errors: ${troubles.join('\n').slice(0, 3_000)}`);
    },
  };
}

const environmentOf = (address: StoreAddress): ProcessEnvironment =>
  address.kind === 'sqlite' ? { SQLITE_FILE: address.file } : { MONGODB_URI: address.uri, MONGODB_DATABASE: address.database };

function inTurns(): () => NodePlace {
  let turns = 0;
  return () => ((turns++ % 2) as NodePlace); // a remainder of two
}
