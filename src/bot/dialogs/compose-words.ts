import { findCustomers } from '../../application/compose-offer.js';
import { DEFAULT_DELEGATION_DAYS } from '../../domain/delegation.js';
import type { Draft } from '../../domain/draft.js';
import type { Reading } from '../../understanding/reading.js';
import { steeringIn } from '../../understanding/steering.js';
import type { Turn } from '../turn.js';
import { withChanges } from './compose-advance.js';
import {
  customerNamed,
  delegationRead,
  headCountRead,
  joined,
  lineRead,
  linesNamed,
  nothing,
  type LineMention,
  type Read,
} from './compose-reads.js';

/**
 * A sentence: what is asked for, and whatever else it names. "Contoso, E3, for 20 people" fills three fields, in any order; a company
 * whose name holds a comma is found as a whole. At the review nothing is asked for: only a line that is named changes it.
 */
export async function readText(turn: Turn, draft: Draft, text: string): Promise<Read> {
  if (asksForCustomer(draft) && (await findCustomers(turn.ports, text, 1)).length > 0) return customerNamed(turn, draft, text);
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

async function readPart(turn: Turn, draft: Draft, part: string): Promise<Read> {
  const reading = readingOf(turn, part);
  const mentions = draft.kind === 'delegation' ? [] : await mentionsIn(turn, reading);
  if (mentions.length > 0) return linesNamed(turn, draft, mentions);
  const number = onlyNumber(reading);
  const corrects = turn.understanding.goingOn(reading).corrects;
  if (draft.stage === 'review') return atReview(turn, draft, { reading, number, corrects });
  const wanted = draft.customerId === null || asksForCustomer(draft) || (corrects && reading.companies.length > 0);
  // "20" is no customer; "Studio 54" may be one.
  if (wanted && (number === undefined || reading.row.some(({ kind }) => kind === 'word')))
    return customerNamed(turn, draft, nameSaid(reading) ?? part);
  if (draft.kind !== 'delegation' && draft.asking !== 'delegation') return countAlone(turn, draft, number);
  return delegationSaid(turn, part, reading.durations[0] ?? number);
}

const readingOf = ({ understanding, speech, today }: Turn, text: string): Reading =>
  understanding.read(text, { sides: ['partner'], locale: speech.locale, today });

/** At the review nothing is asked for: what words can mean there is a correction, "no, Fabrikam" or "make it 30 licences". */
async function atReview(turn: Turn, draft: Draft, { reading, number, corrects }: Corrected): Promise<Read> {
  const name = corrects ? nameSaid(reading) : undefined;
  if (name !== undefined) return customerNamed(turn, draft, name);
  const counts = corrects || reading.row.some(({ tags }) => tags.includes('licence'));
  return counts && number !== undefined && draft.lines.length === 1 ? countAlone(turn, draft, number) : nothing;
}

interface Corrected {
  readonly reading: Reading;
  readonly number: number | undefined;
  readonly corrects: boolean;
}

/** The one company that a text names, as the directory calls it; as it was said, where it could be several. */
function nameSaid({ companies }: Reading): string | undefined {
  const [first, second] = companies[0]?.candidates ?? [];
  return first && first.score > (second?.score ?? 0) ? first.name : companies[0]?.said;
}

const onlyNumber = ({ numbers }: Reading): number | undefined => (numbers.length === 1 ? numbers[0]?.value : undefined);

async function mentionsIn({ ports }: Turn, { products }: Reading): Promise<LineMention[]> {
  const catalogue = products.length > 0 ? await ports.directory.catalogue() : null;
  return products.map(({ mention, quantity }) => ({
    candidates: catalogue?.subscriptions.filter(({ skuId }) => mention.candidates.some(({ id }) => id === skuId)) ?? [],
    licences: quantity,
  }));
}

/** "20", or "for 20 people", after the subscription was named. */
async function countAlone(turn: Turn, draft: Draft, licences: number | undefined): Promise<Read> {
  const last = draft.lines.find((line) => line.licences === null) ?? draft.lines.at(-1);
  if (draft.kind === 'trial' && licences !== undefined) return headCountRead(licences);
  if (!last || draft.kind === 'trial') return { changes: [], problem: { code: 'subscription-unknown' } };
  const read = await lineRead(turn, draft, { ...last, licences: licences ?? Number.NaN });
  // Words that hold no count take none away.
  return licences === undefined ? { ...read, changes: [] } : read;
}

/** "Yes", "no", or a number of days. */
function delegationSaid({ speech }: Turn, text: string, days: number | undefined): Read {
  if (days !== undefined) return delegationRead(days);
  const said = steeringIn(text, speech.locale);
  if (said === 'yes') return delegationRead(DEFAULT_DELEGATION_DAYS);
  return said === 'no'
    ? { changes: [{ kind: 'delegation', days: null }], problem: null }
    : { changes: [], problem: { code: 'answers-missing', parts: ['delegation'] } };
}
