import type { AnswersView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';
import type { Row } from './row.js';

/**
 * The three answers of a decision, one row each. `thisPartner` is how the reader calls the offering partner: by its name on the
 * customer's cards, "your company" on the partner's. Who else is named was decided before (R23).
 */
export function answerRows(answers: AnswersView, thisPartner: string, speech: Speech): Row[] {
  const rows: (Row | undefined)[] = [
    answers.offer ? offerRow(answers.offer, speech) : undefined,
    answers.delegation ? delegationRow(answers.delegation, speech) : undefined,
    answers.partnerOfRecord
      ? { label: speech.say('answer.partnerOfRecord'), value: partnerOfRecordText(answers.partnerOfRecord, thisPartner, speech) }
      : undefined,
  ];
  return rows.filter((row) => row !== undefined);
}

function offerRow(offer: NonNullable<AnswersView['offer']>, speech: Speech): Row {
  return { label: speech.say('answer.offer'), value: speech.say(`answer.${offer.answer}`), detail: reasonText(offer.reason, speech) };
}

function delegationRow(delegation: NonNullable<AnswersView['delegation']>, speech: Speech): Row {
  const label = speech.say('answer.delegation');
  if (delegation.answer === 'refused') return { label, value: speech.say('answer.refused'), detail: reasonText(delegation.reason, speech) };
  const { until, replaced } = delegation;
  return {
    label,
    value: speech.say('answer.granted', { until: speech.date(until) }),
    detail: replaced ? speech.say('answer.replaced', { partner: replaced.name }) : undefined,
  };
}

function partnerOfRecordText(answer: NonNullable<AnswersView['partnerOfRecord']>, thisPartner: string, speech: Speech): string {
  switch (answer.answer) {
    case 'kept':
      return speech.say('answer.kept');
    case 'nobody':
      return speech.say('answer.nobody');
    case 'this-partner':
      return thisPartner;
    case 'another-partner':
      return speech.say('answer.anotherPartner');
    case 'named':
      return answer.partner.name;
  }
}

const reasonText = (reason: string | null, speech: Speech): string | undefined =>
  reason ? speech.say('answer.reason', { reason }) : undefined;
