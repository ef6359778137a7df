import type { Actor, SealedEntry } from '../domain/entry.js';
import type { LedgerEvent, RecordedAnswers } from '../domain/events.js';
import { personIdOf, type PersonId } from '../domain/people.js';
import { assertNever } from '../domain/refusals.js';
import type { AnswerMark, LedgerRow } from './chat.js';

/**
 * One entry as the ledger strip shows it.
 * `nameOf` gives a person's name by id, or null for somebody who was erased.
 */
export function ledgerRow({ entry, hash }: SealedEntry, nameOf: (personId: PersonId) => string | null): LedgerRow {
  return {
    seq: entry.seq,
    at: entry.at,
    event: entry.event.type,
    about: aboutOf(entry.event),
    answers: entry.event.type === 'decision-made' ? marksOf(entry.event.answers) : [],
    actor: actorName(entry.actor, nameOf),
    hash,
    previousHash: entry.previousHash,
  };
}

const actorName = (actor: Actor, nameOf: (personId: PersonId) => string | null): string | null =>
  actor.kind === 'person' ? nameOf(personIdOf(actor)) : null;

function aboutOf(event: LedgerEvent): string | null {
  switch (event.type) {
    case 'relationship-recorded':
      return event.administrator?.partner.name ?? event.partnerOfRecord?.name ?? null;
    case 'delegation-ended':
    case 'partner-of-record-set':
    case 'partner-ended':
      return event.partner?.name ?? null;
    case 'offer-sent':
    case 'offer-revised':
    case 'offer-countered':
    case 'offer-withdrawn':
    case 'offer-lapsed':
    case 'offer-requested-again':
    case 'decision-made':
    case 'trial-ended':
      return event.offer.number;
    default:
      return assertNever(event);
  }
}

function marksOf({ offer, delegation, partnerOfRecord }: RecordedAnswers): AnswerMark[] {
  const marks: AnswerMark[] = [];
  if (offer) marks.push(`offer-${offer.answer}`);
  if (delegation) marks.push(`delegation-${delegation.answer}`);
  if (partnerOfRecord) marks.push(`partner-of-record-${partnerOfRecord.answer}`);
  return marks;
}
