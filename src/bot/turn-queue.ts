/** One turn at a time for each conversation, in the order they came: two quick messages never eat one another. */
export interface TurnQueue {
  /** Runs `turn` after every earlier one under the same key has ended, well or badly. Waiting for the same key inside a turn never ends. */
  run<T>(key: string, turn: () => Promise<T>): Promise<T>;
}

export function createTurnQueue(): TurnQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    async run(key, turn) {
      const before = last.get(key);
      const mine = before === undefined ? turn() : before.then(turn);
      // What waits behind this turn must not fail with it.
      const settled = mine.catch(() => undefined);
      last.set(key, settled);
      try {
        return await mine;
      } finally {
        if (last.get(key) === settled) last.delete(key);
      }
    },
  };
}
