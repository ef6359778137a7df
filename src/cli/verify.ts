import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTerminal } from './ledger/terminal.js';
import { verifyCommand, type VerifyWishes } from './ledger/verify-command.js';
import { wordsOfError } from './words-of-error.js';

/** `npm run verify`: checks every ledger from its stored bytes; the exit code is 1 when something is damaged. */
const USAGE = 'Usage: npm run verify -- [--key <fingerprint>] [--checkpoint heads.jsonl]';

function wishesIn(args: readonly string[]): VerifyWishes {
  const { values } = parseArgs({ args: [...args], options: { key: { type: 'string' }, checkpoint: { type: 'string' } } });
  const key = values.key?.replace(/[\s:]/g, '').toLowerCase();
  if (key !== undefined && !/^[0-9a-f]{64}$/.test(key)) throw new Error('--key wants a fingerprint, 64 digits from 0 to f');
  return { key, checkpoint: values.checkpoint };
}

const terminal = createTerminal('entries checked');
try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  process.exitCode = await verifyCommand(terminal, undefined, wishesIn(process.argv.slice(2)));
} catch (error) {
  terminal.complain(`The ledger could not be checked: ${wordsOfError(error)}`);
  terminal.complain(USAGE);
  process.exitCode = 1;
}
