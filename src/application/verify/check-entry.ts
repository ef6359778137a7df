import { sha256 } from '../../domain/canonical.js';
import { FIRST_PREVIOUS_HASH, openEntry, type SealedEntry } from '../../domain/entry.js';
import type { AnnouncedKey } from '../../domain/key-chain.js';
import { entryBytes } from '../../domain/signing.js';
import type { StoredEntry } from '../ports/ledger.js';

/** One stored entry against the one before it, trusting nothing that reading for a decision trusts. */
export type EntryDamageKind =
  /** The bytes are others than those the hash was made of. */
  | 'hash-differs'
  | 'unreadable'
  | 'not-canonical'
  /** It stands where another customer's or another number's entry belongs. */
  | 'misplaced'
  | 'missing'
  | 'previous-hash-differs'
  /** Its key was never announced, or is not to be believed. */
  | 'key-unknown'
  | 'signature-wrong'
  /** Signed with a key that another had taken the place of in this ledger already. */
  | 'key-replaced';

/** Where the check of one customer's ledger stands. */
export interface Chain {
  readonly customerId: string;
  readonly seq: number;
  readonly hash: string;
  /** Number of the announcement of the key that signed last. */
  readonly keyNumber: number;
}

export const chainStart = (customerId: string): Chain => ({ customerId, seq: 0, hash: FIRST_PREVIOUS_HASH, keyNumber: 0 });

export type CheckedEntry =
  /** `sealed` is null for an entry of a newer version: its bytes, place and signature are right, what it says is not understood. */
  | { readonly ok: true; readonly sealed: SealedEntry | null; readonly chain: Chain }
  | { readonly ok: false; readonly seq: number; readonly why: EntryDamageKind };

export type BelievedKeys = ReadonlyMap<string, AnnouncedKey>;

export function checkEntry(stored: StoredEntry, before: Chain, keys: BelievedKeys): CheckedEntry {
  const { customerId, seq, text, hash } = stored;
  // Whatever else is wrong with it, the first bad place is the one after the last good one.
  const bad = (why: EntryDamageKind): CheckedEntry => ({ ok: false, seq: before.seq + 1, why });
  if (seq !== before.seq + 1) return bad('missing');
  if (sha256(text) !== hash) return bad('hash-differs');
  const opened = openEntry(text);
  if (!opened.ok && opened.why !== 'newer') return bad(opened.why);
  const sealed = opened.ok ? opened.sealed : null;
  if (stored.misfiled || (sealed && (sealed.entry.customerId !== customerId || sealed.entry.seq !== seq))) return bad('misplaced');
  if (sealed && sealed.entry.previousHash !== before.hash) return bad('previous-hash-differs');
  const key = keys.get(stored.keyId);
  if (key === undefined) return bad('key-unknown');
  if (!key.check(entryBytes(stored), stored.signature)) return bad('signature-wrong');
  if (key.n < before.keyNumber) return bad('key-replaced');
  return { ok: true, sealed, chain: { customerId, seq, hash, keyNumber: key.n } };
}
