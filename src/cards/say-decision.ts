import type { EventOf, RecordedAnswers } from '../domain/events.js';
import type { Speech } from '../i18n/speech.js';
import { mayName, theOffer, type HistoryReader, type SpokenEntry } from './spoken-entry.js';

/** A decision with its three answers. To a partner that lost a role by a rival's offer, only its own loss is told. */
export function sayDecision(event: EventOf<'decision-made'>, reader: HistoryReader, speech: Speech): SpokenEntry {
  const { offer, answers } = event;
  if (!mayName(reader, offer.partner)) return { what: speech.say('history.decision.roles'), details: ownLosses(answers, reader, speech) };
  const values = { offer: theOffer(offer, speech), partner: offer.partner.name };
  return {
    what: speech.say(`history.decision.${answers.offer?.answer ?? 'answered'}`, values),
    details: [
      ...(answers.offer ? sayOfferAnswer(answers.offer, speech) : []),
      ...(answers.delegation ? sayDelegationAnswer(answers.delegation, offer.partner.name, reader, speech) : []),
      ...(answers.partnerOfRecord ? sayPartnerOfRecordAnswer(answers.partnerOfRecord, reader, speech) : []),
    ],
  };
}

function ownLosses({ delegation, partnerOfRecord }: RecordedAnswers, reader: HistoryReader, speech: Speech): string[] {
  const details: string[] = [];
  const replaced = delegation?.answer === 'granted' ? delegation.former?.partner : undefined;
  if (replaced && mayName(reader, replaced)) details.push(speech.say('history.lostAdministration', { partner: replaced.name }));
  if (partnerOfRecord?.answer !== 'set') return details;
  const { partner, former } = partnerOfRecord;
  if (partner && mayName(reader, partner)) details.push(speech.say('history.partnerOfRecord', { partner: partner.name }));
  if (former && mayName(reader, former)) details.push(speech.say('history.lostPartnerOfRecord', { partner: former.name }));
  return details;
}

function sayOfferAnswer(answer: NonNullable<RecordedAnswers['offer']>, speech: Speech): string[] {
  if (answer.answer === 'declined') return sayReason(answer.reason, speech);
  return [
    ...(answer.trialEndsAt === null ? [] : [speech.say('history.trialUntil', { until: speech.date(answer.trialEndsAt) })]),
    ...(answer.converts ? [speech.say('history.converts', { number: answer.converts.number })] : []),
  ];
}

function sayDelegationAnswer(
  answer: NonNullable<RecordedAnswers['delegation']>,
  partner: string,
  reader: HistoryReader,
  speech: Speech,
): string[] {
  if (answer.answer === 'refused') return [speech.say('history.refused'), ...sayReason(answer.reason, speech)];
  const { until, former } = answer;
  const replaced =
    former?.how === 'replaced' && mayName(reader, former.partner) ? [speech.say('history.replaced', { partner: former.partner.name })] : [];
  return [speech.say('history.granted', { partner, until: speech.date(until) }), ...replaced];
}

function sayPartnerOfRecordAnswer(
  answer: NonNullable<RecordedAnswers['partnerOfRecord']>,
  reader: HistoryReader,
  speech: Speech,
): string[] {
  if (answer.answer === 'kept') return [speech.say('history.partnerOfRecordKept')];
  const { partner, former } = answer;
  const before = former && mayName(reader, former) ? [speech.say('history.formerPartnerOfRecord', { partner: former.name })] : [];
  if (!partner) return [speech.say('history.noPartnerOfRecord'), ...before];
  return [
    mayName(reader, partner)
      ? speech.say('history.partnerOfRecord', { partner: partner.name })
      : speech.say('history.otherPartnerOfRecord'),
    ...before,
  ];
}

const sayReason = (reason: string | null, speech: Speech): string[] => (reason ? [speech.say('history.reason', { reason })] : []);
