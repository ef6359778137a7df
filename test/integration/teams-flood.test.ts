import { startTeamsChannel, type TeamsChannel } from './teams-channel.js';
import { floodWithBodies, floodWithJunk, told } from './teams-flood.js';
import { startTeamsServer, teamsActivity, type TeamsServer } from './teams-server.js';

let channel: TeamsChannel;
let server: TeamsServer;
const unhandled: unknown[] = [];
const noteUnhandled = (reason: unknown) => void unhandled.push(reason);

beforeEach(async () => {
  process.on('unhandledRejection', noteUnhandled);
  channel = await startTeamsChannel();
  server = await startTeamsServer(channel);
});

afterEach(async () => {
  process.off('unhandledRejection', noteUnhandled);
  expect(unhandled).toEqual([]);
  await server.close();
  await channel.close();
});

it('T3: 5,000 different junk tokens are refused alike, without a word in the log for each or a question for keys', async () => {
  const count = 5_000;
  const began = Date.now();
  const flood = await floodWithJunk(server, channel, count);
  process.stdout.write(`T3: ${told(flood, count)}\n`);
  const took = (Date.now() - began) / 1000;
  expect([...flood.answers]).toEqual([['401 {"error":"unauthorized"}', count]]);
  expect(channel.asked).toEqual(['GET /metadata', 'GET /keys']);
  const reasons = new Set(server.logged.security('door-refused').map(({ reason }) => reason));
  expect([...reasons].sort()).toEqual(['token-key', 'token-malformed', 'token-signature']);
  expect(server.logged.lines().length).toBeLessThanOrEqual(reasons.size * (took + 1));
  expect((await server.post(teamsActivity(channel))).status).toBe(200);
}, 120_000);

it('T4: 1,000 fuzzed bodies behind a good token get a status and no word of ours, and no answer leaves for elsewhere', async () => {
  const answers = await floodWithBodies(server, channel, 1_000);
  const known = ['200 ', '400 {"error":"bad-request"}', '403 {"error":"forbidden"}', '501 '];
  expect([...answers.keys()].filter((answer) => !known.includes(answer))).toEqual([]);
  expect(server.turns.length).toBeGreaterThan(50);
  for (const { activity } of server.turns) expect(activity.serviceUrl).toBe(channel.serviceUrl);
  expect((await server.post(teamsActivity(channel))).status).toBe(200);
}, 120_000);
