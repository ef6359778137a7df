import { once } from 'node:events';
import { CloudAdapter, type TurnContext } from 'botbuilder';
import { AppCredentials, AuthenticationConfiguration, BotFrameworkAuthenticationFactory, ServiceClientCredentialsFactory, type AuthenticatorResult } from 'botframework-connector';
import restify from 'restify';
import { requestToken } from '../../../src/bot/request-token.js';
import { fetchJson } from '../../../src/channel/fetch-json.js';
import { APP_ID, ISSUER, OWN_TENANT, SECRET } from '../../integration/teams-channel.js';
import type { Bot } from './press.js';

/** The bot of the SDK's samples: restify, its body parser, CloudAdapter with its own authentication, against the same channel. */
export function stockAdapter(channelUrl: string): CloudAdapter {
  const authentication = BotFrameworkAuthenticationFactory.create(
    '', true, `${channelUrl}/login`, ISSUER, ISSUER, `${channelUrl}/oauth`, `${channelUrl}/metadata`, `${channelUrl}/metadata`, 'urn:botframework:azure',
    new LocalCredentialsFactory(channelUrl), new AuthenticationConfiguration(), undefined, {},
  );
  return new CloudAdapter(authentication);
}

export async function startStockBot(channelUrl: string, logic: (context: TurnContext) => Promise<void>): Promise<Bot> {
  const adapter = stockAdapter(channelUrl);
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => adapter.process(request as Parameters<CloudAdapter['process']>[0], response, logic)); // as the samples do: their compilers are less exact
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address(); // it listens on a port, not on a pipe
  return { port, close: () => new Promise((resolve) => void server.close(resolve)) };
}

/** The stock way insists on https for its logins: the local channel's token comes in below that, and is cached as the stock one is. */
class LocalCredentials extends AppCredentials {
  readonly #channelUrl: string;

  constructor(channelUrl: string) {
    super(APP_ID, OWN_TENANT, ISSUER);
    this.#channelUrl = channelUrl;
  }

  protected override async refreshToken(): Promise<AuthenticatorResult> {
    const { token, lifetimeMs } = await requestToken({ appId: APP_ID, loginUrl: `${this.#channelUrl}/login`, scope: ISSUER, credential: { kind: 'secret', secret: SECRET } }, { now: Date.now, newId: () => 'id', ask: fetchJson });
    return { accessToken: token, expiresOn: new Date(Date.now() + lifetimeMs) }; // what the SDK reads of it
  }
}

class LocalCredentialsFactory extends ServiceClientCredentialsFactory {
  readonly #credentials: LocalCredentials;

  constructor(channelUrl: string) {
    super();
    this.#credentials = new LocalCredentials(channelUrl);
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === APP_ID;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials() {
    return this.#credentials;
  }
}
