import { randomUUID } from 'node:crypto';
import { createLocalDoor } from '../channel/local-door.js';
import { createHttpServer, SERVER_LIMITS } from '../http/server.js';
import { createConnector, type Connector } from './connector.js';
import type { ChatPerson } from './teams-activity.js';

/**
 * People at a channel of their own, in any process of this machine: what the story and the tests talk to a running Accord through.
 * They come in by the same door as every other client.
 */
export interface Players {
  readonly connector: Connector;
  close(): Promise<void>;
}

export interface PlayersDeps {
  /** Where the Accord listens, without a path. */
  readonly botUrl: () => string;
  readonly people: readonly ChatPerson[];
  /** How long they wait for an answer; as long as Teams does where nothing is said. */
  readonly timeoutMs?: number;
}

/** Resolves when the channel can be written to. */
export async function startPlayers({ botUrl, people, timeoutMs }: PlayersDeps): Promise<Players> {
  let serviceUrl = '';
  const connector = createConnector({
    people: async () => people,
    botUrl: () => `${botUrl()}/api/messages`,
    serviceUrl: () => serviceUrl,
    clock: { now: Date.now },
    newId: randomUUID,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  const silent = { error: () => {}, security: () => {} };
  const server = createHttpServer({
    door: createLocalDoor(),
    routes: connector.routes,
    onMessages: async () => ({ status: 404 }),
    ready: async () => true,
    log: silent,
    now: Date.now,
    limits: { ...SERVER_LIMITS, closeMs: 1_000 },
  });
  const { port } = await server.listen('127.0.0.1', 0);
  serviceUrl = `http://127.0.0.1:${port}/rehearsal/connector/`;
  return { connector, close: () => server.close() };
}
