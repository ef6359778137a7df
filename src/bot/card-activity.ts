import type { Activity } from 'botbuilder';
import type { Card } from '../cards/card.js';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export const cardActivity = (card: Card): Partial<Activity> => ({
  type: 'message',
  attachments: [{ contentType: CARD_TYPE, content: card }],
});

/** Names of organisations are data: nothing in a sentence is markup. */
export const textActivity = (text: string): Partial<Activity> => ({ type: 'message', text, textFormat: 'plain' });

/** Clients show nothing of an invoke that is not answered with HTTP 200; what it came to stands inside. */
export const invokeResponse = (body: { readonly type: string; readonly value: unknown }): Partial<Activity> => ({
  type: 'invokeResponse',
  value: { status: 200, body: { statusCode: 200, ...body } },
});

export const cardInvokeResponse = (card: Card): Partial<Activity> => invokeResponse({ type: CARD_TYPE, value: card });
export const textInvokeResponse = (text: string): Partial<Activity> =>
  invokeResponse({ type: 'application/vnd.microsoft.activity.message', value: text });
