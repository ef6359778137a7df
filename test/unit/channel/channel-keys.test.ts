import { generateKeyPairSync } from 'node:crypto';
import { importJWK } from 'jose';
import { createChannelKeys } from '../../../src/channel/channel-keys.js';
import type { ChannelKey } from '../../../src/channel/load-channel-keys.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let key: ChannelKey;
beforeAll(async () => {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
  key = { key: (await importJWK(jwk, 'RS256')) as CryptoKey, endorsements: new Set(['msteams']) }; // an RSA key is never a secret
});

/** Keys by name, a clock, and what was loaded when. */
function world() {
  const state = { now: 1_000_000, published: ['a'], down: false };
  const loads: number[] = [];
  const noted: unknown[] = [];
  const keys = createChannelKeys({
    load: async () => {
      loads.push(state.now);
      if (state.down) throw new Error('down');
      return new Map(state.published.map((kid) => [kid, key]));
    },
    now: () => state.now,
    note: (error) => void noted.push(error),
  });
  return { state, loads, noted, find: keys.find };
}

it('loads once for however many ask at the same time', async () => {
  const { find, loads } = world();
  expect(await Promise.all([find('a'), find('a'), find('b')])).toEqual([key, key, 'unknown']);
  expect(loads).toHaveLength(1);
});

it('asks again for an unknown key at most once an hour, whatever ids come', async () => {
  const { find, loads, state } = world();
  await find('a');
  for (let minute = 1; minute <= 180; minute += 1) {
    state.now += MINUTE;
    expect(await find(`junk-${minute}`)).toBe('unknown');
  }
  expect(loads).toHaveLength(4);
});

it('finds a key that was published since, once the hour is over', async () => {
  const { find, state } = world();
  await find('a');
  state.published = ['a', 'b'];
  expect(await find('b')).toBe('unknown');
  state.now += HOUR;
  expect(await find('b')).toBe(key);
});

it('renews behind the back of whoever asks after 12 hours, and forgets what was withdrawn', async () => {
  const { find, loads, state } = world();
  await find('a');
  state.published = ['b'];
  state.now += 13 * HOUR;
  expect(await find('a')).toBe(key);
  await Promise.resolve();
  expect(loads).toHaveLength(2);
  expect(await find('b')).toBe(key);
  expect(await find('a')).toBe('unknown');
});

it('keeps the old keys when a load fails, for 24 hours in all, and says so each time', async () => {
  const { find, state, noted } = world();
  await find('a');
  state.down = true;
  state.now += 23 * HOUR;
  expect(await find('a')).toBe(key);
  expect(await find('b')).toBe('unknown');
  state.now += HOUR;
  expect(await find('a')).toBe('unavailable');
  expect(noted).toHaveLength(2);
  state.down = false;
  state.now += MINUTE;
  expect(await find('a')).toBe(key);
});

it('asks once a minute while it has no keys at all', async () => {
  const { find, loads, state } = world();
  state.down = true;
  for (let second = 0; second < 180; second += 1) {
    expect(await find('a')).toBe('unavailable');
    state.now += 1000;
  }
  expect(loads).toHaveLength(3);
});
