import type { Payload } from '../../cards/verbs.js';
import { DEFAULT_DELEGATION_DAYS } from '../../domain/delegation.js';
import type { Draft } from '../../domain/draft.js';
import { priceSchema, type Price } from '../../domain/events.js';
import { accept, refuse, type Result } from '../../domain/refusals.js';
import type { Turn } from '../turn.js';
import { searchIn, typedNumber } from '../typed-answers.js';
import { withChanges } from './compose-advance.js';
import { customerChosen, customerNamed, delegationRead, joined, lineRead, nothing, validityRead, type Read } from './compose-reads.js';

/** The inputs of the card; empty ones change nothing. */
export async function readCard(turn: Turn, draft: Draft, inputs: Payload<'compose-next'>): Promise<Read> {
  const parts = [await customerOnCard(turn, draft, inputs)];
  const target = withChanges(draft, parts[0]?.changes ?? []);
  if (inputs.subscription) parts.push(await lineOnCard(turn, target, inputs));
  if (inputs.askDelegation !== undefined && inputs.askDelegation !== '') parts.push(delegationOnCard(inputs));
  else if (draft.kind === 'delegation' && inputs.delegationDays) parts.push(delegationRead(typedNumber(inputs.delegationDays)));
  if (inputs.validDays) parts.push(validityRead(typedNumber(inputs.validDays)));
  return joined(parts);
}

async function customerOnCard(turn: Turn, draft: Draft, inputs: Payload<'compose-next'>): Promise<Read> {
  if (inputs.customer && inputs.customer !== draft.customerId) return customerChosen(turn, inputs.customer);
  const search = searchIn(inputs.customerSearch);
  return search && search !== draft.customerSearch?.text ? customerNamed(turn, search) : nothing;
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
