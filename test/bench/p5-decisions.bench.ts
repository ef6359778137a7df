import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRecords, type StoreAddress } from '../../src/store/create-records.js';
import { dropDatabase } from '../../src/store/mongo/drop-database.js';
import { startTeamsChannel } from '../integration/teams-channel.js';
import { startBotInProcess } from '../support/bot-in-process.js';
import { opened, pressOf, sent } from '../support/effects.js';
import { ownDoor } from './bots/own-bot.js';
import { aPress } from './bots/press.js';
import { createWriteLog } from './bots/mirrored-store.js';
import { middle, say, times } from './figures.js';

/**
 * P5: a full decision (the token verified, the customer loaded, decided, the entry and all that follows from it stored, the card drawn)
 * against the very same writes made one after another in a second store of the same kind that holds the same.
 */
const CUSTOMERS = 10;
/** A write there takes ten times as long and more, and everything before a decision is written as well. */
const CUSTOMERS_ON_SERVERS = 3;
const ROUNDS = 5;

interface Place {
  readonly name: string;
  readonly own: StoreAddress;
  readonly bare: StoreAddress;
}

const channel = await startTeamsChannel();
const door = ownDoor(channel.url);
const headers = { authorization: `Bearer ${await channel.sign()}`, 'content-type': 'application/json' };
const text = JSON.stringify(aPress(channel.serviceUrl));

async function verified(): Promise<void> {
  const half = await door.beforeBody({ method: 'POST', remoteAddress: '127.0.0.1', localPort: 1, headers });
  if (!half.ok || !half.withBody(JSON.parse(text)).ok) throw new Error('the door did not open');
}

const customers = Array.from({ length: CUSTOMERS }, (_, n) => {
  const end = String(n).padStart(12, '0');
  const person = { tenantId: `c0000000-0000-4000-8000-9${end.slice(1)}`, objectId: `c0000000-0000-4000-9000-9${end.slice(1)}`, name: `Wren Number ${n}`, locale: 'en-US', timeZone: 'UTC' } as const;
  return { customerId: `bench-${n}`, person };
});
const directory = {
  organisations: customers.map(({ customerId, person: { tenantId } }, n) => ({ organisationId: customerId, tenantId, name: `Bench Bakery ${n}`, domain: `bench${n}.example`, locale: 'en-US', customer: { usageLocation: 'US' } })),
  people: customers.map(({ person }) => ({ ...person, roles: ['customer-admin'], email: `wren@${person.objectId}.example` })),
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function decisionsOn({ name, own, bare }: Place): Promise<void> {
  const log = createWriteLog();
  const environment = own.kind === 'sqlite' ? { SQLITE_FILE: own.file } : { MONGODB_URI: own.uri, MONGODB_DATABASE: own.database };
  const bot = await startBotInProcess({ strangers: customers.map(({ person }) => person), environment: { ...environment, OFFER_QUOTA_PER_DAY: '1000' }, recording: log.noting });
  const twin = createRecords(bare);
  await twin.open();
  await bot.import(directory);
  let [writes, reads] = [0, 0];
  const round = async (): Promise<{ readonly own: number; readonly bare: number }> => {
    const took: { readonly own: number; readonly bare: number }[] = [];
    for (const { customerId, person } of own.kind === 'sqlite' ? customers : customers.slice(0, CUSTOMERS_ON_SERVERS)) {
      const card = await opened(bot, person.name, await sent(bot, customerId, 'purchase'));
      const press = pressOf(card, 'decide', { offerAnswer: 'accept', partnerOfRecord: 'keep' });
      await log.repeatIn(twin);
      log.reads();
      const full = await timed(async () => {
        await verified();
        await bot.presses(person.name, press);
      });
      reads = log.reads();
      took.push({ own: full, bare: await timed(async () => { writes = await log.repeatIn(twin); }) });
      if ((await bot.ledger(customerId)).at(-1)?.event.type !== 'decision-made') throw new Error('it was not decided');
    }
    return { own: middle(took.map((one) => one.own)), bare: middle(took.map((one) => one.bare)) };
  };
  await round();
  const rounds = [];
  for (let n = 0; n < ROUNDS; n += 1) rounds.push(await round());
  say('P5', `a full decision on ${name}: ${times(middle(rounds.map((one) => one.own / one.bare)))} of its ${writes} writes alone (${middle(rounds.map((one) => one.own)).toFixed(1)} ms; ${reads} reads)`, 'goal: at most 1.5x');
  await bot.close();
  await twin.close();
}

const folder = await mkdtemp(path.join(tmpdir(), 'accord-bench-'));
await decisionsOn({ name: 'SQLite', own: { kind: 'sqlite', file: path.join(folder, 'own.sqlite') }, bare: { kind: 'sqlite', file: path.join(folder, 'bare.sqlite') } });
const servers = (process.env.MONGODB_TEST_URI ?? '').split(',').map((uri) => uri.trim()).filter((uri) => uri !== '');
if (servers.length === 0) say('P5', 'not measured on a MongoDB-protocol server: MONGODB_TEST_URI is not set', 'goal: at most 1.5x');
for (const [n, uri] of servers.entries()) {
  const [own, bare] = ['own', 'bare'].map((which) => ({ kind: 'mongodb' as const, uri, database: `accord-bench-${which}-${process.pid}` }));
  if (!own || !bare) continue;
  await decisionsOn({ name: `MongoDB-protocol server ${n + 1}`, own, bare });
  await dropDatabase(own);
  await dropDatabase(bare);
}
await rm(folder, { recursive: true, force: true });
await channel.close();
