/** Starts `rival.ts` in a process of its own. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import type { Address } from './address.js';
import type { RivalAnswer, RivalTask } from './rival.js';

export interface RivalProcess {
  readonly ask: (task: RivalTask) => Promise<RivalAnswer>;
  readonly stop: () => Promise<void>;
}

/** Compiles the script once for a test file; below node_modules, so that it finds the packages. */
export async function buildRival(): Promise<string> {
  const outfile = join(process.cwd(), 'node_modules', '.cache', 'accord', `rival-${process.pid}.mjs`);
  await build({ entryPoints: ['test/contract/support/rival.ts'], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' });
  return outfile;
}

/** Resolves when the process has opened the database. */
export async function startRival(script: string, address: Address, name: string): Promise<RivalProcess> {
  const child = spawn(process.execPath, [script, JSON.stringify(address), name], { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaint = '';
  child.stderr.on('data', (text) => { complaint += String(text); });
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error(`the rival ended: ${complaint}`);
    return String(line.value);
  };
  await next();
  return {
    ask: async (task) => {
      child.stdin.write(`${JSON.stringify(task)}\n`);
      // Written by rival.ts just above.
      return JSON.parse(await next()) as RivalAnswer;
    },
    stop: () => ended(child),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.stdin?.end();
  await once(child, 'exit');
}
