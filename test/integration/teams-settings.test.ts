import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Environment } from '../../src/config.js';
import { aKeyPem } from '../support/signing.js';
import { APP_ID, OWN_TENANT } from './teams-channel.js';

const root = path.join(__dirname, '../..');
const program = path.join(root, 'dist/main.js');
const WITHOUT_PROOF = { MicrosoftAppId: APP_ID, MicrosoftAppTenantId: OWN_TENANT, SIGNING_KEY_FILE: 'signing-key.pem' };
const REGISTRATION = { ...WITHOUT_PROOF, MicrosoftAppPassword: 'pass-canary' };

let folder: string;
beforeAll(async () => {
  if (!existsSync(program)) execFileSync('npm', ['run', 'build:server', '--silent'], { cwd: root, stdio: 'inherit' });
  folder = await mkdtemp(path.join(tmpdir(), 'accord-settings-'));
  await writeFile(path.join(folder, 'signing-key.pem'), aKeyPem());
});
afterAll(() => rm(folder, { recursive: true }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true); });
    socket.on('error', () => resolve(false));
  });

/** Runs Accord as a process until it ends, or until somebody can connect to it. */
async function run(environment: Environment): Promise<{ bound: boolean; code: number | null; said: string }> {
  const port = await freePort();
  const env = { PATH: process.env['PATH'], PORT: String(port), SQLITE_FILE: path.join(folder, `${port}.sqlite`), LOG_LEVEL: 'error', ...environment };
  const child = spawn(process.execPath, [program], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit') as Promise<[number | null]>; // the event's first argument
  let over = false;
  void ended.then(() => { over = true; });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => { said += piece.toString(); });
  let bound = false;
  while (!over && !bound) {
    bound = await answers(port);
    await pause(25);
  }
  child.kill('SIGTERM');
  const [code] = await ended;
  return { bound, code, said };
}

const BAD: readonly (readonly [setting: string, name: string, Environment])[] = [
  ['MicrosoftAppPassword', 'an app id alone', WITHOUT_PROOF],
  ['MicrosoftAppId', 'a secret without an app id', { MicrosoftAppPassword: 'pass-canary', MicrosoftAppTenantId: OWN_TENANT }],
  ['MicrosoftAppId', 'an empty app id', { ...REGISTRATION, MicrosoftAppId: '' }],
  ['MicrosoftAppId', 'an app id that is none', { ...REGISTRATION, MicrosoftAppId: 'pass-canary' }],
  ['MicrosoftAppID', 'an app id under another name', { MicrosoftAppID: APP_ID }],
  ['MicrosoftAppTenantId', 'no tenant', { MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'pass-canary' }],
  ['MicrosoftAppTenantId', 'every tenant', { ...REGISTRATION, MicrosoftAppTenantId: 'common' }],
  ['MicrosoftAppType', 'a multi-tenant bot', { ...REGISTRATION, MicrosoftAppType: 'MultiTenant' }],
  ['MicrosoftAppType', 'a kind that does not exist', { ...REGISTRATION, MicrosoftAppType: 'Any' }],
  ['MicrosoftAppCertificateFile', 'a certificate that is not there', { ...WITHOUT_PROOF, MicrosoftAppCertificateFile: 'pass-canary.pem' }],
  ['MicrosoftAppCertificateFile', 'a certificate that is none', { ...WITHOUT_PROOF, MicrosoftAppCertificateFile: program }],
  ['SIGNING_KEY_FILE', 'a registration without a key to sign with', { ...REGISTRATION, SIGNING_KEY_FILE: '' }],
  ['SIGNING_KEY_FILE', 'a key to sign with that is not there', { ...REGISTRATION, SIGNING_KEY_FILE: 'pass-canary.pem' }],
  ['SIGNING_KEY_FILE', 'a key to sign with that is none', { ...REGISTRATION, SIGNING_KEY_FILE: program }],
  ['SIGNING_KEY_FILE', 'a key to sign with that is none, in local mode', { SIGNING_KEY_FILE: program }],
  ['SIGNING_KEY_PREVIOUS_FILE', 'a key before it that is not there', { ...REGISTRATION, SIGNING_KEY_PREVIOUS_FILE: 'pass-canary.pem' }],
  ['SIGNING_KEY_LOST', 'a lost key that is no fingerprint', { ...REGISTRATION, SIGNING_KEY_LOST: 'pass-canary' }],
  ['MicrosoftAppPassword', 'a managed identity with a secret', { ...REGISTRATION, MicrosoftAppType: 'UserAssignedMSI' }],
  ['ToBotFromChannelOpenIdMetadataUrl', 'keys over http', { ...REGISTRATION, ToBotFromChannelOpenIdMetadataUrl: 'http://keys.example.com/' }],
  ['ToBotFromChannelOpenIdMetadataUrl', 'keys of this machine in production', { ...REGISTRATION, NODE_ENV: 'production', ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/' }],
  ['ToChannelFromBotLoginUrl', 'a login over http', { ...REGISTRATION, ToChannelFromBotLoginUrl: 'http://login.example.com/' }],
  ['SERVICE_URL_HOSTS', 'any service URL', { ...REGISTRATION, SERVICE_URL_HOSTS: '*' }],
  ['TURNS_PER_TENANT_PER_MINUTE', 'no limit', { ...REGISTRATION, TURNS_PER_TENANT_PER_MINUTE: '-1' }],
  ['REHEARSAL', 'a rehearsal with a registration', { ...REGISTRATION, REHEARSAL: 'on' }],
  ['PUBLIC_URL', 'production without an address for links', { ...REGISTRATION, NODE_ENV: 'production' }],
  ['NODE_ENV', 'production without a registration', { NODE_ENV: 'production' }],
  ['NODE_ENV', 'something like production', { ...REGISTRATION, NODE_ENV: 'PRODUCTION' }],
  ['HOST', 'every address without a registration', { HOST: '0.0.0.0' }],
  ['PUBLIC_URL', 'a public address without a registration', { PUBLIC_URL: 'https://accord.example.com' }],
];

describe('T1: settings that would leave the bot open, or do not make sense', () => {
  it.each(BAD)('stop the start and are named: %s (%s)', async (setting, _name, environment) => {
    const { bound, code, said } = await run(environment);
    expect([bound, code]).toEqual([false, 1]);
    expect(said).toMatch(new RegExp(`^Accord does not start: ${setting} `, 'm'));
    expect(said).not.toContain('pass-canary');
  });

  it.each<[string, Environment]>([['none at all', {}], ['a whole registration', { ...REGISTRATION, NODE_ENV: 'production', PUBLIC_URL: 'https://accord.example.com', HOST: '0.0.0.0' }]])('do not: %s binds the port', async (_name, environment) => {
    expect(await run(environment)).toMatchObject({ bound: true });
  });
});
