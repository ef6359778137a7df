import { administratorAt, DAY_MS } from './delegation.js';
import type { EventOf, PartnerRef, RecordedAnswers, ShownCard } from './events.js';
import type { Facts } from './offer.js';
import { openOffer } from './offer-life.js';
import { isItself } from './partner-of-record.js';
import { partsAsked, type AskedParts } from './parts-asked.js';
import { accept, refuse, type ConfirmationDue, type Refusal, type Result } from './refusals.js';
import { offerRefOf, type CustomerState, type OfferState } from './state.js';
import { cleanText } from './text.js';
import { convertedTrial } from './trial.js';

/** Characters of a reason that are kept. */
export const LONGEST_REASON = 500;

/**
 * The customer's decision on one revision of an offer: up to three answers, one entry, whole or not at all (R9, R15, R24, R25).
 */
export interface Answers {
  readonly offer?: { readonly answer: 'accept' } | { readonly answer: 'decline'; readonly reason: string | null } | undefined;
  readonly delegation?:
    { readonly answer: 'grant'; readonly days: number } | { readonly answer: 'refuse'; readonly reason: string | null } | undefined;
  /** `partner` null: nobody. */
  readonly partnerOfRecord?: { readonly answer: 'keep' } | { readonly answer: 'set'; readonly partner: PartnerRef | null } | undefined;
}

/** What the card was drawn from: a change of these since then makes the press void (R25). */
export interface Circumstances {
  readonly administratorSeq: number;
  readonly partnerOfRecordSeq: number;
}

export interface DecideOnOffer {
  readonly offerId: string;
  readonly revision: number;
  readonly answers: Answers;
  readonly seen: Circumstances;
  /** Second confirmations the person has given, on the card named by `confirmation`. */
  readonly confirmed: readonly ConfirmationDue['kind'][];
  readonly shown: ShownCard;
  readonly confirmation: ShownCard | null;
}

export const circumstancesOf = (state: CustomerState): Circumstances => ({
  administratorSeq: state.administratorSeq,
  partnerOfRecordSeq: state.partnerOfRecordSeq,
});

/** Records the answers, or says why nothing was recorded. `now` in milliseconds. */
export function decideOnOffer(state: CustomerState, command: DecideOnOffer, facts: Facts, now: number): Result<EventOf<'decision-made'>> {
  const found = openOffer(state, command, now);
  if (!found.ok) return found;
  const offer = found.value;
  const asked = partsAsked(state, offer, facts, now);
  const obstacle =
    todaysObstacle(command.answers, asked) ?? circumstancesObstacle(state, command, asked) ?? answersObstacle(state, offer, command, asked);
  if (obstacle) return refuse(obstacle);
  const due = confirmationsDue(state, offer, command.answers, now);
  if (due.some((item) => !isConfirmed(command, item))) return refuse({ code: 'confirmation-due', confirmations: due });
  return accept({
    type: 'decision-made',
    offer: offerRefOf(offer),
    answers: recorded(state, offer, command.answers, now),
    shown: command.shown,
    confirmation: command.confirmation,
  });
}

/** R27: given on a card of its own, which the entry names; so one card must have listed all that is due. */
const isConfirmed = ({ confirmed, confirmation }: DecideOnOffer, { kind }: ConfirmationDue): boolean =>
  confirmation !== null && confirmed.includes(kind);

/** R5: what fails now. R20: it stops accepting and granting alone, where anything can be decided at all. */
function todaysObstacle({ offer, delegation }: Answers, { parts, acceptObstacle, grantObstacle }: AskedParts): Refusal | null {
  const accepting = parts.length === 0 || offer?.answer === 'accept' ? acceptObstacle : null;
  return accepting ?? (delegation?.answer === 'grant' ? grantObstacle : null);
}

function circumstancesObstacle(state: CustomerState, { seen }: DecideOnOffer, { parts }: AskedParts): Refusal | null {
  const administrator = parts.includes('delegation') && seen.administratorSeq !== state.administratorSeq;
  const changed = administrator || seen.partnerOfRecordSeq !== state.partnerOfRecordSeq;
  return changed ? { code: 'circumstances-changed' } : null;
}

