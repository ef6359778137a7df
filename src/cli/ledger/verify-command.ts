import { verifyLedger, type DamageKind } from '../../application/verify-ledger.js';
import type { Environment } from '../../config.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

const MEANINGS = {
  'hash-differs': 'its bytes are not those its hash was made of',
  unreadable: 'it is not an entry',
  'not-canonical': 'it is not written as entries are',
  misplaced: 'it belongs to another customer or to another place',
  missing: 'it is not there, though later entries are',
  'previous-hash-differs': 'it does not follow the entry before it',
} as const satisfies Record<DamageKind, string>;

/** Checks every entry of every customer and names what is damaged; resolves to the exit code: 0 when all is sound. */
export function verifyCommand(terminal: Terminal, environment?: Environment): Promise<number> {
  return withStore({ environment, terminal }, async ({ ledger }) => {
    const { customers, entries, newer, damages } = await verifyLedger(ledger, (checked) => terminal.count(checked));
    for (const { customerId, seq, why } of damages) terminal.complain(`${customerId}, entry ${seq}: ${MEANINGS[why]} (${why}).`);
    if (newer > 0)
      terminal.say(`A newer version of Accord wrote ${newer} of the entries: in their place, but what they say was not checked.`);
    terminal.say(
      `${entries} entries of ${customers} customers checked: ${damages.length === 0 ? 'all is sound.' : `${damages.length} customers with damage, each named by its first bad entry.`}`,
    );
    return damages.length === 0 ? 0 : 1;
  });
}
