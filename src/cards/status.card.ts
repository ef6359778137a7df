import type { StatusView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';
import { answerRows } from './answers.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { spokenLines, spokenTotal } from './lines.js';
import { sourceText } from './role-term.js';
import type { Row } from './row.js';
import { sayRefusal } from './say-refusal.js';
import { deliveryText } from './status-delivery.js';
import { statusText, whoIsNext } from './status-next.js';

/** The partner's card: follows one of its offers for as long as it lives, and says who is next. Other partners are never named (R15, R23). */
export function drawStatus(view: StatusView, { speech, layouts }: DrawingTools): Card {
  const { offer, may, answered } = view;
  const kind = speech.say(`kind.${offer.kind}`);
  const status = statusText(view, speech);
  const next = whoIsNext(view, speech);
  const data = {
    ...{ offerId: offer.offerId, revision: offer.revision, customerName: view.customerName },
    ...{ kind, number: offer.number, status, state: status.text },
    banners: view.problem ? [{ style: 'attention', text: sayRefusal(view.problem, speech) }] : [],
    ...{ next: next.text, nextStyle: next.style },
    counter: view.counter ? counterLines(view.counter, speech) : [],
    answers: answered ? answerRows(answered.answers, speech.say('status.yourCompany'), speech) : [],
    lines: spokenLines(offer, speech),
    total: spokenTotal(offer.lines, speech),
    source: answered ? sourceText(answered.source, speech) : undefined,
    trial: offer.trial ? [{ label: speech.say('status.trial.label'), value: trialText(offer.trial, view.asOf, speech) }] : [],
    facts: facts(view, speech),
    delivery: offer.status === 'sent' ? deliveryText(view, speech) : undefined,
    ...{ mayAgree: may.agreeToCounter, mayFollowUp: may.followUp, mayOfferAgain: may.offerAgain, mayWithdraw: may.withdraw },
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'status', data, speech);
}

const counterLines = (counter: NonNullable<StatusView['counter']>, speech: Speech) =>
  counter.lines.map(({ name, from, to }) => ({
    name,
    change: from === to ? speech.say('status.counter.same', { count: to }) : speech.say('status.counter.change', { from, to }),
  }));

function facts({ offer, asOf }: StatusView, speech: Speech): Row[] {
  const open = offer.status === 'sent';
  const rows: (Row | false)[] = [
    open &&
      offer.delegationDays !== null && {
        label: speech.say('review.delegation'),
        value: speech.say('review.delegation.asked', { askedDays: offer.delegationDays }),
      },
    { label: speech.say('offer.row.sent'), value: speech.dateTime(offer.sentAt) },
    open && { label: speech.say('offer.row.until'), value: speech.dateWithDistance(offer.validUntil, asOf) },
    offer.basedOnTrial !== null && { label: speech.say('offer.row.follows'), value: offer.basedOnTrial },
    offer.headCount !== null && { label: speech.say('offer.row.people'), value: speech.say('offer.people', { count: offer.headCount }) },
    offer.revision > 1 && { label: speech.say('offer.row.revision'), value: speech.number(offer.revision) },
  ];
  return rows.filter((row) => row !== false);
}

export function trialText(trial: NonNullable<StatusView['offer']['trial']>, asOf: number, speech: Speech): string {
  if (trial.status === 'converted') return speech.say('status.trial.converted');
  return speech.say(`status.trial.${trial.status}`, { ends: speech.dateWithDistance(trial.endsAt, asOf) });
}
