import { setTimeout as pause } from 'node:timers/promises';
import { readLog } from '../../support/read-log.js';

const WHO = { tenant: 't-1', person: 'p-1' };

describe('a turn', () => {
  it('leaves one line: who, what, how it ended, how long it took', async () => {
    let now = 1000;
    const { log, lines } = readLog({ now: () => now });
    const answer = await log.turn(WHO, async () => {
      log.note({ kind: 'press', verb: 'decide' });
      log.note({ outcome: 'refused', refusal: 'offer-lapsed' });
      now += 42;
      return 'answer';
    });
    expect(answer).toBe('answer');
    expect(lines()).toEqual([
      { level: 'info', time: expect.any(String) as unknown, pid: process.pid, hostname: expect.any(String) as unknown, turn: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown, kind: 'press', verb: 'decide', outcome: 'refused', refusal: 'offer-lapsed', ...WHO, ms: 42, msg: 'turn' },
    ]);
  });

  it('that throws has failed, and rejects as before', async () => {
    const { log, lines } = readLog();
    await expect(log.turn(WHO, async () => { throw new Error('x'); })).rejects.toThrow('x');
    expect(lines()).toMatchObject([{ outcome: 'failed', kind: 'other' }]);
  });

  it('gives its id to every line written in it, however many run at once, and to none outside', async () => {
    const { log, lines } = readLog();
    const ids = await Promise.all([3, 2, 1].map((ms) => log.turn(WHO, async () => {
      await pause(ms);
      log.error({ ms }, 'inside');
      return log.turnId();
    })));
    log.error({}, 'outside');
    expect(new Set(ids).size).toBe(3);
    const inside = lines().filter(({ msg }) => msg === 'inside');
    expect(inside.map(({ turn, ms }) => [ms, turn])).toEqual([[1, ids[2]], [2, ids[1]], [3, ids[0]]]);
    expect(lines().at(-1)).not.toHaveProperty('turn');
    expect(log.turnId()).not.toBe(log.turnId());
  });
});

describe('fields', () => {
  it('are written where nothing can hide in them, and left out otherwise', () => {
    const { log, lines, text } = readLog();
    log.error({ text: 'a', count: 1, yes: true, none: null, list: ['a', 1, { secret: 'canary' }], object: { secret: 'canary' }, map: new Map([['a', 'canary']]), failure: new RangeError('r'), long: 'x'.repeat(1000) }, 'fields');
    expect(lines()[0]).toMatchObject({ text: 'a', count: 1, yes: true, none: null, list: ['a', 1, '[left out]'], object: '[left out]', map: '[left out]', failure: { type: 'RangeError', message: 'r' }, long: 'x'.repeat(300) });
    expect(text()).not.toContain('canary');
  });

  it('hold an error by its facts, under err too', () => {
    const { log, lines, text } = readLog({ secrets: ['s3cret-canary'] });
    log.error({ err: Object.assign(new Error('cannot log in with s3cret-canary', { cause: new Error('mongodb://a:canary@b/ is down') }), { headers: { authorization: 'canary' } }) }, 'failed');
    expect(lines()[0]).toMatchObject({ err: { type: 'Error', message: 'cannot log in with [secret]', cause: { message: 'mongodb://[secret]@b/ is down' } } });
    expect(text()).not.toContain('canary');
  });
});

it('a security event is a line of its own kind, once a second for the same reason and tenant', () => {
  let now = 0;
  const { log, security } = readLog({ now: () => now });
  for (let times = 0; times < 5; times += 1) log.security('tenant-limit', { tenant: 'a' });
  log.security('tenant-limit', { tenant: 'b' });
  now = 1000;
  log.security('tenant-limit', { tenant: 'a' });
  expect(security().map(({ level, event, tenant, times }) => [level, event, tenant, times])).toEqual([
    ['warn', 'tenant-limit', 'a', 1], ['warn', 'tenant-limit', 'b', 1], ['warn', 'tenant-limit', 'a', 5],
  ]);
});
