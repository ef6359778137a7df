import type { RoleCustomersView } from '../domain/views/roles-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { noteText, roleName } from './role-span.js';

/** A partner's customers at which it holds a role, five to a card: each opens the card from which a role is given back. */
export function drawRoleCustomers(view: RoleCustomersView, { speech, layouts }: DrawingTools): Card {
  const data = {
    banners: view.note ? [{ style: 'accent', text: noteText(view.note, speech) }] : [],
    items: view.items.map((item) => itemText(item, view, speech)),
    cut: view.cutAt === null ? undefined : speech.say('roleTimes.cut', { count: view.cutAt }),
    ask: view.ask,
    more: view.more,
    moreTitle: speech.say('roleTimes.more', { count: view.more }),
    shown: view.shown,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'role-customers', data, speech);
}

function itemText(item: RoleCustomersView['items'][number], { asOf }: RoleCustomersView, speech: Speech) {
  const { customerId, customerName, administratorUntil } = item;
  return {
    ...{ customerId, customerName },
    administrator:
      administratorUntil === null
        ? undefined
        : speech.say('roleTimes.administratorUntil', { until: speech.dateWithDistance(administratorUntil, asOf) }),
    partnerOfRecord: item.isPartnerOfRecord ? roleName('partner-of-record', speech) : undefined,
  };
}
