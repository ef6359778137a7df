import { createSeldom, createTenantLimit } from '../../../src/channel/tenant-limit.js';

describe('the limit of a tenant', () => {
  const admitted = (limit: ReturnType<typeof createTenantLimit>, tenant: string, times: number) => Array.from({ length: times }, () => limit.admits(tenant)).filter(Boolean).length;

  it('admits a minute\'s worth at once, then as many as come back with time, and leaves others alone', () => {
    let now = 0;
    const limit = createTenantLimit(60, () => now);
    expect(admitted(limit, 'noisy', 100)).toBe(60);
    expect(admitted(limit, 'quiet', 1)).toBe(1);
    now += 10_000;
    expect(admitted(limit, 'noisy', 100)).toBe(10);
    now += 3_600_000;
    expect(admitted(limit, 'noisy', 100)).toBe(60);
  });

  it('admits the same over an hour however often somebody tries', () => {
    let now = 0;
    const limit = createTenantLimit(60, () => now);
    let count = 0;
    for (; now < 3_600_000; now += 100) count += admitted(limit, 'noisy', 1);
    expect(count).toBeGreaterThanOrEqual(3600);
    expect(count).toBeLessThanOrEqual(3660);
  });

  it('neither gives nor takes when the clock goes back', () => {
    let now = 1_000_000;
    const limit = createTenantLimit(10, () => now);
    admitted(limit, 'noisy', 10);
    now = 0;
    expect(admitted(limit, 'noisy', 10)).toBe(0);
  });

  it('remembers ten thousand tenants, and forgets the one unused for longest', () => {
    const limit = createTenantLimit(1, () => 0);
    for (let index = 0; index < 10_000; index += 1) limit.admits(`t${index}`);
    expect(limit.admits('t0')).toBe(false);
    limit.admits('one more');
    expect(limit.admits('t0')).toBe(false);
    expect(limit.admits('t1')).toBe(true);
  });
});

it('somebody is told seldom: once in the time given, and others apart', () => {
  let now = 0;
  const mayTell = createSeldom(1000, () => now);
  expect([mayTell('a'), mayTell('a'), mayTell('b')]).toEqual([true, false, true]);
  now = 1000;
  expect([mayTell('a'), mayTell('a')]).toEqual([true, false]);
});
