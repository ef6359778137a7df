import type { FieldValue, Records, StoredRecord } from './records.js';

/**
 * Work that one of several holders may do: taken by compare-and-set on (fence, state), finished only by the holder of the newest
 * fence. A lease that runs out stands among the due work again. What the work is must not come in.
 */
export interface LeaseDeps {
  readonly records: Records;
  readonly collection: 'notices' | 'cards';
  /** From 0 up to, not including, 1: holders that all took the oldest first would be rivals for it. */
  readonly chance: () => number;
}

export interface Taking {
  readonly holder: string;
  readonly now: number;
  readonly leaseMs: number;
}

export interface Lease {
  /** As it was before it was taken. */
  readonly record: StoredRecord;
  readonly fence: number;
}

const CANDIDATES = 32;
const ROUNDS = 8;
/** For work that cannot be read: damaged, or from a newer version of Accord, which may find it meanwhile. */
const PUT_OFF_MS = 60_000;

export const isLeased = ({ fields }: StoredRecord): boolean => fields.state === 'attempting' || fields.state === 'overtaken';

/**
 * Takes one piece of due work, or none. `consider` looks at a candidate first: it gives back the record to take (this or another),
 * or null once it has seen to it that the candidate is not due any more. Rejects when it throws; that candidate is put off, so that
 * one piece of work nobody can read does not stand in the way of all others.
 */
export async function takeDue(
  deps: LeaseDeps,
  taking: Taking,
  consider: (candidate: StoredRecord) => Promise<StoredRecord | null>,
): Promise<Lease | null> {
  for (let round = 0; round < ROUNDS; round++) {
    const candidates = await deps.records.find(deps.collection, {
      index: 'due',
      range: { field: 'dueAt', to: taking.now },
      limit: CANDIDATES,
    });
    if (candidates.length === 0) return null;
    while (candidates.length > 0) {
      const [candidate] = candidates.splice(Math.floor(deps.chance() * candidates.length), 1);
      const chosen = candidate && (await orPutOff(deps, candidate, { dueAt: taking.now + PUT_OFF_MS, consider }));
      const lease = chosen && (await take(deps, taking, chosen));
      if (lease) return lease;
    }
  }
  return null;
}

type Considering = { readonly dueAt: number; readonly consider: (candidate: StoredRecord) => Promise<StoredRecord | null> };

async function orPutOff(
  { records, collection }: LeaseDeps,
  candidate: StoredRecord,
  { dueAt, consider }: Considering,
): Promise<StoredRecord | null> {
  try {
    return await consider(candidate);
  } catch (error) {
    await records.change(collection, candidate.id, unchanged(candidate), { fields: { dueAt } });
    throw error;
  }
}

async function take({ records, collection }: LeaseDeps, { holder, now, leaseMs }: Taking, record: StoredRecord): Promise<Lease | null> {
  const fence = Number(record.fields.fence) + 1;
  const taken = await records.change(collection, record.id, unchanged(record), {
    fields: { state: 'attempting', fence, holder, dueAt: now + leaseMs },
  });
  return taken ? { record, fence } : null;
}

/** The guard that nobody has taken or finished the work since it was read. */
export const unchanged = ({ fields: { fence, state } }: StoredRecord): { readonly fence: FieldValue; readonly state: FieldValue } => ({
  fence: fence ?? null,
  state: state ?? null,
});
