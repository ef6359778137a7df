import type { Counters } from '../../src/application/ports/machine.js';
import { createClock, type StoredClock } from '../../src/store/clock.js';
import { createCounters } from '../../src/store/counters.js';
import type { Records } from '../../src/store/records.js';
import { DAY, NOW } from '../support/facts.js';
import { times } from './support/examples.js';
import { onEveryStore, type StoreUnderTest } from './support/on-every-store.js';

onEveryStore('numbers and time', (under) => {
  promisesOfNumbers(under);
  promisesOfQuotas(under);
  promisesOfTheClock(under);
});

function promisesOfNumbers({ records, anotherNode }: StoreUnderTest): void {
  it('gives every number out once, from 1001 on, also when several nodes ask for the first at once', async () => {
    const nodes = [records(), await anotherNode()].map(createCounters);
    const numbers = await Promise.all(times(40, async (place) => nodes[place % 2]?.nextOfferNumber()));
    expect([...numbers].sort()).toEqual(times(40, (place) => 1001 + place));
    expect(await nodes[0]?.nextOfferNumber()).toBe(1041);
  });
}

function promisesOfQuotas({ records, store, anotherNode }: StoreUnderTest): void {
  it('grants exactly 25 of 80 that ask at once on two nodes', async () => {
    const nodes = [records(), await anotherNode()].map(createCounters);
    const answers = await Promise.all(times(80, async (place) => nodes[place % 2]?.takeQuota('raced', `command-${place}`, 25)));
    expect(answers.filter((granted) => granted === true)).toHaveLength(25);
    expect(answers.filter((granted) => granted === false)).toHaveLength(55);
    for (const [place, granted] of answers.entries()) expect(await store().counters.takeQuota('raced', `command-${place}`, 25)).toBe(granted);
  });

  it('lets the same command take once, also when it asks several times at once', async () => {
    const { counters } = store();
    expect(await Promise.all(times(10, () => counters.takeQuota('repeated', 'same', 2)))).toEqual(times(10, () => true));
    expect(await counters.takeQuota('repeated', 'second', 2)).toBe(true);
    expect(await counters.takeQuota('repeated', 'third', 2)).toBe(false);
    expect(await counters.takeQuota('repeated', 'same', 2)).toBe(true);
  });

  it('counts each key by itself, and follows a limit that is changed', async () => {
    const { counters } = store();
    expect(await counters.takeQuota('alder/2026-03-03', 'a', 1)).toBe(true);
    expect(await counters.takeQuota('alder/2026-03-03', 'b', 1)).toBe(false);
    expect(await counters.takeQuota('alder/2026-03-04', 'b', 1)).toBe(true);
    expect(await counters.takeQuota('alder/2026-03-03', 'b', 2)).toBe(true);
    expect(await counters.takeQuota('nobody', 'a', 0)).toBe(false);
  });

  it('takes back what was not needed, exactly, while others take', async () => {
    const nodes = [records(), await anotherNode()].map(createCounters);
    const node = (place: number): Counters => nodes[place % 2] as Counters; // there are two
    const ask = (place: number) => node(place).takeQuota('returned', `command-${place}`, 10);
    expect(await Promise.all(times(10, (place) => ask(place)))).toEqual(times(10, () => true));
    await Promise.all([...times(6, (place) => node(place).giveQuotaBack('returned', `command-${place}`)), node(0).giveQuotaBack('returned', 'never-taken'), node(0).giveQuotaBack('no-such-key', 'a')]);
    const later = await Promise.all(times(30, (place) => ask(100 + place)));
    expect(later.filter((granted) => granted === true)).toHaveLength(6);
    expect(await Promise.all(times(4, (place) => ask(6 + place)))).toEqual(times(4, () => true));
  });

  it('finds what it took when the answer to taking was lost', async () => {
    let cut = true;
    const losing: Records = {
      ...records(),
      change: async (...change) => {
        const changed = await records().change(...change);
        if (!cut) return changed;
        cut = false;
        throw new Error('connection lost');
      },
    };
    const counters = createCounters(losing);
    await expect(counters.takeQuota('cut', 'first', 1)).rejects.toThrow('connection lost');
    expect(await counters.takeQuota('cut', 'first', 1)).toBe(true);
    expect(await counters.takeQuota('cut', 'second', 1)).toBe(false);
  });
}

