/**
 * Whether whoever wrote the end of a ledger held a key that is to be believed. Announced keys are read when an entry names one that is
 * not known yet; what is remembered cannot be fooled, for it is remembered under everything it was made of.
 */

import type { StoredEntry } from '../application/ports/ledger.js';
import type { SigningKeys } from '../application/ports/signing-keys.js';
import { keysToBelieve, readKeyChain, type AnnouncedKey } from '../domain/key-chain.js';
import { entryBytes, type EntryPlace, type Signature } from '../domain/signing.js';

export interface Trust {
  /** `newer`: signed with a key that has taken the place of this process's own. */
  judge(entry: StoredEntry): Promise<'sound' | 'newer' | 'forged'>;
  /** An entry this process has just signed need not be checked again. */
  remember(place: EntryPlace, signature: Signature): void;
}

const MOST_REMEMBERED = 10_000;

/** `ownKeyId`: the key that is known for certain; null believes every announced key, as for a look at somebody else's store. */
export function createTrust(signingKeys: Pick<SigningKeys, 'all'>, ownKeyId: string | null): Trust {
  let keys: ReadonlyMap<string, AnnouncedKey> = new Map();
  const sound = new Set<string>();

  const keyNamed = async (keyId: string): Promise<AnnouncedKey | undefined> => {
    if (!keys.has(keyId)) keys = keysToBelieve(readKeyChain(await signingKeys.all()), ownKeyId);
    return keys.get(keyId);
  };
  const remember = ({ customerId, seq, hash }: EntryPlace, { keyId, signature }: Signature) => {
    const [oldest] = sound;
    if (oldest !== undefined && sound.size >= MOST_REMEMBERED) sound.delete(oldest);
    sound.add([customerId, seq, hash, keyId, signature].join());
  };

  return {
    judge: async (entry) => {
      const { customerId, seq, hash, keyId, signature } = entry;
      if (sound.has([customerId, seq, hash, keyId, signature].join())) return 'sound';
      const key = await keyNamed(keyId);
      if (key?.check(entryBytes(entry), signature) !== true) return 'forged';
      const own = ownKeyId === null ? undefined : keys.get(ownKeyId);
      if (own !== undefined && key.n > own.n) return 'newer';
      remember(entry, entry);
      return 'sound';
    },
    remember,
  };
}
