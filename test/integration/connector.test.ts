import type { ChatEvent, ChatMessage } from '../../src/rehearsal/chat.js';
import { startStandInStage, type StandInStage } from '../e2e/support/stand-in-stage.js';

const ADELE = '00000000-0000-4000-8000-000000000003/00000000-0000-4000-8000-000000000103';
const MEGAN = '00000000-0000-4000-8000-000000000001/00000000-0000-4000-8000-000000000101';
const OBJECT_ID = ADELE.split('/')[1] ?? '';
const CHAT = `a:${ADELE.replace('/', '_')}`;

let stage: StandInStage;
beforeEach(async () => {
  stage = await startStandInStage({ root: process.cwd(), timeoutMs: 15_000 });
});
afterEach(() => stage.close());

const only = (messages: readonly ChatMessage[]): ChatMessage => {
  expect(messages).toHaveLength(1);
  return messages[0] as ChatMessage; // counted in the line above
};
const call = (method: string, path: string, body?: object) =>
  fetch(`${stage.url}/rehearsal/connector/v3/conversations${path}`, {
    method, ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { error: { code: string } }).error.code;
const send = (path: string, init: object) => fetch(`${stage.url}/rehearsal/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(init) });

describe('what the bot is sent', () => {
  it('is the text as Teams sends it, after one first contact', async () => {
    await stage.connector.say(ADELE, 'hello');
    await stage.connector.say(ADELE, 'again');
    expect(stage.bot.received.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate', 'message', 'message']);
    expect(stage.bot.received[2]).toMatchObject({
      channelId: 'msteams', text: 'hello', locale: 'en-US', localTimezone: 'Europe/Lisbon',
      from: { id: `29:${OBJECT_ID}`, aadObjectId: OBJECT_ID, name: 'Adele Vance' },
      conversation: { id: CHAT, tenantId: ADELE.split('/')[0], conversationType: 'personal' },
      channelData: { tenant: { id: ADELE.split('/')[0] } },
      serviceUrl: `${stage.url}/rehearsal/connector/`,
    });
  });

  it('is one first contact when two acts come at once', async () => {
    await Promise.all([stage.connector.say(ADELE, 'one'), stage.connector.open(ADELE)]);
    expect(stage.bot.received.filter(({ type }) => type === 'installationUpdate')).toHaveLength(1);
  });

  it('carries the language the person has chosen', async () => {
    stage.connector.setLocale(ADELE, 'ru-RU');
    await stage.connector.say(ADELE, 'hello');
    expect(stage.bot.received.every(({ locale }) => locale === 'ru-RU')).toBe(true);
  });

  it('is an invoke for Action.Execute and a message with a value for Action.Submit', async () => {
    const offer = only(await stage.connector.say(ADELE, 'offer'));
    await stage.connector.press(ADELE, offer.id, 'Send my answer', { offer: 'accept' });
    expect(stage.bot.received.at(-1)).toMatchObject({
      type: 'invoke', name: 'adaptiveCard/action', replyToId: offer.id,
      value: { trigger: 'manual', authentication: null, action: { type: 'Action.Execute', verb: 'decide', data: { offer: 'accept', record: 'keep', revision: 1 } } },
    });
    const choice = only(await stage.connector.say(ADELE, 'choose'));
    await stage.connector.press(ADELE, choice.id, 'Choose', { partner: 'id-Con' });
    expect(stage.bot.received.at(-1)).toMatchObject({ type: 'message', replyToId: choice.id, value: { verb: 'choose', partner: 'id-Con', count: '25', tell: 'true' } });
    expect(stage.bot.received.at(-1)?.text).toBeUndefined();
  });
});

describe('what comes into the chat', () => {
  it('is the card that answers a press, in the place of the pressed one', async () => {
    const offer = only(await stage.connector.say(ADELE, 'offer'));
    const after = only(await stage.connector.press(ADELE, offer.id, 'Send my answer', { offer: 'accept' }));
    expect(after).toMatchObject({ id: offer.id, edited: false });
    expect(JSON.stringify(after.card)).toContain('Accepted by Adele Vance');
  });

  it.each([
    ['Is this request real?', 'Somebody will call you.'],
    ['Fail', 'Not today.'],
  ])('is the sentence that answers %s', async (button, sentence) => {
    const offer = only(await stage.connector.say(ADELE, 'offer'));
    expect(only(await stage.connector.press(ADELE, offer.id, button))).toMatchObject({ from: 'bot', text: sentence });
  });

  it('is marked as edited when the bot changes its message', async () => {
    const offer = only(await stage.connector.say(ADELE, 'offer'));
    const [card, toast] = await stage.connector.press(ADELE, offer.id, 'Change for all');
    expect(card).toMatchObject({ id: offer.id, edited: true });
    expect(toast).toMatchObject({ text: 'Changed.' });
  });

  it('is a card drawn anew when the chat is opened again, and only a card that asks for it', async () => {
    const offer = only(await stage.connector.say(ADELE, 'offer'));
    await stage.connector.say(ADELE, 'choose');
    stage.connector.setLocale(ADELE, 'fr-FR');
    const before = stage.bot.received.length;
    await stage.connector.open(ADELE);
    expect(stage.bot.received.slice(before).map(({ value }) => value)).toEqual([expect.objectContaining({ trigger: 'automatic' })]);
    expect(JSON.stringify(stage.connector.messages(ADELE).find(({ id }) => id === offer.id)?.card)).toContain('redrawn in fr-FR');
  });

  it('is what the bot proposes to say next', async () => {
    expect(only(await stage.connector.say(ADELE, 'propose')).suggestions).toEqual(['offer']);
  });

  it('is a plain line when the bot breaks, is too slow or is not there', async () => {
    expect(only(await stage.connector.say(ADELE, 'break')).problem).toBe('failed');
    await stage.bot.close();
    expect(only(await stage.connector.say(ADELE, 'hello')).problem).toBe('unreachable');
    const slow = await startStandInStage({ root: process.cwd(), pauseMs: 500, timeoutMs: 50 });
    await slow.connector.open(ADELE);
    expect(only(slow.connector.messages(ADELE)).problem).toBe('too-late');
    await slow.close();
  });

  it('tells everybody who listens that the bot is at work', async () => {
    const events: ChatEvent[] = [];
    await stage.connector.open(ADELE);
    stage.connector.subscribe((event) => events.push(event));
    await stage.connector.say(ADELE, 'hello');
    expect(events.map((event) => (event.kind === 'waiting' ? event.waiting : event.kind))).toEqual(['message', true, 'message', false]);
  });
});

describe('choices that are looked up while typing', () => {
  it('are those the bot finds', async () => {
    expect(await stage.connector.search(ADELE, { dataset: 'partners', text: 'con', most: 15 })).toEqual([{ title: 'Contoso', value: 'id-Con' }]);
  });

  it('are none when the bot does not answer', async () => {
    await stage.bot.close();
    expect(await stage.connector.search(ADELE, { dataset: 'partners', text: 'con', most: 15 })).toEqual([]);
  });
});

describe('the connector, as a bot calls it', () => {
  it('opens a chat with somebody who has the app, found by either id', async () => {
    await stage.connector.open(ADELE);
    for (const id of [`29:${OBJECT_ID}`, OBJECT_ID]) {
      const response = await call('POST', '', { members: [{ id }], activity: { type: 'message', text: 'Good morning' } });
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({ id: CHAT });
    }
    expect(stage.connector.messages(ADELE).filter(({ text }) => text === 'Good morning')).toHaveLength(2);
  });

  it('refuses a chat with somebody who has not installed the app, as with somebody unknown', async () => {
    for (const id of [OBJECT_ID, 'nobody']) {
      const response = await call('POST', '', { members: [{ id }] });
      expect(response.status).toBe(403);
      expect(await codeOf(response)).toBe('BotNotInConversationRoster');
    }
  });

  it('takes, changes and removes a message', async () => {
    const path = `/${encodeURIComponent(CHAT)}/activities`;
    const { id } = (await (await call('POST', path, { type: 'message', text: 'first' })).json()) as { id: string };
    expect((await call('PUT', `${path}/${id}`, { type: 'message', text: 'second' })).status).toBe(200);
    expect(only(stage.connector.messages(ADELE))).toMatchObject({ id, text: 'second', edited: true });
    expect((await call('DELETE', `${path}/${id}`)).status).toBe(200);
    expect(stage.connector.messages(ADELE)).toEqual([]);
  });

  it('answers as Teams does about a message or a chat that is not there', async () => {
    const gone = await call('PUT', `/${encodeURIComponent(CHAT)}/activities/m99`, { type: 'message', text: 'second' });
    expect([gone.status, await codeOf(gone)]).toEqual([404, 'ActivityNotFoundInConversation']);
    const unknown = await call('POST', '/a:nobody/activities', { type: 'message', text: 'first' });
    expect([unknown.status, await codeOf(unknown)]).toEqual([404, 'ConversationNotFound']);
  });

  it('leaves nothing in the chat for a note that somebody is typing', async () => {
    expect((await call('POST', `/${encodeURIComponent(CHAT)}/activities`, { type: 'typing' })).status).toBe(201);
    expect(stage.connector.messages(ADELE)).toEqual([]);
  });

  it('says who is in a chat', async () => {
    const members = await call('GET', `/${encodeURIComponent(CHAT)}/members`);
    expect(await members.json()).toEqual([expect.objectContaining({ id: `29:${OBJECT_ID}`, aadObjectId: OBJECT_ID, name: 'Adele Vance' })]);
  });
});

describe('what the page asks', () => {
  it('refuses a body that is not asked for, and somebody unknown', async () => {
    expect((await send('say', { person: ADELE, text: 'hello' })).status).toBe(400);
    expect((await send('say', { person: ADELE, locale: 'en-US', text: '  ' })).status).toBe(400);
    expect((await send('clock', { days: 2 })).status).toBe(400);
    expect((await send('say', { person: 'nobody', locale: 'en-US', text: 'hello' })).status).toBe(404);
    expect(stage.bot.received).toEqual([]);
  });

  it('speaks for the person, in the language asked for', async () => {
    expect((await send('say', { person: MEGAN, locale: 'es-ES', text: 'hola' })).status).toBe(200);
    expect(stage.bot.received.at(-1)).toMatchObject({ text: 'hola', locale: 'es-ES', from: { name: 'Megan Bowen' } });
  });

  it('moves the clock, and what is said afterwards is dated so', async () => {
    const before = Date.now();
    await send('clock', { days: 7 });
    await stage.connector.say(ADELE, 'hello');
    expect((stage.connector.messages(ADELE).at(-1)?.at ?? 0) - before).toBeGreaterThanOrEqual(7 * 86_400_000);
  });

  it('hears of every message as it comes', async () => {
    const heard = new AbortController();
    const stream = await fetch(`${stage.url}/rehearsal/events`, { signal: heard.signal });
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader(); // an answer that was opened has a body
    await stage.connector.say(ADELE, 'hello');
    let text = '';
    while (!text.includes('You said: hello')) text += new TextDecoder().decode((await reader.read()).value);
    expect(text).toContain('"kind":"waiting"');
    heard.abort();
  });
});
