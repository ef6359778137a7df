import { sha256 } from '../domain/canonical.js';
import { FIRST_PREVIOUS_HASH, openEntry } from '../domain/entry.js';
import type { Ledger, StoredEntry } from './ports/ledger.js';

/**
 * Checks every chain of the ledger from its stored bytes, one entry at a time, trusting nothing that reading for a decision trusts.
 * What it cannot see: a chain whose last entries were cut off, and one that was written anew from some entry on.
 */
export type DamageKind =
  /** The bytes are others than those the hash was made of. */
  | 'hash-differs'
  | 'unreadable'
  | 'not-canonical'
  /** It stands where another customer's or another number's entry belongs. */
  | 'misplaced'
  | 'missing'
  | 'previous-hash-differs';

export interface Damage {
  readonly customerId: string;
  readonly seq: number;
  readonly why: DamageKind;
}

export interface VerifyReport {
  readonly customers: number;
  readonly entries: number;
  /** Entries of a newer version of Accord: their bytes and their place are right, what they say is not understood. */
  readonly newer: number;
  /** The first of each customer: what follows it proves nothing. */
  readonly damages: readonly Damage[];
}

/** Where the check of one customer's chain stands. */
interface Chain {
  readonly customerId: string;
  readonly seq: number;
  readonly hash: string;
  readonly sound: boolean;
}

const startOf = (customerId: string): Chain => ({ customerId, seq: 0, hash: FIRST_PREVIOUS_HASH, sound: true });

/** `onEntry` hears how many entries have been checked so far. */
export async function verifyLedger(ledger: Pick<Ledger, 'scan'>, onEntry: (checked: number) => void = () => {}): Promise<VerifyReport> {
  const damages: Damage[] = [];
  const counted = { customers: 0, entries: 0, newer: 0 };
  let chain = startOf('');
  for await (const stored of ledger.scan()) {
    const { customerId, seq, hash } = stored;
    if (customerId !== chain.customerId) {
      chain = startOf(customerId);
      counted.customers += 1;
    }
    const found = chain.sound ? check(stored, chain) : null;
    if (found === 'newer') counted.newer += 1;
    const why = found === 'newer' ? null : found;
    if (why !== null) damages.push({ customerId, seq: why === 'missing' ? chain.seq + 1 : seq, why });
    chain = { customerId, seq, hash, sound: chain.sound && why === null };
    counted.entries += 1;
    onEntry(counted.entries);
  }
  return { ...counted, damages };
}

function check({ customerId, seq, text, hash }: StoredEntry, before: Chain): DamageKind | 'newer' | null {
  if (sha256(text) !== hash) return 'hash-differs';
  const opened = openEntry(text);
  if (!opened.ok && opened.why !== 'newer') return opened.why;
  if (opened.ok && (opened.sealed.entry.customerId !== customerId || opened.sealed.entry.seq !== seq)) return 'misplaced';
  if (seq !== before.seq + 1) return 'missing';
  if (!opened.ok) return 'newer';
  return opened.sealed.entry.previousHash === before.hash ? null : 'previous-hash-differs';
}
