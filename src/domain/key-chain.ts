import { z } from 'zod/v4';
import { canonicalJson, sha256 } from './canonical.js';
import { FIRST_PREVIOUS_HASH } from './entry.js';
import { bytesToSign, keyIdOf, signatureCheckOf, type SignatureCheck, type Signer } from './signing.js';

/**
 * The keys that have signed for this Accord, as a chain of announcements: each is signed by its own key and, but for the first, by
 * the key before it. A key that was lost can consent to nothing: its successor is announced without, openly, and whoever checks is
 * told. Where announcements are kept must not come in.
 */
const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

const announcementSchema = z.strictObject({
  n: z.int().min(1),
  keyId: hex64,
  publicKey: z.string(),
  /** Milliseconds since 1970. */
  at: z.int().min(0),
  previousHash: hex64,
  /** Of the key before it. */
  consent: z.enum(['first', 'given', 'key-lost']),
});
type Announcement = z.infer<typeof announcementSchema>;

const signedAnnouncementSchema = z.strictObject({
  ...announcementSchema.shape,
  signature: z.string(),
  /** By the key before it; null where it did not consent. */
  consentSignature: z.string().nullable(),
});
type SignedAnnouncement = z.infer<typeof signedAnnouncementSchema>;

export interface AnnouncedKey extends Announcement {
  /** What the next announcement names. */
  readonly hash: string;
  readonly check: SignatureCheck;
}

export type KeyDamageKind = 'unreadable' | 'missing' | 'previous-hash-differs' | 'announced-before' | 'signature-wrong' | 'consent-wrong';

export interface KeyChain {
  /** In the order they were announced; those before the first damage. */
  readonly keys: readonly AnnouncedKey[];
  readonly damage: { readonly n: number; readonly why: KeyDamageKind } | null;
}

/** Without what signs it. */
const announcementIn = ({ n, keyId, publicKey, at, previousHash, consent }: Announcement): Announcement => ({
  n,
  keyId,
  publicKey,
  at,
  previousHash,
  consent,
});
const announcementBytes = (announcement: Announcement): Uint8Array => bytesToSign('key v1', announcementIn(announcement));

/** The text that announces a key. `before`: the last announced one, null for the first. `previous`: its signer, null when it is lost. */
export function announcementOf(
  signer: Signer,
  { before, previous, at }: { readonly before: AnnouncedKey | null; readonly previous: Signer | null; readonly at: number },
): string {
  const announcement: Announcement = {
    n: (before?.n ?? 0) + 1,
    keyId: signer.keyId,
    publicKey: signer.publicKey,
    at,
    previousHash: before?.hash ?? FIRST_PREVIOUS_HASH,
    consent: before === null ? 'first' : previous === null ? 'key-lost' : 'given',
  };
  const bytes = announcementBytes(announcement);
  const consentSignature = before === null ? null : (previous?.sign(bytes) ?? null);
  return canonicalJson({ ...announcement, signature: signer.sign(bytes), consentSignature });
}

/** Checks stored announcements, given in order, and stops at the first that is not right. */
export function readKeyChain(texts: readonly string[]): KeyChain {
  const keys: AnnouncedKey[] = [];
  for (const text of texts) {
    const next = readNext(text, keys);
    if (typeof next === 'string') return { keys, damage: { n: keys.length + 1, why: next } };
    keys.push(next);
  }
  return { keys, damage: null };
}

function readNext(text: string, keys: readonly AnnouncedKey[]): AnnouncedKey | KeyDamageKind {
  const read = readAnnouncement(text);
  if (read === null) return 'unreadable';
  const announcement = announcementIn(read);
  const before = keys.at(-1);
  if (announcement.n !== keys.length + 1) return 'missing';
  if (announcement.previousHash !== (before?.hash ?? FIRST_PREVIOUS_HASH)) return 'previous-hash-differs';
  if (keys.some(({ keyId }) => keyId === announcement.keyId)) return 'announced-before';
  const check = signatureCheckOf(announcement.publicKey);
  const bytes = announcementBytes(announcement);
  if (check === null || keyIdOf(announcement.publicKey) !== announcement.keyId || !check(bytes, read.signature)) return 'signature-wrong';
  if (!isConsentRight(read, before, bytes)) return 'consent-wrong';
  return { ...announcement, hash: sha256(canonicalJson(announcement)), check };
}

function readAnnouncement(text: string): SignedAnnouncement | null {
  try {
    const read = signedAnnouncementSchema.parse(JSON.parse(text));
    return canonicalJson(read) === text ? read : null;
  } catch {
    return null;
  }
}

function isConsentRight({ consent, consentSignature }: SignedAnnouncement, before: AnnouncedKey | undefined, bytes: Uint8Array): boolean {
  if (consent === 'given') return before !== undefined && consentSignature !== null && before.check(bytes, consentSignature);
  return consentSignature === null && (consent === 'first') === (before === undefined);
}

/**
 * The keys to believe, by their fingerprints, when one of them is known for certain: those announced before it, which its own
 * announcement names, and those that came after it with consent. Not knowing any (null), all of the chain; an unknown one, none.
 */
export function keysToBelieve({ keys }: KeyChain, known: string | null): ReadonlyMap<string, AnnouncedKey> {
  const place = keys.findIndex(({ keyId }) => keyId === known);
  const without = keys.findIndex(({ consent }, other) => other > place && consent === 'key-lost');
  const believed = known === null ? keys : place === -1 ? [] : keys.slice(0, without === -1 ? undefined : without);
  return new Map(believed.map((key) => [key.keyId, key]));
}
