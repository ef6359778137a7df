import type { OfferListItem, OfferListView } from '../domain/views/relationship-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { spokenStatus } from './offer-status.js';

/** A list of offers, five to a card. An item opens the customer's card on the customer's side, the status card on the partner's. */
export function drawOffers(view: OfferListView, { speech, layouts }: DrawingTools): Card {
  const data = {
    title: speech.say(`offers.title.${view.title}`),
    none: speech.say(`offers.none.${view.title}`),
    items: view.items.map((item) => itemText(item, view, speech)),
    opensCard: view.side === 'customer',
    more: view.more,
    moreTitle: speech.say('offers.more', { count: view.more }),
    shown: view.shown,
    intent: view.title === 'waiting' ? 'approval.list' : 'offer.list',
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'offers', data, speech);
}

function itemText(item: OfferListItem, { side, asOf }: OfferListView, speech: Speech) {
  return {
    offerId: item.offerId,
    heading: speech.say('offers.heading', { number: item.number, kind: speech.say(`kind.${item.kind}`) }),
    who: whoText(item, speech),
    status: spokenStatus(item, speech),
    when:
      item.status === 'sent'
        ? speech.say('offers.until', { until: speech.dateWithDistance(item.validUntil, asOf) })
        : speech.say('offers.sentAt', { sent: speech.date(item.sentAt) }),
    opens: side === 'support' ? undefined : speech.say('offers.openNumber', { number: item.number }),
  };
}

function whoText({ customerName, partnerName }: OfferListItem, speech: Speech): string {
  if (customerName !== null && partnerName !== null) return speech.say('offers.pair', { customer: customerName, partner: partnerName });
  return customerName ?? partnerName ?? '';
}
