import type { TurnContext } from 'botbuilder';
import type { Admitted } from '../channel/door.js';
import { pickLocale } from '../i18n/pick-locale.js';
import type { Speaker } from '../i18n/speech.js';
import { textActivity, textInvokeResponse } from './card-activity.js';

/** What a person is told when something of ours broke: a fixed text with the number that stands in the log, and nothing else. */
export const tellFailure =
  ({
    speaker,
    newId,
    log,
  }: {
    readonly speaker: Speaker;
    readonly newId: () => string;
    readonly log: (turnId: string, error: unknown) => void;
  }) =>
  async (context: TurnContext, error: unknown, { activity }: Admitted): Promise<void> => {
    const turnId = newId().slice(0, 8);
    log(turnId, error);
    const text = speaker(pickLocale(activity.locale), 'UTC').say('dialog.failed', { turnId });
    await context.sendActivity(activity.type === 'invoke' ? textInvokeResponse(text) : textActivity(text));
  };
