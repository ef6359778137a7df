import { fork, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aKeyPem } from '../support/signing.js';
import { startTeamsChannel } from '../integration/teams-channel.js';
import { middle, say, times } from './figures.js';

/** P11: from the start of the process until it listens, as built for production, against a script that loads botbuilder and listens. */
const ROUNDS = 5;
const PROGRAM = path.resolve('dist/main.js');
const BARE = `
require('botbuilder');
const server = require('node:http').createServer();
server.listen(0, '127.0.0.1', () => process.stdout.write('ready'));
`;

interface Started {
  readonly ms: number;
  readonly cpuMs: number;
}

/** What a process says of itself as it ends: its processor time, threads included. */
const AT_THE_END = "process.on('message', () => process.send(process.cpuUsage(), () => process.exit()));";

async function started(program: string, options: ForkOptions): Promise<Started> {
  const began = performance.now();
  const child = fork(program, [], { ...options, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => { said += text; });
  while (!said.includes('ready')) await once(child.stdout ?? child, 'data');
  const ms = performance.now() - began;
  child.send('usage');
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage]; // what the line above makes it answer
  await once(child, 'exit');
  return { ms, cpuMs: (user + system) / 1000 };
}

if (!existsSync(PROGRAM)) throw new Error('there is no build yet: npm run build');
const channel = await startTeamsChannel();
const folder = await mkdtemp(path.join(tmpdir(), 'accord-bench-'));
const inFolder = (name: string): string => path.join(folder, name);
await writeFile(inFolder('signing-key.pem'), aKeyPem());
await writeFile(inFolder('usage.cjs'), AT_THE_END);
// Where node finds botbuilder.
const bare = path.resolve('dist/bench/bare.cjs');
await writeFile(bare, BARE);
const settings = channel.environment({ PORT: '0', LOG_LEVEL: 'error', SQLITE_FILE: inFolder('accord.sqlite'), SIGNING_KEY_FILE: inFolder('signing-key.pem') });
const execArgv = ['--require', inFolder('usage.cjs')];
const own = (): Promise<Started> => started(PROGRAM, { cwd: folder, execArgv, env: { PATH: process.env.PATH, ...settings } });
const botbuilder = (): Promise<Started> => started(bare, { execArgv, env: { PATH: process.env.PATH } });

await own();
await botbuilder();
const rounds: { own: Started; bare: Started }[] = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push({ own: await own(), bare: await botbuilder() });
const ratio = (of: (one: Started) => number): string => times(middle(rounds.map((round) => of(round.own) / of(round.bare))));
say('P11', `from start to ready: ${ratio(({ ms }) => ms)} of loading botbuilder and listening (${Math.round(middle(rounds.map((round) => round.own.ms)))} ms); processor time ${ratio(({ cpuMs }) => cpuMs)}`, 'goal: at most 1.5x');
await rm(folder, { recursive: true, force: true });
await channel.close();
