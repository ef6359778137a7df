import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { localeSchema } from '../domain/people.js';
import { bytesToSign } from '../domain/signing.js';
import { readCanonical } from './read-text.js';

/** What a pack says of itself, signed: the one file that all others hang on. Its bytes are those that the signature is made of. */
const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

const fileSchema = z.strictObject({ name: z.string(), bytes: z.int().min(0), sha256: hex64 });

export const packManifestSchema = z.strictObject({
  /** Kind and version of the format. */
  accord: z.literal('pack v1'),
  customerId: z.string().min(1),
  /** The last entry in it; 0 and zeros where there is none. */
  head: z.strictObject({ seq: z.int().min(0), hash: hex64 }),
  /** When it was made, in milliseconds, and for whom. */
  at: z.int().min(0),
  for: z.string().min(1),
  /** Of the page. */
  locale: localeSchema,
  timeZone: z.string().min(1),
  /** Of the key that signed this manifest. */
  keyId: hex64,
  /** Every other file but the signature, in the order of their names. */
  files: z.array(fileSchema),
});
export type PackManifest = z.infer<typeof packManifestSchema>;
export type PackAbout = Omit<PackManifest, 'accord' | 'files' | 'keyId'>;

export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const manifestBytes = ({ accord, ...said }: PackManifest): Uint8Array => bytesToSign(accord, said);

/** Null for anything that `manifestBytes` did not write. */
export function readManifest(bytes: Uint8Array): PackManifest | null {
  const parsed = packManifestSchema.safeParse(readCanonical(bytes));
  return parsed.success ? parsed.data : null;
}

/** Lists files as a manifest does. */
export const listed = (files: ReadonlyMap<string, Uint8Array>): PackManifest['files'] =>
  [...files]
    .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256OfBytes(bytes) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
