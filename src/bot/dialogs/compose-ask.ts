import { smallestWith, type Catalogue } from '../../domain/catalogue.js';
import type { AskSlots } from '../../domain/ask.js';
import { DEFAULT_DELEGATION_DAYS } from '../../domain/delegation.js';
import type { Draft } from '../../domain/draft.js';
import type { DaysSaid } from '../../understanding/days-said.js';
import type { UnsureProduct } from '../asking/resolve.js';
import type { Turn } from '../turn.js';
import { searchIn } from '../typed-answers.js';
import { withChanges } from './compose-advance.js';
import {
  customerChosen,
  customerNamed,
  delegationRead,
  headCountRead,
  joined,
  linesNamed,
  validityRead,
  type LineMention,
  type Read,
} from './compose-reads.js';

/** What was said and is still to be settled. */
export interface Unclear {
  /** Short names that fit several subscriptions. */
  readonly unsure?: readonly UnsureProduct[];
  /** A customer's name that fits several, or that nobody was found for. */
  readonly customer?: { readonly text: string; readonly found?: readonly string[] };
  /** "Without delegated administration": that is answered, and not asked about. */
  readonly withoutDelegation?: boolean;
  /** For how long it stands, and for how long delegated administration is asked for. */
  readonly days?: DaysSaid;
}

/**
 * "Send Contoso a trial of E3 for 20 people and ask for delegated administration": one sentence fills what it says. Whatever is missing,
 * refused or unclear is asked for by the card, one thing at a time.
 */
export async function readAsk(turn: Turn, draft: Draft, slots: AskSlots, unclear: Unclear): Promise<Read> {
  const { unsure = [], withoutDelegation = false, days = NO_DAYS } = unclear;
  const parts = await customerSaid(turn, slots, unclear);
  const catalogue = await turn.ports.directory.catalogue();
  if (catalogue && draft.kind !== 'delegation')
    parts.push(await linesSaid(turn, withChanges(draft, parts[0]?.changes ?? []), mentionsOf(slots, unsure, catalogue)));
  if (slots.headCount !== undefined && draft.kind === 'trial') parts.push(headCountRead(slots.headCount));
  if (days.validDays !== null) parts.push(validityRead(days.validDays));
  if (slots.role === 'administrator' || (draft.kind === 'delegation' && days.delegationDays !== null))
    parts.push(delegationRead(days.delegationDays ?? DEFAULT_DELEGATION_DAYS));
  else if (withoutDelegation) parts.push({ changes: [{ kind: 'delegation', days: null }], problem: null });
  return joined(parts);
}

const NO_DAYS: DaysSaid = { validDays: null, delegationDays: null };

async function customerSaid(turn: Turn, { customerId }: AskSlots, { customer }: Unclear): Promise<Read[]> {
  if (customerId !== undefined) return [await customerChosen(turn, customerId)];
  if (!customer) return [];
  const { text, found } = customer;
  return [found ? { changes: [{ kind: 'customers-found', text: searchIn(text), found }], problem: null } : await customerNamed(turn, text)];
}

/** R6: a trial holds one subscription; of two that were said one has to be chosen. */
async function linesSaid(turn: Turn, draft: Draft, mentions: readonly LineMention[]): Promise<Read> {
  if (draft.kind !== 'trial' || mentions.length < 2) return linesNamed(turn, draft, mentions);
  const licences = mentions.find((mention) => mention.licences !== null)?.licences ?? null;
  return linesNamed(turn, draft, [{ candidates: mentions.flatMap(({ candidates }) => candidates), licences, severalSaid: true }]);
}

/** Subscriptions as they were said; for services alone, the smallest subscription that has them. */
function mentionsOf({ products, services, headCount }: AskSlots, unsure: readonly UnsureProduct[], catalogue: Catalogue): LineMention[] {
  const named = [...(products ?? []).map(({ skuId, licences }) => ({ skuIds: [skuId], licences })), ...unsure];
  const mentions = named.map(({ skuIds, licences }) => ({
    candidates: catalogue.subscriptions.filter(({ skuId }) => skuIds.includes(skuId)),
    licences,
  }));
  const smallest = services && mentions.length === 0 ? smallestWith(catalogue, services) : undefined;
  return smallest ? [{ candidates: [smallest], licences: headCount ?? null }] : mentions;
}
