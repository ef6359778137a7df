import { assertNever } from '../domain/refusals.js';
import type { DecidedView, OfferView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';
import { spokenTotal } from './lines.js';

/** R12: what happens next when the offer is accepted: who orders, who bills and what, whether a trial converts, when it ends. */
export function stepsWhenAccepted({ offer, partner: { name: partner } }: OfferView, speech: Speech): string[] {
  switch (offer.kind) {
    case 'trial':
      return [
        speech.say('offer.next.trialOrder', { partner }),
        speech.say('offer.next.trialEnd', { count: offer.trialDays ?? 0 }),
        speech.say('offer.next.trialConvert', { partner }),
      ];
    case 'purchase': {
      const total = spokenTotal(offer.lines, speech);
      return [
        speech.say('offer.next.purchaseOrder', { partner }),
        total ? speech.say('offer.next.purchaseBill', { partner, total }) : speech.say('offer.next.purchaseBillOpen', { partner }),
        ...(offer.basedOnTrial ? [speech.say('offer.next.purchaseConvert', { trial: offer.basedOnTrial })] : []),
        speech.say('offer.next.purchaseEnd', { partner }),
      ];
    }
    case 'delegation':
      return [
        speech.say('offer.next.delegationStart', { partner, count: offer.delegationDays ?? 0 }),
        speech.say('offer.next.delegationEnd'),
        speech.say('offer.next.delegationFree'),
      ];
    default:
      return assertNever(offer.kind);
  }
}

/** The same after the decision, as it stands today. */
export function stepsAfter(view: OfferView, { answers }: DecidedView, speech: Speech): string[] {
  const partner = view.partner.name;
  return [
    ...(answers.offer?.answer === 'accepted' ? afterAccepting(view, speech) : []),
    ...(answers.offer?.answer === 'declined' ? [speech.say('offer.after.declined')] : []),
    ...(answers.delegation ? [afterDelegation(view, answers.delegation, speech)] : []),
    speech.say('offer.after.told', { partner, customer: view.customerName }),
  ];
}

function afterAccepting({ offer, partner: { name: partner } }: OfferView, speech: Speech): string[] {
  if (offer.kind === 'purchase') {
    const total = spokenTotal(offer.lines, speech);
    return [total ? speech.say('offer.after.purchase', { partner, total }) : speech.say('offer.after.purchaseOpen', { partner })];
  }
  if (!offer.trial) return [];
  const until = speech.date(offer.trial.endsAt);
  switch (offer.trial.status) {
    case 'running':
      return [speech.say('offer.after.trialRuns', { partner, until })];
    case 'converted':
      return [speech.say('offer.after.trialConverted')];
    case 'ended':
      return [speech.say('offer.after.trialEnded', { until })];
  }
}

function afterDelegation(view: OfferView, answer: NonNullable<DecidedView['answers']['delegation']>, speech: Speech): string {
  const partner = view.partner.name;
  if (answer.answer === 'refused') return speech.say('offer.after.refused', { partner });
  // An old receipt must not promise what has been ended or replaced since.
  const holds = view.administrator?.isOfferingPartner === true && view.administrator.until === answer.until;
  return holds
    ? speech.say('offer.after.granted', { partner, until: speech.date(answer.until) })
    : speech.say('offer.after.grantOver', { partner });
}