/** R24: every part that is asked must be answered; a request that dropped out may still be refused. R19: its days may be shortened only. */
function answersObstacle(state: CustomerState, offer: OfferState, { answers }: DecideOnOffer, { parts }: AskedParts): Refusal | null {
  const given = { offer: answers.offer, delegation: answers.delegation, 'partner-of-record': answers.partnerOfRecord };
  const missing = parts.filter((part) => !given[part]);
  if (missing.length > 0) return { code: 'answers-missing', parts: missing };
  if (answers.offer && !parts.includes('offer')) return { code: 'answer-not-asked', part: 'offer' };
  if (answers.delegation && offer.content.delegationDays === null) return { code: 'answer-not-asked', part: 'delegation' };
  if (answers.partnerOfRecord?.answer === 'set' && isItself(state, answers.partnerOfRecord.partner)) return { code: 'partner-unknown' };
  if (answers.delegation?.answer !== 'grant') return null;
  const most = offer.content.delegationDays ?? 0;
  const { days } = answers.delegation;
  return Number.isInteger(days) && days >= 1 && days <= most ? null : { code: 'delegation-days-out-of-range', most };
}

/** R9, R15: what the person must confirm a second time; one confirmation lists all of it. */
export function confirmationsDue(state: CustomerState, offer: OfferState, answers: Answers, now: number): ConfirmationDue[] {
  if (answers.delegation?.answer !== 'grant') return [];
  const due: ConfirmationDue[] = [];
  const held = administratorAt(state, now);
  if (held && held.partner.partnerId !== offer.partner.partnerId) {
    due.push({ kind: 'replace-administrator', present: held.partner, since: held.since, until: held.until });
  }
  if (answers.offer?.answer === 'decline') due.push({ kind: 'grant-while-declining' });
  return due;
}

function recorded(state: CustomerState, offer: OfferState, answers: Answers, now: number): RecordedAnswers {
  return {
    ...(answers.offer && { offer: recordedOffer(state, offer, answers.offer, now) }),
    ...(answers.delegation && { delegation: recordedDelegation(state, offer, answers.delegation, now) }),
    ...(answers.partnerOfRecord && { partnerOfRecord: recordedPartnerOfRecord(state, answers.partnerOfRecord) }),
  };
}

/** Typed by a person, and read by the partner and in the ledger for ever. */
const reasonText = (typed: string | null): string | null => cleanText(typed ?? '', LONGEST_REASON) || null;

function recordedOffer(
  state: CustomerState,
  offer: OfferState,
  answer: NonNullable<Answers['offer']>,
  now: number,
): NonNullable<RecordedAnswers['offer']> {
  if (answer.answer === 'decline') return { answer: 'declined', reason: reasonText(answer.reason) };
  const trialEndsAt = offer.content.trialDays === null ? null : now + offer.content.trialDays * DAY_MS;
  return { answer: 'accepted', trialEndsAt, converts: convertedTrial(state, offer, now) };
}

function recordedDelegation(
  state: CustomerState,
  offer: OfferState,
  answer: NonNullable<Answers['delegation']>,
  now: number,
): NonNullable<RecordedAnswers['delegation']> {
  if (answer.answer === 'refuse') return { answer: 'refused', reason: reasonText(answer.reason) };
  const former = state.administrator;
  const how = !former
    ? null
    : now >= former.until
      ? 'expired'
      : former.partner.partnerId === offer.partner.partnerId
        ? 'renewed'
        : 'replaced';
  return {
    answer: 'granted',
    days: answer.days,
    until: now + answer.days * DAY_MS,
    former: former && how && { partner: former.partner, grantSeq: former.grantSeq, how, until: former.until },
  };
}

/** Naming the partner that is there already keeps it. */
function recordedPartnerOfRecord(
  state: CustomerState,
  answer: NonNullable<Answers['partnerOfRecord']>,
): NonNullable<RecordedAnswers['partnerOfRecord']> {
  const former = state.partnerOfRecord?.partner ?? null;
  const kept = answer.answer === 'keep' || answer.partner?.partnerId === former?.partnerId;
  return kept ? { answer: 'kept', partner: former } : { answer: 'set', partner: answer.partner, former };
}
