import { createHmac, randomBytes } from 'node:crypto';
import { exportJWK, exportSPKI, importSPKI } from 'jose';
import { send } from '../support/raw-request.js';
import { APP_ID, ISSUER, KEY_ID, newKeyPair, OWN_TENANT, startTeamsChannel, type TeamsChannel } from './teams-channel.js';
import { startTeamsServer, teamsActivity, type TeamsServer } from './teams-server.js';

let channel: TeamsChannel;
let elsewhere: TeamsChannel;
let server: TeamsServer;
const forger = newKeyPair();
const TENANT = '11111111-1111-4111-8111-111111111111';
const OTHER = '99999999-9999-4999-8999-999999999999';

beforeAll(async () => {
  channel = await startTeamsChannel();
  elsewhere = await startTeamsChannel();
  const [key] = (channel.behaviour.keys as { keys: object[] }).keys;
  channel.behaviour.keys = { keys: [
    key,
    { ...key, kid: 'of-web-chat', endorsements: ['webchat'] },
    { ...key, kid: 'of-nobody', endorsements: undefined },
    { ...key, kid: 'for-secrets', use: 'enc' },
  ] };
  server = await startTeamsServer(channel);
});

afterAll(async () => {
  await server.close();
  await channel.close();
  await elsewhere.close();
});

