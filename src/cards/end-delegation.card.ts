import type { EndDelegationView } from '../domain/views/relationship-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { partnerIdentity } from './partner-choices.js';

/** R20: ending a grant is one press; the card says whose it is and what the press does. For the customer, or for the holder giving it back. */
export function drawEndDelegation(view: EndDelegationView, { speech, layouts }: DrawingTools): Card {
  const { how, held, customerName } = view;
  const revokes = how === 'revoked';
  const values = { partner: held.partner.name, customer: customerName };
  const data = {
    ...{ lang: speech.locale, reference: view.reference, customerId: view.customerId, revokes },
    title: speech.say(`roles.end.${how}`),
    consequence: speech.say(`roles.end.${how}Text`, values),
    stays: speech.say(`roles.end.${how}Stays`),
    rows: [
      revokes
        ? { label: speech.say('roles.row.administrator'), value: held.partner.name, detail: partnerIdentity(held.partner, speech) }
        : { label: speech.say('roles.row.customer'), value: customerName },
      {
        label: speech.say('roles.row.since'),
        value: held.imported ? speech.say('roleTimes.imported', { since: speech.date(held.since) }) : speech.date(held.since),
      },
      ...(held.until === null ? [] : [{ label: speech.say('roles.row.until'), value: speech.date(held.until) }]),
    ],
  };
  return bindLayout(layouts, 'end-delegation', data, speech);
}