function promisesOfTheClock({ records }: StoreUnderTest): void {
  /** A database whose clock stands at NOW plus so much. */
  const databaseAt = (aheadMs: number): Records => ({ ...records(), now: async () => NOW + aheadMs });
  const aClock = (database: Records, now: () => number, offsetAllowed = false): StoredClock => createClock({ records: database, offsetAllowed, now });

  it('is not trusted before it was compared with the database', async () => {
    const clock = aClock(records(), Date.now);
    expect(clock.isTrusted()).toBe(false);
    await clock.check();
    expect(clock.isTrusted()).toBe(true);
  });

  it.each([[0, true], [30_000, true], [-30_000, true], [30_001, false], [-30_001, false], [365 * DAY, false]])('with the database %i ms ahead: trusted is %s', async (aheadMs, trusted) => {
    const clock = aClock(databaseAt(aheadMs), () => NOW);
    await clock.check();
    expect(clock.isTrusted()).toBe(trusted);
    expect(clock.now()).toBe(NOW);
  });

  it('does not count the way to the database and back as a difference', async () => {
    let now = NOW - 20_000;
    const clock = aClock(databaseAt(0), () => (now += 20_000) - 20_000);
    await clock.check();
    expect(clock.isTrusted()).toBe(true);
  });

  it('loses and regains trust from one check to the next, and keeps it when the database cannot be asked', async () => {
    let database = databaseAt(0);
    const clock = aClock({ ...records(), now: () => database.now() }, () => NOW);
    const seen: boolean[] = [];
    for (const aheadMs of [0, 60_000, 0]) {
      database = databaseAt(aheadMs);
      await clock.check();
      seen.push(clock.isTrusted());
    }
    expect(seen).toEqual([true, false, true]);
    database = { ...records(), now: async () => { throw new Error('gone'); } };
    await expect(clock.check()).rejects.toThrow('gone');
    expect(clock.isTrusted()).toBe(true);
  });

  it('is moved by the rehearsal for every process, after a restart too, and stays trusted', async () => {
    const database = databaseAt(0);
    const [one, other] = [aClock(database, () => NOW, true), aClock(database, () => NOW, true)] as const;
    await one.check();
    await other.check();
    await Promise.all([one.moveForward(2), other.moveForward(5)]);
    await one.check();
    await other.check();
    expect([one.now(), other.now()]).toEqual([NOW + 7 * DAY, NOW + 7 * DAY]);
    const restarted = aClock(database, () => NOW, true);
    await restarted.check();
    expect(restarted.now()).toBe(NOW + 7 * DAY);
    expect(restarted.isTrusted()).toBe(true);
  });

  it('is not moved, and ignores what was moved, where no offset is allowed', async () => {
    await aClock(databaseAt(0), () => NOW, true).moveForward(1);
    const clock = aClock(databaseAt(0), () => NOW);
    await clock.check();
    expect(clock.now()).toBe(NOW);
    await expect(clock.moveForward(1)).rejects.toThrow();
    expect(clock.now()).toBe(NOW);
  });

  it.each([0, -1, 1.5, 1001, Number.NaN])('refuses to be moved by %p days', async (days) => {
    const clock = aClock(databaseAt(0), () => NOW, true);
    await clock.check();
    const before = clock.now();
    await expect(clock.moveForward(days)).rejects.toThrow(RangeError);
    await clock.check();
    expect(clock.now()).toBe(before);
  });
}