beforeEach(() => {
  for (const list of [server.turns, channel.taken, channel.logins, elsewhere.asked]) list.length = 0;
});

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => ({ iss: ISSUER, aud: APP_ID, serviceurl: channel.serviceUrl, nbf: seconds(-60), exp: seconds(3600) });
const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`;

describe('what Teams sends', () => {
  it.each<[string, () => Promise<string>]>([
    ['with its usual token', () => bearer(channel.sign())],
    ['four minutes after its end', () => bearer(channel.sign({ exp: seconds(-240) }))],
    ['four minutes before its beginning', () => bearer(channel.sign({ nbf: seconds(240) }))],
    ['without a beginning', () => bearer(channel.sign({ nbf: undefined }))],
  ])('is let in %s, and answered with a token of our own', async (_name, authorization) => {
    const response = await server.post(teamsActivity(channel), await authorization());
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(server.turns.map(({ identity }) => identity)).toEqual([{ kind: 'channel', tenantId: TENANT, objectId: '22222222-2222-4222-8222-222222222222' }]);
    expect(channel.taken).toMatchObject([{ method: 'POST', path: '/teams/v3/conversations/conversation-1/activities/activity-1', body: { text: 'you said hello' } }]);
  });
});

type Forgery = readonly [name: string, authorization: () => Promise<string | null>, activity?: Record<string, unknown>, status?: number];

const TOKENS: [name: string, authorization: () => Promise<string | null>][] = [
  ['no token', async () => null],
  ['an empty Authorization', async () => ''],
  ['a scheme alone', async () => 'Bearer'],
  ['a lower-case scheme', async () => (await bearer(channel.sign())).replace('Bearer', 'bearer')],
  ['another scheme', async () => (await bearer(channel.sign())).replace('Bearer', 'Basic')],
  ['two spaces', async () => (await bearer(channel.sign())).replace(' ', '  ')],
  ['a second token behind the first', async () => `${await bearer(channel.sign())}, ${await bearer(channel.sign())}`],
  ['two parts', async () => (await bearer(channel.sign())).replace(/\.[^.]+$/, '')],
  ['four parts', async () => `${await bearer(channel.sign())}.x`],
  ['more than 8 KB', () => bearer(channel.sign({ padding: 'x'.repeat(9000) }))],
  ['noise', async () => `Bearer ${randomBytes(60).toString('base64url')}.${randomBytes(60).toString('base64url')}.${randomBytes(256).toString('base64url')}`],
  ['no algorithm', async () => `Bearer ${base64({ alg: 'none', kid: KEY_ID })}.${base64(claims())}.x`],
  ['no algorithm, and no signature', async () => `Bearer ${base64({ alg: 'none', kid: KEY_ID })}.${base64(claims())}.`],
  ['no algorithm in other letters', async () => `Bearer ${base64({ alg: 'nOnE', kid: KEY_ID })}.${base64(claims())}.x`],
  ['HS256 with the public key as the secret', async () => {
    const signed = `${base64({ alg: 'HS256', kid: KEY_ID })}.${base64(claims())}`;
    return `Bearer ${signed}.${createHmac('sha256', await exportSPKI(await importSPKI(channel.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'RS256', { extractable: true }))).update(signed).digest('base64url')}`;
  }],
  ['PS256', () => bearer(channel.sign({}, { alg: 'PS256' }))],
  ['RS512', () => bearer(channel.sign({}, { alg: 'RS512' }))],
  ['a key of a forger under a known id', () => bearer(channel.sign({}, {}, forger.privateKey))],
  ['a key of a forger under an unknown id', () => bearer(channel.sign({}, { kid: 'forged' }, forger.privateKey))],
  ['no key id', () => bearer(channel.sign({}, { kid: undefined as unknown as string }))],
  ['a key id that is a path', () => bearer(channel.sign({}, { kid: '../../keys' }))],
  ['a key id that every object has', () => bearer(channel.sign({}, { kid: '__proto__' }))],
  ['a key that is not for signatures', () => bearer(channel.sign({}, { kid: 'for-secrets' }))],
  ['its own key in the header', async () => bearer(channel.sign({}, { jwk: await exportJWK(forger.publicKey) }, forger.privateKey))],
  ['the address of its own keys', () => bearer(channel.sign({}, { jku: `${elsewhere.url}/keys` }, forger.privateKey))],
  ['the address of its own certificate', () => bearer(channel.sign({}, { x5u: `${elsewhere.url}/keys` }, forger.privateKey))],
  ['the address of other keys, though the right key has signed it', () => bearer(channel.sign({}, { jku: `${elsewhere.url}/keys` }))],
  ['something to be understood that nobody knows', async () => `Bearer ${base64({ alg: 'RS256', kid: KEY_ID, crit: ['x'], x: 1 })}.${(await channel.sign()).split('.').slice(1).join('.')}`],
  ['a changed payload', async () => { const [head, , signature] = (await channel.sign()).split('.'); return `Bearer ${head}.${base64({ ...claims(), extra: 1 })}.${signature}`; }],
  ['the signature of another token', async () => `Bearer ${(await channel.sign()).split('.').slice(0, 2).join('.')}.${(await channel.sign()).split('.')[2]}`],
  ['a payload that is no object', async () => bearer(channel.sign().then((token) => { const [head, , signature] = token.split('.'); return `${head}.${base64('x')}.${signature}`; }))],
  ['the audience of another bot', () => bearer(channel.sign({ aud: OTHER }))],
  ['no audience', () => bearer(channel.sign({ aud: undefined }))],
  ['ours among several audiences', () => bearer(channel.sign({ aud: [OTHER, APP_ID] }))],
  ['our audience as an address', () => bearer(channel.sign({ aud: `api://${APP_ID}` }))],
  ['no issuer', () => bearer(channel.sign({ iss: undefined }))],
  ['an issuer with a slash', () => bearer(channel.sign({ iss: `${ISSUER}/` }))],
  ['an issuer in capitals', () => bearer(channel.sign({ iss: ISSUER.toUpperCase() }))],
  ['the issuer of another cloud', () => bearer(channel.sign({ iss: 'https://api.botframework.us' }))],
  ['a list of issuers', () => bearer(channel.sign({ iss: [ISSUER] as unknown as string }))],
  ["the emulator's issuer", () => bearer(channel.sign({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: APP_ID }))],
  ['the token of a user whose azp is our id', () => bearer(channel.sign({ iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, azp: APP_ID, ver: '2.0', tid: TENANT, serviceurl: undefined }))],
  ['the token of a user whose appid is our id', () => bearer(channel.sign({ iss: `https://sts.windows.net/${TENANT}/`, appid: APP_ID, ver: '1.0', tid: TENANT }))],
  ['the token of a user, with our issuer but no service URL', () => bearer(channel.sign({ azp: APP_ID, tid: TENANT, serviceurl: undefined }))],
  ['the token of a tab', () => bearer(channel.sign({ iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, scp: 'access_as_user', aud: `api://accord.example.com/${APP_ID}`, tid: TENANT }))],
  ['the token of another bot of ours (a skill)', () => bearer(channel.sign({ iss: `https://sts.windows.net/${OWN_TENANT}/`, ver: '1.0', appid: OTHER }))],
  ['an end more than five minutes ago', () => bearer(channel.sign({ exp: seconds(-310) }))],
  ['a beginning more than five minutes away', () => bearer(channel.sign({ nbf: seconds(310) }))],
  ['no end', () => bearer(channel.sign({ exp: undefined }))],
  ['an end that is text', () => bearer(channel.sign({ exp: '9999999999' as unknown as number }))],
  ['a service URL that is no text', () => bearer(channel.sign({ serviceurl: [channel.serviceUrl] }))],
  ['an empty service URL', () => bearer(channel.sign({ serviceurl: '' }))],
];

