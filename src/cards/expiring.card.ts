import type { ExpiringItem, ExpiringView } from '../domain/views/list-view.js';
import type { Speech } from '../i18n/speech.js';
import { drawAsked } from './asked.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { moreOfList } from './more-of-list.js';
import { sourceText } from './role-term.js';

/** Delegated administration that ends, the nearest end first, with what can be done about it (R19). */
export function drawExpiring(view: ExpiringView, { speech, layouts }: DrawingTools): Card {
  const data = {
    total: speech.say('customers.total', { count: view.total }),
    asked: drawAsked(view.asked, speech),
    items: view.items.map((item) => itemText(item, view.asOf, speech)),
    mayAskAgain: view.mayAskAgain,
    reachesBack: view.reachesBack,
    ...moreOfList(view, view.asked, speech),
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'expiring', data, speech);
}

/** Somebody who asks again this soon loses nothing; whose grant has ended asks anew, by the same button. */
const itemText = ({ customerId, customerName, partnerName, until, source }: ExpiringItem, asOf: number, speech: Speech) => ({
  customerId,
  customerName,
  heldBy: partnerName === null ? undefined : speech.say('expiring.heldBy', { partner: partnerName }),
  when: speech.say(until > asOf ? 'expiring.until' : 'expiring.ended', { until: speech.dateWithDistance(until, asOf) }),
  color: until > asOf ? 'Warning' : 'Default',
  source: sourceText(source, speech),
});
