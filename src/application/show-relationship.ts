import { administratorAt } from '../domain/delegation.js';
import { roleFlag, type RoleFlag } from '../domain/eligibility.js';
import type { PartnerRef } from '../domain/events.js';
import { isCustomer, isPartner, type Customer } from '../domain/organisations.js';
import { may } from '../domain/permissions.js';
import { accept, refuse, type Refusal, type Result } from '../domain/refusals.js';
import { offerStatusAt } from '../domain/state.js';
import type { OwnRolesView, RelationshipView } from '../domain/views/relationship-view.js';
import { asPartner, mustBeAllowed, type Asker } from './asker.js';
import { sourceAt } from './doer.js';
import { loadCustomer, stateAt, type LoadedCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';

/**
 * Who administers a customer and who is its partner of record, now or at an instant in the past (milliseconds): for the customer
 * itself and for support agents. Refuses `not-found` for another customer's, `role-missing` for everybody else.
 */
export async function showRelationship(
  ports: Ports,
  asker: Asker,
  asked: { readonly customerId: string; readonly at?: number; readonly problem?: Refusal },
): Promise<Result<RelationshipView>> {
  const customer = await readableCustomer(ports, asker, asked.customerId);
  if (!customer.ok) return customer;
  const loaded = await loadCustomer(ports, asked.customerId);
  const own = asker.organisation?.organisationId === asked.customerId && asked.at === undefined;
  const view = await relationshipView(ports, customer.value, loaded, asked.at ?? Math.max(ports.clock.now(), loaded.state.head.at));
  return accept({
    ...view,
    may: {
      endDelegation: own && view.administrator !== null && may(asker.roles, 'end-delegation'),
      setPartnerOfRecord: own && may(asker.roles, 'set-partner-of-record'),
    },
    problem: asked.problem ?? null,
  });
}

/** R29: a customer reads about itself, a support agent about everybody. */
export async function readableCustomer(ports: Ports, asker: Asker, customerId: string): Promise<Result<Customer>> {
  const own = asker.organisation?.organisationId === customerId && asker.sides.includes('customer');
  const allowed = mustBeAllowed(asker, own ? 'see-own' : 'see-every-company');
  // A partner or another customer learns no more than about a customer that does not exist.
  if (!allowed.ok) return asker.roles.length === 0 ? allowed : refuse({ code: 'not-found' });
  const customer = await ports.directory.organisation(customerId);
  return customer && isCustomer(customer) ? accept(customer) : refuse({ code: 'not-found' });
}

async function relationshipView(
  ports: Ports,
  customer: Customer,
  { entries }: LoadedCustomer,
  at: number,
): Promise<Omit<RelationshipView, 'may' | 'problem'>> {
  const state = stateAt(customer.organisationId, entries, at);
  const held = administratorAt(state, at);
  const { partnerOfRecord } = state;
  const flagOf = (role: 'administrator' | 'partner-of-record', partner: PartnerRef): Promise<RoleFlag | null> =>
    presentFlag(ports, role, partner, customer);
  return {
    customer: { customerId: customer.organisationId, name: customer.name, domain: customer.domain },
    administrator: held && {
      partner: held.partner,
      since: held.since,
      until: held.until,
      source: sourceAt(entries, held.grantSeq),
      flag: await flagOf('administrator', held.partner),
    },
    partnerOfRecord: partnerOfRecord && {
      ...partnerOfRecord,
      until: null,
      source: sourceAt(entries, state.partnerOfRecordSeq),
      flag: await flagOf('partner-of-record', partnerOfRecord.partner),
    },
    openOffers: [...state.offers.values()].filter((offer) => offerStatusAt(offer, at) === 'sent').length,
    source: state.head.seq > 0 ? sourceAt(entries, state.head.seq) : null,
    asOf: at,
  };
}

/** By the directory as it is today. */
export async function presentFlag(
  ports: Ports,
  role: 'administrator' | 'partner-of-record',
  { partnerId }: PartnerRef,
  customer: Customer,
): Promise<RoleFlag | null> {
  const [partner, catalogue] = await Promise.all([ports.directory.organisation(partnerId), ports.directory.catalogue()]);
  return catalogue && roleFlag(role, partner && isPartner(partner) ? partner : null, customer, catalogue);
}

/** A partner's own roles at a customer, and nothing about anybody else's. */
export async function showOwnRoles(ports: Ports, asker: Asker, customerId: string): Promise<Result<OwnRolesView>> {
  const partner = asPartner(asker, 'see-own');
  if (!partner.ok) return partner;
  const customer = await ports.directory.organisation(customerId);
  if (!customer || !isCustomer(customer)) return refuse({ code: 'not-found' });
  const { state, entries } = await loadCustomer(ports, customerId);
  const now = Math.max(ports.clock.now(), state.head.at);
  const own = partner.value.organisationId;
  const held = administratorAt(state, now);
  const grant = held?.partner.partnerId === own ? held : null;
  const record = state.partnerOfRecord?.partner.partnerId === own ? state.partnerOfRecord : null;
  const mayGiveBack = may(asker.roles, 'give-role-back');
  const seq = grant?.grantSeq ?? (record ? state.partnerOfRecordSeq : 0);
  return accept({
    customerId,
    customerName: customer.name,
    administratorSince: grant?.since ?? null,
    administratorUntil: grant?.until ?? null,
    partnerOfRecordSince: record?.since ?? null,
    source: seq > 0 ? sourceAt(entries, seq) : null,
    asOf: now,
    may: { giveDelegationBack: mayGiveBack && grant !== null, givePartnerOfRecordBack: mayGiveBack && record !== null },
  });
}
