import { rebuildViews } from '../../application/rebuild-views.js';
import type { Environment } from '../../config.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Makes the views again from the entries; resolves to the exit code: 1 when some customers had to be left as they were. */
export function rebuildCommand(terminal: Terminal, environment?: Environment): Promise<number> {
  return withStore({ environment, terminal }, async ({ store }) => {
    const { customers, skipped } = await rebuildViews(store, (done) => terminal.count(done));
    for (const { customerId, why } of skipped) terminal.complain(`${customerId} was left as it was: ${why}.`);
    terminal.say(`Views of ${customers - skipped.length} of ${customers} customers made again. Nobody is told anything twice.`);
    return skipped.length === 0 ? 0 : 1;
  });
}
