import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Accord as a process of its own that can be killed, and is started again at once over the same store and on the same port. */
export interface MortalAccord {
  readonly url: string;
  /** SIGKILL. Whoever talks to it meanwhile gets no answer. */
  kill(): void;
  readonly deaths: () => number;
  /** Resolves when the newest process listens, and what a dead one had taken in hand is free again. */
  alive(): Promise<void>;
  stop(): Promise<void>;
}

const root = path.join(__dirname, '../..');
const program = path.join(root, 'dist/main.js');

/** `folder`: where the store is, and nothing else that concerns Accord. */
export async function startMortal(folder: string): Promise<MortalAccord> {
  if (!existsSync(program)) execFileSync('npm', ['run', 'build:server', '--silent'], { cwd: root, stdio: 'inherit' });
  const run = (port: string): ChildProcess =>
    spawn(process.execPath, [program], {
      cwd: folder,
      env: { PATH: process.env.PATH, PORT: port, SQLITE_FILE: path.join(folder, 'accord.sqlite'), LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  let child = run('0');
  const url = await addressOf(child);
  const { port } = new URL(url);
  let deaths = 0;
  let living: Promise<void> = Promise.resolve();

  async function startAgain(dead: ChildProcess): Promise<void> {
    await once(dead, 'exit');
    child = run(port);
    await addressOf(child);
    await moveClock(url);
  }

  return {
    url,
    kill: () => {
      deaths += 1;
      child.kill('SIGKILL');
      living = startAgain(child);
    },
    deaths: () => deaths,
    alive: () => living,
    stop: async () => {
      await living;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What Accord says when it listens. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const piece of stdout ?? []) {
    said += String(piece);
    const address = /Accord is ready: (\S+)/.exec(said)?.[1];
    if (address) return address;
  }
  throw new Error(`Accord did not start: ${said}`);
}

/** A lease of the dead holds for a minute; nobody wants to wait that long. */
async function moveClock(url: string): Promise<void> {
  const moved = await fetch(`${url}/rehearsal/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days: 1 }) });
  if (!moved.ok) throw new Error(`the clock was not moved: ${moved.status}`);
}
