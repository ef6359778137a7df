import { parseArgs } from 'node:util';
import type { VerifyWishes } from './verify-command.js';
import type { PackWishes } from './verify-pack-command.js';

export const USAGE =
  'Usage: npm run verify -- [--key <fingerprint>] [--checkpoint heads.jsonl]\n' + '       npm run verify -- pack.zip [--key <fingerprint>]';

/** What is to be checked: a pack of evidence where a file is named, else the ledger. Throws on what is neither. */
export function wishesIn(args: readonly string[]): VerifyWishes | PackWishes {
  const options = { key: { type: 'string' }, checkpoint: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const key = values.key?.replace(/[\s:]/g, '').toLowerCase();
  if (key !== undefined && !/^[0-9a-f]{64}$/.test(key)) throw new Error('--key wants a fingerprint, 64 digits from 0 to f');
  const [pack, another] = positionals;
  if (pack === undefined) return { key, checkpoint: values.checkpoint };
  if (another !== undefined) throw new Error('one pack of evidence at a time');
  if (values.checkpoint !== undefined) throw new Error('a pack of evidence has no checkpoint');
  return { pack, key };
}
