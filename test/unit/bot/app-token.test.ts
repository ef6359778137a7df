import { createAppToken, TokenUnavailable } from '../../../src/bot/app-token.js';

const HOUR = 3_600_000;

function world() {
  const state = { now: 0, down: false, lifetimeMs: HOUR };
  let asked = 0;
  const token = createAppToken({
    request: async () => {
      asked += 1;
      await Promise.resolve();
      if (state.down) throw new Error('down');
      return { token: `t${asked}`, lifetimeMs: state.lifetimeMs };
    },
    now: () => state.now,
  });
  return { state, token, asked: () => asked };
}

it('asks once for however many wait, and keeps what it got until five minutes before its end', async () => {
  const { state, token, asked } = world();
  expect(await Promise.all([token.get(), token.get(), token.get()])).toEqual(['t1', 't1', 't1']);
  state.now = HOUR - 300_000;
  expect(await token.get()).toBe('t1');
  state.now += 1;
  expect(await token.get()).toBe('t2');
  expect(asked()).toBe(2);
});

it('goes on with the old one while there is no new one, and not a moment after its end', async () => {
  const { state, token } = world();
  await token.get();
  state.down = true;
  state.now = HOUR - 1;
  expect(await token.get()).toBe('t1');
  state.now = HOUR;
  await expect(token.get()).rejects.toThrow(TokenUnavailable);
});

it('rests for five seconds after a failure, however many messages wait', async () => {
  const { state, token, asked } = world();
  state.down = true;
  for (; state.now < 20_000; state.now += 500) await expect(token.get()).rejects.toThrow(TokenUnavailable);
  expect(asked()).toBe(4);
  state.down = false;
  expect(await token.get()).toBe('t5');
});

it('drops the one that the channel refused, and no newer one', async () => {
  const { token } = world();
  await token.get();
  token.refused('t1');
  expect(await token.get()).toBe('t2');
  token.refused('t1');
  expect(await token.get()).toBe('t2');
});
