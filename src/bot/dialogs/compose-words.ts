import { findCustomers } from '../../application/compose-offer.js';
import { DEFAULT_DELEGATION_DAYS } from '../../domain/delegation.js';
import type { Draft } from '../../domain/draft.js';
import type { CompanyMention } from '../../understanding/companies/company.js';
import { daysSaid } from '../../understanding/days-said.js';
import { delegationSaid } from '../../understanding/delegation-said.js';
import type { Reading } from '../../understanding/reading.js';
import { steeringIn } from '../../understanding/steering.js';
import type { Turn } from '../turn.js';
import { withChanges } from './compose-advance.js';
import {
  customerChosen,
  customerMentioned,
  customerNamed,
  delegationRead,
  headCountRead,
  joined,
  lineRead,
  nothing,
  validityRead,
  type Read,
} from './compose-reads.js';
import { linesIn } from './compose-words-lines.js';

/**
 * A sentence: what is asked for, and whatever else it names. "Contoso, E3, for 20 people" fills three fields, in any order; a company
 * whose name holds a comma is found as a whole. What is said anew takes the place of what was said before, also at the review.
 */
export async function readText(turn: Turn, draft: Draft, text: string): Promise<Read> {
  if (asksForCustomer(draft) && (await findCustomers(turn.ports, text, 1)).length > 0) return customerNamed(turn, text);
  // "No, Fabrikam" is one thing, though it holds a comma.
  if (turn.understanding.goingOn(readingOf(turn, text)).corrects) return readPart(turn, draft, text);
  const parts = text
    .split(/,(?!\d)|[;\uFF0C\uFF1B\u3001\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const reads: Read[] = [];
  let read = draft;
  for (const part of parts) {
    const next = await readPart(turn, read, part);
    reads.push(next);
    const named = next.changes.some(({ kind }) => kind === 'customer');
    read = { ...withChanges(read, next.changes), ...(named && { asking: 'lines' }) };
  }
  return reads.length > 0 ? joined(reads) : readPart(turn, draft, text);
}

const asksForCustomer = ({ stage, asking }: Draft): boolean => stage === 'composing' && asking === 'customer';

const readingOf = ({ understanding, speech, today }: Turn, text: string): Reading =>
  understanding.read(text, { sides: ['partner'], locale: speech.locale, today });

interface Part {
  readonly text: string;
  readonly reading: Reading;
  readonly number: number | undefined;
  /** It says what was meant otherwise: "no, Fabrikam", "make it 30 licenses". */
  readonly corrects: boolean;
}

async function readPart(turn: Turn, draft: Draft, text: string): Promise<Read> {
  const reading = readingOf(turn, text);
  const { corrects, ordinal } = turn.understanding.goingOn(reading);
  const picked = ordinal === null ? null : await pickedFrom(turn, draft, ordinal);
  if (picked) return picked;
  const part: Part = { text, reading, corrects, number: onlyNumber(reading) };
  // At the review a name alone is no other customer.
  const company = draft.stage !== 'review' || corrects ? companyIn(turn, reading) : undefined;
  const named = [
    ...(company ? [await customerInstead(turn, draft, { company, corrects })] : []),
    ...(await linesIn(turn, draft, { reading, corrects })),
    ...delegationIn(draft, reading),
    ...validityIn(reading),
  ];
  return named.length > 0 ? joined(named) : readAlone(turn, draft, part);
}

/** "The second one", of what the card lets choose from. */
async function pickedFrom(turn: Turn, { customerId, customerSearch, choosing }: Draft, ordinal: number): Promise<Read | null> {
  const customer = customerId === null ? customerSearch?.found.at(ordinal) : undefined;
  if (customer !== undefined) return customerChosen(turn, customer);
  const skuId = choosing?.skuIds.at(ordinal);
  return skuId === undefined
    ? null
    : { changes: [{ kind: 'line', line: { skuId, licences: choosing?.licences ?? null, price: null } }], problem: null };
}

/** The company an offer could go to; the asker's own is named as the one that sends. */
const companyIn = ({ asker }: Turn, { companies }: Reading): CompanyMention | undefined =>
  companies.find(({ candidates: [first] }) => first?.type !== 'partner' && first?.id !== asker.organisation?.organisationId);

/** Who says that another customer is meant does not mean the one before, also where the other one is refused. */
async function customerInstead(
  turn: Turn,
  { customerId }: Draft,
  { company, corrects }: { readonly company: CompanyMention; readonly corrects: boolean },
): Promise<Read> {
  const read = await customerMentioned(turn, company);
  return corrects && customerId !== null && read.changes.length === 0 ? { ...read, changes: [{ kind: 'no-customer' }] } : read;
}

/** "With delegated administration after all", "without it for 90 days"; in a request for nothing else, only its days. */
function delegationIn(draft: Draft, reading: Reading): Read[] {
  const said = delegationSaid(reading);
  const days = daysSaid(reading).delegationDays;
  if (said === null) return [];
  if (draft.kind === 'delegation') return days === null ? [] : [delegationRead(days)];
  if (said === 'without') return [{ changes: [{ kind: 'delegation', days: null }], problem: null }];
  return [delegationRead(days ?? (typeof draft.delegation === 'number' ? draft.delegation : DEFAULT_DELEGATION_DAYS))];
}

/** "Valid for 14 days". */
function validityIn(reading: Reading): Read[] {
  const { validDays } = daysSaid(reading);
  return validDays === null ? [] : [validityRead(validDays)];
}

/** What names nothing answers what is asked for. At the review nothing is: there it corrects, or it means nothing. */
async function readAlone(turn: Turn, draft: Draft, part: Part): Promise<Read> {
  const { reading, number, corrects, text } = part;
  const stranger = corrects ? strangerIn(part) : null;
  if (stranger !== null) return customerNamed(turn, stranger);
  if (draft.stage === 'review') return atReview(turn, draft, part);
  // "20" is no customer; "Studio 54" may be one.
  const wanted = draft.customerId === null || asksForCustomer(draft);
  if (wanted && !corrects && (number === undefined || reading.row.some(({ kind }) => kind === 'word'))) return customerNamed(turn, text);
  if (draft.kind !== 'delegation' && draft.asking !== 'delegation') return countAlone(turn, draft, number);
  return delegationSaidAlone(turn, text, reading.durations[0]?.days ?? number);
}

/** "No, Fabrikam", which nobody is called. */
function strangerIn({ reading: { row, said }, number }: Part): string | null {
  const words = row.filter(({ kind }) => kind === 'word');
  const [first] = words;
  const last = words.at(-1);
  return first && last && number === undefined ? said.text.slice(first.start, last.end) : null;
}

function atReview(turn: Turn, draft: Draft, { reading, number, corrects }: Part): Promise<Read> | Read {
  const [duration] = reading.durations;
  if (corrects && duration && draft.kind === 'delegation') return delegationRead(duration.days);
  const counts = corrects || reading.row.some(({ tags }) => tags.includes('licence'));
  return counts && number !== undefined && draft.kind !== 'delegation' ? countAlone(turn, draft, number) : nothing;
}

const onlyNumber = ({ numbers }: Reading): number | undefined => (numbers.length === 1 ? numbers[0]?.value : undefined);

/** "20", or "for 20 people", after the subscription was named. */
async function countAlone(turn: Turn, draft: Draft, licences: number | undefined): Promise<Read> {
  if (draft.kind === 'trial' && licences !== undefined) return headCountRead(licences);
  if (draft.choosing && licences !== undefined) return { changes: [{ kind: 'choosing', ...draft.choosing, licences }], problem: null };
  const open = draft.lines.find((line) => line.licences === null);
  if (draft.stage === 'review' && draft.lines.length > 1) return { changes: [], problem: { code: 'count-of-which-line' } };
  const last = open ?? draft.lines.at(-1);
  if (!last || draft.kind === 'trial') return { changes: [], problem: { code: 'subscription-unknown' } };
  const read = await lineRead(turn, draft, { ...last, licences: licences ?? Number.NaN });
  // Words that hold no count take none away.
  return licences === undefined ? { ...read, changes: [] } : read;
}

/** "Yes", "no", or a number of days. */
function delegationSaidAlone({ speech }: Turn, text: string, days: number | undefined): Read {
  if (days !== undefined) return delegationRead(days);
  const said = steeringIn(text, speech.locale);
  if (said === 'yes') return delegationRead(DEFAULT_DELEGATION_DAYS);
  return said === 'no'
    ? { changes: [{ kind: 'delegation', days: null }], problem: null }
    : { changes: [], problem: { code: 'answers-missing', parts: ['delegation'] } };
}
