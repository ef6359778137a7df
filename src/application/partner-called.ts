import { isPartner } from '../domain/organisations.js';
import { partnersIn } from '../domain/unusual.js';
import type { Ports } from './ports/ports.js';
import { DEALING_ROLES } from './ports/views.js';

/**
 * What a partner is called: by the directory, which is public of partners (R30); one that has left, as this customer's ledger last
 * called it. `customerId` null: as any customer's did, for those who may read them all. Null where neither tells of it.
 */
export async function partnerCalled(ports: Ports, partnerId: string, customerId: string | null): Promise<string | null> {
  const listed = await ports.directory.organisation(partnerId);
  if (listed) return isPartner(listed) ? listed.name : null;
  const ledgerOf = customerId ?? (await lastDealtWith(ports, partnerId));
  if (ledgerOf === undefined) return null;
  const { entries } = await ports.ledger.read(ledgerOf);
  const named = entries.flatMap(({ entry }) => partnersIn(entry.event)).findLast((partner) => partner.partnerId === partnerId);
  return named?.name ?? null;
}

async function lastDealtWith({ views }: Ports, partnerId: string): Promise<string | undefined> {
  const [dealing] = await views.dealings({ partnerId, roles: DEALING_ROLES }, 'descending', 1);
  return dealing?.customerId;
}
