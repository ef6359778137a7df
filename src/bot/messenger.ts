import type { TurnContext } from 'botbuilder';
import { personById } from '../application/asker.js';
import type { Messenger, SendOutcome } from '../application/ports/messenger.js';
import type { Ports } from '../application/ports/ports.js';
import { draw } from '../cards/draw.js';
import type { Layouts } from '../cards/layouts.js';
import type { Speaker } from '../i18n/speech.js';
import type { Adapter } from './adapter.js';
import { cardActivity } from './card-activity.js';
import { speechFor } from './person-speech.js';
import { activityIdIn, messageKeyOf, readPlace } from './place-reference.js';
import { sendFailure } from './send-failure.js';

/** Messages out, outside of any turn: draws in the reader's language of today, sends or edits, and says plainly how it went. */
export interface MessengerDeps {
  readonly ports: Ports;
  readonly adapter: Pick<Adapter, 'proactive'>;
  readonly layouts: Layouts;
  readonly speaker: Speaker;
  readonly supportUrl: string;
}

export function createMessenger({ ports, adapter, layouts, speaker, supportUrl }: MessengerDeps): Messenger {
  const within = async (conversation: string, logic: (context: TurnContext) => Promise<string | undefined>): Promise<SendOutcome> => {
    const { reference } = readPlace(conversation);
    const conversationId = reference.conversation?.id ?? '';
    try {
      let activityId: string | undefined;
      await adapter.proactive(reference, async (context) => {
        activityId = await logic(context);
      });
      return activityId ? { outcome: 'sent', messageKey: messageKeyOf(conversationId, activityId) } : { outcome: 'unknown' };
    } catch (error) {
      return sendFailure(error);
    }
  };
  return {
    async draw(personId, outgoing) {
      const asker = await personById(ports, personId);
      const place = await ports.conversations.find(personId);
      const speech = speechFor(speaker, asker, place === null ? { locale: undefined, timeZone: undefined } : readPlace(place));
      return { body: JSON.stringify(draw(outgoing, { speech, layouts, supportUrl })), locale: speech.locale };
    },
    // What was drawn is a card of ours, parsed back.
    send: (conversation, { body }) =>
      within(conversation, async (context) => (await context.sendActivity(cardActivity(JSON.parse(body) as Record<string, unknown>)))?.id),
    edit: (conversation, messageKey, { body }) =>
      within(conversation, async (context) => {
        const id = activityIdIn(messageKey);
        await context.updateActivity({ ...cardActivity(JSON.parse(body) as Record<string, unknown>), id });
        return id;
      }),
  };
}
