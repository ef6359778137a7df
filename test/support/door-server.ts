import type { TurnContext } from 'botbuilder';
import { createAdapter, type Adapter, type TurnLogic } from '../../src/bot/adapter.js';
import { createConnectorClients } from '../../src/bot/connector-clients.js';
import { createTurnQueue } from '../../src/bot/turn-queue.js';
import type { Admitted } from '../../src/channel/door.js';
import { createLocalDoor } from '../../src/channel/local-door.js';
import { isLoopbackUrl } from '../../src/channel/loopback.js';
import { createHttpServer, SERVER_LIMITS, type HttpServer } from '../../src/http/server.js';
import type { Route } from '../../src/web/route.js';
import { readLog, type ReadLog } from './read-log.js';

/** The whole way in, over real HTTP on a free port, with a bot that does what the test says. */
export interface DoorServer {
  readonly url: string;
  readonly port: number;
  readonly adapter: Adapter;
  readonly server: HttpServer;
  readonly logged: ReadLog;
  /** What reached the bot. */
  readonly turns: Admitted[];
  /** Posts an activity as the local channel does. */
  post(activity: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export interface DoorServerParts {
  readonly logic: TurnLogic;
  readonly onTurnError?: (context: TurnContext, error: unknown) => Promise<void>;
  readonly routes?: readonly Route[];
  readonly ready?: () => Promise<boolean>;
  readonly timeoutMs?: number;
  readonly closeMs?: number;
}

export async function startDoorServer(parts: DoorServerParts): Promise<DoorServer> {
  const turns: Admitted[] = [];
  const logged = readLog();
  const adapter = createAdapter({
    clients: createConnectorClients({ mayCall: isLoopbackUrl, timeoutMs: parts.timeoutMs ?? 20_000, throughProxy: false }),
    queue: createTurnQueue(),
    onTurnError: parts.onTurnError ?? (async (_context, error) => { throw error; }),
  });
  const server = createHttpServer({
    door: createLocalDoor(),
    routes: parts.routes ?? [],
    onMessages: (admitted) => {
      turns.push(admitted);
      return adapter.handle(admitted, parts.logic);
    },
    ready: parts.ready ?? (async () => true),
    log: logged.log,
    now: Date.now,
    limits: { ...SERVER_LIMITS, closeMs: parts.closeMs ?? 1000 },
  });
  const { port } = await server.listen('127.0.0.1', 0);
  const url = `http://127.0.0.1:${port}`;
  return {
    url, port, adapter, server, logged, turns,
    post: (activity, headers = {}) =>
      fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(activity) }),
    close: () => server.close(),
  };
}

const TENANT = '11111111-1111-4111-8111-111111111111';
const SPEAKER = '22222222-2222-4222-8222-222222222222';

/** A message as the local channel sends it. */
export const anActivity = (serviceUrl: string, changes: Record<string, unknown> = {}) => ({
  type: 'message',
  id: 'activity-1',
  serviceUrl,
  channelId: 'msteams',
  conversation: { id: 'conversation-1', tenantId: TENANT, conversationType: 'personal' },
  from: { id: '29:speaker', name: 'Mara Lindt', aadObjectId: SPEAKER },
  recipient: { id: '28:accord', name: 'Accord' },
  text: 'hello',
  locale: 'en-US',
  channelData: { tenant: { id: TENANT } },
  ...changes,
});
