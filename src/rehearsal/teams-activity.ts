import { personIdOf, type Locale } from '../domain/people.js';
import type { ChoiceQuery, PressedAction } from './chat.js';

/** Somebody at the other end of a chat with the bot. */
export interface ChatPerson {
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

export const BOT_ID = '28:accord';

export const chatPersonKey = (person: Pick<ChatPerson, 'tenantId' | 'objectId'>): string => personIdOf(person);

/** Teams' own id of a person towards one bot; opaque to the bot. */
export const channelIdOf = (person: ChatPerson): string => `29:${person.objectId}`;

/** Made of the person, so that what a bot stored about a chat stays true when this process starts again. */
export const conversationIdOf = (person: ChatPerson): string => `a:${person.tenantId}_${person.objectId}`;

/** What stands in every activity of one person. */
export interface Envelope {
  readonly person: ChatPerson;
  readonly locale: Locale;
  readonly serviceUrl: string;
  readonly id: string;
  readonly now: number;
}

export type Activity = Readonly<Record<string, unknown>>;

/** The fields Teams puts into every activity of a personal chat. */
function enveloped({ person, locale, serviceUrl, id, now }: Envelope, own: Activity): Activity {
  return {
    id,
    timestamp: new Date(now).toISOString(),
    localTimezone: person.timeZone,
    serviceUrl,
    channelId: 'msteams',
    from: { id: channelIdOf(person), name: person.name, aadObjectId: person.objectId },
    recipient: { id: BOT_ID, name: 'Accord' },
    conversation: { id: conversationIdOf(person), tenantId: person.tenantId, conversationType: 'personal' },
    locale,
    entities: [{ type: 'clientInfo', locale, country: locale.slice(3), platform: 'Web', timezone: person.timeZone }],
    channelData: { tenant: { id: person.tenantId } },
    ...own,
  };
}

export const textActivity = (envelope: Envelope, text: string): Activity =>
  enveloped(envelope, { type: 'message', text, textFormat: 'plain' });

/** What an old client sends for a button: a message with a value and no text. */
export const submitActivity = (envelope: Envelope, replyToId: string, data: PressedAction['data']): Activity =>
  enveloped(envelope, { type: 'message', replyToId, value: data });

export const cardActionActivity = (
  envelope: Envelope,
  replyToId: string,
  action: PressedAction,
  trigger: 'manual' | 'automatic',
): Activity =>
  enveloped(envelope, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId,
    value: { action: { type: 'Action.Execute', id: action.id, verb: action.verb, data: action.data }, trigger, authentication: null },
  });

export const searchActivity = (envelope: Envelope, query: ChoiceQuery): Activity =>
  enveloped(envelope, {
    type: 'invoke',
    name: 'application/search',
    value: { kind: 'search', queryText: query.text, queryOptions: { skip: 0, top: query.most }, dataset: query.dataset },
  });

/** A first contact is two activities: somebody joined the chat, and the app was installed for them. */
export const joinedActivity = (envelope: Envelope): Activity =>
  enveloped(envelope, {
    type: 'conversationUpdate',
    membersAdded: [{ id: channelIdOf(envelope.person), aadObjectId: envelope.person.objectId }, { id: BOT_ID }],
  });

export const installedActivity = (envelope: Envelope): Activity => enveloped(envelope, { type: 'installationUpdate', action: 'add' });
