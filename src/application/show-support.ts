import { hasPartnerFeatures } from '../domain/eligibility.js';
import { isCustomer } from '../domain/organisations.js';
import type { SupportView } from '../domain/views/marketplace-view.js';
import type { Asker } from './asker.js';
import type { Ports } from './ports/ports.js';

/** R17: the way to Microsoft support, for everybody; a customer operated by 21Vianet is served by 21Vianet (R4). */
export async function showSupport(ports: Ports, { organisation, sides }: Asker): Promise<SupportView> {
  const catalogue = await ports.directory.catalogue();
  const customer = organisation && isCustomer(organisation) && sides.includes('customer') ? organisation : null;
  return { operatedBy21Vianet: customer !== null && catalogue !== null && !hasPartnerFeatures(customer, catalogue).ok };
}
