import type { RoleAsked } from '../domain/ask.js';
import { roleFlag, type RoleFlag } from '../domain/eligibility.js';
import type { PartnerRef } from '../domain/events.js';
import { isCustomer, isPartner, type Customer } from '../domain/organisations.js';
import { may } from '../domain/permissions.js';
import { accept, refuse, type Refusal, type Result } from '../domain/refusals.js';
import { offerStatusAt } from '../domain/state.js';
import type { RelationshipView, RoleNote } from '../domain/views/roles-view.js';
import { mustBeAllowed, type Asker } from './asker.js';
import { sourceAt } from './doer.js';
import { loadCustomer, stateAt } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { roleView, rolesInOrder, type MomentAsked, type RoleReader } from './role-views.js';

export interface RelationshipAsked {
  readonly customerId: string;
  readonly moment?: MomentAsked | undefined;
  /** Which of the two was asked about. */
  readonly role?: RoleAsked | undefined;
  readonly note?: RoleNote | undefined;
  readonly problem?: Refusal | undefined;
}

/**
 * Who administers a customer and who is its partner of record, now or on a day of the past, each with who agreed to it: for the
 * customer itself and for support agents. Refuses `not-found` for another customer's, `role-missing` for everybody else.
 */
export async function showRelationship(ports: Ports, asker: Asker, asked: RelationshipAsked): Promise<Result<RelationshipView>> {
  const customer = await readableCustomer(ports, asker, asked.customerId);
  if (!customer.ok) return customer;
  const { customerId, moment = { kind: 'now' }, note = null, problem = null } = asked;
  const { entries, state: present } = await loadCustomer(ports, customerId);
  const now = Math.max(ports.clock.now(), present.head.at);
  const at = moment.kind === 'day' ? Math.min(moment.at, now) : now;
  const state = moment.kind === 'day' ? stateAt(customerId, entries, at) : present;
  const read = { entries, reader: readerOf(asker), moment, now };
  const flagOf = (role: RoleAsked, partner: PartnerRef): Promise<RoleFlag | null> => presentFlag(ports, role, partner, customer.value);
  const roles = await Promise.all(rolesInOrder(asked.role).map((role) => roleView(ports, role, read, flagOf)));
  const own = asker.organisation?.organisationId === customerId && moment.kind === 'now';
  const administered = roles.some(({ role, held }) => role === 'administrator' && held?.partner);
  return accept({
    customer: { customerId, name: customer.value.name, domain: customer.value.domain },
    roles,
    moment: moment.kind === 'now' ? moment : { kind: moment.kind, at: moment.at },
    knownSince: entries[0]?.entry.at ?? null,
    openOffers: [...state.offers.values()].filter((offer) => offerStatusAt(offer, at) === 'sent').length,
    source: state.head.seq > 0 ? sourceAt(entries, state.head.seq) : null,
    asOf: now,
    may: {
      endDelegation: own && administered && may(asker.roles, 'end-delegation'),
      setPartnerOfRecord: own && may(asker.roles, 'set-partner-of-record'),
      endPartner: own && may(asker.roles, 'end-partner'),
      getEvidence: may(asker.roles, 'get-evidence'),
    },
    ...{ note, problem },
  });
}

/** The customer itself, or a support agent: nothing about a role is hidden from either. */
export const readerOf = (asker: Asker): RoleReader => ({
  tenantId: asker.person.tenantId,
  seesEverybody: mustBeAllowed(asker, 'see-every-company').ok,
  onlyPartnerId: null,
});

/** R29: a customer reads about itself, a support agent about everybody. */
export async function readableCustomer(ports: Ports, asker: Asker, customerId: string): Promise<Result<Customer>> {
  const own = asker.organisation?.organisationId === customerId && asker.sides.includes('customer');
  const allowed = mustBeAllowed(asker, own ? 'see-own' : 'see-every-company');
  // A partner or another customer learns no more than about a customer that does not exist.
  if (!allowed.ok) return asker.roles.length === 0 ? allowed : refuse({ code: 'not-found' });
  const customer = await ports.directory.organisation(customerId);
  return customer && isCustomer(customer) ? accept(customer) : refuse({ code: 'not-found' });
}

/** By the directory as it is today. */
export async function presentFlag(ports: Ports, role: RoleAsked, { partnerId }: PartnerRef, customer: Customer): Promise<RoleFlag | null> {
  const [partner, catalogue] = await Promise.all([ports.directory.organisation(partnerId), ports.directory.catalogue()]);
  return catalogue && roleFlag(role, partner && isPartner(partner) ? partner : null, customer, catalogue);
}
