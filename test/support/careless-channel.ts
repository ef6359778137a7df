import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Verb } from '../../src/cards/verbs.js';
import type { Chance } from '../../src/understanding/model/chance.js';

/**
 * Stands between people and two nodes, as a channel does that forgets what it has delivered: each activity goes to any of the nodes,
 * presses once more up to three times, under the same id and under new ones; what gets no answer goes to the other node. Words and
 * presses that only move on within a draft are left alone: said twice they are two steps, which somebody sees before anything is sent.
 */
export interface CarelessChannel {
  readonly url: string;
  /** How many activities people have sent so far. */
  readonly activities: () => number;
  /** Answers that a repeated press got; those of one press stand together. */
  readonly answers: readonly (readonly string[])[];
  /** Everything that is still to be repeated has been. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export interface CarelessChannelOptions {
  /** Where the nodes listen; looked up for every activity. */
  readonly nodes: () => readonly [string, string];
  readonly chance: Chance;
  /** Within how many milliseconds a press is repeated; 0: never. */
  readonly repeatWithinMs: number;
  readonly onActivity?: () => void;
  /** Before somebody is shown the ledger; while they wait, the people of the story are still there. */
  readonly beforeLedger?: () => Promise<void>;
}

const MOST_REPEATS = 3;
const RESENT_AFTER_MS = 300;

export async function startCarelessChannel({ nodes, chance, repeatWithinMs, onActivity = () => {}, beforeLedger = async () => {} }: CarelessChannelOptions): Promise<CarelessChannel> {
  const answers: string[][] = [];
  const repeating: Promise<void>[] = [];
  let activities = 0;

  const any = (): 0 | 1 => (chance.below(2) === 0 ? 0 : 1);

  async function deliver(path: string, request: RequestInit): Promise<{ readonly status: number; readonly body: string }> {
    for (let place = any(); ; place = place === 0 ? 1 : 0) {
      try {
        const response = await fetch(`${nodes()[place]}${path}`, request);
        return { status: response.status, body: await response.text() };
      } catch {
        await pause(RESENT_AFTER_MS);
      }
    }
  }

  function repeat(activity: Activity, got: string[]): void {
    for (let times = chance.below(MOST_REPEATS + 1); times > 0; times -= 1) {
      const again = { ...activity, id: chance.below(2) === 0 ? activity.id : randomUUID() };
      repeating.push(pause(chance.below(repeatWithinMs)).then(async () => void got.push((await deliver('/api/messages', posting(again))).body)));
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const text = await textOf(request);
    if (path.startsWith('/rehearsal/ledger')) await beforeLedger();
    const activity = path === '/api/messages' ? (JSON.parse(text) as Activity) : null; // sent by the players of this test
    if (activity) {
      activities += 1;
      onActivity();
    }
    const got: string[] = [];
    if (activity && hasEffect(activity) && repeatWithinMs > 0) {
      answers.push(got);
      repeat(activity, got);
    }
    const { status, body } = await deliver(path, activity ? posting(activity) : { method: request.method ?? 'GET', ...(text ? posting(text) : {}) });
    got.push(body);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    url: `http://127.0.0.1:${port}`,
    activities: () => activities,
    answers,
    quiet: async () => void (await Promise.all(repeating)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

interface Activity {
  readonly id: string;
  readonly type: string;
  /** Of a press; by Submit the data are the value. */
  readonly value?: { readonly trigger?: string; readonly action?: { readonly data?: { readonly verb?: unknown } }; readonly verb?: unknown };
}

/** Presses that others feel. */
const EFFECTS: readonly unknown[] = [
  'send-offer', 'decide', 'confirm-decision', 'counter', 'agree-to-counter', 'withdraw', 'request-again', 'end-delegation', 'set-partner-of-record', 'give-partner-of-record-back',
] satisfies readonly Verb[];

const hasEffect = ({ value }: Activity): boolean => value?.trigger !== 'automatic' && EFFECTS.includes(value?.action?.data?.verb ?? value?.verb);

const posting = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer); // an IncomingMessage without encoding yields buffers
  return Buffer.concat(pieces).toString('utf8');
}
