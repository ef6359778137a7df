import type { RoleAsked } from '../domain/ask.js';
import { isCustomer } from '../domain/organisations.js';
import { may } from '../domain/permissions.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import type { OwnRolesView, RoleNote } from '../domain/views/roles-view.js';
import { asPartner, type Asker } from './asker.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { roleView, rolesInOrder, type MomentAsked } from './role-views.js';
import { concerning } from './show-history.js';

export interface OwnRolesAsked {
  readonly customerId: string;
  readonly moment?: MomentAsked | undefined;
  readonly role?: RoleAsked | undefined;
  readonly note?: RoleNote | undefined;
}

/**
 * A partner's own roles at a customer, now or on a day of the past, and nothing about anybody else's (R29): that a rival holds a
 * role, that nobody does and that nothing is recorded are the same to it. Refuses `not-found` and `role-missing`.
 */
export async function showOwnRoles(ports: Ports, asker: Asker, asked: OwnRolesAsked): Promise<Result<OwnRolesView>> {
  const partner = asPartner(asker, 'see-own');
  if (!partner.ok) return partner;
  const { customerId, moment = { kind: 'now' }, note = null } = asked;
  const customer = await ports.directory.organisation(customerId);
  if (!customer || !isCustomer(customer)) return refuse({ code: 'not-found' });
  const { state, entries } = await loadCustomer(ports, customerId);
  const now = Math.max(ports.clock.now(), state.head.at);
  const own = partner.value.organisationId;
  const reader = { tenantId: asker.person.tenantId, seesEverybody: false, onlyPartnerId: own };
  const noFlag = (): Promise<null> => Promise.resolve(null);
  const roles = await Promise.all(rolesInOrder(asked.role).map((role) => roleView(ports, role, { entries, reader, moment, now }, noFlag)));
  const holds = (wanted: RoleAsked): boolean => roles.some(({ role, held }) => role === wanted && held !== null);
  const mayGiveBack = moment.kind === 'now' && may(asker.roles, 'give-role-back');
  return accept({
    ...{ customerId, customerName: customer.name },
    roles,
    moment: moment.kind === 'now' ? moment : { kind: moment.kind, at: moment.at },
    knownSince: concerning(entries, own)[0]?.entry.at ?? null,
    asOf: now,
    may: {
      giveDelegationBack: mayGiveBack && holds('administrator'),
      givePartnerOfRecordBack: mayGiveBack && holds('partner-of-record'),
    },
    note,
  });
}
