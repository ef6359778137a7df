import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, SignJWT, type JWTHeaderParameters } from 'jose';
import type { Environment } from '../../src/config.js';

/**
 * Teams, as far as a bot can see it, on this machine: publishes keys, signs what it sends, gives out tokens for a secret, and takes
 * messages only with such a token.
 */
export interface TeamsChannel {
  /** Without a slash at the end. */
  readonly url: string;
  /** What activities carry. */
  readonly serviceUrl: string;
  readonly host: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** What was asked of it, as `METHOD /path`, in order. */
  readonly asked: string[];
  /** The forms and headers with which a token was asked for. */
  readonly logins: { readonly form: Record<string, string>; readonly headers: IncomingMessage['headers'] }[];
  /** The messages it took. */
  readonly taken: { readonly method: string; readonly path: string; readonly body: Record<string, unknown> }[];
  /** How it answers: a test may change it. */
  readonly behaviour: { keys: unknown; keysStatus: number; loginStatus: number; tokenSeconds: unknown; connector: { status: number; headers: Record<string, string> } | undefined };
  /** Carries what people say at `${url}/relay` to that Accord with a token, and what Accord sends, if it has a token, to where they are. */
  relayTo(botUrl: () => string): void;
  /** The settings of an Accord in Teams mode whose channel this is. */
  environment(own?: Environment): Environment;
  /** A token as the real channel would send it, but for what is named. */
  sign(claims?: Readonly<Record<string, unknown>>, header?: Partial<JWTHeaderParameters>, key?: KeyObject | Uint8Array): Promise<string>;
  close(): Promise<void>;
}

export const APP_ID = '6c1f2f0e-5a0c-4b0e-9d5f-0d7d3a1f0a11';
export const OWN_TENANT = '6c1f2f0e-5a0c-4b0e-9d5f-0d7d3a1f0a22';
export const SECRET = 'secret-canary';
export const KEY_ID = 'key-1';
export const ISSUER = 'https://api.botframework.com';

export const newKeyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const pair = newKeyPair();

export async function startTeamsChannel(): Promise<TeamsChannel> {
  const { privateKey, publicKey } = pair;
  const asked: string[] = [];
  const logins: TeamsChannel['logins'] = [];
  const taken: TeamsChannel['taken'] = [];
  const given = new Set<string>();
  const published = { ...(await exportJWK(publicKey)), use: 'sig', kid: KEY_ID, endorsements: ['msteams', 'webchat'] };
  const behaviour: TeamsChannel['behaviour'] = { keys: { keys: [published] }, keysStatus: 200, loginStatus: 200, tokenSeconds: 3600, connector: undefined };

  const sign: TeamsChannel['sign'] = (claims = {}, header = {}, key = privateKey) => {
    const now = Math.floor(Date.now() / 1000);
    const payload = { iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600, jti: randomUUID(), ...claims };
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT', ...header }).sign(key);
  };
  const logIn = (form: Record<string, string>, headers: IncomingMessage['headers']): readonly [number, unknown] => {
    logins.push({ form, headers });
    if (behaviour.loginStatus !== 200) return [behaviour.loginStatus, { error: 'invalid_client', error_description: `no ${form['client_secret']}` }];
    const token = `token-canary-${given.size + 1}`;
    given.add(token);
    return [200, { token_type: 'Bearer', access_token: token, expires_in: behaviour.tokenSeconds }];
  };
  const take = (request: IncomingMessage, body: string): readonly [number, unknown, Record<string, string>?] => {
    if (!given.has((request.headers.authorization ?? '').replace('Bearer ', ''))) return [401, { error: { code: 'Unauthorized' } }];
    if (behaviour.connector) return [behaviour.connector.status, { error: { code: 'as-planned' } }, behaviour.connector.headers];
    taken.push({ method: request.method ?? '', path: request.url ?? '', body: JSON.parse(body === '' ? '{}' : body) as Record<string, unknown> });
    return [201, { id: `sent-${taken.length}` }];
  };
  let botUrl = (): string => { throw new Error('there is no Accord to carry to'); };
  let people: string | undefined;
  const carry = async (to: string, { method = 'GET', headers }: IncomingMessage, body: string, own: Record<string, string> = {}): Promise<readonly [number, unknown]> => {
    // A kept connection can close under a slow machine just as it is used again; Teams, too, sends such a message once more.
    const send = () => fetch(to, { method, headers: { 'content-type': headers['content-type'] ?? 'application/json', ...own }, ...(body !== '' && { body }) });
    const response = await send().catch(send);
    const said = await response.text();
    return [response.status, said === '' ? '' : (JSON.parse(said) as unknown)];
  };
  const relay = async (request: IncomingMessage, body: string) => {
    const activity = JSON.parse(body) as Record<string, unknown>;
    people = String(activity['serviceUrl']);
    return carry(`${botUrl()}/api/messages`, request, JSON.stringify({ ...activity, serviceUrl }), { authorization: `Bearer ${await sign()}` });
  };
  const answer = async (request: IncomingMessage, body: string): Promise<readonly [number, unknown, Record<string, string>?]> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://here');
    asked.push(`${request.method} ${pathname}`);
    if (pathname === '/metadata') return [200, { issuer: ISSUER, jwks_uri: `${url}/keys` }];
    if (pathname === '/keys') return [behaviour.keysStatus, behaviour.keys];
    if (pathname === '/login/oauth2/v2.0/token') return logIn(Object.fromEntries(new URLSearchParams(body)), request.headers);
    if (pathname === '/identity') return logIn(Object.fromEntries(searchParams), request.headers);
    if (pathname === '/relay/api/messages') return relay(request, body);
    if (!pathname.startsWith('/teams/v3/conversations')) return [404, {}];
    const own = take(request, body);
    return people !== undefined && own[0] === 201 ? carry(`${people}${pathname.slice('/teams/'.length)}`, request, body) : own;
  };

  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const [status, value, headers = {}] = await answer(request, body).catch((error: unknown) => [502, { error: String(error) }, {}] as const);
      // Not chained: restify, once loaded, changes every server's writeHead to return nothing.
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(value === '' ? '' : JSON.stringify(value));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const host = `127.0.0.1:${port}`;
  const url = `http://${host}`;
  const serviceUrl = `${url}/teams/`;

  return {
    url, serviceUrl, host, privateKey, publicKey, asked, logins, taken, behaviour,
    environment: (own = {}) => ({
      MicrosoftAppId: APP_ID, MicrosoftAppTenantId: OWN_TENANT, MicrosoftAppPassword: SECRET, NODE_ENV: 'test',
      ToBotFromChannelOpenIdMetadataUrl: `${url}/metadata`, ToChannelFromBotLoginUrl: `${url}/login`, SERVICE_URL_HOSTS: host, ...own,
    }),
    sign,
    relayTo: (url) => { botUrl = url; },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
