import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson, type Json } from './canonical.js';
import type { SealedEntry } from './entry.js';

/**
 * What is signed, and how it is checked: Ed25519 over canonical JSON that names its own kind, so that a signature of one kind is
 * never one of another. Where keys are kept, and which are to be believed, must not come in.
 */
export type SignedKind = 'entry v1' | 'head v1' | 'key v1' | 'checkpoint v1' | 'pack v1';

export interface Signature {
  /** Fingerprint of the key that signed. */
  readonly keyId: string;
  /** 64 bytes, base64url. */
  readonly signature: string;
}

/** Holds a private key, which never leaves it. */
export interface Signer {
  readonly keyId: string;
  /** The 32 bytes of the public key, base64url. */
  readonly publicKey: string;
  /** Base64url. The same bytes always give the same signature. */
  sign(bytes: Uint8Array): string;
}

/** Whether a key has signed these bytes; false for anything that is no signature. */
export type SignatureCheck = (bytes: Uint8Array, signature: string) => boolean;

/** The bytes a signature of this kind is made of. */
export const bytesToSign = (kind: SignedKind, said: Readonly<Record<string, Json>>): Uint8Array =>
  Buffer.from(canonicalJson({ ...said, accord: kind }), 'utf8');

export const signBytes = (signer: Signer, bytes: Uint8Array): Signature => ({ keyId: signer.keyId, signature: signer.sign(bytes) });

export interface EntryPlace {
  readonly customerId: string;
  readonly seq: number;
  readonly hash: string;
}

/** An entry's hash covers all entries before it, so one signature vouches for the whole ledger up to here. */
export const entryBytes = ({ customerId, seq, hash }: EntryPlace): Uint8Array => bytesToSign('entry v1', { customerId, seq, hash });

/** Of a sealed entry. */
export const signEntry = (signer: Signer, { entry: { customerId, seq }, hash }: SealedEntry): Signature =>
  signBytes(signer, entryBytes({ customerId, seq, hash }));

/** SHA-256 of the public key's bytes, in hexadecimal: what people compare. `publicKey` in base64url. */
export const keyIdOf = (publicKey: string): string => createHash('sha256').update(publicKey, 'base64url').digest('hex');

/** A fingerprint for people to read out: 0a1b2c3d 4e5f6071 ... */
export const groupedKeyId = (keyId: string): string => (keyId.match(/.{1,8}/g) ?? []).join(' ');

/** Throws on a key that is not Ed25519. */
export function createSigner(privateKey: KeyObject): Signer {
  if (privateKey.type !== 'private' || privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('not an Ed25519 private key');
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '';
  return {
    keyId: keyIdOf(publicKey),
    publicKey,
    sign: (bytes) => sign(null, bytes, privateKey).toString('base64url'),
  };
}

/** Null for text that is no public key. */
export function signatureCheckOf(publicKey: string): SignatureCheck | null {
  if (decoded(publicKey, 32) === null) return null;
  let key: KeyObject;
  try {
    key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  } catch {
    return null;
  }
  return (bytes, signature) => {
    const raw = decoded(signature, 64);
    return raw !== null && verify(null, bytes, key, raw);
  };
}

/** One text for the same bytes: base64url has spare bits at its end, and readers pass over what is not of its alphabet. */
function decoded(text: string, length: number): Buffer | null {
  const raw = Buffer.from(text, 'base64url');
  return raw.length === length && raw.toString('base64url') === text ? raw : null;
}
