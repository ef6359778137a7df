import { createAdapter, type TurnLogic } from '../../src/bot/adapter.js';
import { createAppToken } from '../../src/bot/app-token.js';
import { createConnectorClients } from '../../src/bot/connector-clients.js';
import { requestToken } from '../../src/bot/request-token.js';
import { createTurnQueue } from '../../src/bot/turn-queue.js';
import { createChannelKeys } from '../../src/channel/channel-keys.js';
import { fetchJson } from '../../src/channel/fetch-json.js';
import type { Admitted } from '../../src/channel/door.js';
import { loadChannelKeys } from '../../src/channel/load-channel-keys.js';
import { serviceUrlCheck } from '../../src/channel/safe-url.js';
import { createTokenDoor } from '../../src/channel/token-door.js';
import { createHttpServer, SERVER_LIMITS } from '../../src/http/server.js';
import { anActivity } from '../support/door-server.js';
import { readLog, type ReadLog } from '../support/read-log.js';
import { APP_ID, ISSUER, SECRET, type TeamsChannel } from './teams-channel.js';

/** The way in of Teams mode, over real HTTP, with a bot that does what the test says, by default an echo. */
export interface TeamsServer {
  readonly port: number;
  /** What reached the bot. */
  readonly turns: Admitted[];
  readonly logged: ReadLog;
  /** Sends an activity as the channel does; `authorization` null for none. */
  post(activity: unknown, authorization?: string | null): Promise<Response>;
  /** Lets time pass, for keys and tokens. */
  pass(ms: number): void;
  close(): Promise<void>;
}

const echo: TurnLogic = async (context) => void (await context.sendActivity(`you said ${context.activity.text}`));

export async function startTeamsServer(channel: TeamsChannel, logic: TurnLogic = echo): Promise<TeamsServer> {
  const turns: Admitted[] = [];
  const logged = readLog();
  let passed = 0;
  const now = (): number => Date.now() + passed;
  const mayCall = serviceUrlCheck([channel.host]);
  const registration = { appId: APP_ID, loginUrl: `${channel.url}/login`, scope: ISSUER, credential: { kind: 'secret', secret: SECRET } } as const;
  const token = createAppToken({ request: () => requestToken(registration, { now, newId: () => 'id', ask: fetchJson }), now });
  const adapter = createAdapter({
    clients: createConnectorClients({ mayCall, timeoutMs: 20_000, throughProxy: false, token }),
    queue: createTurnQueue(),
    onTurnError: async (_context, error) => { throw error; },
  });
  const keys = createChannelKeys({ load: () => loadChannelKeys(`${channel.url}/metadata`), now, note: (error) => logged.log.error({ err: error }, 'reading the keys of the channel') });
  const server = createHttpServer({
    door: createTokenDoor({ keys, appId: APP_ID, issuer: ISSUER, mayCall, now }),
    routes: [],
    onMessages: (admitted) => {
      turns.push(admitted);
      return adapter.handle(admitted, logic);
    },
    ready: async () => true,
    log: logged.log,
    now: Date.now,
    limits: { ...SERVER_LIMITS, closeMs: 1000 },
  });
  const { port } = await server.listen('127.0.0.1', 0);
  return {
    port, turns, logged,
    post: async (activity, authorization) => {
      const header = authorization === undefined ? `Bearer ${await channel.sign({ ...(passed > 0 && { exp: Math.floor(now() / 1000) + 3600 }) })}` : authorization;
      return fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(header !== null && { authorization: header }) },
        body: JSON.stringify(activity),
      });
    },
    pass: (ms) => { passed += ms; },
    close: () => server.close(),
  };
}

/** What people of two tenants say, as Teams sends it. */
export const teamsActivity = (channel: TeamsChannel, changes: Record<string, unknown> = {}) => anActivity(channel.serviceUrl, changes);
