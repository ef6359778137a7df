import { projectCustomer } from '../../../src/application/project.js';
import { rebuildViews } from '../../../src/application/rebuild-views.js';
import type { SealedEntry } from '../../../src/domain/entry.js';
import { signHead } from '../../../src/domain/head.js';
import { foldEntries } from '../../../src/domain/fold.js';
import type { CollectionName } from '../../../src/store/collections.js';
import { createLedger } from '../../../src/store/ledger.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Records, StoredRecord } from '../../../src/store/records.js';
import { createViews } from '../../../src/store/views.js';
import type { Chance } from '../../simulation/support/scheduler.js';
import { entryRecord, SIGNER } from '../../support/signing.js';

const VIEWS = ['relationships', 'offers', 'dealings'] as const satisfies readonly CollectionName[];

/** Every row of the views, byte for byte. */
export async function rows(records: Records): Promise<readonly StoredRecord[]> {
  const found: StoredRecord[] = [];
  for (const name of VIEWS) for await (const batch of records.scan(name, 500)) found.push(...batch);
  return found;
}

async function empty(records: Records, names: readonly CollectionName[]): Promise<void> {
  for (const name of names) for await (const batch of records.scan(name, 500)) for (const { id } of batch) await records.remove(name, id);
}

/** A store that holds these entries and their head, and no views. */
export async function holdOnly(records: Records, entries: readonly SealedEntry[]): Promise<void> {
  await empty(records, [...VIEWS, 'entries', 'heads']);
  for (const sealed of entries) await records.insert('entries', entryRecord(sealed));
  const last = entries.at(-1);
  if (last) await createLedger(records, UNASKED).keepHead(signHead(SIGNER, last));
}

/** Nothing is read here. */
const UNASKED = { judge: () => Promise.reject(new Error('nobody asks')), remember: () => {} };

/** Projects each entry once or more, in whatever order, two at a time: a sweep, a slow writer and another node do. */
export async function projectAnyhow(records: Records, entries: readonly SealedEntry[], chance: Chance): Promise<void> {
  const views = createViews(records);
  const places = [...entries.keys(), ...entries.keys()].filter((_, at) => at < entries.length || chance.in(25));
  for (let at = places.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    [places[at], places[other]] = [places[other] ?? 0, places[at] ?? 0];
  }
  const project = async (place: number): Promise<void> => {
    const upTo = entries.slice(0, place + 1);
    const [first] = entries;
    if (first) await projectCustomer(views, { entries: upTo, state: foldEntries(first.entry.customerId, upTo) }, place);
  };
  for (let at = 0; at < places.length; at += 2) await Promise.all(places.slice(at, at + 2).map(project));
}

/** The rows that replaying the entries from the first gives, where there were none. */
export async function replayed(records: Records): Promise<readonly StoredRecord[]> {
  await empty(records, VIEWS);
  const { skipped } = await rebuildViews(openStore(records, { chance: Math.random }));
  if (skipped.length > 0) throw new Error(`not replayed: ${JSON.stringify(skipped)}`);
  return rows(records);
}

/** What is needed to make everything else again, record by record, into another store: a dump that is restored. */
export async function copyLedgers(from: Records, to: Records): Promise<void> {
  const kept = ['entries', 'heads', 'signingKeys'] as const;
  await empty(to, kept);
  for (const name of kept) {
    for await (const batch of from.scan(name, 500)) for (const record of batch) await to.insert(name, record);
  }
}
