import { createTerminal } from './ledger/terminal.js';
import { verifyCommand } from './ledger/verify-command.js';

/** `npm run verify`: checks every chain of the ledger from its stored bytes; the exit code is 1 when something is damaged. */
const terminal = createTerminal('entries checked');
try {
  process.exitCode = await verifyCommand(terminal);
} catch (error) {
  terminal.complain(`The ledger could not be checked: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
