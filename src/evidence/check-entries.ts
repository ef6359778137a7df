import { z } from 'zod/v4';
import { sha256 } from '../domain/canonical.js';
import { FIRST_PREVIOUS_HASH, openEntry } from '../domain/entry.js';
import type { AnnouncedKey } from '../domain/key-chain.js';
import { entryBytes } from '../domain/signing.js';
import type { PackManifest } from './manifest.js';
import { readEntries, type PackedEntry } from './pack-content.js';

/** The entries of a pack: a whole chain from the first one to the head that the manifest names, each signed. */
export type EntryFault = {
  readonly file: 'entries.jsonl';
  /** The first one that is not right. */
  readonly seq: number;
  readonly why:
    | 'unreadable'
    | 'not-canonical'
    | 'hash-differs'
    | 'misplaced'
    | 'previous-hash-differs'
    | 'key-unknown'
    | 'signature-wrong'
    | 'head-differs';
};

export type EntriesCheck =
  { readonly ok: true; readonly texts: readonly string[]; readonly newer: number } | { readonly ok: false; readonly fault: EntryFault };

/** What every version of an entry says. */
const placeOf = z.object({ customerId: z.string(), seq: z.int(), previousHash: z.string() });

export function checkEntries(
  bytes: Uint8Array,
  { customerId, head }: Pick<PackManifest, 'customerId' | 'head'>,
  believed: ReadonlyMap<string, AnnouncedKey>,
): EntriesCheck {
  const faulty = (seq: number, why: EntryFault['why']): EntriesCheck => ({ ok: false, fault: { file: 'entries.jsonl', seq, why } });
  const entries = readEntries(bytes);
  if ('line' in entries) return faulty(entries.line, 'unreadable');
  let previousHash = FIRST_PREVIOUS_HASH;
  let newer = 0;
  for (const [at, entry] of entries.entries()) {
    const seq = at + 1;
    const found = checkEntry(entry, { customerId, seq, previousHash }, believed);
    if (found !== null && found !== 'newer') return faulty(seq, found);
    if (found === 'newer') newer += 1;
    previousHash = entry.hash;
  }
  if (entries.length !== head.seq || previousHash !== head.hash) return faulty(entries.length, 'head-differs');
  return { ok: true, texts: entries.map(({ text }) => text), newer };
}

function checkEntry(
  { text, hash, keyId, signature }: PackedEntry,
  { customerId, seq, previousHash }: { readonly customerId: string; readonly seq: number; readonly previousHash: string },
  believed: ReadonlyMap<string, AnnouncedKey>,
): EntryFault['why'] | 'newer' | null {
  if (sha256(text) !== hash) return 'hash-differs';
  const opened = openEntry(text);
  if (!opened.ok && opened.why !== 'newer') return opened.why;
  // It could be opened, so it is JSON.
  const place = placeOf.safeParse(JSON.parse(text));
  if (!place.success) return 'unreadable';
  if (place.data.customerId !== customerId || place.data.seq !== seq) return 'misplaced';
  if (place.data.previousHash !== previousHash) return 'previous-hash-differs';
  const key = believed.get(keyId);
  if (!key) return 'key-unknown';
  if (!key.check(entryBytes({ customerId, seq, hash }), signature)) return 'signature-wrong';
  return opened.ok ? null : 'newer';
}
