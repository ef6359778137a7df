import { existsSync } from 'node:fs';
import { createTerminal } from './ledger/terminal.js';
import { USAGE, wishesIn } from './ledger/verify-arguments.js';
import { verifyCommand } from './ledger/verify-command.js';
import { verifyPackCommand } from './ledger/verify-pack-command.js';
import { wordsOfError } from './words-of-error.js';

/**
 * `npm run verify`: checks every ledger from its stored bytes, or one pack of evidence, for which no settings are read; the exit code
 * is 1 when something is damaged.
 */
async function verify(args: readonly string[]): Promise<number> {
  const wishes = wishesIn(args);
  if ('pack' in wishes) return verifyPackCommand(terminal, wishes);
  if (existsSync('.env')) process.loadEnvFile('.env');
  return verifyCommand(terminal, undefined, wishes);
}

const terminal = createTerminal('entries checked');
try {
  process.exitCode = await verify(process.argv.slice(2));
} catch (error) {
  terminal.complain(`Nothing could be checked: ${wordsOfError(error)}`);
  terminal.complain(USAGE);
  process.exitCode = 1;
}
