import { startAccord, type RunningAccord } from '../support/accord.js';
import { says } from '../support/says.js';
import { startTeamsChannel, type TeamsChannel } from './teams-channel.js';
import { teamsActivity } from './teams-server.js';

let channel: TeamsChannel;
let accord: RunningAccord;
beforeAll(async () => {
  channel = await startTeamsChannel();
  accord = await startAccord({ environment: channel.environment({ TURNS_PER_TENANT_PER_MINUTE: '3' }) });
});
afterAll(async () => {
  await accord.close();
  await channel.close();
});

const tenant = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;

async function speaks(tenantId: string, person: number, own: Record<string, unknown> = {}): Promise<string> {
  const aadObjectId = `22222222-2222-4222-8222-00000000000${person}`;
  const activity = teamsActivity(channel, { conversation: { id: `a:${tenantId}-${person}`, tenantId }, channelData: { tenant: { id: tenantId } }, from: { id: `29:${person}`, aadObjectId }, ...own });
  const response = await fetch(`${accord.url()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await channel.sign()}` },
    body: JSON.stringify(activity),
  });
  return `${response.status} ${await response.text()}`;
}

it('a tenant that asks too much is refused with 429, its people are told once each, and another tenant is answered', async () => {
  for (let turn = 0; turn < 3; turn += 1) expect(await speaks(tenant(1), 1)).toBe('200 ');
  const before = channel.taken.length;
  expect(before).toBe(3);
  const flood = [await speaks(tenant(1), 1), await speaks(tenant(1), 1), await speaks(tenant(1), 2), await speaks(tenant(1), 2), await speaks(tenant(1), 1)];
  expect(flood).toEqual(['200 ', '429 {"error":"too-many"}', '200 ', '429 {"error":"too-many"}', '429 {"error":"too-many"}']);
  expect(channel.taken.slice(before).map(({ body }) => says(String(body['text']), 'dialog.tooMany', 'en-US'))).toEqual([true, true]);
  expect(await speaks(tenant(1), 3, { type: 'conversationUpdate', text: undefined })).toBe('429 {"error":"too-many"}');
  expect(await speaks(tenant(2), 1)).toBe('200 ');
  // How often depends on how many seconds the flood took; by whom does not.
  const told = accord.logged.security('tenant-limit');
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map((line) => line['tenant']))).toEqual(new Set([tenant(1)]));
  expect(accord.logged.lines().filter(({ refusal }) => refusal === 'tenant-limit')).toMatchObject([1, 2].map((person) => ({ msg: 'turn', outcome: 'refused', tenant: tenant(1), person: `22222222-2222-4222-8222-00000000000${person}` })));
  expect(channel.taken).toHaveLength(before + 3);
});

it('somebody who presses a button hears of it in the answer to the press', async () => {
  for (let turn = 0; turn < 3; turn += 1) await speaks(tenant(3), 1);
  const press = { type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action: { type: 'Action.Execute', verb: 'x', data: {} }, trigger: 'manual' } };
  const [status, ...body] = (await speaks(tenant(3), 1, press)).split(' ');
  expect([status, JSON.parse(body.join(' '))]).toMatchObject(['200', { statusCode: 200, type: 'application/vnd.microsoft.activity.message' }]);
  expect(await speaks(tenant(3), 1, press)).toBe('429 {"error":"too-many"}');
});
