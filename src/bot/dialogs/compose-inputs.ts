import { checkCustomer, checkDraftLine, findCustomers } from '../../application/compose-offer.js';
import type { Payload } from '../../cards/verbs.js';
import type { Subscription } from '../../domain/catalogue.js';
import { DEFAULT_DELEGATION_DAYS } from '../../domain/delegation.js';
import type { Draft, DraftLine } from '../../domain/draft.js';
import { priceSchema, type Price } from '../../domain/events.js';
import { accept, refuse, type Refusal, type Result } from '../../domain/refusals.js';
import type { Reading } from '../../understanding/reading.js';
import { steeringIn } from '../../understanding/steering.js';
import { theOneMeant } from '../questions/which-customer.js';
import { searchIn, typedNumber } from '../typed-answers.js';
import type { Turn } from '../turn.js';
import { withChanges, type Change } from './compose-advance.js';

/** One mention of a subscription. More than one candidate: the short name fits several, and must be asked about. */
export interface LineMention {
  readonly candidates: readonly Subscription[];
  readonly licences: number | null;
}

/** Reads what was typed or filled in as changes of the draft. What cannot be is left out, with the first reason why. */
export interface Read {
  readonly changes: readonly Change[];
  readonly problem: Refusal | null;
}

const MOST_FOUND = 8;
/** More people than any customer has; what is typed beyond it is no head-count. */
const MOST_PEOPLE = 1_000_000;
const nothing: Read = { changes: [], problem: null };

/** The inputs of the card; empty ones change nothing. */
export async function readCard(turn: Turn, draft: Draft, inputs: Payload<'compose-next'>): Promise<Read> {
  const parts = [await customerOnCard(turn, draft, inputs)];
  const target = withChanges(draft, parts[0]?.changes ?? []);
  if (inputs.subscription) parts.push(await lineOnCard(turn, target, inputs));
  if (inputs.askDelegation !== undefined && inputs.askDelegation !== '') parts.push(delegationOnCard(inputs));
  else if (draft.kind === 'delegation' && inputs.delegationDays) parts.push(delegationRead(typedNumber(inputs.delegationDays)));
  if (inputs.validDays) parts.push({ changes: [{ kind: 'valid-days', days: whole(typedNumber(inputs.validDays)) }], problem: null });
  return joined(parts);
}

/**
 * A sentence: what is asked for, and whatever else it names. "Contoso, E3, for 20 people" fills three fields, in any order; a company
 * whose name holds a comma is found as a whole. At the review nothing is asked for: only a line that is named changes it.
 */
