import type { AskedView } from '../domain/views/asked-view.js';
import { isCustomer } from '../domain/organisations.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import type { Side } from '../domain/people.js';
import { asCustomer, asPartner, mustBeAllowed, type Asker } from './asker.js';
import { partnerCalled } from './partner-called.js';
import type { Ports } from './ports/ports.js';

/** Whose offers, customers and counts somebody may read (R29), narrowed to the companies that were named. */
export interface Readable {
  readonly side: Side;
  readonly partnerId: string | null;
  readonly customerId: string | null;
  /** Of companies that were named and are not the asker's own. */
  readonly names: AskedView['names'];
}

interface Named {
  readonly partnerId?: string | undefined;
  readonly customerId?: string | undefined;
}

/**
 * A support agent reads about everybody, a partner about itself, a customer about itself. Refuses `not-found` for a company that is
 * none of the asker's or does not exist, alike, and `role-missing`.
 */
export async function readable(ports: Ports, asker: Asker, named: Named): Promise<Result<Readable>> {
  const { partnerId = null, customerId = null } = named;
  if (mustBeAllowed(asker, 'see-every-company').ok) return withNames(ports, { side: 'support', partnerId, customerId });
  const ownCustomer = customerId !== null && customerId === asker.organisation?.organisationId;
  if (asker.sides.includes('partner') && !(ownCustomer && asker.sides.includes('customer'))) {
    const partner = asPartner(asker, 'see-own');
    if (!partner.ok) return partner;
    const own = partner.value.organisationId;
    return partnerId !== null && partnerId !== own
      ? refuse({ code: 'not-found' })
      : withNames(ports, { side: 'partner', partnerId: own, customerId });
  }
  const customer = asCustomer(asker, 'see-own');
  if (!customer.ok) return customer;
  const own = customer.value.organisationId;
  return customerId !== null && customerId !== own
    ? refuse({ code: 'not-found' })
    : withNames(ports, { side: 'customer', partnerId, customerId: own });
}

/** As `readable`, for what customers do not ask: about customers, and in figures. */
export async function readableByPartner(ports: Ports, asker: Asker, named: Named): Promise<Result<Readable>> {
  const allowed = mustBeAllowed(asker, 'see-every-company').ok ? accept(true as const) : asPartner(asker, 'see-own');
  return allowed.ok ? readable(ports, asker, named) : allowed;
}

async function withNames(ports: Ports, asked: Omit<Readable, 'names'>): Promise<Result<Readable>> {
  const { side, partnerId, customerId } = asked;
  const [partner, customer] = await Promise.all([
    side === 'partner' || partnerId === null ? undefined : partnerCalled(ports, partnerId, side === 'customer' ? customerId : null),
    side === 'customer' || customerId === null ? undefined : customerCalled(ports, customerId),
  ]);
  if (partner === null || customer === null) return refuse({ code: 'not-found' });
  return accept({ ...asked, names: { ...(partner && { partner }), ...(customer && { customer }) } });
}

async function customerCalled({ directory }: Ports, customerId: string): Promise<string | null> {
  const customer = await directory.organisation(customerId);
  return customer && isCustomer(customer) ? customer.name : null;
}
