import type { OfferView } from '../domain/views/offer-view.js';
import { answerRows } from './answers.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { spokenLines, spokenTotal } from './lines.js';
import { stepsAfter, stepsWhenAccepted } from './offer-steps.js';
import { askDelegation, askOffer, askPartnerOfRecord } from './offer-questions.js';
import { banners, headline, statusText, summary } from './offer-summary.js';

/**
 * The customer's card of an offer: three independent questions and one button while it is open (R24), the receipt once it is closed.
 * What may be answered, by whom, was decided before: nothing here knows a rule.
 */
export function drawOffer(view: OfferView, tools: DrawingTools): Card {
  const { speech, layouts, supportUrl } = tools;
  const { offer, partner } = view;
  const isOpen = offer.status === 'sent';
  const data = {
    ...{ lang: speech.locale, supportUrl, reference: view.reference, revision: offer.revision, customerId: view.customerId },
    ...{ kind: speech.say(`kind.${offer.kind}`), number: offer.number, partner: partner.name, customer: view.customerName },
    isOpen,
    ...{ mayVerify: isOpen && view.mayDecide, verifySlots: { offerId: offer.offerId } },
    status: statusText(view, speech),
    banners: banners(view, speech),
    headline: isOpen ? headline(view, speech) : undefined,
    summary: summary(view, speech),
    lines: spokenLines(offer, speech),
    total: spokenTotal(offer.lines, speech),
    ...(isOpen ? openPart(view, tools) : closedPart(view, tools)),
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'offer', data, speech);
}

function openPart(view: OfferView, { speech }: DrawingTools) {
  const { offer, filledIn } = view;
  const next = {
    next: view.obstacle ? [] : stepsWhenAccepted(view, speech),
    nextHeading: speech.say(offer.kind === 'delegation' ? 'offer.next.granted' : 'offer.next.accepted'),
  };
  if (!view.mayDecide || view.parts.length === 0) return next;
  const position = (part: (typeof view.parts)[number]) => view.parts.indexOf(part) + 1;
  return {
    ...next,
    filledIn,
    isAsked: true,
    asksOffer: view.parts.includes('offer') ? askOffer(view, position('offer'), speech) : undefined,
    asksDelegation: view.parts.includes('delegation') ? askDelegation(view, position('delegation'), speech) : undefined,
    ...{ askedDays: speech.say('common.days', { count: offer.delegationDays ?? 0 }), most: offer.delegationDays ?? 0 },
    delegationUnavailable: offer.delegationDays !== null && !view.parts.includes('delegation'),
    asksPartnerOfRecord: view.parts.includes('partner-of-record')
      ? askPartnerOfRecord(view, position('partner-of-record'), speech)
      : undefined,
    counts:
      offer.kind === 'purchase' && !view.counter
        ? offer.lines.map((line, index) => ({ id: `count-${index}`, label: line.name, value: line.licences }))
        : [],
  };
}

function closedPart(view: OfferView, { speech }: DrawingTools) {
  const { decided } = view;
  if (!decided) return { mayRequestAgain: view.mayRequestAgain, offerId: view.offer.offerId };
  return { decided: true, answers: answerRows(decided.answers, view.partner.name, speech), after: stepsAfter(view, decided, speech) };
}
