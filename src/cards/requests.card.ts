import type { RequestsView } from '../domain/views/trust-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';

/** "Is this request real?" where several partners wait for an answer, or none does. */
export function drawRequests(view: RequestsView, { speech, layouts, supportUrl }: DrawingTools): Card {
  const data = {
    title: speech.say(view.shown > 0 ? 'requests.title' : 'requests.titleNone'),
    items: view.items.map(({ offerId, number, kind, partnerName, sentAt }) => ({
      offerId,
      partnerName,
      heading: speech.say('offers.heading', { number, kind: speech.say(`kind.${kind}`) }),
      when: speech.say('offers.sentAt', { sent: speech.date(sentAt) }),
      check: speech.say('requests.checkNumber', { number }),
    })),
    more: view.more,
    moreTitle: speech.say('lists.more', { count: view.more }),
    shown: view.shown,
    supportUrl,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'requests', data, speech);
}
