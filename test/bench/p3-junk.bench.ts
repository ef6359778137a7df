import { startTeamsChannel } from '../integration/teams-channel.js';
import { junkToken } from '../integration/teams-flood.js';
import { driveBot, type DrivenBot } from './bots/drive.js';
import { aPress } from './bots/press.js';
import { middle, say, times } from './figures.js';

/** P3: refusing junk, one request after another over HTTP: against a good press, and the last of very many against the first. */
const BATCH = 1_000;
const OWN_BATCHES = 100;
/** The stock bot becomes slower with each: so many are enough to see it. */
const STOCK_BATCHES = 8;

const channel = await startTeamsChannel();
const good = `Bearer ${await channel.sign()}`;
let tokens = 0;
let isGood = true;
const body = JSON.stringify(aPress(channel.serviceUrl));
const driving = { channelUrl: channel.url, body: () => body, authorization: () => (isGood ? good : `Bearer ${junkToken((tokens += 1))}`) };

async function flood(kind: 'own' | 'stock', batches: number) {
  isGood = true;
  const bot = await driveBot({ kind, ...driving, expected: (): number => (isGood ? 200 : 401) });
  try {
    await bot.press(BATCH, 1);
    const turn = await bot.press(BATCH, 1);
    isGood = false;
    await bot.press(BATCH, 1);
    const refusals = await inBatches(bot, batches);
    const [first, last] = [middle(refusals.slice(0, 3)), middle(refusals.slice(-3))];
    return { turn, first, last };
  } finally {
    await bot.stop();
  }
}

async function inBatches(bot: DrivenBot, batches: number): Promise<number[]> {
  const taken: number[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    if (batch > 0 && batch % 20 === 0) process.stderr.write(`P3   ${(batch * BATCH).toLocaleString('en')} refused so far\n`);
    taken.push(await bot.press(BATCH, 1));
  }
  return taken;
}

const own = await flood('own', OWN_BATCHES);
say('P3', `refusing a junk token: ${times(own.first / own.turn)} of a good turn`, 'goal: at most 0.3x');
say('P3', `the last of ${(OWN_BATCHES * BATCH).toLocaleString('en')} different ones: ${times(own.last / own.first)} of the first`, 'goal: at most 1.2x');
const stock = await flood('stock', STOCK_BATCHES);
say('P3', `stock: ${times(stock.first / stock.turn)} of its good turn; the last of ${(STOCK_BATCHES * BATCH).toLocaleString('en')}: ${times(stock.last / stock.first)} of the first`, 'beside it');
await channel.close();
