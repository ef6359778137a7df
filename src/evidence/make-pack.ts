import { FIRST_PREVIOUS_HASH } from '../domain/entry.js';
import type { Signer } from '../domain/signing.js';
import { zipOf } from './container.js';
import { listed, manifestBytes, type PackAbout } from './manifest.js';
import { cardName, writeEntries, writeKeys, writeRenderings, type PackedEntry, type PackedRendering } from './pack-content.js';

/**
 * The evidence of one customer as one file that can be checked anywhere (check-pack.ts): a pure function of what goes in and of the
 * key that signs it. Where things are kept, and who may have them, must not come in.
 */
export interface PackContent {
  readonly about: Omit<PackAbout, 'head'>;
  /** All of the customer's, in order. */
  readonly entries: readonly PackedEntry[];
  /** The announcements of the keys that signed, as they are kept. */
  readonly keys: readonly string[];
  readonly renderings: readonly PackedRendering[];
  /** Bodies of the cards that are kept, by their hash. */
  readonly cards: ReadonlyMap<string, string>;
  /** The page for people, as HTML. */
  readonly page: string;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

export function makePack({ about, entries, keys, renderings, cards, page }: PackContent, signer: Signer): Uint8Array {
  const files = new Map<string, Uint8Array>([
    ['entries.jsonl', writeEntries(entries)],
    ['index.html', utf8(page)],
    ['keys.json', writeKeys(keys)],
    ['renderings.json', writeRenderings(renderings)],
    ...[...cards].map(([hash, body]): [string, Uint8Array] => [cardName(hash), utf8(body)]),
  ]);
  const head = { seq: entries.length, hash: entries.at(-1)?.hash ?? FIRST_PREVIOUS_HASH };
  const manifest = manifestBytes({ accord: 'pack v1', ...about, head, keyId: signer.keyId, files: listed(files) });
  return zipOf(new Map([...files, ['manifest.json', manifest], ['manifest.sig', utf8(signer.sign(manifest))]]));
}
