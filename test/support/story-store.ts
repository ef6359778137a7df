import { rebuildViews } from '../../src/application/rebuild-views.js';
import { verifyLedger } from '../../src/application/verify/verify-ledger.js';
import type { Entry } from '../../src/domain/entry.js';
import { noticeOf, noticeStateOf } from '../../src/store/notice-record.js';
import { createRecords, type StoreAddress } from '../../src/store/create-records.js';
import { openStore } from '../../src/store/open-store.js';
import type { CollectionName } from '../../src/store/collections.js';
import type { Records, StoredRecord } from '../../src/store/records.js';

/** The story moves the clock. */
const YEARS_MS = 10 * 365 * 86_400_000;

/** What the store holds after a story. */
export interface StoryStore {
  /** `recipient reason, reason: state`, for every message that is not known to have been sent. */
  unsent(): Promise<readonly string[]>;
  /** Ids of messages that were owed and are not there, and of messages nobody was owed. */
  unaccounted(): Promise<readonly string[]>;
  /** Lists every entry's event, sorted. */
  events(): Promise<readonly string[]>;
  damages(): Promise<readonly unknown[]>;
  /** The rows of the views, before and after they are made again from the entries. */
  replayed(): Promise<{ readonly before: readonly StoredRecord[]; readonly after: readonly StoredRecord[] }>;
  close(): Promise<void>;
}

export async function openStoryStore(address: StoreAddress): Promise<StoryStore> {
  const records = createRecords(address);
  await records.open();
  return storyStoreOver(records);
}

/** Over a connection that is open already; closing it is one with closing this. */
export function storyStoreOver(records: Records): StoryStore {
  const store = openStore(records, { chance: Math.random });
  const views = async () => [...(await all(records, 'relationships')), ...(await all(records, 'offers'))];
  return {
    unsent: async () =>
      (await all(records, 'notices'))
        .filter((record) => noticeStateOf(record) !== 'sent')
        .map((record) => `${noticeOf(record).recipientId} ${noticeOf(record).reasons.join(', ')}: ${noticeStateOf(record)}`),
    unaccounted: async () => {
      const owed = (await all(records, 'recipients')).flatMap(({ id, body }) => recipientsIn(body).map((personId) => `${withoutZeros(id)}/${personId}`));
      const there = (await all(records, 'notices')).map(({ id }) => id);
      return [...owed.filter((id) => !there.includes(id)), ...there.filter((id) => !owed.includes(id))];
    },
    events: async () => {
      const events: string[] = [];
      for await (const { text } of store.ledger.scan()) events.push((JSON.parse(text) as Entry).event.type); // written by the ledger, which parses it
      return events.sort();
    },
    damages: async () => {
      const found: unknown[] = [];
      const told = (...damage: readonly unknown[]) => void found.push(damage);
      await verifyLedger({ ...store, now: Date.now() + YEARS_MS }, { onDamage: told, onRows: told });
      return found;
    },
    replayed: async () => {
      const before = await views();
      await rebuildViews(store);
      return { before, after: await views() };
    },
    close: () => records.close(),
  };
}

async function all(records: Records, collection: CollectionName): Promise<readonly StoredRecord[]> {
  const found: StoredRecord[] = [];
  for await (const batch of records.scan(collection, 100)) found.push(...batch);
  return found;
}

// Written by the outbox, which parses it.
const recipientsIn = (body: string): readonly string[] => (JSON.parse(body) as readonly { personId: string }[]).map(({ personId }) => personId);

/** An entry's id is customer/000000012, a message's customer/12/recipient. */
const withoutZeros = (entryId: string): string => entryId.replace(/\/0*(\d+)$/, '/$1');
