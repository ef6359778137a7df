import type { PartnerRef } from '../domain/events.js';
import type { ChosenAnswers } from '../domain/pending-answers.js';
import type { ConfirmationDue } from '../domain/refusals.js';
import type { ConfirmationView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import type { Row } from './row.js';

/** R9, R15, R24: everything that must be said a second time, on one card; the answers themselves wait on the server. */
export function drawConfirmation(view: ConfirmationView, { speech, layouts, supportUrl }: DrawingTools): Card {
  const { offer, partner, answers, confirmations } = view;
  const days = answers.delegation?.answer === 'grant' ? answers.delegation.days : 0;
  const replacing = confirmations.find((due) => due.kind === 'replace-administrator');
  const kind = speech.say(`kind.${offer.kind}`);
  const data = {
    ...{ lang: speech.locale, supportUrl, reference: view.reference },
    ...{ kind, number: offer.number, kindAndNumber: `${kind} · ${offer.number}`, partner: partner.name, count: days },
    ...(replacing && { present: replacing.present.name, replaced: sideBySide(replacing, partner, days, speech) }),
    declining: confirmations.some((due) => due.kind === 'grant-while-declining'),
    answers: chosenRows(view, speech),
  };
  return bindLayout(layouts, 'confirmation', data, speech);
}

type Replacing = Extract<ConfirmationDue, { kind: 'replace-administrator' }>;

/** The customer may know both; neither of them learns of the other (R15). */
function sideBySide({ present, until }: Replacing, partner: PartnerRef, days: number, speech: Speech) {
  const side = ({ name, domain }: PartnerRef, when: string, term: string) => ({ when, name, domain, term });
  return {
    now: [side(present, speech.say('confirmation.now'), speech.say('confirmation.until', { until: speech.date(until) }))],
    then: [side(partner, speech.say('confirmation.then'), speech.say('confirmation.forDays', { count: days }))],
  };
}

function chosenRows({ answers, partnerOfRecord }: ConfirmationView, speech: Speech): Row[] {
  const { offer, delegation } = answers;
  const rows: (Row | undefined)[] = [
    offer && {
      label: speech.say('answer.offer'),
      ...(offer.answer === 'accept'
        ? { value: speech.say('answer.accepted') }
        : { value: speech.say('answer.declined'), detail: reasonOf(offer.reason, speech) }),
    },
    delegation && {
      label: speech.say('answer.delegation'),
      ...(delegation.answer === 'grant'
        ? { value: speech.say('answer.grantedFor', { count: delegation.days }) }
        : { value: speech.say('answer.refused'), detail: reasonOf(delegation.reason, speech) }),
    },
    answers.partnerOfRecord && {
      label: speech.say('answer.partnerOfRecord'),
      value: partnerOfRecordText(answers.partnerOfRecord, partnerOfRecord, speech),
    },
  ];
  return rows.filter((row) => row !== undefined);
}

function partnerOfRecordText(chosen: NonNullable<ChosenAnswers['partnerOfRecord']>, partner: PartnerRef | null, speech: Speech): string {
  if (chosen.answer === 'keep') return speech.say('answer.kept');
  return partner ? partner.name : speech.say('answer.nobody');
}

const reasonOf = (reason: string | null, speech: Speech): string | undefined =>
  reason ? speech.say('answer.reason', { reason }) : undefined;
