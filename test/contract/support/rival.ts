/** A node in a process of its own, for tests of rivals: does what it reads line by line, and answers each line with one. */

import { createInterface } from 'node:readline';
import type { Records } from '../../../src/store/records.js';
import { recordsAt, type Address } from './address.js';
import { entry, times } from './examples.js';
import { trialShapes } from './trial-shapes.js';

export interface RivalTask {
  /** `in turn`: one entry after the other, of `amount` numbers. `at once`: `amount` attempts together, all at number 1. */
  readonly kind: 'in turn' | 'at once';
  readonly customerId: string;
  readonly amount: number;
}

export interface RivalAnswer {
  /** For each attempt whether it was this process's entry that was taken. */
  readonly won: readonly boolean[];
  readonly tookMs: number;
}

// What follows runs in the process that was started, and comes from the test that started it.
const [, , address = '', name = ''] = process.argv;

async function main(): Promise<void> {
  const records = recordsAt(JSON.parse(address) as Address, trialShapes);
  await records.open();
  process.stdout.write('ready\n');
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await attempt(records, JSON.parse(line) as RivalTask))}\n`);
  }
  await records.close();
}

async function attempt(records: Records, { kind, customerId, amount }: RivalTask): Promise<RivalAnswer> {
  const started = performance.now();
  const write = (seq: number, body: string) => records.insert('entries', entry(customerId, seq, JSON.stringify(body)));
  const won: boolean[] = [];
  if (kind === 'at once') won.push(...await Promise.all(times(amount, (place) => write(1, `${name} ${place}`))));
  else for (let seq = 1; seq <= amount; seq++) won.push(await write(seq, name));
  return { won, tookMs: performance.now() - started };
}

await main();
