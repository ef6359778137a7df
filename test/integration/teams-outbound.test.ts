import { createPrivateKey } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { requestToken, type BotRegistration } from '../../src/bot/request-token.js';
import { fetchJson, type JsonRequest } from '../../src/channel/fetch-json.js';
import { CERTIFICATE, PUBLIC_KEY, THUMBPRINT } from '../unit/certificate.js';
import { APP_ID, startTeamsChannel, type TeamsChannel } from './teams-channel.js';
import { startTeamsServer, teamsActivity, type TeamsServer } from './teams-server.js';

let channel: TeamsChannel;
let server: TeamsServer;

beforeEach(async () => {
  channel = await startTeamsChannel();
  server = await startTeamsServer(channel);
});

afterEach(async () => {
  await server.close();
  await channel.close();
});

const tools = { now: Date.now, newId: () => 'id-1', ask: fetchJson };
const registration = (credential: BotRegistration['credential']): BotRegistration => ({ appId: APP_ID, loginUrl: `${channel.url}/login`, scope: 'https://api.botframework.com', credential });

describe('a token of our own', () => {
  it('is got for a secret', async () => {
    expect(await requestToken(registration({ kind: 'secret', secret: 's' }), tools)).toEqual({ token: 'token-canary-1', lifetimeMs: 3_600_000 });
    expect(channel.logins[0]?.form).toEqual({ grant_type: 'client_credentials', client_id: APP_ID, client_secret: 's', scope: 'https://api.botframework.com/.default' });
  });

  it('is got for a certificate, by an assertion that its key has signed for that login alone', async () => {
    await requestToken(registration({ kind: 'certificate', key: createPrivateKey(CERTIFICATE), thumbprint: THUMBPRINT }), tools);
    const { client_assertion: assertion = '', ...form } = channel.logins[0]?.form ?? {};
    expect(form).toEqual({ grant_type: 'client_credentials', client_id: APP_ID, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', scope: 'https://api.botframework.com/.default' });
    expect(decodeProtectedHeader(assertion)).toEqual({ alg: 'PS256', typ: 'JWT', 'x5t#S256': THUMBPRINT });
    const { payload } = await jwtVerify(assertion, PUBLIC_KEY, { audience: `${channel.url}/login/oauth2/v2.0/token`, issuer: APP_ID, subject: APP_ID, requiredClaims: ['exp', 'nbf', 'jti'] });
    expect((payload.exp ?? 0) - (payload.nbf ?? 0)).toBe(300);
  });

  it('is got for a managed identity, from the endpoint that Azure names', async () => {
    channel.behaviour.tokenSeconds = '7200';
    expect(await requestToken(registration({ kind: 'managed-identity', endpoint: `${channel.url}/identity`, header: 'h-canary' }), tools)).toEqual({ token: 'token-canary-1', lifetimeMs: 7_200_000 });
    expect(channel.logins[0]?.form).toEqual({ client_id: APP_ID, resource: 'https://api.botframework.com', 'api-version': '2019-08-01' });
    expect(channel.logins[0]?.headers).toMatchObject({ 'x-identity-header': 'h-canary' });
  });

  it('is got for a managed identity of a virtual machine, at the address that every one of them has', async () => {
    const asked: JsonRequest[] = [];
    const ask = async (request: JsonRequest) => {
      asked.push(request);
      return { status: 200, body: { access_token: 'token-canary', expires_on: String(Date.now() / 1000 + 600) } };
    };
    const { token, lifetimeMs } = await requestToken(registration({ kind: 'managed-identity', endpoint: undefined, header: undefined }), { ...tools, ask });
    expect(token).toBe('token-canary');
    expect(Math.abs(lifetimeMs - 600_000)).toBeLessThan(5_000);
    expect(asked).toMatchObject([{ headers: { metadata: 'true' } }]);
    const { origin, pathname, searchParams } = new URL(asked[0]?.url ?? '');
    expect([origin, pathname, Object.fromEntries(searchParams)]).toEqual(['http://169.254.169.254', '/metadata/identity/oauth2/token', { client_id: APP_ID, resource: 'https://api.botframework.com', 'api-version': '2018-02-01' }]);
    expect(asked[0]).not.toHaveProperty('form');
  });

  it.each([['a refusal', { loginStatus: 401 }, '401 (invalid_client)'], ['an answer without an end', { tokenSeconds: undefined }, 'without one'], ['a token that has ended', { tokenSeconds: -1 }, 'without one']])(
    'is missing after %s, and nothing secret is said', async (_name, behaviour, said) => {
      Object.assign(channel.behaviour, behaviour);
      const failing = requestToken(registration({ kind: 'secret', secret: 'secret-canary' }), tools);
      await expect(failing).rejects.toThrow(said);
      await expect(failing).rejects.not.toThrow('canary');
    });
});

describe('an answer to the channel', () => {
  it('carries the same token from turn to turn, and a new one near the end of its hour', async () => {
    for (let turn = 0; turn < 3; turn += 1) await server.post(teamsActivity(channel));
    expect([channel.logins.length, channel.taken.length]).toEqual([1, 3]);
    server.pass(56 * 60_000);
    await server.post(teamsActivity(channel));
    expect([channel.logins.length, channel.taken.length]).toEqual([2, 4]);
  });

  it('is not sent at all while there is no token', async () => {
    channel.behaviour.loginStatus = 503;
    expect((await server.post(teamsActivity(channel))).status).toBe(500);
    expect(channel.asked.filter((what) => what.includes('/v3/'))).toEqual([]);
  });

  it('is sent once when the channel is in trouble, and with a new token after it did not take the old one', async () => {
    await server.post(teamsActivity(channel));
    for (const status of [500, 502, 429, 401]) {
      channel.behaviour.connector = { status, headers: { 'retry-after': '1' } };
      const before = channel.asked.length;
      await server.post(teamsActivity(channel));
      expect(channel.asked.slice(before).filter((what) => what.includes('/v3/'))).toHaveLength(1);
    }
    channel.behaviour.connector = undefined;
    await server.post(teamsActivity(channel));
    expect([channel.logins.length, channel.taken.length]).toEqual([2, 2]);
  });

  it('leaves its token out of the log when it fails (T18)', async () => {
    channel.behaviour.connector = { status: 500, headers: {} };
    await server.post(teamsActivity(channel));
    expect(server.logged.text()).toContain('as-planned');
    expect(server.logged.text()).not.toContain('canary');
  });
});

describe('the keys of the channel', () => {
  it('are read again when there is a new one, after an hour', async () => {
    await server.post(teamsActivity(channel));
    const { keys: [key] } = channel.behaviour.keys as { keys: object[] };
    channel.behaviour.keys = { keys: [key, { ...key, kid: 'key-2' }] };
    const authorization = async () => `Bearer ${await channel.sign({ exp: Math.floor(Date.now() / 1000) + 8000 }, { kid: 'key-2' })}`;
    expect((await server.post(teamsActivity(channel), await authorization())).status).toBe(401);
    server.pass(3_600_000);
    expect((await server.post(teamsActivity(channel), await authorization())).status).toBe(200);
  });

  it('let nobody in when they come with more than a megabyte', async () => {
    channel.behaviour.keys = { ...(channel.behaviour.keys as object), padding: 'x'.repeat(1_100_000) };
    expect((await server.post(teamsActivity(channel))).status).toBe(401);
  });

  it.each<[string, Partial<TeamsChannel['behaviour']>]>([
    ['cannot be had', { keysStatus: 503 }],
    ['are none', { keys: {} }],
    ['are odd', { keys: { keys: [{ kty: 'EC', kid: 'key-1' }, null, { kty: 'RSA', kid: 'key-1', n: '', e: '' }] } }],
  ])('let nobody in when they %s, and the log says so', async (_name, behaviour) => {
    Object.assign(channel.behaviour, behaviour);
    const response = await server.post(teamsActivity(channel));
    expect([response.status, await response.text(), server.turns.length]).toEqual([401, '{"error":"unauthorized"}', 0]);
    expect(server.logged.lines().map(({ msg }) => msg)).toEqual(['reading the keys of the channel', 'security']);
  });
});
