import { setTimeout as pause } from 'node:timers/promises';
import { isLeased } from '../../src/store/lease.js';
import type { Records, StoredRecord } from '../../src/store/records.js';

/** Longer than any living node takes for one message: the connector's time limit is ten seconds. */
const ALIVE_WITHIN_MS = 12_000;
const LOOK_EVERY_MS = 250;

/** What a dead node had in hand comes free when its lease ends, a minute later. Nobody waits for that here: it ends now. */
export async function freeLeases(records: Records): Promise<void> {
  for (const { collection, record } of await leased(records)) await free(records, collection, record);
}

/** As `freeLeases`, beside a living node: what that one has in hand moves on by itself within the time a message takes. */
export async function freeWhatTheDeadHeld(records: Records): Promise<void> {
  const held = new Map((await leased(records)).map((each) => [nameOf(each), each]));
  for (const until = Date.now() + ALIVE_WITHIN_MS; held.size > 0 && Date.now() < until; await pause(LOOK_EVERY_MS)) {
    const still = new Set((await leased(records)).map(nameOf));
    for (const name of held.keys()) if (!still.has(name)) held.delete(name);
  }
  for (const { collection, record } of held.values()) await free(records, collection, record);
}

interface Leased {
  readonly collection: 'notices' | 'cards';
  readonly record: StoredRecord;
}

async function leased(records: Records): Promise<readonly Leased[]> {
  const found: Leased[] = [];
  for (const collection of ['notices', 'cards'] as const) {
    for await (const batch of records.scan(collection, 100)) {
      // A message that was overtaken is due no more; a card that was is leased still.
      found.push(...batch.filter((record) => isLeased(record) && record.fields.dueAt !== null).map((record) => ({ collection, record })));
    }
  }
  return found;
}

const nameOf = ({ collection, record: { id, fields } }: Leased): string => `${collection} ${id} ${String(fields.fence)}`;

async function free(records: Records, collection: 'notices' | 'cards', { id, fields: { fence = null, state = null } }: StoredRecord): Promise<void> {
  await records.change(collection, id, { fence, state }, { fields: { dueAt: 0 } });
}
