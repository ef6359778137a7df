import type { Records } from '../../src/store/records.js';
import { entry, notice, offer, times } from './support/examples.js';
import type { RivalProcess } from './support/rival-process.js';

export interface Rivals {
  /** Two nodes' connections to the same database. */
  readonly nodes: () => readonly [Records, Records];
  /** Two more nodes, each in a process of its own. */
  readonly processes: () => readonly RivalProcess[];
}

const RIVALS = 50;
/** The jam this watches for took half a minute. */
const BOUNDED_MS = 10_000;
/** Six hundred durable writes, on a busy machine. */
const SLOW_MS = 60_000;

/** What every database promises when several write the same thing at the same moment. */
export function promisesToRivals({ nodes, processes }: Rivals): void {
  const node = (place: number): Records => nodes()[place % 2 === 0 ? 0 : 1];
  const winners = (won: readonly boolean[]) => won.filter(Boolean).length;

  it('lets one of fifty inserts win, and keeps the winner\'s words', async () => {
    const won = await Promise.all(times(RIVALS, (place) => node(place).insert('entries', entry('rivals', 1, String(place)))));
    expect(winners(won)).toBe(1);
    expect((await node(0).get('entries', entry('rivals', 1).id))?.body).toBe(String(won.indexOf(true)));
  });

  it('lets one of fifty first inserts into an empty collection win', async () => {
    expect(winners(await Promise.all(times(RIVALS, (place) => node(place).insert('preferences', { id: 'ana', fields: {}, body: '{}' }))))).toBe(1);
  });

  it('lets one of fifty changes with the same guard win', async () => {
    await node(0).insert('notices', notice('leased', 10));
    const lease = (place: number) => node(place).change('notices', 'leased', { fence: 0, state: 'waiting' }, { fields: { fence: 1, holder: `node ${place}` }, body: String(place) });
    const won = await Promise.all(times(RIVALS, lease));
    expect(winners(won)).toBe(1);
    expect(await node(1).get('notices', 'leased')).toMatchObject({ fields: { fence: 1, holder: `node ${won.indexOf(true)}` }, body: String(won.indexOf(true)) });
  });

  it('lets one of fifty take what nobody held', async () => {
    await node(0).insert('notices', notice('free', 10));
    expect(winners(await Promise.all(times(RIVALS, (place) => node(place).change('notices', 'free', { holder: null }, { fields: { holder: `node ${place}` } }))))).toBe(1);
  });

  it('gives each of fifty additions a number of its own, without a gap', async () => {
    await node(0).insert('counters', { id: 'offer', fields: { n: 100 }, body: '{}' });
    const numbers = await Promise.all(times(RIVALS, (place) => node(place).add('counters', 'offer', 'n', 1)));
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(times(RIVALS, (place) => 101 + place));
  });

  it('never lets an older change pass a newer one, in whatever order they come', async () => {
    await node(0).insert('offers', offer('projected', { seq: 0 }));
    const shuffled = times(20, (place) => 1 + (place * 7) % 20);
    await Promise.all(shuffled.map((seq, place) => node(place).change('offers', 'projected', { seq: { below: seq } }, { fields: { seq, number: `n${seq}` } })));
    expect((await node(0).get('offers', 'projected'))?.fields).toMatchObject({ seq: 20, number: 'n20' });
  });

  it('lets exactly one of two processes win each of three hundred entries, without an error', async () => {
    const [first, second] = await Promise.all(processes().map((rival) => rival.ask({ kind: 'in turn', customerId: 'two processes', amount: 300 })));
    expect(first?.won.map((won, place) => Number(won) + Number(second?.won[place]))).toEqual(times(300, () => 1));
    const stored = await node(0).find('entries', { index: 'byCustomer', equals: { customerId: 'two processes' }, limit: 1_000 });
    expect(stored.map(({ fields, body }) => [fields.seq, body])).toEqual(first?.won.map((won, place) => [place + 1, won ? '"first"' : '"second"']));
  }, SLOW_MS);

  it('lets one of fifty rivals from two processes win one entry, in bounded time', async () => {
    for (const round of [1, 2, 3]) {
      const answers = await Promise.all(processes().map((rival) => rival.ask({ kind: 'at once', customerId: `crowd ${round}`, amount: RIVALS / 2 })));
      expect(winners(answers.flatMap(({ won }) => won))).toBe(1);
      expect(Math.max(...answers.map(({ tookMs }) => tookMs))).toBeLessThan(BOUNDED_MS);
    }
  });
}
