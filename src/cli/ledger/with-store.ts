import { access } from 'node:fs/promises';
import { readConfig, type Config, type Environment } from '../../config.js';
import { createClock } from '../../store/clock.js';
import { createRecords, type StoreAddress } from '../../store/create-records.js';
import { openStore, type Store } from '../../store/open-store.js';
import type { Terminal } from './terminal.js';

export interface OpenLedger {
  readonly store: Store;
  readonly signing: Config['signing'];
  /** Milliseconds, as Accord counts them over this store. */
  readonly now: () => number;
}

/** Does something with the ledger that the settings lead to; resolves to the exit code. Refuses where there is no ledger yet. */
export async function withStore(
  { environment, terminal }: { readonly environment: Environment | undefined; readonly terminal: Terminal },
  work: (open: OpenLedger) => Promise<number>,
): Promise<number> {
  const settings = readConfig(environment);
  if (!settings.ok) {
    for (const { setting, problem } of settings.mistakes) terminal.complain(`${setting} ${problem}`);
    return 1;
  }
  const address = settings.config.store;
  if (!(await isThere(address))) {
    terminal.complain(`There is no ledger yet: SQLITE_FILE leads to no file${address.kind === 'sqlite' ? ` (${address.file})` : ''}.`);
    return 1;
  }
  const records = createRecords(address);
  await records.open();
  try {
    const clock = createClock({ records, offsetAllowed: settings.config.mode === 'local', now: Date.now });
    await clock.check();
    return await work({ store: openStore(records, { chance: Math.random }), signing: settings.config.signing, now: clock.now });
  } finally {
    await records.close();
  }
}

/** Opening would make an empty file, and an empty ledger is always sound: a misspelt name must not look like a good answer. */
async function isThere(address: StoreAddress): Promise<boolean> {
  if (address.kind !== 'sqlite') return true;
  return access(address.file).then(
    () => true,
    () => false,
  );
}
