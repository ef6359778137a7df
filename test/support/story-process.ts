import path from 'node:path';
import { createSqliteRecords } from '../../src/store/sqlite/sqlite-records.js';
import { freeLeases } from './free-leases.js';
import { startNode, type NodeProcess } from './node-process.js';

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

/** `folder`: where the store is, and nothing else that concerns Accord. */
export async function startMortal(folder: string): Promise<MortalAccord> {
  const environment = { SQLITE_FILE: path.join(folder, 'accord.sqlite') };
  let node: NodeProcess = await startNode(folder, environment);
  const { url } = node;
  let deaths = 0;
  let living: Promise<void> = Promise.resolve();

  async function startAgain(dead: NodeProcess): Promise<void> {
    await dead.kill();
    const records = createSqliteRecords({ file: environment.SQLITE_FILE });
    await records.open();
    await freeLeases(records);
    await records.close();
    node = await startNode(folder, { ...environment, PORT: new URL(url).port });
    await moveClock(url);
  }

  return {
    url,
    kill: () => {
      deaths += 1;
      living = startAgain(node);
    },
    deaths: () => deaths,
    alive: () => living,
    stop: async () => {
      await living;
      await node.stop();
    },
  };
}

/** What a dead node recorded and did not finish is taken up ten seconds later; nobody wants to wait that long. */
export async function moveClock(url: string): Promise<void> {
  const moved = await fetch(`${url}/rehearsal/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days: 1 }) });
  if (!moved.ok) throw new Error(`the clock was not moved: ${moved.status}`);
}
