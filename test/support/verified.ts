import type { Damage } from '../../src/application/verify/check-customer.js';
import { verifyLedger, type VerifyOptions, type VerifyPorts, type VerifyReport } from '../../src/application/verify/verify-ledger.js';

/** Everything that verify says of a store. */
export interface Verified {
  readonly report: VerifyReport;
  readonly damages: readonly Damage[];
  /** Rows of views that differ, after their customer. */
  readonly rows: readonly string[];
  readonly counted: readonly number[];
}

export async function verified(ports: VerifyPorts, options: VerifyOptions = {}): Promise<Verified> {
  const damages: Damage[] = [];
  const rows: string[] = [];
  const counted: number[] = [];
  const report = await verifyLedger(ports, {
    ...options,
    onEntry: (checked) => void counted.push(checked),
    onDamage: (damage) => void damages.push(damage),
    onRows: (customerId, differing) => void rows.push(...differing.map((row) => `${customerId}: ${row}`)),
  });
  return { report, damages, rows, counted };
}
