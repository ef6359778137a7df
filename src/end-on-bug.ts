import type { Log } from './log/log.js';

export interface EndOnBugDeps {
  readonly log: Pick<Log, 'fatal'>;
  /** Takes nothing new, and finishes what is under way. */
  readonly stop: () => Promise<void>;
  readonly exit: (code: number) => void;
  /** How long that may take. */
  readonly mostMs: number;
}

/**
 * What to do with an error that nothing caught: it is a bug, and nobody knows what it left behind. One line says it, Accord takes
 * nothing new and ends with 1, for whatever watches over it to start it afresh. Input must never lead here.
 */
export function endOnBug({ log, stop, exit, mostMs }: EndOnBugDeps): (error: unknown) => void {
  let ending = false;
  return (error) => {
    if (ending) return;
    ending = true;
    log.fatal({ err: error }, 'a bug that nothing caught: Accord ends');
    setTimeout(() => exit(1), mostMs);
    stop().then(
      () => exit(1),
      () => exit(1),
    );
  };
}
