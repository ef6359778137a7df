import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CloudAdapter, Response } from 'botbuilder';
import { createRecords } from '../../src/store/create-records.js';
import { startTeamsChannel } from '../integration/teams-channel.js';
import { ownAdapter, ownDoor } from './bots/own-bot.js';
import { aPress, pressLogic, READ_ID } from './bots/press.js';
import { stockAdapter } from './bots/stock-bot.js';
import { middle, say, times } from './figures.js';

/** P2: a verified press in process: the two stages of the door and the adapter, against `CloudAdapter.process`; no network on either side. */
const WARM_UP = 500;
const TURNS = 500;
const ROUNDS = 5;

const channel = await startTeamsChannel();
const folder = await mkdtemp(path.join(tmpdir(), 'accord-bench-'));
const records = createRecords({ kind: 'sqlite', file: path.join(folder, 'bench.sqlite') });
await records.open();
await records.insert('settings', { id: READ_ID, fields: { version: 1 }, body: '{}' });
const logic = pressLogic(records, { sends: false });
const authorization = `Bearer ${await channel.sign()}`;
const text = JSON.stringify(aPress(channel.serviceUrl));

const door = ownDoor(channel.url);
const adapter = ownAdapter(channel.url);
async function own(): Promise<unknown> {
  const half = await door.beforeBody({ method: 'POST', remoteAddress: '127.0.0.1', localPort: 1, headers: { authorization, 'content-type': 'application/json' } });
  if (!half.ok) throw new Error(half.reason);
  const admitted = half.withBody(JSON.parse(text));
  if (!admitted.ok) throw new Error(admitted.reason);
  const { status, body } = await adapter.handle(admitted, logic);
  if (status !== 200) throw new Error(`answered ${status}`);
  return JSON.stringify(body);
}

const stockOne = stockAdapter(channel.url);
async function stock(): Promise<unknown> {
  let answer: unknown;
  const response = {
    status: (code: number) => { if (code !== 200) throw new Error(`answered ${code}`); },
    header: () => undefined,
    send: (body: unknown) => { answer = body; },
    end: () => undefined,
  };
  const request: Parameters<CloudAdapter['process']>[0] = { method: 'POST', headers: { authorization }, body: JSON.parse(text) as Record<string, unknown> };
  await stockOne.process(request, response as Partial<Response> as Response, logic); // as much of it as is used
  return JSON.stringify(answer);
}

async function took(turn: () => Promise<unknown>, count: number): Promise<number> {
  const began = performance.now();
  for (let n = 0; n < count; n += 1) await turn();
  return (performance.now() - began) / count;
}

if ((await own()) !== (await stock())) throw new Error('the two answer differently');
await took(own, WARM_UP);
await took(stock, WARM_UP);
const rounds: { own: number; stock: number }[] = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push({ own: await took(own, TURNS), stock: await took(stock, TURNS) });
const ratio = middle(rounds.map((round) => round.own / round.stock));
say('P2', `a verified press in process: ${times(ratio)} of CloudAdapter.process (${middle(rounds.map((round) => round.own)).toFixed(2)} ms)`, 'goal: at most 0.5x');
await records.close();
await rm(folder, { recursive: true, force: true });
await channel.close();
