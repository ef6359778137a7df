import type { OfferAct, WhichOfferItem, WhichOfferView } from '../domain/views/which-offer-view.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { spokenStatus } from './offer-status.js';
import { noteText } from './role-span.js';
import { trialText } from './status.card.js';

/** Offers that fit what was said, five to a card, with the button that acts or opens; where none fits, that, and what there is instead. */
export function drawWhichOffer(view: WhichOfferView, { speech, layouts }: DrawingTools): Card {
  const { act, fits, items, names } = view;
  const texts = TEXTS[act];
  const data = {
    // Where there is nothing to choose from, nothing is asked.
    title: speech.say(fits && items.length > 0 ? texts.title : 'acts.title.read'),
    names: [names.customer, names.partner].filter((name) => name !== null).join(' · '),
    banners: view.note ? [{ style: 'accent', text: noteText(view.note, speech) }] : [],
    none: fits && items.length > 0 ? undefined : speech.say(texts.none),
    instead: !fits && items.length > 0 ? speech.say(texts.instead) : undefined,
    items: items.map((item) => itemText(item, view, speech)),
    cut: view.cutAt === null ? undefined : speech.say('acts.cut', { count: view.cutAt }),
    offerTo: act === 'follow-up' && !fits ? { slots: view.customerId === null ? {} : { customerId: view.customerId } } : undefined,
    ask: view.ask,
    more: view.more,
    moreTitle: speech.say('offers.more', { count: view.more }),
    shown: view.shown,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'which-offer', data, speech);
}

const ANSWERING = { none: 'acts.none.answer', instead: 'acts.instead.answer' } as const;
const TEXTS = {
  'follow-up': { title: 'acts.title.follow-up', none: 'acts.none.follow-up', instead: 'acts.instead.follow-up' },
  withdraw: { title: 'acts.title.withdraw', none: 'acts.none.withdraw', instead: 'acts.instead.withdraw' },
  accept: { title: 'acts.title.accept', ...ANSWERING },
  decline: { title: 'acts.title.decline', ...ANSWERING },
  read: { title: 'acts.title.read', none: 'acts.none.read', instead: 'acts.none.read' },
} as const satisfies Readonly<Record<OfferAct, Readonly<Record<'title' | 'none' | 'instead', MessageKey>>>>;

function itemText(item: WhichOfferItem, { act, fits, asOf }: WhichOfferView, speech: Speech) {
  const { offerId, number, kind, status, trial, customerName, partnerName } = item;
  const tooltip = speech.say('offers.openNumber', { number });
  return {
    ...{ offerId, number, tooltip },
    heading: speech.say('offers.heading', { number, kind: speech.say(`kind.${kind}`) }),
    who: whoText(customerName, partnerName, speech),
    status: spokenStatus(item, speech),
    when:
      trial !== null
        ? trialText(trial, asOf, speech)
        : status === 'sent'
          ? speech.say('offers.until', { until: speech.dateWithDistance(item.validUntil, asOf) })
          : speech.say('offers.sentAt', { sent: speech.date(item.sentAt) }),
    follows: act === 'follow-up' && fits,
    shows: act === 'withdraw' || (act === 'follow-up' && !fits),
    opens: act === 'accept' || act === 'decline',
    reads: act === 'read' ? { offerId } : undefined,
  };
}

function whoText(customer: string | null, partner: string | null, speech: Speech): string {
  if (customer !== null && partner !== null) return speech.say('offers.pair', { customer, partner });
  return customer ?? partner ?? '';
}
