import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifyLedger } from '../../src/application/verify/verify-ledger.js';
import { openStore } from '../../src/store/open-store.js';
import type { Records } from '../../src/store/records.js';
import { createSqliteRecords } from '../../src/store/sqlite/sqlite-records.js';
import { checkReplays } from '../contract/support/check-replays.js';
import { editOften } from '../contract/support/edit-often.js';
import { fillLedgers, snapshot } from '../contract/support/edits.js';
import { fillManyLedgers } from '../support/many-entries.js';

// The long forms of T15 and T16: npm run test:long

async function anOpenStore(file = ':memory:'): Promise<Records> {
  const records = createSqliteRecords({ file });
  await records.open();
  return records;
}

it('T15: 1,000 edits are found, and the first bad entry of each customer named', async () => {
  const records = await anOpenStore();
  await fillLedgers(records);
  const under = { records: () => records, store: () => openStore(records, { chance: Math.random }) };
  expect(await editOften(under, { amount: 1_000, seed: 1_500, pristine: await snapshot(records) })).toEqual([]);
  await records.close();
});

it('T16: 3,000 histories: views are what replay gives, byte for byte', async () => {
  const [records, elsewhere] = [await anOpenStore(), await anOpenStore()];
  await checkReplays({ records, elsewhere }, { histories: 3_000, seed: 1_600 });
  await records.close();
  await elsewhere.close();
});

it('verify takes no more memory for 100,000 entries than for the first 20,000', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'accord-many-'));
  const records = await anOpenStore(path.join(folder, 'accord.sqlite'));
  await fillManyLedgers(records, { customers: 1_000, each: 100 });
  const rss: number[] = [];
  const began = performance.now();
  const report = await verifyLedger({ ...openStore(records, { chance: Math.random }), now: Date.now() }, {
    onEntry: (checked) => void (checked % 20_000 === 0 && rss.push(process.memoryUsage.rss())),
  });
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`verify: ${report.entries} entries in ${seconds.toFixed(0)} s; memory ${rss.map((bytes) => `${Math.round(bytes / 1e6)} MB`).join(', ')}\n`);
  expect(report).toMatchObject({ customers: 1_000, entries: 100_000, damaged: 0, differing: 0 });
  expect((rss.at(-1) ?? 0) - (rss[0] ?? 0)).toBeLessThan(100_000_000);
  await records.close();
  await rm(folder, { recursive: true });
});
