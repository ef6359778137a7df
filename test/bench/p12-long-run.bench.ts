import { setTimeout as wait } from 'node:timers/promises';
import { startTeamsChannel } from '../integration/teams-channel.js';
import { driveBot } from './bots/drive.js';
import { aPress } from './bots/press.js';
import { middle, say, times } from './figures.js';

/** P12: what many turns leave behind, and how late the event loop is at half the load it can bear (processor time stands with P1). */
const EARLY = 5_000;
const LATE = 100_000;
/** On a busy machine fewer turns are made, and the line says how many. */
const MOST_MS = 120_000;
const BATCH = 1_000;
const AT_ONCE = 8;
const PACED_SECONDS = 5;
const ROUNDS = 5;

const channel = await startTeamsChannel();
const authorization = `Bearer ${await channel.sign()}`;
const press = aPress(channel.serviceUrl);
let ids = 0;
const body = (): string => JSON.stringify({ ...press, id: `press-${(ids += 1)}`, conversation: { ...press.conversation, id: `a:chat-${ids}` } });
const bot = await driveBot({ kind: 'own', channelUrl: channel.url, body, authorization: () => authorization, expected: () => 200 });
let turns = 0;
const took: number[] = [];

async function turnsUpTo(count: number, mostMs: number): Promise<void> {
  const began = performance.now();
  while (turns < count && performance.now() - began < mostMs) {
    took.push(await bot.press(BATCH, AT_ONCE));
    turns += BATCH;
    channel.taken.length = channel.asked.length = 0;
    if (turns % 20_000 === 0) process.stderr.write(`P12  ${turns.toLocaleString('en')} turns so far\n`);
  }
}

try {
  await turnsUpTo(EARLY, MOST_MS);
  const early = await bot.memory();
  const earlyTurns = turns;
  const perSecond = BATCH / (middle(took) / 1000) / 2;
  const delays: { busy: number; idle: number }[] = [];
  await bot.delayP99();
  for (let round = 0; round < ROUNDS; round += 1) {
    await bot.pace(Math.round(perSecond * (PACED_SECONDS / ROUNDS)), perSecond);
    const busy = await bot.delayP99();
    await wait((PACED_SECONDS / ROUNDS) * 1000);
    delays.push({ busy, idle: await bot.delayP99() });
  }
  const delay = (of: (one: (typeof delays)[number]) => number): string => middle(delays.map(of)).toFixed(1);
  say('P12', `event loop at half load (${Math.round(perSecond)} presses a second), p99: ${delay(({ busy }) => busy)} ms late; idle on this machine: ${delay(({ idle }) => idle)} ms`, 'goal: at most 20 ms');
  await turnsUpTo(LATE, MOST_MS);
  const late = await bot.memory();
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  say('P12', `memory after ${turns.toLocaleString('en')} turns: ${times(late / early)} of after ${earlyTurns.toLocaleString('en')} (${megabytes(late)}, ${megabytes(early)})`, 'goal: at most 1.1x');
} finally {
  await bot.stop();
  await channel.close();
}
