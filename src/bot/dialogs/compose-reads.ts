import { checkCustomer, checkDraftLine, findCustomers } from '../../application/compose-offer.js';
import type { Subscription } from '../../domain/catalogue.js';
import type { Draft, DraftLine } from '../../domain/draft.js';
import type { Refusal } from '../../domain/refusals.js';
import { theOneMeant } from '../questions/which-customer.js';
import type { Turn } from '../turn.js';
import { searchIn } from '../typed-answers.js';
import type { Change } from './compose-advance.js';

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
export const nothing: Read = { changes: [], problem: null };

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

/** R1: a line that fails is refused alone; the others stay. */
export async function lineRead(turn: Turn, draft: Draft, line: DraftLine): Promise<Read> {
  const checked = await checkDraftLine(turn.ports, turn.asker, draft, line);
  if (checked.ok) return { changes: [{ kind: 'line', line }], problem: null };
  // The subscription stays, to be given another count.
  const keeps = checked.refusal.code === 'licences-out-of-range';
  return { changes: keeps ? [{ kind: 'line', line: { ...line, licences: null } }] : [], problem: checked.refusal };
}

export const delegationRead = (days: number): Read => ({ changes: [{ kind: 'delegation', days: whole(days) }], problem: null });

/** What is no number becomes 0, which every rule refuses and every store keeps. */
export const whole = (typed: number): number => (Number.isFinite(typed) ? typed : 0);

export const joined = (parts: readonly Read[]): Read => ({
  changes: parts.flatMap((part) => part.changes),
  problem: parts.find((part) => part.problem !== null)?.problem ?? null,
});
