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
process.on('message', (asked) => {
  // How much it has used, for whoever measures it.
  if (asked === 'usage') process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss });
});
