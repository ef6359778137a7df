import type { AskSlots } from '../../domain/ask.js';
import type { MessageKey } from '../../i18n/catalogues.js';
import { accept, refuse, type Result } from '../../domain/refusals.js';
import type { Customer } from '../../domain/organisations.js';
import { normalise } from '../../understanding/normalise.js';
import { saying, type Answer, type Turn } from '../turn.js';

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

/** The only candidate, or the only one that is called exactly that: "Maplewick" among Maplewick and Maplewick Ferries. */
export function theOneMeant(candidates: readonly Customer[], said: string): Customer | undefined {
  const exact = candidates.filter((customer) =>
    [customer.name, customer.domain, ...customer.aliases].some((name) => normalise(name) === normalise(said)),
  );
  return exact.length === 1 ? exact[0] : candidates.length === 1 ? candidates[0] : undefined;
}

/** An offer by its spoken number; foreign and missing are alike (R29). */
export async function numberedOffer({ ports }: Turn, number: string): Promise<Result<{ offerId: string; customerId: string }>> {
  const row = await ports.views.offerByNumber(number);
  return row ? accept({ offerId: row.offerId, customerId: row.customerId }) : refuse({ code: 'not-found' });
}
