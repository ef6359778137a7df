import type { TurnContext } from 'botbuilder';
import type { Admitted } from '../channel/door.js';
import { pickLocale } from '../i18n/pick-locale.js';
import type { Speaker } from '../i18n/speech.js';
import { textActivity, textInvokeResponse } from './card-activity.js';

/** What a person is told when their tenant asks too much at once: a fixed text, without a look at who they are. */
export const tellTooMany =
  (speaker: Speaker) =>
  async (context: TurnContext, { activity }: Admitted): Promise<void> => {
    const text = speaker(pickLocale(activity.locale), 'UTC').say('dialog.tooMany');
    await context.sendActivity(activity.type === 'invoke' ? textInvokeResponse(text) : textActivity(text));
  };
