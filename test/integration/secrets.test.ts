import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Environment } from '../../src/config.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { readLog } from '../support/read-log.js';
import { CERTIFICATE } from '../unit/certificate.js';
import { SECRET, startTeamsChannel, type TeamsChannel } from './teams-channel.js';
import { teamsActivity } from './teams-server.js';

/** T18: words that must be nowhere but where they were put. The channel's secret and the tokens it gives out hold one as well. */
const CANARY = /canary/i;
const ROOT = path.join(__dirname, '../..');

let folder: string;
let channel: TeamsChannel;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-secrets-'));
  await writeFile(path.join(folder, 'bot.pem'), CERTIFICATE);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => { channel = await startTeamsChannel(); });
afterEach(() => channel.close());

const PROOFS: readonly (readonly [string, () => Environment])[] = [
  ['a client secret', () => ({})],
  ['a certificate', () => ({ MicrosoftAppPassword: undefined, MicrosoftAppCertificateFile: path.join(folder, 'bot.pem') })],
  ['a managed identity', () => ({ MicrosoftAppPassword: undefined, MicrosoftAppType: 'UserAssignedMSI', ToChannelFromBotLoginUrl: undefined, IDENTITY_ENDPOINT: `${channel.url}/identity`, IDENTITY_HEADER: 'header-canary' })],
];

/** Everything that can come in and go wrong; resolves to all that was answered. */
async function everything(accord: RunningAccord): Promise<string> {
  const answers: string[] = [];
  const ask = async (where: string, init: RequestInit = {}) => {
    const response = await fetch(`${accord.url()}${where}`, init);
    answers.push(JSON.stringify([...response.headers]), await response.text());
  };
  const post = (body: unknown, authorization: string) =>
    ask('/api/messages', { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const signed = async () => `Bearer ${await channel.sign({ note: 'claim-canary' })}`;
  const said = (own: Record<string, unknown> = {}) => teamsActivity(channel, { text: 'said-canary', from: { id: '29:canary', name: 'Name Canary', aadObjectId: '22222222-2222-4222-8222-222222222222' }, ...own });
  const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: { verb: 'decide', note: 'data-canary' } }, trigger: 'manual' } };

  for (const body of [said(), said(press), said({ type: 'canary' }), said({ serviceUrl: 'https://canary.example/' }), said({ conversation: { id: 'canary' } }), '{"canary', [said()]]) await post(body, await signed());
  for (const authorization of ['Bearer canary', 'Basic canary', 'Bearer canary.canary.canary', `${await signed()}canary`]) await post(said(), authorization);
  for (const status of [400, 401, 403, 404, 412, 429, 500, 502]) {
    channel.behaviour.connector = { status, headers: {} };
    await post(said(), await signed());
  }
  channel.behaviour.connector = undefined;
  channel.behaviour.loginStatus = 401;
  await post(said(), await signed());
  for (const where of ['/healthz?canary', '/readyz?canary', '/canary', '/rehearsal/canary?token=canary', '/api/messages?canary']) await ask(where);
  return answers.join('\n');
}

describe.each(PROOFS)('T18: with %s', (_name, proof) => {
  it('no secret of the settings, no token and nothing said is in the log, in an answer or in the store', async () => {
    const accord = await startAccord({ environment: channel.environment(proof()) });
    const answers = await everything(accord);
    await accord.close().catch((error: unknown) => expect(String(error)).toContain('logged as errors'));
    const log = accord.logged.text();
    expect(accord.logged.lines().length).toBeGreaterThan(20);
    expect(accord.logged.security('door-refused').length).toBeGreaterThan(3);
    expect(channel.logins.length).toBeGreaterThan(0);
    for (const kept of [log, answers]) {
      expect(kept).not.toMatch(CANARY);
      expect(kept).not.toMatch(/eyJ|PRIVATE|MII|MC4C/);
    }
  }, 120_000);
});

it('T18: the store holds no secret of the settings and no token', async () => {
  const accord = await startAccord({ environment: channel.environment() });
  await everything(accord);
  const file = (await readFile(accord.databaseFile)).toString('latin1') + (await readFile(`${accord.databaseFile}-wal`).catch(() => Buffer.alloc(0))).toString('latin1');
  await accord.close().catch(() => undefined);
  expect(file.length).toBeGreaterThan(10_000);
  expect([SECRET, 'token-canary', 'claim-canary', 'eyJ', 'MC4C', 'PRIVATE KEY'].filter((secret) => file.includes(secret))).toEqual([]);
}, 120_000);

class HttpError extends Error {
  constructor(name: string, own: object) {
    super('Request failed with status code 401');
    Object.assign(this, { name }, own);
  }
}

