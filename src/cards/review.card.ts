import type { ReviewView } from '../domain/views/conversation-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { spokenLines, spokenTotal } from './lines.js';
import type { Row } from './row.js';
import { sayRecalled } from './say-recalled.js';
import { sayRefusal } from './say-refusal.js';

/** The whole offer as the customer will get it, before it is sent: effects on others always show a card first. */
export function drawReview(view: ReviewView, { speech, layouts }: DrawingTools): Card {
  const { offer } = view;
  const data = {
    draftId: view.draftId,
    kind: speech.say(`kind.${offer.kind}`),
    banners: view.problem ? [{ style: 'attention', text: sayRefusal(view.problem, speech) }] : [],
    recalled: sayRecalled(view.recalled, speech),
    summary: summary(view, speech),
    lines: spokenLines(offer, speech),
    total: spokenTotal(offer.lines, speech),
    steps: steps(view, speech),
  };
  return bindLayout(layouts, 'review', data, speech);
}

function summary({ offer, customer }: ReviewView, speech: Speech): Row[] {
  return [
    { label: speech.say('review.to'), value: customer.name, detail: customer.domain },
    ...(offer.basedOnTrial === null ? [] : [{ label: speech.say('offer.row.follows'), value: offer.basedOnTrial }]),
    ...(offer.headCount === null
      ? []
      : [{ label: speech.say('offer.row.people'), value: speech.say('offer.people', { count: offer.headCount }) }]),
    delegationRow(offer.delegationDays, speech),
    {
      label: speech.say('review.partnerOfRecord'),
      value: speech.say('review.partnerOfRecord.asked'),
      detail: speech.say('review.partnerOfRecord.effect'),
    },
    { label: speech.say('offer.row.until'), value: speech.date(offer.validUntil) },
  ];
}

function delegationRow(days: number | null, speech: Speech): Row {
  const label = speech.say('review.delegation');
  if (days === null) return { label, value: speech.say('review.delegation.none') };
  return { label, value: speech.say('review.delegation.asked', { askedDays: days }), detail: speech.say('review.delegation.scope') };
}

/** R12: who orders, who bills, what ends when; and whom the card can reach. */
function steps({ offer, customerAdmins, adminsNotMet }: ReviewView, speech: Speech): string[] {
  return [
    speech.say('review.next.reach', { count: customerAdmins }),
    ...(adminsNotMet > 0 ? [speech.say('review.next.notMet', { count: adminsNotMet })] : []),
    ...(offer.trialDays === null ? [] : [speech.say('review.next.trial', { trialDays: offer.trialDays })]),
    ...(offer.kind === 'purchase' ? [speech.say('review.next.purchase')] : []),
    ...(offer.basedOnTrial === null ? [] : [speech.say('review.next.converts', { trialNumber: offer.basedOnTrial })]),
    ...(offer.delegationDays === null ? [] : [speech.say('review.next.delegation')]),
    speech.say('review.next.lapse', { until: speech.date(offer.validUntil) }),
  ];
}
