import { sha256 } from '../domain/canonical.js';
import { isCustomer, type Customer } from '../domain/organisations.js';
import type { Locale } from '../domain/people.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import type { EvidenceOfferView } from '../domain/views/evidence-view.js';
import { identify, mustBeAllowed, type Asker } from './asker.js';
import type { EvidenceLink } from './ports/evidence-links.js';
import type { Ports } from './ports/ports.js';

/** How long a link leads to evidence: enough to press it, too short to be passed round. */
const LINK_MS = 10 * 60_000;
const FORGOTTEN_AT_ONCE = 20;

export interface EvidenceAsked {
  readonly customerId: string;
  /** Of the page inside. */
  readonly locale: Locale;
  readonly timeZone: string;
}

export interface EvidenceOffer {
  readonly view: Omit<EvidenceOfferView, 'url'>;
  /** Stands in the link, and nowhere else. */
  readonly token: string;
}

/**
 * Makes a link to the evidence of a customer, for this person alone and for ten minutes. Refuses `role-missing`, and `not-found` for
 * another customer's as for one that does not exist (R29).
 */
export async function offerEvidence(ports: Ports, asker: Asker, asked: EvidenceAsked): Promise<Result<EvidenceOffer>> {
  const customer = await evidenceCustomer(ports, asker, asked.customerId);
  if (!customer.ok) return customer;
  const { entries } = await ports.ledger.read(asked.customerId);
  const now = ports.clock.now();
  const token = ports.ids.newReference();
  const link: EvidenceLink = { personId: asker.personId, ...asked, until: now + LINK_MS };
  await ports.evidenceLinks.save(sha256(token), link);
  await ports.evidenceLinks.forget(now, FORGOTTEN_AT_ONCE);
  const { organisationId: customerId, name } = customer.value;
  return accept({
    view: { customer: { customerId, name }, entries: entries.length, until: link.until, keyId: ports.signer.keyId, asOf: now },
    token,
  });
}

/** For whom a link is and of which customer; null for one that does not exist, has ended, or whose owner may no longer have it. */
export async function evidenceBehind(
  ports: Ports,
  token: string,
): Promise<{ readonly asker: Asker; readonly customer: Customer; readonly link: EvidenceLink } | null> {
  const link = await ports.evidenceLinks.find(sha256(token));
  if (!link || ports.clock.now() >= link.until) return null;
  const [tenantId = '', objectId = ''] = link.personId.split('/');
  const found = await identify(ports, { tenantId, objectId });
  if (!found.ok) return null;
  // Roles may have changed since the link was made.
  const customer = await evidenceCustomer(ports, found.value, link.customerId);
  return customer.ok ? { asker: found.value, customer: customer.value, link } : null;
}

/** A customer's admin has its own evidence, a support agent everybody's. */
async function evidenceCustomer(ports: Ports, asker: Asker, customerId: string): Promise<Result<Customer>> {
  const allowed = mustBeAllowed(asker, 'get-evidence');
  if (!allowed.ok) return allowed;
  const own = asker.organisation?.organisationId === customerId && asker.roles.includes('customer-admin');
  if (!own && !mustBeAllowed(asker, 'see-every-company').ok) return refuse({ code: 'not-found' });
  const customer = await ports.directory.organisation(customerId);
  return customer && isCustomer(customer) ? accept(customer) : refuse({ code: 'not-found' });
}
