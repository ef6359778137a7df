import { startTeamsChannel } from '../integration/teams-channel.js';
import { driveBot } from './bots/drive.js';
import { aPress } from './bots/press.js';
import { middle, say, times } from './figures.js';

/** P1: verified card presses over HTTP, Accord's door and adapter against restify and CloudAdapter with their own authentication; each bot a process of its own. */
const WARM_UP = 500;
const PRESSES = 1_000;
const AT_ONCE = 8;
const ROUNDS = 5;

const channel = await startTeamsChannel();
const authorization = `Bearer ${await channel.sign()}`;
let ids = 0;
const press = aPress(channel.serviceUrl);
// Another person and another message each time, as it is in life.
const body = (): string => JSON.stringify({ ...press, id: `press-${(ids += 1)}`, conversation: { ...press.conversation, id: `a:chat-${ids % 500}` } });
const driven = { channelUrl: channel.url, body, authorization: () => authorization, expected: () => 200 };
const own = await driveBot({ kind: 'own', ...driven });
const stock = await driveBot({ kind: 'stock', ...driven });
try {
  await own.press(WARM_UP, AT_ONCE);
  await stock.press(WARM_UP, AT_ONCE);
  const rounds: { own: number; stock: number; ownCpu: number; stockCpu: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = [await own.cpuMs(), await stock.cpuMs()] as const;
    const took = { own: await own.press(PRESSES, AT_ONCE), stock: await stock.press(PRESSES, AT_ONCE) };
    channel.taken.length = 0;
    rounds.push({ ...took, ownCpu: (await own.cpuMs()) - before[0], stockCpu: (await stock.cpuMs()) - before[1] });
  }
  const perSecond = (of: (round: (typeof rounds)[number]) => number): string => Math.round(PRESSES / (middle(rounds.map(of)) / 1000)).toLocaleString('en');
  say('P1', `verified presses a second: ${perSecond((round) => round.own)}, stock ${perSecond((round) => round.stock)}: ${times(middle(rounds.map((round) => round.stock / round.own)))}`, 'goal: at least 1.5x');
  say('P12', `processor time of a press: ${times(middle(rounds.map((round) => round.ownCpu / round.stockCpu)))} of stock (${(middle(rounds.map((round) => round.ownCpu)) / PRESSES).toFixed(2)} ms)`, 'goal: at most 0.7x');
} finally {
  await own.stop();
  await stock.stop();
  await channel.close();
}
