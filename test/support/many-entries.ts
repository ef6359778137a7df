import { foldEntries } from '../../src/domain/fold.js';
import { projectCustomer } from '../../src/application/project.js';
import { signHead } from '../../src/domain/head.js';
import type { Records } from '../../src/store/records.js';
import { createViews } from '../../src/store/views.js';
import { aChain } from '../contract/support/chains.js';
import { announce, entryRecord, ledgerOver, SIGNER } from './signing.js';

/** Many finished ledgers of equal length: entries, heads and views. */
export async function fillManyLedgers(records: Records, { customers, each }: { readonly customers: number; readonly each: number }): Promise<void> {
  await announce(records);
  for (let place = 0; place < customers; place += 1) {
    const customerId = `customer-${String(place).padStart(7, '0')}`;
    const entries = aChain(customerId, each);
    for (const sealed of entries) await records.insert('entries', entryRecord(sealed));
    const last = entries.at(-1);
    if (last) await ledgerOver(records).keepHead(signHead(SIGNER, last));
    await projectCustomer(createViews(records), { entries, state: foldEntries(customerId, entries) }, 0);
  }
}
