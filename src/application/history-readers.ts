import { isCustomer, isPartner, type Customer } from '../domain/organisations.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import type { HistoryView } from '../domain/views/history-view.js';
import { mustBeAllowed, type Asker } from './asker.js';
import { partnerCalled } from './partner-called.js';
import type { Ports } from './ports/ports.js';
import { readableCustomer } from './show-relationship.js';

/** Who may read what of a ledger: a customer its own, a support agent everybody's, a partner what concerns it alone (R29). */
export type HistoryReader = HistoryView['reader'];

export async function historyReader(
  ports: Ports,
  asker: Asker,
  customerId: string,
): Promise<Result<{ customer: Customer; reader: HistoryReader }>> {
  const customer = await readableCustomer(ports, asker, customerId);
  if (customer.ok) {
    const side = asker.organisation?.organisationId === customerId ? 'customer' : 'support';
    return accept({ customer: customer.value, reader: { side } });
  }
  const organisation = await ports.directory.organisation(customerId);
  const own = asker.organisation;
  const allowed = mustBeAllowed(asker, 'see-own');
  if (!allowed.ok || !own || !isPartner(own) || !organisation || !isCustomer(organisation)) return customer;
  return accept({ customer: organisation, reader: { side: 'partner', partnerId: own.organisationId } });
}

/** For what is about one partner: that partner itself, or a support agent. Another partner's and a missing one's are alike. */
export async function partnerReader(
  ports: Ports,
  asker: Asker,
  partnerId: string,
): Promise<Result<{ name: string; reader: HistoryReader }>> {
  const own = asker.organisation;
  const support = mustBeAllowed(asker, 'see-every-company').ok;
  const allowed = support ? accept(true) : mustBeAllowed(asker, 'see-own');
  if (!allowed.ok) return allowed;
  if (!support && !(own?.organisationId === partnerId && asker.sides.includes('partner'))) return refuse({ code: 'not-found' });
  const name = await partnerCalled(ports, partnerId, null);
  if (name === null) return refuse({ code: 'not-found' });
  return accept({ name, reader: support ? { side: 'support' } : { side: 'partner', partnerId } });
}
