import { createAdapter, type TurnLogic } from '../../../src/bot/adapter.js';
import { createAppToken } from '../../../src/bot/app-token.js';
import { createConnectorClients } from '../../../src/bot/connector-clients.js';
import { requestToken } from '../../../src/bot/request-token.js';
import { createTurnQueue } from '../../../src/bot/turn-queue.js';
import { createChannelKeys } from '../../../src/channel/channel-keys.js';
import type { Door } from '../../../src/channel/door.js';
import { fetchJson } from '../../../src/channel/fetch-json.js';
import { loadChannelKeys } from '../../../src/channel/load-channel-keys.js';
import { serviceUrlCheck } from '../../../src/channel/safe-url.js';
import { createTokenDoor } from '../../../src/channel/token-door.js';
import { createHttpServer, SERVER_LIMITS } from '../../../src/http/server.js';
import { createLog } from '../../../src/log/log.js';
import { APP_ID, ISSUER, SECRET } from '../../integration/teams-channel.js';
import type { Bot } from './press.js';

/** Accord's door, adapter and server, with another logic behind them. */
export function ownDoor(channelUrl: string): Door {
  const keys = createChannelKeys({ load: () => loadChannelKeys(`${channelUrl}/metadata`), now: Date.now, note: () => undefined });
  return createTokenDoor({ keys, appId: APP_ID, issuer: ISSUER, mayCall: serviceUrlCheck([new URL(channelUrl).host]), now: Date.now });
}

export function ownAdapter(channelUrl: string) {
  const registration = { appId: APP_ID, loginUrl: `${channelUrl}/login`, scope: ISSUER, credential: { kind: 'secret', secret: SECRET } } as const;
  const token = createAppToken({ request: () => requestToken(registration, { now: Date.now, newId: () => 'id', ask: fetchJson }), now: Date.now });
  return createAdapter({
    clients: createConnectorClients({ mayCall: serviceUrlCheck([new URL(channelUrl).host]), timeoutMs: 20_000, throughProxy: false, token }),
    queue: createTurnQueue(),
    onTurnError: async (_context, error) => { throw error; },
  });
}

export async function startOwnBot(channelUrl: string, logic: TurnLogic): Promise<Bot> {
  const adapter = ownAdapter(channelUrl);
  const server = createHttpServer({
    door: ownDoor(channelUrl),
    routes: [],
    onMessages: (admitted) => adapter.handle(admitted, logic),
    ready: async () => true,
    log: createLog({ level: 'fatal', secrets: [], write: () => undefined, newId: () => 'id', now: Date.now }),
    now: Date.now,
    limits: SERVER_LIMITS,
  });
  const { port } = await server.listen('127.0.0.1', 0);
  return { port, close: () => server.close() };
}
