import { createScheduler } from '../../simulation/support/scheduler.js';
import { verified } from '../../support/verified.js';
import { CUSTOMERS, edit, KEYS, restore, type Pristine } from './edits.js';
import type { StoreUnderTest } from './on-every-store.js';

export interface EditOften {
  readonly amount: number;
  readonly seed: number;
  readonly pristine: Pristine;
}

/** Edits, verifies and puts back, so many times; resolves to what verify did not name, or named wrongly. */
export async function editOften({ records, store }: Pick<StoreUnderTest, 'records' | 'store'>, { amount, seed, pristine }: EditOften): Promise<readonly unknown[]> {
  const { chance } = createScheduler(seed, 0);
  const missed: unknown[] = [];
  for (let turn = 0; turn < amount; turn += 1) {
    const { says, expected, strays } = await edit({ records: records(), chance }, turn);
    const { damages } = await verified({ ...store(), now: 0 }, { knownKeyId: KEYS.second.keyId });
    const named = damages
      .filter(({ customerId }) => strays !== true || CUSTOMERS.some((each) => each === customerId))
      .map(({ customerId, seq }) => `${customerId} ${seq}`);
    if (JSON.stringify(named.toSorted()) !== JSON.stringify(expected.toSorted())) missed.push({ turn, says, expected, damages });
    await restore(records(), pristine);
  }
  return missed;
}
