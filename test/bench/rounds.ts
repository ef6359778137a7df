/** Compares two ways of doing the same in one run: interleaved rounds, so that a machine that slows down slows both. */
export interface Rival {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Ratio {
  /** Of ours to the rival's time, round by round. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Median time of one run of ours, in microseconds. */
  readonly ownMicroseconds: number;
}

const ROUNDS = 5;

/** `runs`: how often each side runs in a round. A first round of each is not counted. */
export function compare(own: Rival, rival: Rival, runs: number): Ratio {
  const timed = ({ run }: Rival): number => {
    const start = process.hrtime.bigint();
    for (let n = 0; n < runs; n += 1) run();
    return Number(process.hrtime.bigint() - start) / 1000 / runs;
  };
  timed(own);
  timed(rival);
  const rounds = Array.from({ length: ROUNDS }, () => ({ own: timed(own), rival: timed(rival) }));
  const ratios = sorted(rounds.map((round) => round.own / round.rival));
  return { median: middle(ratios), least: ratios[0] ?? 0, most: ratios.at(-1) ?? 0, ownMicroseconds: middle(sorted(rounds.map((round) => round.own))) };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const middle = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? 0;
