import { foldEntries } from '../domain/fold.js';
import type { Ledger } from './ports/ledger.js';
import type { Views } from './ports/views.js';
import { partnersIn, projectCustomer, relationshipRow } from './project.js';

export interface RebuildReport {
  readonly customers: number;
  /** Customers left as they were: their entries cannot be read, or a newer version wrote some of them. */
  readonly skipped: readonly { readonly customerId: string; readonly why: string }[];
}

/**
 * Makes every row of the views again from the entries, and removes those the entries do not account for. Safe while Accord runs:
 * rows are guarded by the number of their entry. Never makes a notice: what was told is not told again.
 */
export async function rebuildViews(
  { ledger, views }: { readonly ledger: Ledger; readonly views: Views },
  onCustomer: (done: number) => void = () => {},
): Promise<RebuildReport> {
  const skipped: { customerId: string; why: string }[] = [];
  let customers = 0;
  for await (const customerId of customersOf(ledger)) {
    const why = await rebuildCustomer(ledger, views, customerId);
    if (why !== null) skipped.push({ customerId, why });
    customers += 1;
    onCustomer(customers);
  }
  return { customers, skipped };
}

async function* customersOf(ledger: Ledger): AsyncIterable<string> {
  let last: string | null = null;
  for await (const { customerId } of ledger.scan()) {
    if (customerId === last) continue;
    last = customerId;
    yield customerId;
  }
}

/** Resolves to why the customer had to be left as it was, or to null. */
async function rebuildCustomer(ledger: Ledger, views: Views, customerId: string): Promise<string | null> {
  let read;
  try {
    read = await ledger.read(customerId);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (read.newer) return 'entries of a newer version';
  const state = foldEntries(customerId, read.entries);
  await projectCustomer(views, { state, entries: read.entries }, 0);
  const { seq } = state.head;
  const relationship = relationshipRow(state);
  // Neither role was ever touched: a row that says otherwise is emptied, not removed, so that an older projection cannot bring it back.
  if (relationship.seq === 0 && ((await views.relationship(customerId))?.seq ?? 0) > 0)
    await views.saveRelationship({ ...relationship, seq });
  await views.removeUnaccounted(customerId, { offerIds: [...state.offers.keys()], partnerIds: [...partnersIn(read.entries)] }, seq);
  return null;
}
