import { keysToBelieve, readKeyChain, type KeyChain } from '../../domain/key-chain.js';
import type { SignedHead } from '../../domain/head.js';
import type { Ledger, StoredEntry, StoredHead } from '../ports/ledger.js';
import type { SigningKeys } from '../ports/signing-keys.js';
import type { Views } from '../ports/views.js';
import { checkCustomer, type CustomerReport, type Damage } from './check-customer.js';
import type { BelievedKeys } from './check-entry.js';
import { inStep } from './in-step.js';

/**
 * Checks every ledger from its stored bytes: hashes, chains, signatures, heads, the views made of them, and what an earlier
 * checkpoint knew. One customer at a time is in memory. What it cannot see without a checkpoint: a database that was put back as a
 * whole to what it was.
 */
export interface VerifyPorts {
  readonly ledger: Pick<Ledger, 'scan' | 'scanHeads' | 'head' | 'stored' | 'withoutEntries'>;
  readonly signingKeys: Pick<SigningKeys, 'all'>;
  readonly views: Pick<Views, 'differing' | 'scanCustomers'>;
  /** Milliseconds. */
  readonly now: number;
}

export interface VerifyOptions {
  /** Fingerprint of a key that is known for certain; null believes what the database itself announces. */
  readonly knownKeyId?: string | null;
  /** Heads of an earlier checkpoint, in the order they were written. */
  readonly earlier?: AsyncIterable<SignedHead> | null;
  /** Hears how many entries have been checked so far. */
  readonly onEntry?: (checked: number) => void;
  readonly onDamage?: (damage: Damage) => void;
  /** Rows of views that the entries do not account for. */
  readonly onRows?: (customerId: string, rows: readonly string[]) => void;
  /** The head of every sound customer, in order: what a checkpoint is made of. */
  readonly onHead?: (head: SignedHead) => Promise<void>;
}

export interface VerifyReport {
  readonly customers: number;
  readonly entries: number;
  /** Entries of a newer version of Accord: bytes, place and signature are right, what they say is not understood. */
  readonly newer: number;
  /** Customers with damage. */
  readonly damaged: number;
  /** Customers whose views differ. */
  readonly differing: number;
  /** Customers whose views could not be compared, since their entries are still being finished. */
  readonly unfinished: number;
  readonly keys: KeyChain;
  readonly believed: BelievedKeys;
}

export async function verifyLedger(ports: VerifyPorts, options: VerifyOptions = {}): Promise<VerifyReport> {
  const { knownKeyId = null, onEntry = () => {}, onDamage = () => {}, onRows = () => {}, onHead = async () => {} } = options;
  const keys = await readKeys(ports.signingKeys, knownKeyId);
  const heads = inStep(ports.ledger.scanHeads());
  const earlier = inStep(options.earlier ?? nothing());
  const counted = { customers: 0, entries: 0, newer: 0, damaged: 0, differing: 0, unfinished: 0 };
  const damaged = new Set<string>();

  const tell = async (customerId: string, { newer, damage, rows, unfinished, head }: CustomerReport): Promise<void> => {
    counted.newer += newer;
    counted.unfinished += Number(unfinished);
    if (damage && !damaged.has(customerId)) {
      damaged.add(customerId);
      onDamage(damage);
    }
    if (rows.length > 0) {
      counted.differing += 1;
      onRows(customerId, rows);
    }
    if (head) await onHead(head);
  };
  const check = async (customerId: string, known: { readonly head: StoredHead | null; readonly earlier: SignedHead | null }) => {
    const customer = checkCustomer({ ...ports, keys: keys.believed }, customerId, known.earlier);
    return { customerId, add: customer.add, end: async () => tell(customerId, await customer.conclude(known.head)) };
  };
  /** Heads and lines of a checkpoint whose customers have no entries, or none yet when they were passed. */
  const checkPassed = async (passedHeads: readonly StoredHead[], passedEarlier: readonly SignedHead[]): Promise<void> => {
    const headOf = new Map(passedHeads.map((head) => [head.customerId, head]));
    const earlierOf = new Map(passedEarlier.map((head) => [head.customerId, head]));
    for (const customerId of new Set([...headOf.keys(), ...earlierOf.keys()])) {
      await (await check(customerId, { head: headOf.get(customerId) ?? null, earlier: earlierOf.get(customerId) ?? null })).end();
    }
  };

  let current: Awaited<ReturnType<typeof check>> | null = null;
  for await (const stored of ports.ledger.scan()) {
    if (stored.customerId !== current?.customerId) {
      await current?.end();
      const head = await heads.upTo(stored.customerId);
      const before = await earlier.upTo(stored.customerId);
      await checkPassed(head.passed, before.passed);
      current = await check(stored.customerId, { head: head.own, earlier: before.own });
      counted.customers += 1;
    }
    await keys.meet(stored);
    current.add(stored);
    counted.entries += 1;
    onEntry(counted.entries);
  }
  await current?.end();
  await checkPassed(await heads.rest(), await earlier.rest());
  for await (const customerId of rowsWithoutEntries(ports)) {
    await tell(customerId, { ...NOTHING, damage: { customerId, seq: 1, why: 'missing' } });
  }
  return { ...counted, damaged: damaged.size, keys: keys.chain(), believed: keys.believed() };
}

const NOTHING: CustomerReport = { entries: 0, newer: 0, damage: null, rows: [], unfinished: false, head: null };

async function* nothing(): AsyncIterable<SignedHead> {}

/** The announced keys; read again when an entry names one that was announced since. */
async function readKeys(signingKeys: VerifyPorts['signingKeys'], knownKeyId: string | null) {
  let chain = readKeyChain(await signingKeys.all());
  let believed = keysToBelieve(chain, knownKeyId);
  const unknown = new Set<string>();
  return {
    chain: () => chain,
    believed: () => believed,
    meet: async ({ keyId }: StoredEntry): Promise<void> => {
      if (believed.has(keyId) || unknown.has(keyId)) return;
      chain = readKeyChain(await signingKeys.all());
      believed = keysToBelieve(chain, knownKeyId);
      // One reading for each unknown name; of many names, which only meddling brings, no more are remembered.
      if (unknown.size < 1000) unknown.add(keyId);
    },
  };
}

/** Customers of whom views tell though no entry does: all of their entries are gone. */
async function* rowsWithoutEntries({ ledger, views }: VerifyPorts): AsyncIterable<string> {
  for await (const customerIds of views.scanCustomers()) yield* await ledger.withoutEntries(customerIds);
}
