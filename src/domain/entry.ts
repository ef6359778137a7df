import { z } from 'zod/v4';
import { canonicalJson, sha256 } from './canonical.js';
import { eventSchema } from './events.js';
import { guid } from './people.js';
import { idText } from './text.js';

/**
 * One entry of one customer's ledger. Its canonical JSON is stored as one string, and its hash is SHA-256 over exactly those
 * bytes; everything else beside it is a copy for indexes. Changing anything here changes what can be proved about the past.
 */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

export const actorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), tenantId: guid, objectId: guid, as: z.enum(['partner', 'customer']) }),
  z.strictObject({ kind: z.literal('clock') }),
  z.strictObject({ kind: z.literal('import') }),
]);
export type Actor = z.infer<typeof actorSchema>;

/** Where the act came in. */
export const entryChannelSchema = z.enum(['teams', 'rehearsal', 'web', 'mail', 'system']);
export type EntryChannel = z.infer<typeof entryChannelSchema>;

export const entrySchema = z.strictObject({
  version: z.literal(1),
  customerId: idText,
  seq: z.int().min(1),
  commandId: z.string().min(1).max(200),
  at: z.int().min(0),
  actor: actorSchema,
  channel: entryChannelSchema,
  event: eventSchema,
  previousHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Entry = z.infer<typeof entrySchema>;

/** An entry with its bytes and their hash, as the ledger keeps it. */
export interface SealedEntry {
  readonly entry: Entry;
  readonly text: string;
  readonly hash: string;
}

/**
 * Fixes the bytes of an entry and their hash. Throws on text or numbers that would not survive a store, and on anything that could
 * not be opened again: one such entry would close the customer's whole ledger.
 */
export const sealEntry = (entry: Entry): SealedEntry => sealParsed(entrySchema.parse(entry));

function sealParsed(entry: Entry): SealedEntry {
  const text = canonicalJson(entry);
  return { entry, text, hash: sha256(text) };
}

export type OpenedEntry =
  | { readonly ok: true; readonly sealed: SealedEntry }
  /** Not JSON, not an entry of this software's version, or not canonical. `newer`: written by a newer version. */
  | { readonly ok: false; readonly why: 'unreadable' | 'newer' | 'not-canonical' };

const versionOnly = z.object({ version: z.number(), event: z.object({ type: z.string() }) });

/** Reads stored bytes back. An event or version this software does not know is told apart from damage. */
export function openEntry(text: string): OpenedEntry {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, why: 'unreadable' };
  }
  const parsed = entrySchema.safeParse(raw);
  if (!parsed.success) return { ok: false, why: isNewer(raw) ? 'newer' : 'unreadable' };
  const sealed = sealParsed(parsed.data);
  return sealed.text === text ? { ok: true, sealed } : { ok: false, why: 'not-canonical' };
}

function isNewer(raw: unknown): boolean {
  const head = versionOnly.safeParse(raw);
  if (!head.success) return false;
  const known: readonly string[] = eventSchema.options.map((option) => option.shape.type.value);
  return head.data.version > 1 || !known.includes(head.data.event.type);
}

/** The entry's key in every store: sortable, and taken by one writer only. */
export const entryIdOf = (customerId: string, seq: number): string => `${customerId}/${String(seq).padStart(9, '0')}`;
