import { createMask } from '../../../src/log/mask.js';

const mask = createMask([]);

it.each([
  ['a password in a MongoDB address', 'mongodb://accord:canary@db.example:27017/x', 'mongodb://[secret]@db.example:27017/x'],
  ['one with an @ in it', 'mongodb+srv://accord:c@nary@db.example', 'mongodb+srv://[secret]@db.example'],
  ['a password in any address', 'through http://me:canary@proxy.example:8080/a', 'through http://[secret]@proxy.example:8080/a'],
  ['a bearer', 'authorization: Bearer canary-1.x_y~z==, and on', 'authorization: Bearer [secret], and on'],
  ['a basic proof', 'Basic Y2FuYXJ5OmNhbmFyeQ== there', 'Basic [secret] there'],
  ['a token by its shape', 'got eyJhbGciOiJSUzI1NiJ9.eyJjYW5hcnkiOjF9.c2lnbmF0dXJl here', 'got [secret] here'],
  ['a form', 'grant_type=x&client_secret=canary&scope=y', 'grant_type=x&client_secret=[secret]&scope=y'],
  ['an answer', '{"access_token":"canary","expires_in":1}', '{"access_token":"[secret]","expires_in":1}'],
  ['an answer inside a text', String.raw`{"err":"{\"access_token\":\"canary\"}"}`, String.raw`{"err":"{\"access_token\":\"[secret]\"}"}`],
  ['a key', String.raw`{"a":"-----BEGIN PRIVATE KEY-----\nMIIcanary+/=\n-----END PRIVATE KEY-----\n","b":1}`, '{"a":"[secret]","b":1}'],
  ['a reference of 256 bits', `press of ${'a'.repeat(43)} refused`, 'press of [secret] refused'],
])('takes out %s', (_name, line, masked) => {
  expect(mask(line)).toBe(masked);
});

it.each([
  'POST /api/messages', 'connect ECONNREFUSED 127.0.0.1:27017', 'https://smba.trafficmanager.net/teams/', 'see https://example.com/a@b',
  'the ledger of maplewick-foods is damaged at entry 7: hash differs', `hash ${'0f'.repeat(32)}`, '11111111-1111-4111-8111-111111111111', 'token-signature',
])('leaves alone: %s', (line) => {
  expect(mask(line)).toBe(line);
});

it('takes out the secrets of the settings in every form in which they travel', () => {
  const secret = 'pä ss/w"o+rd\\%';
  const known = createMask([secret, '', 'abc']);
  const forms = [secret, encodeURIComponent(secret), new URLSearchParams({ x: secret }).toString().slice(2), Buffer.from(secret).toString('base64')];
  for (const form of forms) {
    const line = JSON.stringify({ before: `x${form}y`, after: 'abc' });
    expect(JSON.parse(known(line))).toEqual({ before: 'x[secret]y', after: 'abc' });
  }
});
