import type { RecordedAnswers } from '../domain/events.js';
import { offerStatusAt, type OfferState } from '../domain/state.js';
import { trialStatusAt } from '../domain/trial.js';
import type { AnswersView, OfferFactsView } from '../domain/views/offer-view.js';

/** What every card about an offer shows of it. `now` in milliseconds. */
export function offerFactsView(offer: OfferState, now: number): OfferFactsView {
  const { offerId, number, kind, revision, content, sentAt, trial } = offer;
  const trialStatus = trialStatusAt(offer, now);
  return {
    offerId,
    number,
    kind,
    revision,
    lines: content.lines,
    trialDays: content.trialDays,
    delegationDays: content.delegationDays,
    headCount: content.headCount,
    basedOnTrial: offer.basedOnTrial?.number ?? null,
    sentAt,
    validUntil: content.validUntil,
    status: offerStatusAt(offer, now),
    trial: trial && trialStatus && { status: trialStatus, endsAt: trial.endsAt },
  };
}

/** The answers for one side. The partner learns of its own roles only: whom it replaced, and who was chosen instead, stay unsaid (R15, R23). */
export function answersView(answers: RecordedAnswers, offeringPartnerId: string, side: 'customer' | 'partner'): AnswersView {
  const { offer, delegation } = answers;
  return {
    offer: offer ? { answer: offer.answer, reason: offer.answer === 'declined' ? offer.reason : null } : null,
    delegation: delegation ? delegationView(delegation, side) : null,
    partnerOfRecord: partnerOfRecordView(answers, offeringPartnerId, side),
  };
}

function delegationView(
  answer: NonNullable<RecordedAnswers['delegation']>,
  side: 'customer' | 'partner',
): NonNullable<AnswersView['delegation']> {
  if (answer.answer === 'refused') return answer;
  const replaced = side === 'customer' && answer.former?.how === 'replaced' ? answer.former.partner : null;
  return { answer: 'granted', until: answer.until, replaced };
}

function partnerOfRecordView(
  answers: RecordedAnswers,
  offeringPartnerId: string,
  side: 'customer' | 'partner',
): AnswersView['partnerOfRecord'] {
  const answer = answers.partnerOfRecord;
  if (!answer) return null;
  if (answer.answer === 'kept') return { answer: 'kept' };
  if (!answer.partner) return { answer: 'nobody' };
  if (answer.partner.partnerId === offeringPartnerId) return { answer: 'this-partner' };
  return side === 'customer' ? { answer: 'named', partner: answer.partner } : { answer: 'another-partner' };
}
