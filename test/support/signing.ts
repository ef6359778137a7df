import { generateKeyPairSync } from 'node:crypto';
import { announceKey } from '../../src/application/announce-key.js';
import type { Ledger } from '../../src/application/ports/ledger.js';
import { entryIdOf, type SealedEntry } from '../../src/domain/entry.js';
import { announcementOf } from '../../src/domain/key-chain.js';
import { createSigner, signEntry, type Signer } from '../../src/domain/signing.js';
import { createLedger } from '../../src/store/ledger.js';
import type { Records, StoredRecord } from '../../src/store/records.js';
import { createSigningKeys } from '../../src/store/signing-keys.js';
import { createTrust } from '../../src/store/trust.js';
import { NOW } from './facts.js';

/** What a key file holds. */
export const aKeyPem = (): string => generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

/** Keys that live in memory. */
export const aSigner = (): Signer => createSigner(generateKeyPairSync('ed25519').privateKey);

/** The key of tests that are not about keys. */
export const SIGNER = aSigner();

/** Announces a key as a start would; the first time none is needed before it. */
export const announce = (records: Records, signer = SIGNER, previous: Signer | null = null): Promise<void> =>
  announceKey({ signingKeys: createSigningKeys(records), signer, previous, lostKeyId: null, now: () => NOW });

const ANNOUNCED = announcementOf(SIGNER, { before: null, previous: null, at: NOW });

/** The ledger by itself, for entries signed with the key of tests; the store need not hold its announcement. */
export const ledgerOver = (records: Records): Ledger => createLedger(records, createTrust({ all: async () => [ANNOUNCED] }, SIGNER.keyId));

/** An entry as a store keeps it, for filling many in at once. */
export function entryRecord(sealed: SealedEntry, signer = SIGNER): StoredRecord {
  const { customerId, seq } = sealed.entry;
  return { id: entryIdOf(customerId, seq), fields: { customerId, seq, hash: sealed.hash, ...signEntry(signer, sealed), todo: null }, body: sealed.text };
}

/** Stores an entry with its signature. */
export const append = (ledger: Ledger, sealed: SealedEntry, todo: number): ReturnType<Ledger['append']> => ledger.append(sealed, signEntry(SIGNER, sealed), todo);
