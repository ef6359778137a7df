/** Numbers between 0 and 1 that are the same at every run: training must give the same file on every machine. */
export interface Chance {
  next(): number;
  /** A whole number below `limit`. */
  below(limit: number): number;
}

/** Looked up once: it is called for every number. */
const { imul } = Math;

/** mulberry32, by its public description. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, below: (limit) => Math.floor(next() * limit) };
}
