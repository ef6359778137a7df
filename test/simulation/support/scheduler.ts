import { createChance } from '../../../src/understanding/model/chance.js';

/**
 * One seed decides everything: what of all that is waiting goes on next, what time it is, what is tried. Work waits for its turn
 * at every step that another process could come between; the same seed gives the same run, step by step.
 */
export interface Scheduler {
  readonly chance: Chance;
  /** Milliseconds since 1970; goes on a little with every step. */
  readonly now: () => number;
  /** Waits until it is picked. Never resolves for a node that has died meanwhile. */
  turn(lives?: () => boolean): Promise<void>;
  /** Waits for at least so many milliseconds of this clock. */
  after(ms: number): Promise<void>;
  /** Runs all of it until nothing waits any more, and looks (`watch`) after every step. What a node had in hand when it died is left out. */
  run<T>(work: readonly (() => Promise<T>)[], watch?: () => Promise<void>): Promise<readonly T[]>;
}

export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  readonly next: () => number;
  of<T>(choices: readonly [T, ...T[]]): T;
  readonly in: (percent: number) => boolean;
}

interface Waiting {
  readonly from: number;
  readonly go: () => void;
}

const LONGEST_STEP_MS = 40;

export function createScheduler(seed: number, start: number): Scheduler {
  const { next, below } = createChance(seed);
  const chance: Chance = { next, below, of: (choices) => choices[below(choices.length)] ?? choices[0], in: (percent) => next() * 100 < percent };
  let now = start;
  const waiting: Waiting[] = [];

  const wait = (from: number, lives: () => boolean = () => true): Promise<void> =>
    new Promise((resolve) => { waiting.push({ from, go: () => { if (lives()) resolve(); } }); });

  function step(): void {
    now += below(LONGEST_STEP_MS);
    // Nobody is ready: the clock goes on to the next one who is.
    if (!waiting.some(({ from }) => from <= now)) now = Math.min(...waiting.map(({ from }) => from));
    const ready = waiting.filter(({ from }) => from <= now);
    const picked = ready[below(ready.length)];
    if (!picked) return;
    waiting.splice(waiting.indexOf(picked), 1);
    picked.go();
  }

  return {
    chance,
    now: () => now,
    turn: (lives) => wait(now, lives),
    after: (ms) => wait(now + ms),
    async run<T>(work: readonly (() => Promise<T>)[], watch = async () => {}) {
      const ended: T[] = [];
      const failed: unknown[] = [];
      const goOn = (result: Promise<T>): void => void result.then((value) => ended.push(value), (error: unknown) => failed.push(error));
      work.forEach((each) => goOn(each()));
      for (await settled(); waiting.length > 0; await settled()) {
        step();
        await watch();
      }
      if (failed.length > 0) throw failed[0];
      return ended;
    },
  };
}

/** Everything that can go on without another turn has gone on then. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
