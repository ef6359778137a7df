import { MessageFactory } from 'botbuilder';
import type { TurnLogic } from '../../src/bot/adapter.js';
import type { ChatMessage } from '../../src/rehearsal/chat.js';
import { createConnector, type Connector } from '../../src/rehearsal/connector.js';
import { rehearsalRoutes } from '../../src/rehearsal/routes.js';
import { standInPeople } from '../e2e/support/stand-in-stage.js';
import { startDoorServer, type DoorServer } from '../support/door-server.js';

const ADELE = '00000000-0000-4000-8000-000000000003/00000000-0000-4000-8000-000000000103';

const only = (messages: readonly ChatMessage[]): ChatMessage => {
  expect(messages).toHaveLength(1);
  return messages[0] as ChatMessage; // counted in the line above
};

describe('through the product\'s own door, server and Bot Framework', () => {
  let server: DoorServer;
  let connector: Connector;
  let logic: TurnLogic = async () => undefined;
  beforeEach(async () => {
    let ids = 0;
    let url = '';
    const people = async () => standInPeople();
    const clock = { now: Date.now, moveForward: async () => undefined };
    connector = createConnector({ people, clock, botUrl: () => `${url}/api/messages`, serviceUrl: () => `${url}/rehearsal/connector/`, newId: () => `m${++ids}` });
    const routes = rehearsalRoutes({ connector, people, clock, ledger: async () => [], pageFolder: 'dist/page' });
    server = await startDoorServer({ logic: (context, admitted) => logic(context, admitted), routes });
    url = server.url;
  });
  afterEach(() => server.close());

  it('takes what a turn sends, changes and deletes', async () => {
    logic = async (context) => {
      if (context.activity.type !== 'message') return;
      const kept = await context.sendActivity(MessageFactory.text('one'));
      const gone = await context.sendActivity(MessageFactory.text('two'));
      await context.updateActivity({ ...MessageFactory.text('changed'), id: kept?.id ?? '' });
      await context.deleteActivity(gone?.id ?? '');
    };
    const brought = await connector.say(ADELE, 'hello');
    expect(brought.map(({ text, edited }) => [text, edited])).toEqual([['changed', true]]);
    expect(server.turns.map(({ identity }) => `${identity.tenantId}/${identity.objectId}`)).toEqual([ADELE, ADELE, ADELE]);
  });

  it('shows the sentence an invoke is answered with, and a plain line when there is none', async () => {
    const answers = [{ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted.' }, undefined];
    logic = async (context) => {
      if (context.activity.type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: answers.shift() } });
    };
    const press = () => connector.act(ADELE, 'm1', { type: 'Action.Execute', verb: 'decide', data: {} });
    expect(only(await press())).toMatchObject({ text: 'Noted.' });
    expect(only(await press())).toMatchObject({ problem: 'failed' });
  });

  it('serves the page under a policy that lets in its own files only', async () => {
    const page = await fetch(`${server.url}/`, { headers: { 'accept-language': 'de, ru;q=0.8' } });
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toContain('<html lang="ru-RU">');
  });
});
