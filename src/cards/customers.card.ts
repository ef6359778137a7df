import type { CustomerListItem, CustomerListView, RoleListed } from '../domain/views/list-view.js';
import type { MessageValues, Speech } from '../i18n/speech.js';
import { drawAsked, isNarrowed } from './asked.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { moreOfList } from './more-of-list.js';
import { sourceText } from './role-term.js';

/** Customers with how the two roles stand there, five to a card; each opens the card of its roles. */
export function drawCustomers(view: CustomerListView, { speech, layouts }: DrawingTools): Card {
  const { side, asked } = view;
  const data = {
    title: speech.say(`customers.title.${side}`),
    total: speech.say('customers.total', { count: view.total }),
    asked: drawAsked(asked, speech),
    none: speech.say(isNarrowed(asked) ? 'customers.none.filtered' : `customers.none.${side}`),
    items: view.items.map((item) => itemText(item, view.asOf, speech)),
    compared: view.comparedOnly === null ? undefined : speech.say('customers.compared', { count: view.comparedOnly }),
    ...moreOfList(view, asked, speech),
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'customers', data, speech);
}

const itemText = (item: CustomerListItem, asOf: number, speech: Speech) => ({
  customerId: item.customerId,
  name: item.name,
  domain: item.domain ?? undefined,
  roles: roleTexts(item, asOf, speech),
  openOffers: speech.say('customers.openOffers', { count: item.openOffers }),
  source: item.source ? sourceText(item.source, speech) : undefined,
});

const roleTexts = ({ administrator, partnerOfRecord }: CustomerListItem, asOf: number, speech: Speech): string[] => [
  speech.say(`customers.administrator.${administrator.held}`, valuesOf(administrator, asOf, speech)),
  speech.say(`customers.partnerOfRecord.${partnerOfRecord.held}`, valuesOf(partnerOfRecord, asOf, speech)),
];

function valuesOf(listed: RoleListed, asOf: number, speech: Speech): MessageValues {
  const until = 'until' in listed && listed.until !== null ? { until: speech.dateWithDistance(listed.until, asOf) } : {};
  return { ...until, ...('name' in listed && { name: listed.name }) };
}
