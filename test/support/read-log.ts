import { createLog, type Log } from '../../src/log/log.js';

export type LogLine = Readonly<Record<string, unknown>> & { readonly level: string; readonly msg: string };

/** A log like the product's, and what it has written, as it is and read. */
export interface ReadLog {
  readonly log: Log;
  readonly text: () => string;
  readonly lines: () => readonly LogLine[];
  /** Of one kind of event, in order. */
  readonly security: (event?: string) => readonly LogLine[];
}

export function readLog({ secrets = [], now = Date.now, level = 'trace' }: { readonly secrets?: readonly string[]; readonly now?: () => number; readonly level?: string } = {}): ReadLog {
  const written: string[] = [];
  const lines = () => written.map((line) => JSON.parse(line) as LogLine); // what pino writes has both
  return {
    log: createLog({ level, secrets, write: (line) => void written.push(line), newId: () => crypto.randomUUID(), now }),
    text: () => written.join(''),
    lines,
    security: (event) => lines().filter((line) => line['kind'] === 'security' && (event === undefined || line['event'] === event)),
  };
}
