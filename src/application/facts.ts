import { isCustomer, isPartner } from '../domain/organisations.js';
import type { Facts } from '../domain/offer.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { customerAdminsOf } from './recipients.js';
import type { Ports } from './ports/ports.js';

/** The directory and the catalogue as they are now, for one partner and one customer. Refuses `not-found` where either is missing or gone. */
export async function factsFor(ports: Ports, partnerId: string, customerId: string): Promise<Result<Facts>> {
  const [partner, customer, catalogue] = await Promise.all([
    ports.directory.organisation(partnerId),
    ports.directory.organisation(customerId),
    ports.directory.catalogue(),
  ]);
  if (!partner || !isPartner(partner) || !customer || !isCustomer(customer) || !catalogue) return refuse({ code: 'not-found' });
  const admins = await customerAdminsOf(ports, customer.tenantId);
  return accept({ partner, customer, catalogue, customerAdmins: admins.length, restraint: ports.settings.restraint });
}
