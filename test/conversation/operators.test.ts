import { dropDatabase } from '../../src/store/mongo/drop-database.js';
import { logCommands } from '../support/command-log.js';
import { demandingPlain, pressOperators, prototypeKeys } from '../support/operator-presses.js';

/** T14. Five thousand presses: test/long/operators.long.ts. */
const COUNT = 250;
const servers = (process.env.MONGODB_TEST_URI ?? '').split(',').map((uri) => uri.trim()).filter((uri) => uri !== '');

/** The operators of store/mongo/questions.ts, and what the driver itself adds. */
const OURS = /\.?\$(db|readPreference|clusterTime|in|gte|gt|lte|lt|exists|set|unset|inc|match|group|sum)$/;

it('T14: operators and prototypes in every field of every button reach no database as more than text', async () => {
  const before = prototypeKeys();
  expect(await pressOperators({ count: COUNT, seed: 14, recording: demandingPlain })).toEqual([]);
  expect(prototypeKeys()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 180_000);

if (servers.length === 0) process.stdout.write('T14: no driver’s commands were looked at: MONGODB_TEST_URI is not set.\n');

for (const uri of servers) {
  it(`T14, on ${uri}: no command that the driver sends holds an operator of somebody’s making`, async () => {
    const database = `operators-${process.pid}-${servers.indexOf(uri)}`;
    const log = logCommands();
    try {
      const address = `${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`;
      expect(await pressOperators({ count: 60, seed: 15, environment: { MONGODB_URI: address, MONGODB_DATABASE: database } })).toEqual([]);
    } finally {
      log.stop();
      await dropDatabase({ uri, database });
    }
    expect(log.count()).toBeGreaterThan(500);
    expect([...log.keys()].filter((key) => !OURS.test(key))).toEqual([]);
  }, 600_000);
}
