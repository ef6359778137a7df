import type { DelegationEndedView } from '../domain/views/relationship-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { doerText, entryText } from './evidence.js';

/** The receipt of an ended grant. */
export function drawDelegationEnded(view: DelegationEndedView, { speech, layouts }: DrawingTools): Card {
  const data = {
    ...{ lang: speech.locale, customerId: view.customerId },
    title: speech.say('roles.ended.title'),
    text: speech.say(`roles.ended.${view.how}`, { partner: view.partner.name, customer: view.customerName }),
    rows: [
      { label: speech.say('roles.row.ended'), value: speech.dateTime(view.at), detail: doerText(view.by, speech) },
      { label: speech.say('roles.row.entry'), value: entryText(view.source, speech) },
    ],
  };
  return bindLayout(layouts, 'delegation-ended', data, speech);
}