export async function readText(turn: Turn, draft: Draft, text: string): Promise<Read> {
  if (asksForCustomer(draft) && (await findCustomers(turn.ports, text, 1)).length > 0) return customerNamed(turn, draft, text);
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
  const reading = turn.understanding.read(part, { sides: ['partner'], locale: turn.speech.locale, today: turn.today });
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

async function customerOnCard(turn: Turn, draft: Draft, inputs: Payload<'compose-next'>): Promise<Read> {
  if (inputs.customer && inputs.customer !== draft.customerId) return customerChosen(turn, inputs.customer);
  const search = searchIn(inputs.customerSearch);
  return search && search !== draft.customerSearch?.text ? customerNamed(turn, draft, search) : nothing;
}

export async function customerChosen(turn: Turn, customerId: string): Promise<Read> {
  const checked = await checkCustomer(turn.ports, turn.asker, customerId);
  return checked.ok ? { changes: [{ kind: 'customer', customerId }], problem: null } : { changes: [], problem: checked.refusal };
}

/** One that fits is taken, several are shown to choose from. */
export async function customerNamed(turn: Turn, draft: Draft, text: string): Promise<Read> {
  const found = await findCustomers(turn.ports, text, MOST_FOUND);
  const meant = theOneMeant(found, text);
  if (meant) return customerChosen(turn, meant.organisationId);
  return {
    changes: [{ kind: 'customers-found', text: searchIn(text), found: found.map((customer) => customer.organisationId) }],
    problem: null,
  };
}

export async function linesNamed(turn: Turn, draft: Draft, mentions: readonly LineMention[]): Promise<Read> {
  const parts: Read[] = [];
  for (const { candidates, licences } of mentions) {
    const possible = candidates.filter(({ skuId }) => draft.choosing === null || draft.choosing.skuIds.includes(skuId));
    const [only] = possible;
    if (!only) continue;
    if (possible.length > 1)
      parts.push({ changes: [{ kind: 'choosing', skuIds: possible.map(({ skuId }) => skuId), licences }], problem: null });
    else
      parts.push(
        ...(await namedLine(turn, draft, { skuId: only.skuId, licences: licences ?? draft.choosing?.licences ?? null, price: null })),
      );
  }
  return joined(parts);
}

/** R6: a trial's licences are the catalogue's; "for 20 people" is noted and carried into the follow-up. */
async function namedLine(turn: Turn, draft: Draft, line: DraftLine): Promise<Read[]> {
  const read = await lineRead(turn, draft, line);
  return draft.kind === 'trial' ? [read, headCountRead(line.licences)] : [read];
}

export const headCountRead = (count: number | null): Read =>
  count !== null && Number.isInteger(count) && count >= 1 && count <= MOST_PEOPLE
    ? { changes: [{ kind: 'head-count', count }], problem: null }
    : nothing;

/** "20", or "for 20 people", after the subscription was named. */
async function countAlone(turn: Turn, draft: Draft, licences: number | undefined): Promise<Read> {
  const last = draft.lines.find((line) => line.licences === null) ?? draft.lines.at(-1);
  if (draft.kind === 'trial' && licences !== undefined) return headCountRead(licences);
  if (!last || draft.kind === 'trial') return { changes: [], problem: { code: 'subscription-unknown' } };
  const read = await lineRead(turn, draft, { ...last, licences: licences ?? Number.NaN });
  // Words that hold no count take none away.
  return licences === undefined ? { ...read, changes: [] } : read;
}

/** R1: a line that fails is refused alone; the others stay. */
async function lineRead(turn: Turn, draft: Draft, line: DraftLine): Promise<Read> {
  const checked = await checkDraftLine(turn.ports, turn.asker, draft, line);
  if (checked.ok) return { changes: [{ kind: 'line', line }], problem: null };
  // The subscription stays, to be given another count.
  const keeps = checked.refusal.code === 'licences-out-of-range';
  return { changes: keeps ? [{ kind: 'line', line: { ...line, licences: null } }] : [], problem: checked.refusal };
}

/** R6: a trial's count is the catalogue's, and it has no price. A price that was not understood leaves the line without one. */
async function lineOnCard(turn: Turn, draft: Draft, inputs: Payload<'compose-next'>): Promise<Read> {
  const skuId = inputs.subscription ?? '';
  if (draft.kind === 'trial') return lineRead(turn, draft, { skuId, licences: null, price: null });
  const licences = inputs.licences === undefined || inputs.licences.trim() === '' ? null : typedNumber(inputs.licences);
  const price = priceIn(inputs);
  const line = { skuId, licences: licences ?? draft.choosing?.licences ?? null, price: price.ok ? price.value : null };
  const read = await lineRead(turn, draft, line);
  return price.ok ? read : { ...read, problem: read.problem ?? price.refusal };
}

/** A comma may stand where others write a point. Who typed no amount names no price. */
function priceIn({ priceAmount, priceCurrency, priceTerm }: Payload<'compose-next'>): Result<Price | null> {
  const amount = priceAmount?.trim().replace(',', '.') ?? '';
  if (amount === '') return accept(null);
  const price = priceSchema.safeParse({ amount, currency: priceCurrency, term: priceTerm });
  return price.success ? accept(price.data) : refuse({ code: 'price-not-understood' });
}

function delegationOnCard(inputs: Payload<'compose-next'>): Read {
  const asked = inputs.askDelegation === 'true' || inputs.askDelegation === 'yes';
  if (!asked) return { changes: [{ kind: 'delegation', days: null }], problem: null };
  return delegationRead(inputs.delegationDays ? typedNumber(inputs.delegationDays) : DEFAULT_DELEGATION_DAYS);
}

const delegationRead = (days: number): Read => ({ changes: [{ kind: 'delegation', days: whole(days) }], problem: null });

/** "Yes", "no", or a number of days. */
function delegationSaid({ speech }: Turn, text: string, days: number | undefined): Read {
  if (days !== undefined) return delegationRead(days);
  const said = steeringIn(text, speech.locale);
  if (said === 'yes') return delegationRead(DEFAULT_DELEGATION_DAYS);
  return said === 'no'
    ? { changes: [{ kind: 'delegation', days: null }], problem: null }
    : { changes: [], problem: { code: 'answers-missing', parts: ['delegation'] } };
}

/** What is no number becomes 0, which every rule refuses and every store keeps. */
const whole = (typed: number): number => (Number.isFinite(typed) ? typed : 0);

export const joined = (parts: readonly Read[]): Read => ({
  changes: parts.flatMap((part) => part.changes),
  problem: parts.find((part) => part.problem !== null)?.problem ?? null,
});
