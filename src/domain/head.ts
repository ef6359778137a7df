import { z } from 'zod/v4';
import { canonicalJson } from './canonical.js';
import type { SealedEntry } from './entry.js';
import { bytesToSign, signBytes, type Signature, type SignatureCheck, type Signer } from './signing.js';

/**
 * How far a customer's ledger has come, signed: kept beside the ledger, and in checkpoints outside the database, so that a ledger
 * whose end was cut off is found out. It says the same as the entry it is about, so making it twice makes it once.
 */
const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

const signedHeadSchema = z.strictObject({
  customerId: z.string().min(1),
  seq: z.int().min(1),
  hash: hex64,
  /** When the entry was written, in milliseconds. */
  at: z.int().min(0),
  keyId: hex64,
  signature: z.string(),
});
export type SignedHead = z.infer<typeof signedHeadSchema>;
export type Head = Omit<SignedHead, keyof Signature>;

const headBytes = ({ customerId, seq, hash, at }: Head): Uint8Array => bytesToSign('head v1', { customerId, seq, hash, at });

export function signHead(signer: Signer, { entry: { customerId, seq, at }, hash }: SealedEntry): SignedHead {
  const head = { customerId, seq, hash, at };
  return { ...head, ...signBytes(signer, headBytes(head)) };
}

/** The text heads are kept as; the same head always has the same. */
export const headText = (head: SignedHead): string => canonicalJson(head);

/** Null for anything that `headText` did not write. */
export function readHead(text: string): SignedHead | null {
  try {
    const head = signedHeadSchema.parse(JSON.parse(text));
    return headText(head) === text ? head : null;
  } catch {
    return null;
  }
}

export const isHeadSigned = (head: SignedHead, check: SignatureCheck): boolean => check(headBytes(head), head.signature);
