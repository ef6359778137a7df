import { foldEntries } from '../domain/fold.js';
import type { SealedEntry } from '../domain/entry.js';
import type { CustomerState } from '../domain/state.js';
import type { Ports } from './ports/ports.js';

export interface LoadedCustomer {
  readonly state: CustomerState;
  readonly entries: readonly SealedEntry[];
}

/** A customer's ledger and what it adds up to. */
export async function loadCustomer(ports: Pick<Ports, 'ledger'>, customerId: string): Promise<LoadedCustomer> {
  const { entries } = await ports.ledger.read(customerId);
  return { entries, state: foldEntries(customerId, entries) };
}

/** The state as it was at an instant (milliseconds). */
export const stateAt = (customerId: string, entries: readonly SealedEntry[], instant: number): CustomerState =>
  foldEntries(
    customerId,
    entries.filter(({ entry }) => entry.at <= instant),
  );
