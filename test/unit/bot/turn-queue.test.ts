import { setImmediate as tick } from 'node:timers/promises';
import { createTurnQueue } from '../../../src/bot/turn-queue.js';

describe('the turn queue', () => {
  it('runs the turns under one key in order, never two at once', async () => {
    const queue = createTurnQueue();
    const events: string[] = [];
    const turn = (name: string) => async () => {
      events.push(`${name}+`);
      await tick();
      events.push(`${name}-`);
      return name;
    };
    expect(await Promise.all(['a', 'b', 'c'].map((name) => queue.run('k', turn(name))))).toEqual(['a', 'b', 'c']);
    expect(events).toEqual(['a+', 'a-', 'b+', 'b-', 'c+', 'c-']);
  });

  it('does not let one key wait for another', async () => {
    const queue = createTurnQueue();
    void queue.run('stuck', () => new Promise(() => undefined));
    await expect(queue.run('free', async () => 'done')).resolves.toBe('done');
  });

  it('goes on after a turn that fails, and tells its own caller only', async () => {
    const queue = createTurnQueue();
    const bad = queue.run('k', () => Promise.reject(new Error('bad')));
    const good = queue.run('k', async () => 'good');
    await expect(bad).rejects.toThrow('bad');
    await expect(good).resolves.toBe('good');
  });
});
