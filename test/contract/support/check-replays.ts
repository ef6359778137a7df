import fc from 'fast-check';
import type { Records } from '../../../src/store/records.js';
import { createScheduler } from '../../simulation/support/scheduler.js';
import { anyStep } from '../../unit/domain/any-step.js';
import { live } from '../../unit/domain/history.js';
import { copyLedgers, holdOnly, projectAnyhow, replayed, rows } from './replay.js';

interface Stores {
  readonly records: Records;
  /** Where a dump is restored. */
  readonly elsewhere: Records;
}

/** T16 over random histories; fast-check says the seed and the smallest history that fails. */
export async function checkReplays({ records, elsewhere }: Stores, { histories, seed }: { readonly histories: number; readonly seed: number }): Promise<void> {
  const history = fc.array(anyStep, { minLength: 10, maxLength: 40, size: 'max' });
  await fc.assert(
    fc.asyncProperty(history, fc.nat(), async (steps, order) => {
      const { entries } = live(steps);
      await holdOnly(records, entries);
      await projectAnyhow(records, entries, createScheduler(order, 0).chance);
      const projected = await rows(records);
      await copyLedgers(records, elsewhere);
      expect(await replayed(elsewhere)).toEqual(projected);
      expect(await replayed(records)).toEqual(projected);
    }),
    { numRuns: histories, seed },
  );
}
