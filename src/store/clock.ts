/**
 * The time everything is decided by: this machine's clock, moved by the rehearsal, and compared with the database's.
 * A machine a year ahead would lapse every offer there is; such a clock is not trusted, and nothing is decided by it.
 */

import { z } from 'zod/v4';
import type { Clock } from '../application/ports/machine.js';
import { DAY_MS } from '../domain/delegation.js';
import { insertOnce } from './keep.js';
import type { Records } from './records.js';

export interface ClockDeps {
  readonly records: Records;
  /** Whether the rehearsal may move this clock: in local mode only. */
  readonly offsetAllowed: boolean;
  /** This machine's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

export interface StoredClock extends Clock {
  /** Compares with the database's clock, and follows other processes' moves. Before the first time the clock is not trusted. */
  check(): Promise<void>;
  /** Moves the time of every process over this database forward. Refuses where no offset is allowed, and days that are not 1 to 1000. */
  moveForward(days: number): Promise<void>;
}

const MOST_DIFFERENCE_MS = 30_000;
const MOST_DAYS = 1000;
const OFFSET = 'rehearsal-clock';

const offsetSchema = z.strictObject({ offsetMs: z.int().min(0) });

export function createClock({ records, offsetAllowed, now }: ClockDeps): StoredClock {
  let offsetMs = 0;
  let trusted = false;

  const readOffset = async () => {
    const record = await insertOnce(records, 'settings', { id: OFFSET, fields: { version: 1 }, body: JSON.stringify({ offsetMs: 0 }) });
    return { version: z.int().parse(record.fields.version), ...offsetSchema.parse(JSON.parse(record.body)) };
  };

  return {
    now: () => now() + offsetMs,
    machineNow: now,
    isTrusted: () => trusted,
    check: async () => {
      const before = now();
      const theirs = await records.now();
      // The database looked at its clock somewhere between the two: half-way is the fairest guess.
      trusted = Math.abs(theirs - (before + now()) / 2) <= MOST_DIFFERENCE_MS;
      if (offsetAllowed) ({ offsetMs } = await readOffset());
    },
    moveForward: async (days) => {
      if (!offsetAllowed) throw new Error('this clock is not moved');
      if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new RangeError(`a clock is moved by 1 to ${MOST_DAYS} days`);
      for (;;) {
        const stored = await readOffset();
        const moved = { offsetMs: stored.offsetMs + days * DAY_MS };
        const change = { fields: { version: stored.version + 1 }, body: JSON.stringify(moved) };
        if (!(await records.change('settings', OFFSET, { version: stored.version }, change))) continue;
        offsetMs = moved.offsetMs;
        return;
      }
    },
  };
}
