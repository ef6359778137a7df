import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createRecords } from '../../../src/store/create-records.js';
import { startOwnBot } from './own-bot.js';
import { pressLogic, READ_ID } from './press.js';
import { startStockBot } from './stock-bot.js';

/** One of the two bots as a process of its own: `bot.process.js own|stock <channel url> <sqlite file>` prints its port and stays. */
const [kind, channelUrl = '', file = ''] = process.argv.slice(2);
const records = createRecords({ kind: 'sqlite', file });
await records.open();
await records.insert('settings', { id: READ_ID, fields: { version: 1 }, body: '{}' });
const logic = pressLogic(records, { sends: true });
const bot = kind === 'own' ? await startOwnBot(channelUrl, logic) : await startStockBot(channelUrl, logic);
process.stdout.write(`${bot.port}\n`);
// How it fares, for whoever measures it.
const EVERY_MS = 2;
const delays = monitorEventLoopDelay({ resolution: EVERY_MS });
process.on('message', (asked) => {
  if (asked === 'usage') process.send?.({ cpu: process.cpuUsage() });
  if (asked === 'memory') {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    process.send?.({ bytes: heapUsed + external });
  }
  if (asked === 'delays') {
    // What is recorded is the time between two looks, a look's own waiting included.
    process.send?.({ p99: delays.count > 0 ? delays.percentile(99) / 1e6 - EVERY_MS : 0 });
    delays.reset();
    delays.enable();
  }
});
