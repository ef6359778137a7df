import { readFile, stat } from 'node:fs/promises';
import { groupedKeyId } from '../../domain/signing.js';
import { checkPack, type SoundPack } from '../../evidence/check-pack.js';
import { MOST_BYTES } from '../../evidence/container.js';
import { sayPackFault } from './say-pack-fault.js';
import type { Terminal } from './terminal.js';

export interface PackWishes {
  /** Where the pack lies. */
  readonly pack: string;
  /** Fingerprint of a key that is known for certain. */
  readonly key: string | undefined;
}

/**
 * Checks a pack of evidence from its bytes alone: no store, no settings, no network. Says what that proves, and what it does not;
 * resolves to the exit code: 0 when all is sound, 1 at the first thing that is not.
 */
export async function verifyPackCommand(terminal: Terminal, { pack: file, key }: PackWishes): Promise<number> {
  const { size } = await stat(file);
  // Before it is read: whatever it is, it is no pack.
  const checked = size > MOST_BYTES ? null : checkPack(await readFile(file), key ?? null);
  if (checked?.ok) return sayWhatItProves(terminal, checked.pack, { pack: file, key });
  terminal.complain(`${file} is NOT sound: ${sayPackFault(checked?.fault ?? { file: 'zip', why: 'too-large' })}.`);
  terminal.complain('Nothing in it can be relied on.');
  return 1;
}

function sayWhatItProves(terminal: Terminal, { manifest, keys, newer, cards }: SoundPack, { pack: file, key }: PackWishes): number {
  const { customerId, head, at, keyId } = manifest;
  terminal.say(`${file} is sound.`);
  terminal.say(`  Customer ${customerId}, made ${new Date(at).toISOString()} for ${manifest.for}.`);
  terminal.say(`  Entries 1 to ${head.seq}, unchanged and in order; the last one has the hash ${head.hash}.`);
  terminal.say(`  Cards as they were shown: ${cards.kept}; erased: ${cards.erased}.`);
  if (newer > 0)
    terminal.say(`  A newer version of Accord wrote ${newer} of the entries: signed and in their place, but not understood here.`);
  terminal.say(`  Signed with the key ${groupedKeyId(keyId)}`);
  for (const { n, keyId: lost, at: changed } of keys.filter(({ consent }) => consent === 'key-lost'))
    terminal.say(
      `  WARNING: key ${n} (${groupedKeyId(lost)}) took over on ${new Date(changed).toISOString()} without the consent of the key before it.`,
    );
  terminal.say(
    key === undefined
      ? 'Compare this fingerprint with the one that the operator of Accord publishes, or give that one with --key: without it, this says only that whoever has this key wrote the file, and not who that is.'
      : `The key is ${key === keyId ? 'the one that was given' : 'one that the given key answers for'}: whoever holds it wrote these entries.`,
  );
  terminal.say('This does not prove that what an entry says is true, nor that nothing was recorded afterwards.');
  return 0;
}
