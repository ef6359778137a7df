import { isPartner } from '../domain/organisations.js';
import { accept, type Result } from '../domain/refusals.js';
import type { OfferStatus } from '../domain/state.js';
import type { CountsView } from '../domain/views/relationship-view.js';
import { asPartner, mustBeAllowed, type Asker } from './asker.js';
import type { OfferFilter } from './ports/views.js';
import type { Ports } from './ports/ports.js';

const STATUSES: readonly OfferStatus[] = ['sent', 'accepted', 'declined', 'withdrawn', 'lapsed'];

/** How many offers stand how: a partner's own, or for a support agent everybody's. Refuses `role-missing`. */
export async function countOffers(ports: Ports, asker: Asker): Promise<Result<CountsView>> {
  if (mustBeAllowed(asker, 'see-every-company').ok) return accept(await countsView(ports, { by: 'everybody' }, { kind: 'everybody' }));
  const partner = asPartner(asker, 'see-own');
  if (!partner.ok) return partner;
  const { organisationId, name } = partner.value;
  return accept(
    await countsView(
      ports,
      { by: 'partner', partnerId: organisationId },
      { kind: isPartner(partner.value) ? 'partner' : 'customer', name },
    ),
  );
}

async function countsView(ports: Ports, filter: OfferFilter, of: CountsView['of']): Promise<CountsView> {
  const now = ports.clock.now();
  const counted = await ports.views.countOffers(filter, {});
  // R11: what is still open in the view and past its date has lapsed.
  const overdue =
    filter.by === 'customer' ? 0 : ((await ports.views.countOffers({ ...filter, status: 'sent' }, { to: now })).get('sent') ?? 0);
  const corrected = new Map<OfferStatus, number>(counted);
  corrected.set('sent', (counted.get('sent') ?? 0) - overdue);
  corrected.set('lapsed', (counted.get('lapsed') ?? 0) + overdue);
  const counts = STATUSES.map((status) => ({ status, count: corrected.get(status) ?? 0 }));
  return { of, counts, total: counts.reduce((sum, { count }) => sum + count, 0), asOf: now };
}
