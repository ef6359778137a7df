import { keysToBelieve, readKeyChain, type AnnouncedKey, type KeyDamageKind } from '../domain/key-chain.js';
import { checkCards, type CardFault } from './check-cards.js';
import { checkEntries, type EntryFault } from './check-entries.js';
import { filesIn, isZipOf, type ContainerFault, type Files } from './container.js';
import { listed, readManifest, type PackManifest } from './manifest.js';
import { readKeys } from './pack-content.js';
import { readText } from './read-text.js';

/**
 * Checks a pack from its bytes alone: nothing else is read, and nothing in it is believed before it has been checked. What it cannot
 * know is whose the key is: that is for whoever knows its fingerprint.
 */
export type PackFault =
  | { readonly file: 'zip'; readonly why: ContainerFault | 'other-bytes' }
  | { readonly file: 'manifest.json'; readonly why: 'missing' | 'unreadable' }
  | { readonly file: 'manifest.sig'; readonly why: 'missing' | 'signature-wrong' }
  | { readonly file: 'keys.json'; readonly why: 'missing' | 'unreadable' | 'key-unknown' }
  | { readonly file: 'keys.json'; readonly why: KeyDamageKind; readonly n: number }
  /** `key`: the one that was named is not among the announced ones, or does not answer for the one that signed. */
  | { readonly file: 'key'; readonly why: 'not-announced' | 'not-believed'; readonly keyId: string }
  /** One the manifest lists and that is not there, one that it does not list, one with other bytes. */
  | { readonly file: string; readonly why: 'missing' | 'not-listed' | 'other-content' }
  | EntryFault
  | CardFault;

export interface SoundPack {
  readonly manifest: PackManifest;
  /** All that were announced, the last one last. */
  readonly keys: readonly AnnouncedKey[];
  /** Entries of a newer version of Accord: in their place and signed, but not understood here. */
  readonly newer: number;
  readonly cards: { readonly kept: number; readonly erased: number };
}

export type PackCheck = { readonly ok: true; readonly pack: SoundPack } | { readonly ok: false; readonly fault: PackFault };

/** @param knownKey fingerprint of a key that is known for certain; null believes the keys that the pack itself announces */
export function checkPack(zip: Uint8Array, knownKey: string | null): PackCheck {
  const files = filesIn(zip);
  if (typeof files === 'string') return faulty({ file: 'zip', why: files });
  const signed = checkSignature(files, knownKey);
  if ('why' in signed) return faulty(signed);
  const { manifest, believed, keys } = signed;
  const other = differingFile(files, manifest);
  if (other) return faulty(other);
  if (!isZipOf(zip, files)) return faulty({ file: 'zip', why: 'other-bytes' });
  const entries = checkEntries(fileOf(files, 'entries.jsonl'), manifest, believed);
  if (!entries.ok) return faulty(entries.fault);
  const cards = checkCards(files, entries.texts);
  if (!cards.ok) return faulty(cards.fault);
  return { ok: true, pack: { manifest, keys, newer: entries.newer, cards: { kept: cards.kept, erased: cards.erased } } };
}

const faulty = (fault: PackFault): PackCheck => ({ ok: false, fault });

/** Of files the manifest lists, which are there by then. */
const fileOf = (files: Files, name: string): Uint8Array => files.get(name) ?? new Uint8Array();

interface Signed {
  readonly manifest: PackManifest;
  readonly keys: readonly AnnouncedKey[];
  readonly believed: ReadonlyMap<string, AnnouncedKey>;
}

function checkSignature(files: Files, knownKey: string | null): Signed | PackFault {
  const [bytes, signature, announced] = [files.get('manifest.json'), files.get('manifest.sig'), files.get('keys.json')];
  if (!bytes) return { file: 'manifest.json', why: 'missing' };
  if (!signature) return { file: 'manifest.sig', why: 'missing' };
  if (!announced) return { file: 'keys.json', why: 'missing' };
  const manifest = readManifest(bytes);
  if (!manifest) return { file: 'manifest.json', why: 'unreadable' };
  const texts = readKeys(announced);
  if (!texts) return { file: 'keys.json', why: 'unreadable' };
  const chain = readKeyChain(texts);
  if (chain.damage) return { file: 'keys.json', ...chain.damage };
  if (knownKey !== null && !chain.keys.some(({ keyId }) => keyId === knownKey))
    return { file: 'key', why: 'not-announced', keyId: knownKey };
  const believed = keysToBelieve(chain, knownKey);
  const key = believed.get(manifest.keyId);
  if (!key) {
    const isAnnounced = chain.keys.some(({ keyId }) => keyId === manifest.keyId);
    return isAnnounced ? { file: 'key', why: 'not-believed', keyId: manifest.keyId } : { file: 'keys.json', why: 'key-unknown' };
  }
  if (!key.check(bytes, readText(signature) ?? '')) return { file: 'manifest.sig', why: 'signature-wrong' };
  return { manifest, keys: chain.keys, believed };
}

const OUTSIDE = ['manifest.json', 'manifest.sig'];
const NEEDED = ['entries.jsonl', 'index.html', 'keys.json', 'renderings.json'];

function differingFile(files: Files, manifest: PackManifest): PackFault | null {
  const there = new Map(listed(new Map([...files].filter(([name]) => !OUTSIDE.includes(name)))).map((file) => [file.name, file]));
  for (const { name, sha256: hash, bytes } of manifest.files) {
    const file = there.get(name);
    if (!file) return { file: name, why: 'missing' };
    if (file.sha256 !== hash || file.bytes !== bytes) return { file: name, why: 'other-content' };
  }
  const names = new Set(manifest.files.map(({ name }) => name));
  const more = [...there.keys()].find((name) => !names.has(name));
  if (more !== undefined) return { file: more, why: 'not-listed' };
  const missing = NEEDED.find((name) => !names.has(name));
  return missing === undefined ? null : { file: missing, why: 'missing' };
}
