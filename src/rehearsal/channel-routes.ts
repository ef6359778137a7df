import { z } from 'zod/v4';
import { jsonResponse, type Route, type WebRequest, type WebResponse } from '../web/route.js';
import { channelIdOf, type ChatPerson, chatPersonKey, conversationIdOf } from './teams-activity.js';
import type { MessageContent, Transcript } from './transcript.js';

export const CONNECTOR_PATH = '/rehearsal/connector/';

interface ChannelDeps {
  readonly transcript: Transcript;
  readonly people: () => Promise<readonly ChatPerson[]>;
  readonly isInstalled: (personKey: string) => boolean;
  readonly newId: () => string;
}

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

const attachment = z.looseObject({ contentType: z.string(), content: z.unknown() });
const activitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
  suggestedActions: z.looseObject({ actions: z.array(z.looseObject({ value: z.unknown() })).nullish() }).nullish(),
});
const membersSchema = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).min(1),
  activity: z.unknown().optional(),
});
const cardSchema = z.record(z.string(), z.unknown());

/** The server's side of the Bot Connector protocol: what a bot calls because an activity's `serviceUrl` says so. */
export function channelRoutes(deps: ChannelDeps): readonly Route[] {
  const base = `${CONNECTOR_PATH}v3/conversations`;
  const one = `${base}/:conversationId/activities`;
  const inChat = (handle: (person: ChatPerson, request: WebRequest) => WebResponse) => async (request: WebRequest) => {
    const person = (await deps.people()).find((each) => conversationIdOf(each) === request.params['conversationId']);
    return person ? handle(person, request) : refusal(404, 'ConversationNotFound');
  };
  const send = inChat((person, request) => receive(deps, person, request.body));
  return [
    { method: 'POST', path: base, handle: (request) => startConversation(deps, request) },
    { method: 'POST', path: one, handle: send },
    { method: 'POST', path: `${one}/:activityId`, handle: send },
    { method: 'PUT', path: `${one}/:activityId`, handle: inChat((person, request) => replace(deps, person, request)) },
    { method: 'DELETE', path: `${one}/:activityId`, handle: inChat((person, request) => remove(deps, person, request)) },
    { method: 'GET', path: `${base}/:conversationId/members`, handle: inChat((person) => jsonResponse(200, [memberOf(person)])) },
    {
      method: 'GET',
      path: `${base}/:conversationId/members/:memberId`,
      handle: inChat((person, { params }) => oneMember(person, params['memberId'])),
    },
  ];
}

/** The bot opens a chat: allowed with somebody who has the app, refused as Teams refuses it otherwise. */
async function startConversation(deps: ChannelDeps, { body }: WebRequest): Promise<WebResponse> {
  const parsed = membersSchema.safeParse(body);
  if (!parsed.success) return refusal(400, 'BadSyntax');
  const wanted = parsed.data.members[0]?.id;
  const person = (await deps.people()).find((each) => channelIdOf(each) === wanted || each.objectId === wanted);
  if (!person || !deps.isInstalled(chatPersonKey(person))) return refusal(403, 'BotNotInConversationRoster');
  const sent = parsed.data.activity === undefined || parsed.data.activity === null ? null : content(parsed.data.activity);
  const message = sent && deps.transcript.fromBot(chatPersonKey(person), sent);
  return jsonResponse(201, { id: conversationIdOf(person), ...(message ? { activityId: message.id } : {}) });
}

function receive({ transcript, newId }: ChannelDeps, person: ChatPerson, body: unknown): WebResponse {
  const activity = activitySchema.safeParse(body);
  if (!activity.success) return refusal(400, 'BadSyntax');
  // A typing note and the like are acknowledged and leave nothing in the chat.
  const sent = activity.data.type === 'message' ? content(body) : null;
  return jsonResponse(201, { id: sent ? transcript.fromBot(chatPersonKey(person), sent).id : newId() });
}

function replace({ transcript }: ChannelDeps, person: ChatPerson, { params, body }: WebRequest): WebResponse {
  const id = params['activityId'] ?? '';
  const changed = content(body);
  if (!changed) return refusal(400, 'BadSyntax');
  return transcript.update(chatPersonKey(person), id, changed) ? jsonResponse(200, { id }) : refusal(404, 'ActivityNotFoundInConversation');
}

function remove({ transcript }: ChannelDeps, person: ChatPerson, { params }: WebRequest): WebResponse {
  const removed = transcript.remove(chatPersonKey(person), params['activityId'] ?? '');
  return removed ? { status: 200, headers: {}, body: '' } : refusal(404, 'ActivityNotFoundInConversation');
}

const memberOf = (person: ChatPerson) => ({
  id: channelIdOf(person),
  name: person.name,
  aadObjectId: person.objectId,
  tenantId: person.tenantId,
  userRole: 'user',
});

const oneMember = (person: ChatPerson, memberId: string | undefined): WebResponse =>
  memberId === channelIdOf(person) || memberId === person.objectId
    ? jsonResponse(200, memberOf(person))
    : refusal(404, 'MemberNotFoundInConversation');

function content(body: unknown): MessageContent | null {
  const activity = activitySchema.safeParse(body);
  if (!activity.success) return null;
  const { text, attachments, suggestedActions } = activity.data;
  const card = cardSchema.safeParse((attachments ?? []).find((each) => each.contentType === ADAPTIVE_CARD)?.content);
  return {
    text: text ? text : null,
    card: card.success ? card.data : null,
    suggestions: (suggestedActions?.actions ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  };
}

/** An error as the Connector words it; bots read the code. */
const refusal = (status: number, code: string): WebResponse => jsonResponse(status, { error: { code, message: code } });
