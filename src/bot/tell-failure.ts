import type { TurnContext } from 'botbuilder';
import type { Admitted } from '../channel/door.js';
import { pickLocale } from '../i18n/pick-locale.js';
import type { Speaker } from '../i18n/speech.js';
import { textActivity, textInvokeResponse } from './card-activity.js';

/** What a person is told when something of ours broke: a fixed text with the turn's id, which stands in the log, and nothing else. */
export const tellFailure =
  ({ speaker, turnId, log }: { readonly speaker: Speaker; readonly turnId: () => string; readonly log: (error: unknown) => void }) =>
  async (context: TurnContext, error: unknown, { activity }: Admitted): Promise<void> => {
    log(error);
    const text = speaker(pickLocale(activity.locale), 'UTC').say('dialog.failed', { turnId: turnId() });
    await context.sendActivity(activity.type === 'invoke' ? textInvokeResponse(text) : textActivity(text));
  };