const ACTIVITIES: readonly Forgery[] = [
  ['another service URL than its token', () => bearer(channel.sign()), { serviceUrl: 'https://smba.trafficmanager.net/emea/' }],
  ['another path than its token', () => bearer(channel.sign()), { serviceUrl: 'SERVICE/other/' }],
  ['no service URL', () => bearer(channel.sign()), { serviceUrl: undefined }, 400],
  ['no channel', () => bearer(channel.sign()), { channelId: undefined }, 400],
  ['an empty channel', () => bearer(channel.sign()), { channelId: '' }, 400],
  ['a channel in capitals', () => bearer(channel.sign()), { channelId: 'MSTeams' }],
  ['the emulator as its channel', () => bearer(channel.sign()), { channelId: 'emulator' }],
  ['a channel whose clients may name anybody, by a key endorsed for it', () => bearer(channel.sign({}, { kid: 'of-web-chat' })), { channelId: 'webchat' }],
  ['a key that is endorsed for another channel', () => bearer(channel.sign({}, { kid: 'of-web-chat' }))],
  ['a key that is endorsed for nothing', () => bearer(channel.sign({}, { kid: 'of-nobody' }))],
  ['no tenant in its conversation', () => bearer(channel.sign()), { conversation: { id: 'conversation-1' } }],
  ['no tenant in its channel data', () => bearer(channel.sign()), { channelData: {} }],
  ['no channel data', () => bearer(channel.sign()), { channelData: undefined }],
  ['two tenants', () => bearer(channel.sign()), { channelData: { tenant: { id: OTHER } } }],
  ['no person', () => bearer(channel.sign()), { from: { id: '29:a' } }],
  ['a person who is none', () => bearer(channel.sign()), { from: { id: '29:a', aadObjectId: { $ne: null } } }, 400],
  ['no type', () => bearer(channel.sign()), { type: undefined }, 400],
  ...['https://evil.example/', 'http://smba.trafficmanager.net/emea/', 'https://smba.trafficmanager.net.evil.example/', 'https://smba.trafficmanager.net@evil.example/', 'https://smba.trafficmanager.net:8443/', 'https://evil.trafficmanager.net/', 'http://127.0.0.1:1/', 'http://169.254.169.254/metadata/'].map(
    (serviceUrl): Forgery => [`the service URL ${serviceUrl}, also in its token`, () => bearer(channel.sign({ serviceurl: serviceUrl })), { serviceUrl }]),
];

describe('T2: a forged activity reaches nobody, and nothing goes out', () => {
  const WORDS: Record<number, string> = { 400: 'bad-request', 401: 'unauthorized', 403: 'forbidden', 415: 'json-only' };
  const refused = (response: { status: number; text: string }, status: number) => {
    expect(response).toEqual({ status, text: JSON.stringify({ error: WORDS[status] }) });
    expect([server.turns, channel.taken, channel.logins, elsewhere.asked]).toEqual([[], [], [], []]);
  };

  it.each(TOKENS)('with %s', async (_name, authorization) => {
    const response = await server.post(teamsActivity(channel), await authorization());
    refused({ status: response.status, text: await response.text() }, 401);
  });

  it.each(ACTIVITIES.map(([name, authorization, changes = {}, status = 403]) => [name, authorization, changes, status] as const))('with %s', async (_name, authorization, changes, status) => {
    const activity = JSON.parse(JSON.stringify(teamsActivity(channel, changes)).replace('SERVICE/', channel.serviceUrl)) as unknown;
    const response = await server.post(activity, await authorization());
    refused({ status: response.status, text: await response.text() }, status);
  });

  it('with two Authorization headers, whichever is the good one', async () => {
    const good = await bearer(channel.sign());
    for (const both of [[good, 'Bearer x'], ['Bearer x', good], [good, good]]) {
      const headers = { 'content-type': 'application/json', authorization: both as unknown as string };
      refused(await send(server.port, { headers, body: JSON.stringify(teamsActivity(channel)) }), 401);
    }
  });

  it('with a good token and a body that is no JSON, or says that it is none', async () => {
    const authorization = await bearer(channel.sign());
    refused(await send(server.port, { headers: { 'content-type': 'text/plain', authorization }, body: JSON.stringify(teamsActivity(channel)) }), 415);
    refused(await send(server.port, { headers: { 'content-type': 'application/json', authorization }, body: '{"type":123}' }), 400);
  });

  it('is told apart in the log alone', () => {
    const reasons = new Set(server.logged.security('door-refused').map(({ reason }) => reason));
    expect([...reasons].sort()).toEqual(['channel', 'content-type', 'endorsement', 'not-an-activity', 'service-host', 'service-url', 'speaker-unknown', 'tenant-conflict', 'tenant-unknown',
      'token-audience', 'token-claims', 'token-issuer', 'token-key', 'token-malformed', 'token-missing', 'token-signature', 'token-time']);
    const { tenantId } = teamsActivity(channel).conversation;
    expect(server.logged.security('door-refused').filter(({ reason }) => reason === 'endorsement')).toMatchObject([{ tenant: tenantId }]);
    expect(server.logged.security('door-refused').find(({ reason }) => reason === 'token-signature')).not.toHaveProperty('tenant');
  });
});
