import { announcementOf, readKeyChain, type AnnouncedKey } from '../domain/key-chain.js';
import type { Signer } from '../domain/signing.js';
import type { SigningKeys } from './ports/signing-keys.js';

export interface AnnounceKeyDeps {
  readonly signingKeys: SigningKeys;
  readonly signer: Signer;
  /** The key that signed before; null where its file is not given. */
  readonly previous: Signer | null;
  /** Fingerprint of a key that signed before and that the operator declares lost. */
  readonly lostKeyId: string | null;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Makes sure, before anything is signed, that this key is the last one announced; several nodes that start at once announce it once.
 * Refuses (rejects, saying what is missing) a key whose predecessor neither consents nor is declared lost, a key that another has
 * taken the place of, and a damaged chain of announcements.
 */
export async function announceKey({ signingKeys, signer, previous, lostKeyId, now }: AnnounceKeyDeps): Promise<void> {
  for (;;) {
    const { keys, damage } = readKeyChain(await signingKeys.all());
    if (damage !== null) throw new Error(`the announcements of signing keys are damaged at number ${damage.n}: ${damage.why}`);
    const last = keys.at(-1) ?? null;
    if (last?.keyId === signer.keyId) return;
    refuseReplaced(keys, signer.keyId);
    const consenting = last !== null && previous?.keyId === last.keyId ? previous : null;
    if (last !== null && consenting === null && lostKeyId !== last.keyId) throw new Error(whatIsMissing(last.keyId, signer.keyId));
    const text = announcementOf(signer, { before: last, previous: consenting, at: now() });
    // Whoever came first may have announced another key, so that is looked at again.
    if ((await signingKeys.announce((last?.n ?? 0) + 1, text)) === 'stored') return;
  }
}

function refuseReplaced(keys: readonly AnnouncedKey[], keyId: string): void {
  if (keys.some((key) => key.keyId === keyId))
    throw new Error(`SIGNING_KEY_FILE holds key ${keyId}, which another has taken the place of: a key does not come back`);
}

const whatIsMissing = (lastKeyId: string, keyId: string): string =>
  `SIGNING_KEY_FILE holds key ${keyId}, but this ledger is signed with key ${lastKeyId}. To change keys, let SIGNING_KEY_PREVIOUS_FILE ` +
  `lead to that key for one start; if it is lost, declare so with SIGNING_KEY_LOST=${lastKeyId}`;
