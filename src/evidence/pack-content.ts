import { z } from 'zod/v4';
import { canonicalJson } from '../domain/canonical.js';
import { openEntry } from '../domain/entry.js';
import { shownCardSchema } from '../domain/events.js';
import { cardsNamedBy, type NamedCard } from '../domain/shown-cards.js';
import { parseCanonical, readCanonical, readText } from './read-text.js';

/** The files of a pack that hold records: how each is written, and read back without believing it. */
const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

/** An entry as the store keeps it: its exact text, and the signature beside it. */
export const packedEntrySchema = z.strictObject({ text: z.string(), hash: hex64, keyId: hex64, signature: z.string() });
export type PackedEntry = z.infer<typeof packedEntrySchema>;

/** A card that an entry names, as it was shown (R27). */
export const packedRenderingSchema = z.strictObject({
  seq: z.int().min(1),
  part: z.enum(['shown', 'confirmation']),
  ...shownCardSchema.shape,
  /** To whom and when; null where only the entry knows of it. */
  readerId: z.string().nullable(),
  at: z.int().min(0).nullable(),
  /** False: it was erased; its hash is all there is. */
  kept: z.boolean(),
});
export type PackedRendering = z.infer<typeof packedRenderingSchema>;

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

export const writeEntries = (entries: readonly PackedEntry[]): Uint8Array =>
  utf8(entries.map((entry) => `${canonicalJson(entry)}\n`).join(''));

/** The place of the line that is no entry (from 1), where there is one. */
export function readEntries(bytes: Uint8Array): readonly PackedEntry[] | { readonly line: number } {
  const text = readText(bytes);
  if (text === null || (text !== '' && !text.endsWith('\n'))) return { line: 1 };
  const lines = text.split('\n').slice(0, -1);
  const entries: PackedEntry[] = [];
  for (const [at, line] of lines.entries()) {
    const parsed = packedEntrySchema.safeParse(parseCanonical(line));
    if (!parsed.success) return { line: at + 1 };
    entries.push(parsed.data);
  }
  return entries;
}

export const writeRenderings = (renderings: readonly PackedRendering[]): Uint8Array => utf8(canonicalJson(renderings));

export function readRenderings(bytes: Uint8Array): readonly PackedRendering[] | null {
  const parsed = z.array(packedRenderingSchema).safeParse(readCanonical(bytes));
  return parsed.success ? parsed.data : null;
}

/** Announcements are canonical JSON already. */
export const writeKeys = (announcements: readonly string[]): Uint8Array => utf8(`[${announcements.join(',')}]`);

export function readKeys(bytes: Uint8Array): readonly string[] | null {
  const parsed = z.array(z.json()).safeParse(readCanonical(bytes));
  return parsed.success ? parsed.data.map((each) => canonicalJson(each)) : null;
}

export const cardName = (hash: string): string => `cards/${hash}.json`;

/** What an entry names of what was shown; nothing for one that a newer version wrote. */
export function cardsNamedIn(text: string): readonly NamedCard[] {
  const opened = openEntry(text);
  return opened.ok ? cardsNamedBy(opened.sealed.entry.event) : [];
}
