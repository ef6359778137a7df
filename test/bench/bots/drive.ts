import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** A bot in a process of its own, and many people who press its buttons at once. */
export interface DrivenBot {
  /** Presses so many times, with so many presses under way at any time; resolves to the milliseconds it took. Rejects when one is not answered as expected. */
  press(times: number, atOnce: number): Promise<number>;
  /** Presses so many times, evenly, whether or not the earlier ones have been answered. */
  pace(times: number, perSecond: number): Promise<void>;
  /** Processor time used so far, in milliseconds. */
  cpuMs(): Promise<number>;
  /** In bytes, after a collection, without what the machine keeps beside it. */
  memory(): Promise<number>;
  /** How late 99 of 100 looks at its event loop were at most since this was asked last, in milliseconds; looking begins with the first call. */
  delayP99(): Promise<number>;
  stop(): Promise<void>;
}

export interface Driving {
  readonly kind: 'own' | 'stock';
  readonly channelUrl: string;
  readonly body: () => string;
  readonly authorization: () => string;
  /** The status of the answer to what was sent last. */
  readonly expected: () => number;
}

export async function driveBot({ kind, channelUrl, body, authorization, expected }: Driving): Promise<DrivenBot> {
  const folder = await mkdtemp(path.join(tmpdir(), 'accord-bench-'));
  const child = fork(path.join('dist', 'bench', 'bots', 'bot.process.js'), [kind, channelUrl, path.join(folder, 'bench.sqlite')], {
    // The stock bot writes a stack for every token it refuses.
    stdio: ['ignore', 'pipe', kind === 'own' ? 'inherit' : 'ignore', 'ipc'],
  });
  const port = await portOf(child);
  const pressOnce = (agent: Agent): Promise<void> => post({ port, agent, authorization: authorization(), body: body(), expected: expected() });
  const ask = async <T>(what: string): Promise<T> => {
    child.send(what);
    const [answer] = (await once(child, 'message')) as [T]; // what bot.process.ts answers to it
    return answer;
  };
  return {
    async press(times, atOnce) {
      // A server closes connections that are idle for some seconds, as while the other bot is pressed.
      const agent = new Agent({ keepAlive: true });
      const began = performance.now();
      let left = times;
      const person = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          await pressOnce(agent);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, person));
      agent.destroy();
      return performance.now() - began;
    },
    async pace(times, perSecond) {
      const agent = new Agent({ keepAlive: true });
      const began = performance.now();
      const pressed: Promise<void>[] = [];
      for (let n = 0; n < times; n += 1) {
        await wait(Math.max(0, began + (n * 1000) / perSecond - performance.now()));
        pressed.push(pressOnce(agent));
      }
      await Promise.all(pressed);
      agent.destroy();
    },
    async cpuMs() {
      const { cpu } = await ask<{ cpu: NodeJS.CpuUsage }>('usage');
      return (cpu.user + cpu.system) / 1000;
    },
    memory: async () => (await ask<{ bytes: number }>('memory')).bytes,
    delayP99: async () => (await ask<{ p99: number }>('delays')).p99,
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer]; // its first and only line
  return Number(line.toString().trim());
}

interface Post {
  readonly port: number;
  readonly agent: Agent;
  readonly authorization: string;
  readonly body: string;
  readonly expected: number;
}

async function post({ port, agent, authorization, body, expected }: Post): Promise<void> {
  const outgoing = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/messages', agent, headers: { 'content-type': 'application/json', authorization } });
  outgoing.end(body);
  const [response] = (await once(outgoing, 'response')) as [Parameters<typeof text>[0] & { statusCode: number }]; // the event's one argument
  const said = await text(response);
  if (response.statusCode !== expected) throw new Error(`answered ${response.statusCode}: ${said.slice(0, 200)}`);
}
