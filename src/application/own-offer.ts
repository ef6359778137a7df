import type { Partner } from '../domain/organisations.js';
import type { Act } from '../domain/permissions.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import type { OfferState } from '../domain/state.js';
import { asPartner, type Asker } from './asker.js';
import { loadCustomer, type LoadedCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';

export interface OwnOffer {
  readonly partner: Partner;
  readonly customerId: string;
  readonly loaded: LoadedCustomer;
  readonly offer: OfferState;
}

/** An offer of the asker's own company, if their role allows the act. Foreign and missing are both `not-found` (R29). */
export async function ownOffer(ports: Ports, asker: Asker, offerId: string, act: Act): Promise<Result<OwnOffer>> {
  const partner = asPartner(asker, act);
  if (!partner.ok) return partner;
  const row = await ports.views.offerById(offerId);
  if (!row || row.partnerId !== partner.value.organisationId) return refuse({ code: 'not-found' });
  const loaded = await loadCustomer(ports, row.customerId);
  const offer = loaded.state.offers.get(offerId);
  return offer ? accept({ partner: partner.value, customerId: row.customerId, loaded, offer }) : refuse({ code: 'not-found' });
}
