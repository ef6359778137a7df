import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, type Environment } from '../../src/config.js';
import { aKeyPem } from '../support/signing.js';
import { CERTIFICATE, OTHER_KEY, THUMBPRINT } from './certificate.js';

const ID = '6C1F2F0E-5A0C-4B0E-9D5F-0D7D3A1F0A11';
const folder = mkdtempSync(path.join(tmpdir(), 'accord-registration-'));
const file = (name: string, content: string): string => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const SIGNING_KEY_FILE = file('signing-key.pem', aKeyPem());
const WITHOUT_PROOF = { MicrosoftAppId: ID, MicrosoftAppTenantId: ID, SIGNING_KEY_FILE };
const REGISTRATION = { ...WITHOUT_PROOF, MicrosoftAppPassword: 'pass-canary' };
const MANAGED = { ...WITHOUT_PROOF, MicrosoftAppType: 'UserAssignedMSI' };

const good = file('good.pem', CERTIFICATE);

const teamsOf = (environment: Environment) => {
  const result = readConfig(environment);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.config.mode === 'teams' ? result.config.teams : undefined;
};
const namesOf = (environment: Environment): string[] => {
  const result = readConfig(environment);
  return result.ok ? [] : result.mistakes.map(({ setting }) => setting);
};

describe('a bot registration in the settings', () => {
  it('makes Teams mode of it, with the addresses of the public cloud', () => {
    expect(readConfig({ ...REGISTRATION, HOST: '0.0.0.0', NODE_ENV: 'production', PUBLIC_URL: 'https://accord.example.com' })).toMatchObject({
      config: {
        mode: 'teams', host: '0.0.0.0', rehearsal: false,
        teams: {
          appId: ID.toLowerCase(), credential: { kind: 'secret', secret: 'pass-canary' },
          metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration', issuer: 'https://api.botframework.com',
          loginUrl: `https://login.microsoftonline.com/${ID.toLowerCase()}`, scope: 'https://api.botframework.com',
          serviceHosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'], turnsPerTenantPerMinute: 1200,
        },
      },
    });
  });

  it('takes the addresses of another cloud', () => {
    expect(teamsOf({
      ...REGISTRATION, ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration', ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.us/${ID}/`, ToChannelFromBotOAuthScope: 'https://api.botframework.us', SERVICE_URL_HOSTS: 'smba.infra.GOV.teams.microsoft.us, smba.infra.dod.teams.microsoft.us',
    })).toMatchObject({
      issuer: 'https://api.botframework.us', loginUrl: `https://login.microsoftonline.us/${ID}`, scope: 'https://api.botframework.us',
      serviceHosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
    });
  });

  it('takes a certificate in place of the secret, and knows it by its thumbprint', () => {
    expect(teamsOf({ ...WITHOUT_PROOF, MicrosoftAppCertificateFile: good })?.credential).toMatchObject({ kind: 'certificate', thumbprint: THUMBPRINT });
  });

  it('takes a managed identity, on a virtual machine or where Azure names its endpoint', () => {
    expect(teamsOf(MANAGED)?.credential).toEqual({ kind: 'managed-identity', endpoint: undefined, header: undefined });
    expect(teamsOf({ ...MANAGED, IDENTITY_ENDPOINT: 'http://127.0.0.1:41/token', IDENTITY_HEADER: 'h' })?.credential).toEqual({ kind: 'managed-identity', endpoint: 'http://127.0.0.1:41/token', header: 'h' });
  });

  // Each row: what is set, and the settings that must be named.
  it.each<[string, Environment, string[]]>([
    ['an app id alone', { MicrosoftAppId: ID }, ['MicrosoftAppTenantId', 'MicrosoftAppPassword']],
    ['a secret alone', { MicrosoftAppPassword: 'p' }, ['MicrosoftAppId', 'MicrosoftAppTenantId']],
    ['a tenant alone', { MicrosoftAppTenantId: ID }, ['MicrosoftAppId', 'MicrosoftAppPassword']],
    ['a certificate alone', { MicrosoftAppCertificateFile: good }, ['MicrosoftAppId', 'MicrosoftAppTenantId']],
    ['a managed identity without an app id', { MicrosoftAppType: 'UserAssignedMSI' }, ['MicrosoftAppId', 'MicrosoftAppTenantId']],
    ['an empty secret', { ...REGISTRATION, MicrosoftAppPassword: '' }, ['MicrosoftAppPassword']],
    ['an app id that is none', { ...REGISTRATION, MicrosoftAppId: 'accord' }, ['MicrosoftAppId']],
    ['a tenant by name', { ...REGISTRATION, MicrosoftAppTenantId: 'common' }, ['MicrosoftAppTenantId']],
    ['several tenants', { ...REGISTRATION, MicrosoftAppType: 'MultiTenant' }, ['MicrosoftAppType']],
    ['a kind that does not exist', { ...REGISTRATION, MicrosoftAppType: 'singletenant' }, ['MicrosoftAppType']],
    ['a secret and a certificate', { ...REGISTRATION, MicrosoftAppCertificateFile: good }, ['MicrosoftAppCertificateFile']],
    ['a certificate that is not there', { ...WITHOUT_PROOF, MicrosoftAppCertificateFile: path.join(folder, 'none.pem') }, ['MicrosoftAppCertificateFile']],
    ['a certificate without its key', { ...WITHOUT_PROOF, MicrosoftAppCertificateFile: file('public.pem', CERTIFICATE.slice(0, CERTIFICATE.indexOf('-----BEGIN PRIVATE'))) }, ['MicrosoftAppCertificateFile']],
    ['a certificate with another key', { ...WITHOUT_PROOF, MicrosoftAppCertificateFile: file('other.pem', CERTIFICATE.slice(0, CERTIFICATE.indexOf('-----BEGIN PRIVATE')) + OTHER_KEY) }, ['MicrosoftAppCertificateFile']],
    ['a managed identity with a secret', { ...MANAGED, MicrosoftAppPassword: 'p' }, ['MicrosoftAppPassword']],
    ['a managed identity with a certificate', { ...MANAGED, MicrosoftAppCertificateFile: good }, ['MicrosoftAppCertificateFile']],
    ['half an identity endpoint', { ...MANAGED, IDENTITY_ENDPOINT: 'http://127.0.0.1:41/token' }, ['IDENTITY_HEADER']],
    ['the other half', { ...MANAGED, IDENTITY_HEADER: 'h' }, ['IDENTITY_ENDPOINT']],
    ['an issuer over http', { ...REGISTRATION, ToBotFromChannelTokenIssuer: 'http://api.example.com' }, ['ToBotFromChannelTokenIssuer']],
    ['a login over http', { ...REGISTRATION, ToChannelFromBotLoginUrl: 'http://login.example.com/x' }, ['ToChannelFromBotLoginUrl']],
    ['a login with a password in it', { ...REGISTRATION, ToChannelFromBotLoginUrl: 'https://me:pass@login.example.com/x' }, ['ToChannelFromBotLoginUrl']],
    ['a scope that is no address', { ...REGISTRATION, ToChannelFromBotOAuthScope: 'everything' }, ['ToChannelFromBotOAuthScope']],
    ['any host', { ...REGISTRATION, SERVICE_URL_HOSTS: '*' }, ['SERVICE_URL_HOSTS']],
    ['hosts with a star', { ...REGISTRATION, SERVICE_URL_HOSTS: '*.trafficmanager.net' }, ['SERVICE_URL_HOSTS']],
    ['a host as an address', { ...REGISTRATION, SERVICE_URL_HOSTS: 'https://smba.trafficmanager.net' }, ['SERVICE_URL_HOSTS']],
    ['a host with a path', { ...REGISTRATION, SERVICE_URL_HOSTS: 'smba.trafficmanager.net/teams' }, ['SERVICE_URL_HOSTS']],
    ['a host with a name before it', { ...REGISTRATION, SERVICE_URL_HOSTS: 'smba@evil.example' }, ['SERVICE_URL_HOSTS']],
    ['an empty host', { ...REGISTRATION, SERVICE_URL_HOSTS: 'smba.trafficmanager.net,' }, ['SERVICE_URL_HOSTS']],
    ['no turns at all', { ...REGISTRATION, TURNS_PER_TENANT_PER_MINUTE: '0' }, ['TURNS_PER_TENANT_PER_MINUTE']],
    ['a public address over http', { ...REGISTRATION, PUBLIC_URL: 'http://accord.example.com' }, ['PUBLIC_URL']],
    ['a rehearsal', { ...REGISTRATION, REHEARSAL: 'on' }, ['REHEARSAL']],
    ['production without an address for links', { ...REGISTRATION, NODE_ENV: 'production' }, ['PUBLIC_URL']],
    ['keys of this machine in production', { ...REGISTRATION, NODE_ENV: 'production', PUBLIC_URL: 'https://accord.example.com', ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:4/keys' }, ['ToBotFromChannelOpenIdMetadataUrl']],
    ['a login of this machine in production', { ...REGISTRATION, NODE_ENV: 'production', PUBLIC_URL: 'https://accord.example.com', ToChannelFromBotLoginUrl: 'https://localhost/x' }, ['ToChannelFromBotLoginUrl']],
    ['a host of this machine in production', { ...REGISTRATION, NODE_ENV: 'production', PUBLIC_URL: 'https://accord.example.com', SERVICE_URL_HOSTS: 'smba.trafficmanager.net,127.0.0.1:4' }, ['SERVICE_URL_HOSTS']],
  ])('is refused when it has %s, naming the setting', (_name, environment, names) => {
    expect(namesOf({ SIGNING_KEY_FILE, ...environment })).toEqual(names);
  });

  it('is refused without a word of what was set', () => {
    expect(JSON.stringify(readConfig({ ...REGISTRATION, MicrosoftAppId: 'pass-canary', MicrosoftAppCertificateFile: 'pass-canary' }))).not.toContain('pass-canary');
  });
});
