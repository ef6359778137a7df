import { readConfig, type Environment } from '../../src/config.js';

const ID = '6c1f2f0e-5a0c-4b0e-9d5f-0d7d3a1f0a11';
const REGISTRATION = { MicrosoftAppId: ID, MicrosoftAppPassword: 'pass-canary', MicrosoftAppTenantId: ID };

const mistakesOf = (environment: Environment) => {
  const result = readConfig(environment);
  return result.ok ? [] : result.mistakes;
};

describe('readConfig', () => {
  it('runs in local mode, on this machine only, when nothing is set', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        mode: 'local', host: '127.0.0.1', port: 3978, publicUrl: undefined, store: { kind: 'sqlite', file: 'data/accord.sqlite' }, logLevel: 'info', signing: { file: 'data/signing-key.pem', make: true, previousFile: undefined, lostKeyId: undefined },
        restraint: { offersPerDay: 500, messagesPerCustomerPerDay: 3, quietDaysAfterRefusal: 7 }, rehearsal: true,
      },
    });
  });

  it('takes an empty setting for one that is not set', () => {
    expect(readConfig({ PORT: '', MicrosoftAppId: '', MONGODB_URI: '', HOST: '', NODE_ENV: '' })).toEqual(readConfig({}));
  });

  it('takes what is set', () => {
    const environment = {
      PORT: '0', HOST: '::1', PUBLIC_URL: 'http://localhost:8080/', MONGODB_URI: 'mongodb://me:secret@a:1,b:2/?replicaSet=r', MONGODB_DATABASE: 'trial', NODE_ENV: 'test', LOG_LEVEL: 'debug',
      OFFER_QUOTA_PER_DAY: '10', MESSAGES_PER_CUSTOMER_PER_DAY: '1', QUIET_DAYS_AFTER_REFUSAL: '0', REHEARSAL: 'off', PATH: '/bin',
    };
    expect(readConfig(environment)).toMatchObject({
      config: {
        port: 0, host: '::1', publicUrl: 'http://localhost:8080', store: { kind: 'mongodb', uri: environment.MONGODB_URI, database: 'trial' }, logLevel: 'debug',
        restraint: { offersPerDay: 10, messagesPerCustomerPerDay: 1, quietDaysAfterRefusal: 0 }, rehearsal: false,
      },
    });
  });

  it.each(['127.0.0.1', '127.9.9.9', 'localhost', 'LOCALHOST', '::1'])('listens on %s in local mode', (HOST) => {
    expect(mistakesOf({ HOST })).toEqual([]);
  });

  // Each row: what is set, and the settings that must be named.
  it.each<[Environment, string[]]>([
    [{ PORT: 'abc' }, ['PORT']],
    [{ PORT: '70000' }, ['PORT']],
    [{ PORT: '3978x' }, ['PORT']],
    [{ PORT: '-1' }, ['PORT']],
    [{ PORT: '39.78' }, ['PORT']],
    [{ PORT: '0x10' }, ['PORT']],
    [{ PORT: ' 3978' }, ['PORT']],
    [{ HOST: '0.0.0.0' }, ['HOST']],
    [{ HOST: '::' }, ['HOST']],
    [{ HOST: '192.168.1.4' }, ['HOST']],
    [{ HOST: '127.0.0.1.evil.example' }, ['HOST']],
    [{ HOST: 'localhost.evil.example' }, ['HOST']],
    [{ HOST: '127.1' }, ['HOST']],
    [{ HOST: 'http://127.0.0.1' }, ['HOST', 'HOST']],
    [{ PUBLIC_URL: 'accord.example.com' }, ['PUBLIC_URL', 'PUBLIC_URL']],
    [{ PUBLIC_URL: 'https://accord.example.com' }, ['PUBLIC_URL']],
    [{ PUBLIC_URL: 'http://localhost:3978/path' }, ['PUBLIC_URL']],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, ['PUBLIC_URL', 'PUBLIC_URL']],
    [{ MONGODB_URI: 'http://db.example.com' }, ['MONGODB_URI']],
    [{ MONGODB_URI: 'mongodb://' }, ['MONGODB_URI']],
    [{ MONGODB_DATABASE: 'a b' }, ['MONGODB_DATABASE']],
    [{ NODE_ENV: 'production' }, ['NODE_ENV']],
    [{ NODE_ENV: 'Production' }, ['NODE_ENV']],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
    [{ OFFER_QUOTA_PER_DAY: '0' }, ['OFFER_QUOTA_PER_DAY']],
    [{ MESSAGES_PER_CUSTOMER_PER_DAY: 'many' }, ['MESSAGES_PER_CUSTOMER_PER_DAY']],
    [{ QUIET_DAYS_AFTER_REFUSAL: '-7' }, ['QUIET_DAYS_AFTER_REFUSAL']],
    [{ REHEARSAL: 'yes' }, ['REHEARSAL']],
    [{ MicrosoftAppID: ID }, ['MicrosoftAppID']],
    [{ MICROSOFTAPPID: ID }, ['MICROSOFTAPPID']],
    [{ ToBotFromChannelOpenIdMetadataUrl: 'http://keys.example.com' }, ['ToBotFromChannelOpenIdMetadataUrl']],
    [{ ToBotFromChannelOpenIdMetadataUrl: 'keys' }, ['ToBotFromChannelOpenIdMetadataUrl']],
    [{ PORT: 'abc', HOST: '0.0.0.0', NODE_ENV: 'production', REHEARSAL: 'x' }, ['PORT', 'REHEARSAL', 'NODE_ENV', 'HOST']],
  ])('refuses %j, naming what is wrong', (environment, names) => {
    expect(mistakesOf(environment).map(({ setting }) => setting)).toEqual(names);
  });

  it('never repeats a value in what it refuses', () => {
    const told = JSON.stringify(mistakesOf({ ...REGISTRATION, MONGODB_URI: 'http://me:pass-canary@db', PORT: 'pass-canary', LOG_LEVEL: 'pass-canary', PUBLIC_URL: 'pass-canary' }));
    expect(told).toContain('PORT');
    expect(told).not.toContain('pass-canary');
  });
});
