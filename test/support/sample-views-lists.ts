import type { Drawing } from '../../src/cards/draw.js';
import type { Ask } from '../../src/domain/ask.js';
import type { Source } from '../../src/domain/views/offer-view.js';
import type { CountsView, CustomerListItem, ExpiringView, ListPage, OfferListItem, OfferListView } from '../../src/domain/views/list-view.js';
import { AS_OF, DAY, PLAIN } from './sample-events.js';
import type { Names } from './sample-views-a.js';

/** Lists of offers and of customers, what ends, and figures. Names can be hostile ones. */
type Samples = Readonly<Record<string, Drawing>>;

const SOURCE: Source = { seq: 12, hash: 'c0ffee5eed'.padEnd(64, '0'), at: AS_OF - DAY };
const WHOLE: ListPage = { shown: 5, more: 0, total: 5, cutAt: null, asOf: AS_OF };
const CUT: ListPage = { shown: 5, more: 995, total: 12_000, cutAt: 1000, asOf: AS_OF };
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const ask = (intent: Ask['intent'], slots: Ask['slots'] = {}): Ask => ({ intent, slots });

export function sampleViewsLists(names: Names = PLAIN): Samples {
  return { ...offers(names), ...customers(names), ...expiring(names), ...counts(names) };
}

const STATUSES = ['sent', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;
const KINDS = ['purchase', 'trial', 'delegation'] as const;

function offers({ customer, partner }: Names): Samples {
  const items = STATUSES.map((status, index): OfferListItem => ({
    ...{ offerId: `offer-${index}`, number: `P-104${index}`, kind: KINDS[index % 3] ?? 'trial', status, awaiting: null, source: SOURCE },
    ...{ customerName: customer, partnerName: null, sentAt: AS_OF - 9 * DAY, validUntil: AS_OF + 3 * DAY, closedAt: status === 'sent' ? null : AS_OF - 2 * DAY },
  }));
  const awaiting = items.slice(0, 2).map((item, index): OfferListItem => ({ ...item, status: index === 0 ? 'sent' : 'lapsed', awaiting: index === 0 ? 'counter' : 'request' }));
  const view = (changes: Partial<OfferListView>): Drawing => ({
    card: 'offers',
    view: { title: 'sent', side: 'partner', asked: { ask: ask('offer.list'), names: {} }, items, ...WHOLE, ...changes },
  });
  const asked = { ask: ask('offer.list', { status: 'declined', kind: 'trial', period: OCTOBER, customerId: 'wren', partnerId: 'alder' }), names: { customer, partner } };
  return {
    'offers: partner': view({ more: 21, total: 26 }),
    'offers: partner, something to answer': view({ items: awaiting }),
    'offers: partner, cut': view(CUT),
    'offers: customer waits': view({ title: 'waiting', side: 'customer', asked: { ask: ask('approval.list'), names: {} }, items: items.slice(0, 1).map((item) => ({ ...item, customerName: null, partnerName: partner })) }),
    'offers: customer': view({ title: 'received', side: 'customer', items: [...awaiting, ...items.slice(2)].map((item) => ({ ...item, customerName: null, partnerName: partner })) }),
    'offers: support, narrowed': view({ title: 'all', side: 'support', asked, items: [...awaiting, ...items.slice(2)].map((item) => ({ ...item, partnerName: partner })) }),
    'offers: none': view({ items: [], shown: 0, total: 0 }),
    'offers: none waits': view({ title: 'waiting', side: 'customer', asked: { ask: ask('approval.list'), names: {} }, items: [], shown: 0, total: 0 }),
    'offers: none received': view({ title: 'received', side: 'customer', items: [], shown: 0, total: 0 }),
    'offers: none at all': view({ title: 'all', side: 'support', items: [], shown: 0, total: 0 }),
    'offers: none of these': view({ asked, items: [], shown: 0, total: 0 }),
  };
}

function customers({ customer, partner, rival }: Names): Samples {
  const common = { customerId: 'wren', name: customer, domain: 'wren.example', openOffers: 2, source: SOURCE };
  const own: CustomerListItem[] = [
    { ...common, administrator: { held: 'own', until: AS_OF + 20 * DAY }, partnerOfRecord: { held: 'own', until: null } },
    { ...common, administrator: { held: 'not-own' }, partnerOfRecord: { held: 'not-own' }, openOffers: 0, source: null },
  ];
  const all: CustomerListItem[] = [
    { ...common, administrator: { held: 'partner', name: partner, until: AS_OF + 200 * DAY }, partnerOfRecord: { held: 'partner', name: rival, until: null } },
    { ...common, administrator: { held: 'nobody' }, partnerOfRecord: { held: 'nobody' }, openOffers: 1 },
  ];
  const none = { ...WHOLE, shown: 0, total: 0, items: [], comparedOnly: null };
  return {
    'customers: partner': { card: 'customers', view: { side: 'partner', asked: { ask: ask('customer.list'), names: {} }, items: own, ...WHOLE, more: 3, comparedOnly: null } },
    'customers: support, of a partner, cut': { card: 'customers', view: { side: 'support', asked: { ask: ask('customer.list', { filter: 'partner-of-record-differs', partnerId: 'alder' }), names: { partner } }, items: all, ...CUT, comparedOnly: 1000 } },
    'customers: support': { card: 'customers', view: { side: 'support', asked: { ask: ask('customer.list'), names: {} }, items: all, ...WHOLE, comparedOnly: null } },
    'customers: none': { card: 'customers', view: { side: 'partner', asked: { ask: ask('customer.list'), names: {} }, ...none } },
    'customers: none for support': { card: 'customers', view: { side: 'support', asked: { ask: ask('customer.list'), names: {} }, ...none } },
    'customers: none of these': { card: 'customers', view: { side: 'partner', asked: { ask: ask('customer.list', { filter: 'no-administrator' }), names: {} }, ...none } },
    'customers: nobody without a partner of record': { card: 'customers', view: { side: 'partner', asked: { ask: ask('customer.list', { filter: 'no-partner-of-record' }), names: {} }, ...none } },
  };
}

function expiring({ customer, partner }: Names): Samples {
  const item = { customerId: 'wren', customerName: customer, partnerName: null, until: AS_OF + 7 * DAY, source: SOURCE };
  const view = (changes: Partial<ExpiringView>): Drawing => ({
    card: 'expiring',
    view: { side: 'partner', asked: { ask: ask('delegation.expiring'), names: {} }, items: [item], mayAskAgain: true, reachesBack: false, ...WHOLE, ...changes },
  });
  const asked = { ask: ask('delegation.expiring', { period: OCTOBER, partnerId: 'alder' }), names: { partner } };
  return {
    'expiring: partner': view({ more: 4, total: 9 }),
    'expiring: support, some ended': view({ side: 'support', asked, items: [{ ...item, partnerName: partner }, { ...item, partnerName: partner, until: AS_OF - DAY }], mayAskAgain: false, reachesBack: true }),
    'expiring: none': view({ items: [], shown: 0, total: 0 }),
  };
}

function counts({ customer, partner }: Names): Samples {
  const statusRows = STATUSES.map((status, index) => ({ label: { by: 'status', status } as const, count: index * 1200 }));
  const view = (changes: Partial<CountsView>): Drawing => ({
    card: 'counts',
    view: { of: { kind: 'partner', name: partner }, asked: { ask: ask('stats.count'), names: {} }, rows: statusRows, most: 4800, offers: 12_000, ...WHOLE, ...changes },
  });
  const by = (groupBy: NonNullable<Ask['slots']['groupBy']>) => ({ ask: ask('stats.count', { status: 'accepted', groupBy }), names: {} });
  const months = Array.from({ length: 12 }, (_, index) => ({ label: { by: 'month', month: `2026-${String(index + 1).padStart(2, '0')}` } as const, count: index * 7 }));
  const named = [{ label: { by: 'name', name: customer } as const, count: 900 }, { label: { by: 'unknown' } as const, count: 1 }, { label: { by: 'no-product' } as const, count: 0 }];
  return {
    'counts: partner': view({}),
    'counts: everybody': view({ of: { kind: 'everybody' } }),
    'counts: by month, cut': view({ asked: by('month'), rows: months, most: 77, offers: 462, ...WHOLE, shown: 12, total: 12, cutAt: 12 }),
    'counts: by product': view({ asked: by('product'), rows: named, most: 900, offers: 901, ...WHOLE, shown: 3, total: 3 }),
    'counts: of a customer, by partner': view({ of: { kind: 'customer', name: customer }, asked: { ask: ask('stats.count', { groupBy: 'partner', period: OCTOBER, customerId: 'wren' }), names: { customer } }, rows: named, most: 900, offers: 901, ...WHOLE, more: 30, total: 42 }),
    'counts: nothing': view({ asked: by('customer'), rows: [], most: 0, offers: 0, ...WHOLE, shown: 0, total: 0 }),
  };
}
