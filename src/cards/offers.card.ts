import type { OfferListItem, OfferListView } from '../domain/views/list-view.js';
import type { Speech } from '../i18n/speech.js';
import { drawAsked, isNarrowed } from './asked.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { moreOfList } from './more-of-list.js';
import { spokenStatus, type SpokenStatus } from './offer-status.js';
import { sourceText } from './role-term.js';

/** A list of offers, five to a card. An item opens the customer's card on the customer's side, the status card
 * on the partner's, and what happened for a support agent. */
export function drawOffers(view: OfferListView, { speech, layouts }: DrawingTools): Card {
  const { title, asked } = view;
  const data = {
    title: speech.say(`offers.title.${title}`),
    asked: title === 'waiting' ? undefined : drawAsked(asked, speech),
    none: speech.say(title !== 'waiting' && isNarrowed(asked) ? 'offers.none.filtered' : `offers.none.${title}`),
    items: view.items.map((item) => itemText(item, view, speech)),
    opensCard: view.side === 'customer',
    showsStatus: view.side === 'partner',
    ...moreOfList(view, asked, speech),
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'offers', data, speech);
}

function itemText(item: OfferListItem, { side, asOf }: OfferListView, speech: Speech) {
  return {
    offerId: item.offerId,
    heading: speech.say('offers.heading', { number: item.number, kind: speech.say(`kind.${item.kind}`) }),
    who: whoText(item, speech),
    status: statusText(item, side, speech),
    when: whenText(item, asOf, speech),
    source: sourceText(item.source, speech),
    opens: speech.say('offers.openNumber', { number: item.number }),
    reads: side === 'support' ? { offerId: item.offerId } : undefined,
  };
}

/** What the partner is to answer goes before how the offer stands. */
function statusText(item: OfferListItem, side: OfferListView['side'], speech: Speech): SpokenStatus {
  if (item.awaiting === null) return spokenStatus(item, speech);
  const who = side === 'partner' ? 'partner' : 'other';
  const text = item.awaiting === 'counter' ? speech.say(`offers.awaiting.counter.${who}`) : speech.say(`offers.awaiting.request.${who}`);
  return { text, color: 'Warning' };
}

function whenText({ status, sentAt, validUntil, closedAt }: OfferListItem, asOf: number, speech: Speech): string {
  if (status === 'sent') return speech.say('offers.until', { until: speech.dateWithDistance(validUntil, asOf) });
  const sent = speech.date(sentAt);
  return closedAt === null
    ? speech.say('offers.sentAt', { sent })
    : speech.say('offers.sentAndClosed', { sent, closed: speech.dateWithDistance(closedAt, asOf) });
}

function whoText({ customerName, partnerName }: OfferListItem, speech: Speech): string {
  if (customerName !== null && partnerName !== null) return speech.say('offers.pair', { customer: customerName, partner: partnerName });
  return customerName ?? partnerName ?? '';
}
