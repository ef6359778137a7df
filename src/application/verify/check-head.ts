import { isHeadSigned, readHead, type SignedHead } from '../../domain/head.js';
import type { StoredHead } from '../ports/ledger.js';
import type { BelievedKeys } from './check-entry.js';

/** A customer's signed head against the entries that are there. */
export type HeadDamageKind =
  /** The signed head says that there were more entries. */
  | 'cut-off'
  | 'head-missing'
  /** It is no head of this customer, or not signed by a key to be believed. */
  | 'head-damaged'
  /** It names another entry than the one in that place. */
  | 'head-differs'
  /** An entry that was finished is not covered by it. */
  | 'head-behind';

export interface EntriesThere {
  readonly customerId: string;
  /** Of entries 1, 2, and so on. */
  readonly hashes: readonly string[];
  /** The last entry whose work was finished before the head was read: the head was written before that. 0: none. */
  readonly finished: number;
}

export type CheckedHead =
  { readonly ok: true; readonly head: SignedHead | null } | { readonly ok: false; readonly seq: number; readonly why: HeadDamageKind };

export function checkHead(stored: StoredHead | null, { customerId, hashes, finished }: EntriesThere, keys: BelievedKeys): CheckedHead {
  const bad = (seq: number, why: HeadDamageKind): CheckedHead => ({ ok: false, seq, why });
  const last = hashes.length;
  if (stored === null) return finished === 0 ? { ok: true, head: null } : bad(finished, 'head-missing');
  const head = readHead(stored.text);
  const key = head && keys.get(head.keyId);
  if (!key || head.customerId !== customerId || head.seq !== stored.seq || !isHeadSigned(head, key.check))
    return bad(Math.max(last, 1), 'head-damaged');
  if (head.seq > last) return bad(last + 1, 'cut-off');
  if (hashes[head.seq - 1] !== head.hash) return bad(head.seq, 'head-differs');
  return head.seq < finished ? bad(head.seq + 1, 'head-behind') : { ok: true, head };
}
