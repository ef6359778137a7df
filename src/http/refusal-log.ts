/** A flood of refused requests must not become a flood of log lines: one line a second for each reason, with a count. */

export interface ServerLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** @param now milliseconds */
export function createRefusalLog(log: ServerLog, now: () => number): (reason: string) => void {
  const seen = new Map<string, { at: number; unsaid: number }>();
  return (reason) => {
    const last = seen.get(reason);
    if (last !== undefined && now() - last.at < 1000) {
      last.unsaid += 1;
      return;
    }
    log.warn({ reason, times: 1 + (last?.unsaid ?? 0) }, 'request refused');
    seen.set(reason, { at: now(), unsaid: 0 });
  };
}