describe('T18: an error of a library', () => {
  const headers = { authorization: 'Bearer canary', cookie: 'canary' };
  const ERRORS: readonly (readonly [string, unknown])[] = [
    ['an HTTP client that carries its request', new HttpError('AxiosError', { config: { headers, data: 'client_secret=canary', auth: { password: 'canary' } }, request: { headers }, response: { data: { access_token: 'canary' }, config: { headers } }, toJSON: () => ({ headers }) })],
    ['the connector', new HttpError('RestError', { request: { headers, body: 'canary' }, response: { bodyAsText: 'canary', parsedBody: { canary: 1 } }, details: { canary: 1 }, message: '{"answered":"canary"}' })],
    ['the database', new HttpError('MongoServerSelectionError', { message: 'connect failed: mongodb://accord:canary@db.example:27017/', reason: { servers: new Map([['canary', {}]]), options: { credentials: { password: 'canary' } } } })],
    ['one inside another', new Error('outside', { cause: new HttpError('MongoError', { message: 'mongodb+srv://a:canary@x', canary: 'canary' }) })],
    ['several at once', new AggregateError([new HttpError('AxiosError', { config: { headers } })], 'all failed')],
    ['no error at all', { password: 'canary', nested: [{ token: 'canary' }] }],
    ['a key', new Error('bad key -----BEGIN PRIVATE KEY-----\nMIIcanary\n-----END PRIVATE KEY-----')],
  ];

  it.each(ERRORS)('says nothing secret, wherever it is put: %s', async (_name, error) => {
    const { log, text: written, lines } = readLog();
    for (const write of [log.info, log.warn, log.error, log.fatal]) {
      write({ err: error }, 'as err');
      write({ failure: error, list: [error], deeper: { error } }, 'elsewhere');
    }
    await log.turn({ tenant: 't', person: 'p' }, () => Promise.reject(error as Error)).catch(() => undefined);
    expect(lines()).toHaveLength(9);
    expect(written()).not.toMatch(CANARY);
  });
});

/** Runs Accord as a process until it ends; `before` is code that runs in it first. */
async function ends(environment: Environment, before = ''): Promise<{ readonly code: number; readonly said: string }> {
  const env = { PATH: process.env['PATH'], PORT: '0', SQLITE_FILE: path.join(folder, 'ends.sqlite'), ...environment };
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(before)}`, path.join(ROOT, 'dist/main.js')], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number]>]);
  return { code, said: `${out}${err}` };
}

it.each([['verify', []], ['rebuild', []], ['import', [path.join(ROOT, 'src/rehearsal/directory.json')]]] as const)('T18: the command %s says why it cannot reach a database, and no password', async (command, args) => {
  const env = { PATH: process.env['PATH'], MONGODB_URI: 'mongodb://accord:canary@127.0.0.1:1/?serverSelectionTimeoutMS=200&directConnection=true' };
  const child = spawn(process.execPath, [path.join(ROOT, `dist/cli/${command}.js`), ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number]>]);
  expect([code, /ECONNREFUSED/.test(err)]).toEqual([1, true]);
  expect(out + err).not.toMatch(CANARY);
}, 120_000);

describe('T18: a process that ends', () => {
  it.each<[string, Environment, string]>([
    ['cannot reach its database', { MONGODB_URI: 'mongodb://accord:canary@127.0.0.1:1/?serverSelectionTimeoutMS=200&directConnection=true' }, 'could not start'],
    ['has an address of it that makes no sense', { MONGODB_URI: 'mongodb://accord:c@na/canary%zz@127.0.0.1:1/' }, 'could not start'],
    ['has settings that make no sense', { MicrosoftAppId: 'canary', MicrosoftAppPassword: 'canary', IDENTITY_HEADER: 'canary' }, 'does not start'],
  ])('because it %s says why, and no secret', async (_name, environment, why) => {
    const { code, said } = await ends(environment);
    expect([code, said.includes(why)]).toEqual([1, true]);
    expect(said).not.toMatch(CANARY);
  }, 120_000);

  const bug = (how: string) => `
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text, ...rest) => {
      const error = Object.assign(new Error('mongodb://a:canary@b is not there'), { config: { secret: 'canary' } });
      if (String(text).includes('Accord is ready')) setTimeout(() => { ${how}; ${how} }, 50);
      return write(text, ...rest);
    };`;

  it.each([['a promise that nobody looks after', bug('Promise.reject(error)')], ['an exception that nobody catches', bug('setTimeout(() => { throw error; })')]])('because of %s says so in one line, and takes nothing new', async (_name, before) => {
    const { code, said } = await ends({}, before);
    expect(code).toBe(1);
    const fatal = said.split('\n').filter((line) => line.includes('"level":"fatal"'));
    expect(fatal).toHaveLength(1);
    expect(JSON.parse(fatal[0] ?? '')).toMatchObject({ msg: 'a bug that nothing caught: Accord ends', err: { type: 'Error', message: 'mongodb://[secret]@b is not there' } });
    expect(said).not.toMatch(CANARY);
  }, 120_000);
});
