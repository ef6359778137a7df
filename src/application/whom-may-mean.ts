import type { Asker } from './asker.js';
import type { Ports } from './ports/ports.js';

/**
 * Of the companies that a name could mean, those that the asker may know of (R29, R30): partners stand in the marketplace for
 * everybody, and one that has left is known where the ledger names it; a customer knows no other customer; a partner knows those it
 * deals with, and for a new offer everyone who is there.
 */
export async function whomMayMean(
  ports: Ports,
  { sides, organisation }: Asker,
  { ids, forNewOffer }: { readonly ids: readonly string[]; readonly forNewOffer: boolean },
): Promise<ReadonlySet<string>> {
  const seesAll = sides.includes('support');
  if (seesAll && !forNewOffer) return new Set(ids);
  const found = (await Promise.all(ids.map((id) => ports.directory.organisation(id)))).filter((each) => each !== null);
  const there = new Set(found.map(({ organisationId }) => organisationId));
  if (forNewOffer && (seesAll || sides.includes('partner'))) return there;
  const partners = found.flatMap((each) => (each.partner ? [each.organisationId] : []));
  const own = organisation?.organisationId;
  if (own === undefined) return new Set(partners);
  const dealings = sides.includes('partner') ? await ports.views.dealingsWith(own, ids) : [];
  const gone = ids.filter((id) => !there.has(id));
  const left = sides.includes('customer') ? await namedBy(ports, own, gone) : [];
  return new Set([...partners, ...dealings.map(({ customerId }) => customerId), ...left, ...ids.filter((id) => id === own)]);
}

/** Of these partners, those that the customer's ledger names. */
async function namedBy({ views }: Ports, customerId: string, partnerIds: readonly string[]): Promise<readonly string[]> {
  const dealings = await Promise.all(partnerIds.map((id) => views.dealingsWith(id, [customerId])));
  return dealings.flat().map(({ partnerId }) => partnerId);
}
