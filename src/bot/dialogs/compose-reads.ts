import { checkCustomer, checkDraftLine, findCustomers } from '../../application/compose-offer.js';
import type { Subscription } from '../../domain/catalogue.js';
import type { CompanyMention } from '../../understanding/companies/company.js';
import type { Draft, DraftLine } from '../../domain/draft.js';
import type { Refusal } from '../../domain/refusals.js';
import { theOneMeant } from '../questions/which-customer.js';
import type { Turn } from '../turn.js';
import { searchIn } from '../typed-answers.js';
import { bestOf } from '../asking/resolve.js';
import { withChanges, type Change } from './compose-advance.js';

/** One mention of a subscription. More than one candidate: the short name fits several, and must be asked about. */
export interface LineMention {
  readonly candidates: readonly Subscription[];
  readonly licences: number | null;
  /** Several were said, of which one has to be chosen: nothing is settled by what one of their names meant before. */
  readonly severalSaid?: boolean;
}

/** Reads what was typed or filled in as changes of the draft. What cannot be is left out, with the first reason why. */
export interface Read {
  readonly changes: readonly Change[];
  readonly problem: Refusal | null;
}

const MOST_FOUND = 8;
/** More people than any customer has; what is typed beyond it is no head-count. */
const MOST_PEOPLE = 1_000_000;
export const nothing: Read = { changes: [], problem: null };

export async function customerChosen(turn: Turn, customerId: string): Promise<Read> {
  const checked = await checkCustomer(turn.ports, turn.asker, customerId);
  return checked.ok ? { changes: [{ kind: 'customer', customerId }], problem: null } : { changes: [], problem: checked.refusal };
}

/** One that fits is taken, several are shown to choose from. */
export async function customerNamed(turn: Turn, text: string): Promise<Read> {
  const found = await findCustomers(turn.ports, text, MOST_FOUND);
  const meant = theOneMeant(found, text);
  if (meant) return customerChosen(turn, meant.organisationId);
  const ids = found.map((customer) => customer.organisationId);
  return { changes: [{ kind: 'customers-found', text: searchIn(text), found: ids }], problem: null };
}

/** A company that was found inside a sentence: the same, by what it was found as, for a mistyped name is no beginning of any. */
export async function customerMentioned(turn: Turn, { candidates, said }: CompanyMention): Promise<Read> {
  const [only, ...others] = bestOf(candidates.filter(({ type }) => type !== 'partner')).slice(0, MOST_FOUND);
  if (!only) return customerNamed(turn, said);
  if (others.length === 0) return customerChosen(turn, only.id);
  return { changes: [{ kind: 'customers-found', text: searchIn(said), found: [only, ...others].map(({ id }) => id) }], problem: null };
}

export async function linesNamed(turn: Turn, draft: Draft, mentions: readonly LineMention[]): Promise<Read> {
  const parts: Read[] = [];
  for (const mention of mentions) parts.push(...(await lineNamed(turn, withChanges(draft, joined(parts).changes), mention)));
  return joined(parts);
}

/** A short name means the one of its subscriptions that is asked about or is in the draft already; else what it meant before to this seller. */
async function lineNamed(turn: Turn, draft: Draft, { candidates, licences, severalSaid = false }: LineMention): Promise<Read[]> {
  const { lines } = draft;
  const among = candidates.some(({ skuId }) => draft.choosing?.skuIds.includes(skuId)) ? draft.choosing : null;
  const asked = candidates.filter(({ skuId }) => among === null || among.skuIds.includes(skuId));
  const there = asked.filter(({ skuId }) => lines.some((line) => line.skuId === skuId));
  const possible = there.length === 1 ? there : asked;
  const [only, another] = possible;
  if (!only) return [];
  const count = licences ?? among?.licences ?? null;
  if (!another) return namedLine(turn, draft, { skuId: only.skuId, licences: count, price: null });
  const skuIds = possible.map(({ skuId }) => skuId);
  const recalled = severalSaid ? null : await lineRecalled(turn, draft, { skuIds, licences: count });
  if (recalled) return recalled;
  const choosing: Read = { changes: [{ kind: 'choosing', skuIds, licences: count, oneName: !severalSaid }], problem: null };
  return draft.kind === 'trial' ? [choosing, headCountRead(count)] : [choosing];
}

/** What the seller chose the last time, unless it is not possible here: then it is asked about like anything unclear. */
async function lineRecalled(
  turn: Turn,
  draft: Draft,
  { skuIds, licences }: { readonly skuIds: readonly string[]; readonly licences: number | null },
): Promise<Read[] | null> {
  const skuId = await turn.ports.preferences.subscriptionAmong(turn.asker.personId, skuIds);
  if (skuId === null || !skuIds.includes(skuId)) return null;
  const parts = await namedLine(turn, draft, { skuId, licences, price: null });
  if (!parts.some(({ changes }) => changes.some(({ kind }) => kind === 'line'))) return null;
  const taken = (change: Change): Change => (change.kind === 'line' ? { ...change, among: skuIds } : change);
  return parts.map(({ changes, problem }) => ({ changes: changes.map(taken), problem }));
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

/** R1: a line that fails is refused alone; the others stay. */
export async function lineRead(turn: Turn, draft: Draft, line: DraftLine): Promise<Read> {
  const checked = await checkDraftLine(turn.ports, turn.asker, draft, line);
  if (checked.ok) return { changes: [{ kind: 'line', line }], problem: null };
  // The subscription stays, to be given another count.
  const keeps = checked.refusal.code === 'licences-out-of-range';
  return { changes: keeps ? [{ kind: 'line', line: { ...line, licences: null } }] : [], problem: checked.refusal };
}

export const delegationRead = (days: number): Read => ({ changes: [{ kind: 'delegation', days: whole(days) }], problem: null });

export const validityRead = (days: number): Read => ({ changes: [{ kind: 'valid-days', days: whole(days) }], problem: null });

/** What is no number becomes 0, which every rule refuses and every store keeps. */
export const whole = (typed: number): number => (Number.isFinite(typed) ? typed : 0);

export const joined = (parts: readonly Read[]): Read => ({
  changes: parts.flatMap((part) => part.changes),
  problem: parts.find((part) => part.problem !== null)?.problem ?? null,
});
