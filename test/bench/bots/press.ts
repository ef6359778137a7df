import path from 'node:path';
import type { TurnContext } from 'botbuilder';
import { draw } from '../../../src/cards/draw.js';
import { readLayouts } from '../../../src/cards/layouts.js';
import { createSpeaker } from '../../../src/i18n/speech.js';
import type { Records } from '../../../src/store/records.js';
import { anActivity } from '../../support/door-server.js';
import { sampleViewsA } from '../../support/sample-views-a.js';

/** What both bots do with a press: one read of the store, one message out, and a card in the answer, the same card for both. */
export interface Bot {
  readonly port: number;
  close(): Promise<void>;
}

export const READ_ID = 'press';

export const aPress = (serviceUrl: string) =>
  anActivity(serviceUrl, {
    type: 'invoke', name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'show-status', data: { offerId: READ_ID } }, trigger: 'manual' },
  });

export function pressLogic(records: Records, { sends }: { readonly sends: boolean }): (context: TurnContext) => Promise<void> {
  const offer = sampleViewsA()['offer: purchase, open'];
  if (!offer) throw new Error('there is no such sample');
  const tools = { speech: createSpeaker()('en-US', 'Europe/Berlin'), layouts: readLayouts(path.join(process.cwd(), 'cards')), supportUrl: 'https://support.example/' };
  const card = draw(offer, tools);
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  return async (context) => {
    await records.get('settings', READ_ID);
    if (sends) await context.sendActivity('Noted.');
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };
}
