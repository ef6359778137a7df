import type { AskSlots } from '../../domain/ask.js';
import type { MessageKey } from '../../i18n/catalogues.js';
import { accept, refuse, type Result } from '../../domain/refusals.js';
import type { Customer } from '../../domain/organisations.js';
import { normalise } from '../../understanding/normalise.js';
import { saying, type Answer, type Turn } from '../turn.js';

const MOST_NAMED = 5;

/** The customer that was asked about; without one a customer means itself. The example says how the question could be put. */
export async function customerOr(
  turn: Turn,
  { customerId }: AskSlots,
  example: MessageKey,
  then: (customerId: string) => Promise<Answer>,
): Promise<Answer> {
  const { organisation, sides } = turn.asker;
  const own = sides.includes('customer') && organisation?.customer ? organisation.organisationId : undefined;
  const meant = customerId ?? own;
  return meant === undefined ? saying('dialog.nameCustomer', { example: turn.speech.say(example) }) : then(meant);
}

/** The customer a sentence names. Two that fit alike are asked about, never picked. */
export async function whichCustomer(turn: Turn, said: string): Promise<{ readonly customerId: string } | { readonly answer: Answer }> {
  const found = await namedCustomer(turn, said);
  if (found.ok) return { customerId: found.value.organisationId };
  const names = found.candidates.map((customer) => customer.name);
  return { answer: names.length > 0 ? saying('dialog.whichCustomer', { names: turn.speech.list(names) }) : saying('dialog.noCustomer') };
}

async function namedCustomer(turn: Turn, said: string): Promise<{ ok: true; value: Customer } | { ok: false; candidates: Customer[] }> {
  const candidates = (await turn.ports.directory.findCustomers(said, MOST_NAMED)).filter((customer) => mayBeNamed(turn, customer));
  const only = theOneMeant(candidates, said);
  return only ? { ok: true, value: only } : { ok: false, candidates };
}

/** The only candidate, or the only one that is called exactly that: "Maplewick" among Maplewick and Maplewick Ferries. */
export function theOneMeant(candidates: readonly Customer[], said: string): Customer | undefined {
  const exact = candidates.filter((customer) =>
    [customer.name, customer.domain, ...customer.aliases].some((name) => normalise(name) === normalise(said)),
  );
  return exact.length === 1 ? exact[0] : candidates.length === 1 ? candidates[0] : undefined;
}

/** R29: to a customer there is no other customer, not even by name. */
const mayBeNamed = ({ asker }: Turn, { organisationId }: Customer): boolean =>
  asker.sides.some((side) => side !== 'customer') || asker.organisation?.organisationId === organisationId;

/** An offer by its spoken number; foreign and missing are alike (R29). */
export async function numberedOffer({ ports }: Turn, number: string): Promise<Result<{ offerId: string; customerId: string }>> {
  const row = await ports.views.offerByNumber(number);
  return row ? accept({ offerId: row.offerId, customerId: row.customerId }) : refuse({ code: 'not-found' });
}
