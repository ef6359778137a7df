import { setTimeout as pause } from 'node:timers/promises';
import { TurnContext, type ConversationReference } from 'botbuilder';
import type { TurnLogic } from '../../src/bot/adapter.js';
import { anActivity, startDoorServer, type DoorServer, type DoorServerParts } from '../support/door-server.js';
import { startRecordingConnector, type RecordingConnector } from '../support/recording-connector.js';

let connector: RecordingConnector;
let door: DoorServer;

beforeEach(async () => {
  connector = await startRecordingConnector();
});

afterEach(async () => {
  await door.close();
  await connector.close();
});

const start = async (logic: TurnLogic, parts: Omit<DoorServerParts, 'logic'> = {}) => {
  door = await startDoorServer({ logic, ...parts });
};

const echo: TurnLogic = async (context) => {
  await context.sendActivity(`you said ${context.activity.text}`);
};

const invoke = (changes: Record<string, unknown> = {}) =>
  anActivity(connector.serviceUrl, { type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action: { verb: 'look' } }, ...changes });

describe('a message', () => {
  it('is answered through the connector that its service URL names, without any token', async () => {
    await start(echo);
    const response = await door.post(anActivity(connector.serviceUrl));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(connector.calls).toHaveLength(1);
    const [call] = connector.calls;
    expect(call).toMatchObject({ method: 'POST', path: '/v3/conversations/conversation-1/activities/activity-1', body: { text: 'you said hello' } });
    expect(call?.headers.authorization).toBeUndefined();
  });

  it('reaches the logic with the speaker of the activity and without what the door does not know', async () => {
    await start(async () => undefined);
    await door.post(anActivity(connector.serviceUrl, { callerId: 'urn:forged', deliveryMode: 'expectReplies', from: { id: '29:a', aadObjectId: 'ABCDEF00-2222-4222-8222-222222222222', role: 'skill' } }));
    const [turn] = door.turns;
    expect(turn?.identity).toEqual({ kind: 'local', tenantId: '11111111-1111-4111-8111-111111111111', objectId: 'abcdef00-2222-4222-8222-222222222222' });
    expect(JSON.stringify(turn?.activity)).not.toMatch(/urn:forged|expectReplies|skill/);
  });

  it('can have its own answer updated and deleted', async () => {
    await start(async (context) => {
      const sent = await context.sendActivity('first');
      await context.updateActivity({ id: sent?.id ?? '', type: 'message', text: 'second', conversation: context.activity.conversation });
      await context.deleteActivity(sent?.id ?? '');
    });
    await door.post(anActivity(connector.serviceUrl));
    expect(connector.calls.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual(['POST activity-1', 'PUT sent-1', 'DELETE sent-1']);
  });
});

describe('turns of one conversation', () => {
  it('run one after another in the order they came, and those of another do not wait', async () => {
    const said: string[] = [];
    const arrived = async (count: number) => { while (door.turns.length < count) await pause(5); };
    let finishSlow = (): void => undefined;
    const otherHasEnded = new Promise<void>((resolve) => { finishSlow = resolve; });
    await start(async (context) => {
      const { text } = context.activity;
      said.push(`${text} begins`);
      if (text === 'slow') await otherHasEnded;
      said.push(`${text} ends`);
    });
    const slow = door.post(anActivity(connector.serviceUrl, { text: 'slow' }));
    await arrived(1);
    const quick = door.post(anActivity(connector.serviceUrl, { text: 'quick' }));
    await arrived(2);
    await door.post(anActivity(connector.serviceUrl, { text: 'other', conversation: { id: 'conversation-2', tenantId: '11111111-1111-4111-8111-111111111111' } }));
    finishSlow();
    await Promise.all([slow, quick]);
    expect(said).toEqual(['slow begins', 'other begins', 'other ends', 'slow ends', 'quick begins', 'quick ends']);
  });

  it('let a proactive message into the same conversation through from inside a turn', async () => {
    await start(async (context) => {
      await door.adapter.proactive(TurnContext.getConversationReference(context.activity), async (aside) => void (await aside.sendActivity('by the way')));
      await context.sendActivity('answer');
    });
    expect((await door.post(anActivity(connector.serviceUrl))).status).toBe(200);
    expect(connector.calls.map(({ body }) => body.text)).toEqual(['by the way', 'answer']);
  });
});

describe('an invoke', () => {
  const answering = (value: unknown): TurnLogic => async (context) => void (await context.sendActivity({ type: 'invokeResponse', value }));

  it('is answered in the HTTP response with status 200 and its own code inside', async () => {
    const body = { statusCode: 403, type: 'application/vnd.microsoft.error', value: { code: 'x', message: 'y' } };
    await start(answering({ status: 403, body }));
    const response = await door.post(invoke());
    expect([response.status, await response.json()]).toEqual([200, body]);
    expect(connector.calls).toHaveLength(0);
  });

  it('is answered with an error inside HTTP 200 when the answer has a bad status and says nothing', async () => {
    await start(answering({ status: 400 }));
    const response = await door.post(invoke());
    expect([response.status, await response.json()]).toMatchObject([200, { statusCode: 400, type: 'application/vnd.microsoft.error' }]);
  });

  it('is answered with 501 when the logic knows nothing of it', async () => {
    await start(async () => undefined);
    expect((await door.post(invoke())).status).toBe(501);
  });

  it('is answered with an error inside HTTP 200 when the logic throws and nobody says anything', async () => {
    await start(async () => { throw new Error('secret detail'); }, { onTurnError: async () => undefined });
    const response = await door.post(invoke());
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toMatchObject([200, { statusCode: 500 }]);
    expect(text).not.toContain('secret detail');
  });
});

describe('a turn that throws', () => {
  it('is told to the hook, which can still answer in that turn', async () => {
    await start(async () => { throw new Error('secret detail'); }, { onTurnError: async (context) => void (await context.sendActivity('sorry')) });
    expect((await door.post(anActivity(connector.serviceUrl))).status).toBe(200);
    expect(connector.calls.map(({ body }) => body.text)).toEqual(['sorry']);
  });

  it('does not hold up the next turn, and shows nothing of itself when the hook throws too', async () => {
    await start(async (context, turn) => {
      if (context.activity.text === 'bad') throw new Error('secret detail');
      await echo(context, turn);
    });
    const bad = await door.post(anActivity(connector.serviceUrl, { text: 'bad' }));
    expect([bad.status, await bad.json()]).toEqual([500, { error: 'internal' }]);
    expect((await door.post(anActivity(connector.serviceUrl))).status).toBe(200);
    expect(connector.calls).toHaveLength(1);
    expect(door.logged.lines().map(({ msg }) => msg)).toEqual(['request failed']);
  });
});

describe('a connector in trouble', () => {
  it('is given up when it hangs, and the turn ends', async () => {
    const errors: unknown[] = [];
    await start(echo, { timeoutMs: 200, onTurnError: async (_context, error) => void errors.push(error) });
    connector.misbehave('hang');
    expect((await door.post(anActivity(connector.serviceUrl))).status).toBe(200);
    expect(errors).toHaveLength(1);
  });

  it.each([500, 502, 503, 429])('is not asked a second time when it answers %i', async (status) => {
    const errors: unknown[] = [];
    await start(echo, { onTurnError: async (_context, error) => void errors.push(error) });
    connector.misbehave({ status, headers: { 'retry-after': '0' } });
    await door.post(anActivity(connector.serviceUrl));
    expect(connector.calls).toHaveLength(1);
    expect(errors).toMatchObject([{ statusCode: status }]);
  });

  it('is reached directly in local mode, whatever proxy the environment names', async () => {
    const elsewhere = await startRecordingConnector();
    const before = process.env['HTTP_PROXY'];
    process.env['HTTP_PROXY'] = elsewhere.serviceUrl;
    await start(echo);
    await door.post(anActivity(connector.serviceUrl));
    if (before === undefined) delete process.env['HTTP_PROXY'];
    else process.env['HTTP_PROXY'] = before;
    expect([connector.calls.length, elsewhere.calls.length]).toEqual([1, 0]);
    await elsewhere.close();
  });

  it('is not followed to another address', async () => {
    await start(echo, { onTurnError: async () => undefined });
    connector.misbehave({ status: 307, headers: { location: '/v3/conversations/somebody-else/activities' } });
    await door.post(anActivity(connector.serviceUrl));
    expect(connector.calls).toHaveLength(1);
  });
});

describe('a proactive message', () => {
  const reference = (serviceUrl: string): Partial<ConversationReference> => ({
    serviceUrl, channelId: 'msteams', conversation: { id: 'conversation-9', isGroup: false, conversationType: 'personal', name: '' }, bot: { id: '28:accord', name: 'Accord' }, user: { id: '29:a', name: '' },
  });

  it('goes into the known conversation and starts no other', async () => {
    await start(echo);
    await door.adapter.proactive(reference(connector.serviceUrl), async (context) => void (await context.sendActivity('news')));
    expect(connector.calls.map(({ method, path, body }) => [method, path, body.text])).toEqual([['POST', '/v3/conversations/conversation-9/activities', 'news']]);
  });

  it('rejects with what the connector answered, for whoever decides about sending again', async () => {
    await start(echo);
    connector.misbehave({ status: 403 });
    const sending = door.adapter.proactive(reference(connector.serviceUrl), async (context) => void (await context.sendActivity('news')));
    await expect(sending).rejects.toMatchObject({ statusCode: 403 });
  });

  it('is refused before anything is sent when the stored service URL is not of this machine', async () => {
    await start(echo);
    let ran = false;
    await expect(door.adapter.proactive(reference('https://smba.example.com/emea'), async () => { ran = true; })).rejects.toThrow('service URL not allowed');
    expect(ran).toBe(false);
  });
});
