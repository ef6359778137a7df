/**
 * A bot that knows nothing: it speaks the protocol and answers with sample cards, so that the connector and the page can be tried
 * without the product. It keeps every activity it was sent.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod/v4';
import { choiceCard, decidedCard, offerCard } from './sample-cards.js';
import { closed, jsonBody, type Served } from './serve-routes.js';

const activitySchema = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  text: z.string().optional(),
  action: z.string().optional(),
  replyToId: z.string().optional(),
  serviceUrl: z.string(),
  locale: z.string(),
  from: z.looseObject({ id: z.string(), name: z.string() }),
  conversation: z.looseObject({ id: z.string() }),
  value: z.unknown().optional(),
});
export type ReceivedActivity = z.infer<typeof activitySchema>;

const pressSchema = z.looseObject({
  action: z.looseObject({ verb: z.string().optional(), data: z.record(z.string(), z.unknown()) }),
  trigger: z.string(),
});

export interface StandInBot extends Served {
  readonly received: readonly ReceivedActivity[];
}

const CARD = 'application/vnd.microsoft.card.adaptive';

/** `pauseMs`: how long it thinks before it answers. */
export async function startStandInBot({ pauseMs = 0 } = {}): Promise<StandInBot> {
  const received: ReceivedActivity[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const activity = activitySchema.parse(await jsonBody(request));
      received.push(activity);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const answer = await answerTo(activity);
      response.writeHead(answer === 'break' ? 500 : 200, { 'content-type': 'application/json' });
      response.end(answer === 'break' ? '' : JSON.stringify(answer));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/api/messages`, received, close: () => closed(server) };
}

async function answerTo(activity: ReceivedActivity): Promise<unknown> {
  if (activity.type === 'invoke') return activity.name === 'application/search' ? found(activity.value) : pressed(activity);
  if (activity.type === 'installationUpdate') await reply(activity, { text: `Hello ${activity.from.name} (${activity.locale})` });
  if (activity.type !== 'message') return {};
  if (activity.text === undefined) await update(activity, { attachments: [attachment(decidedCard(`submitted ${JSON.stringify(activity.value)}`))] });
  else if (activity.text === 'break') return 'break';
  else if (activity.text === 'offer') await reply(activity, { attachments: [attachment(offerCard(activity.from.id))] });
  else if (activity.text === 'choose') await reply(activity, { attachments: [attachment(choiceCard())] });
  else if (activity.text === 'propose') await reply(activity, { text: 'What next?', suggestedActions: { actions: [{ type: 'imBack', value: 'offer' }] } });
  else await reply(activity, { text: `You said: ${activity.text}` });
  return {};
}

async function pressed(activity: ReceivedActivity): Promise<unknown> {
  const { action, trigger } = pressSchema.parse(activity.value);
  if (trigger === 'automatic') return card(offerCard(null, `redrawn in ${activity.locale}`));
  if (action.verb === 'ask') return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Somebody will call you.' };
  if (action.verb === 'fail') return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: 'Not today.' } };
  if (action.verb === 'edit') {
    await update(activity, { attachments: [attachment(decidedCard('changed for everybody'))] });
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Changed.' };
  }
  return card(decidedCard(JSON.stringify(action.data)));
}

const found = (value: unknown) => {
  const { queryText } = z.looseObject({ queryText: z.string() }).parse(value);
  const all = ['Adventure Works', 'Alpine Ski House', 'Bellows College', 'Contoso', 'Fabrikam'];
  const results = all.filter((name) => name.toLowerCase().includes(queryText.toLowerCase())).map((name) => ({ title: name, value: `id-${name.slice(0, 3)}` }));
  return { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results } };
};

const card = (value: object) => ({ statusCode: 200, type: CARD, value });
const attachment = (content: object) => ({ contentType: CARD, content });

const reply = (activity: ReceivedActivity, content: object) => call('POST', activity, '', content);
const update = (activity: ReceivedActivity, content: object) => call('PUT', activity, `/${activity.replyToId ?? ''}`, content);

async function call(method: string, activity: ReceivedActivity, path: string, content: object): Promise<void> {
  const chat = encodeURIComponent(activity.conversation.id);
  await fetch(`${activity.serviceUrl}v3/conversations/${chat}/activities${path}`, {
    method, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ type: 'message', ...content }),
  });
}
