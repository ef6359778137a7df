import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** One Accord as a process of its own, in local mode: it can be killed or held still at any moment. */
export interface NodeProcess {
  readonly url: string;
  readonly pid: number;
  /** Every line it logged; with the level `error`, what went wrong. */
  readonly logged: readonly string[];
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** Holds it still (SIGSTOP) and lets it go on (SIGCONT): its connections stay open meanwhile. */
  pause(): void;
  goOn(): void;
  /** SIGTERM: it finishes what it has in hand. */
  stop(): Promise<void>;
}

export type ProcessEnvironment = Readonly<Record<string, string>>;

const ROOT = path.join(__dirname, '../..');
const PROGRAM = path.join(ROOT, 'dist/main.js');

/** `folder`: where it runs, and where files without a path of their own are. Resolves when it listens; rejects with what it said when it ends before. */
export async function startNode(folder: string, environment: ProcessEnvironment): Promise<NodeProcess> {
  if (!existsSync(PROGRAM)) execFileSync('npm', ['run', 'build:server', '--silent'], { cwd: ROOT, stdio: 'inherit' });
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const logged: string[] = [];
  const url = await addressOf(child, logged);
  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    // A process that is held still takes SIGTERM only once it goes on.
    if (signal === 'SIGTERM') child.kill('SIGCONT');
    await exited;
  };
  return {
    url,
    pid: child.pid ?? 0,
    logged,
    kill: () => ended('SIGKILL'),
    pause: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
    stop: () => ended('SIGTERM'),
  };
}

/** Reads on for as long as the process lives: one whose output nobody takes stands still. */
function addressOf({ stdout, stderr, pid }: ChildProcess, logged: string[]): Promise<string> {
  if (!stdout || !stderr || pid === undefined) throw new Error('Accord could not be started as a process');
  return new Promise((resolve, reject) => {
    const take = (line: string): void => {
      const address = /Accord is ready: (\S+)/.exec(line)?.[1];
      if (address) resolve(address);
      else if (line !== '') logged.push(line);
    };
    createInterface({ input: stderr }).on('line', take);
    createInterface({ input: stdout }).on('line', take).on('close', () => reject(new Error(`Accord ended: ${logged.join('\n').slice(0, 3_000)}`)));
  });
}
