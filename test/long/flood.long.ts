import { startTeamsChannel } from '../integration/teams-channel.js';
import { floodWithBodies, floodWithJunk, told } from '../integration/teams-flood.js';
import { startTeamsServer, teamsActivity } from '../integration/teams-server.js';

// The long forms of T3 and T4, a minute and a half on a quiet machine:
// npm run test:long

it('T3: 100,000 different junk tokens cost the last one no more than the first, and next to no memory', async () => {
  const channel = await startTeamsChannel();
  const server = await startTeamsServer(channel);
  const count = 100_000;
  const flood = await floodWithJunk(server, channel, count);
  process.stdout.write(`T3: ${told(flood, count)}\n`);
  expect([...flood.answers]).toEqual([['401 {"error":"unauthorized"}', count]]);
  expect(flood.heapGrowth).toBeLessThan(5_000_000);
  expect(flood.lastOverFirst).toBeLessThanOrEqual(1.2);
  expect((await server.post(teamsActivity(channel))).status).toBe(200);
  await server.close();
  await channel.close();
});

it('T4: 10,000 fuzzed bodies get a status and no word of ours', async () => {
  const channel = await startTeamsChannel();
  const server = await startTeamsServer(channel);
  const answers = await floodWithBodies(server, channel, 10_000);
  const known = ['200 ', '400 {"error":"bad-request"}', '403 {"error":"forbidden"}', '501 '];
  expect([...answers.keys()].filter((answer) => !known.includes(answer))).toEqual([]);
  expect((await server.post(teamsActivity(channel))).status).toBe(200);
  await server.close();
  await channel.close();
});
