import { rebuildCommand } from './ledger/rebuild-command.js';
import { createTerminal } from './ledger/terminal.js';
import { wordsOfError } from './words-of-error.js';

/** `npm run rebuild`: makes the views again from the ledger, while Accord runs or not. Never tells anybody anything. */
const terminal = createTerminal('customers done');
try {
  process.exitCode = await rebuildCommand(terminal);
} catch (error) {
  terminal.complain(`The views could not be made again: ${wordsOfError(error)}`);
  process.exitCode = 1;
}
