import type { Asker } from './asker.js';
import type { Ports } from './ports/ports.js';

/**
 * Of the companies that a name could mean, those that the asker may know of (R29, R30): partners stand in the marketplace for
 * everybody; a customer knows no other customer; a partner knows those it deals with, and for a new offer everyone.
 */
export async function whomMayMean(
  ports: Ports,
  { sides, organisation }: Asker,
  { ids, forNewOffer }: { readonly ids: readonly string[]; readonly forNewOffer: boolean },
): Promise<ReadonlySet<string>> {
  if (sides.includes('support') || (forNewOffer && sides.includes('partner'))) return new Set(ids);
  const own = organisation?.organisationId;
  const found = await Promise.all(ids.map((id) => ports.directory.organisation(id)));
  const partners = found.flatMap((each) => (each?.partner ? [each.organisationId] : []));
  const dealings = own !== undefined && sides.includes('partner') ? await ports.views.dealingsWith(own, ids) : [];
  return new Set([...partners, ...dealings.map(({ customerId }) => customerId), ...ids.filter((id) => id === own)]);
}
