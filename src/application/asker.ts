import { isCustomer, isPartner, type Customer, type Organisation, type Partner } from '../domain/organisations.js';
import { may, rolesFor, type Act } from '../domain/permissions.js';
import { personIdOf, sideOf, type Locale, type Person, type PersonId, type Role, type Side } from '../domain/people.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import type { Actor } from '../domain/entry.js';
import type { Ports } from './ports/ports.js';

/** Who is asking, as the directory knows them at this moment (R26): roles are read afresh for every act. */
export interface Asker {
  readonly personId: PersonId;
  readonly person: Person;
  readonly organisation: Organisation | null;
  readonly roles: readonly Role[];
  readonly sides: readonly Side[];
  /** The language they chose for themselves; null where they never did. */
  readonly chosenLocale: Locale | null;
}

/**
 * The person an authenticated activity names by tenant and object id. A role counts only where its organisation can have it:
 * `partner-*` at a partner, `customer-*` at a customer, `support-agent` at the operator. Refuses `person-unknown`.
 */
export async function identify(ports: Ports, who: { readonly tenantId: string; readonly objectId: string }): Promise<Result<Asker>> {
  const person = await ports.directory.person(who.tenantId, who.objectId);
  if (!person) return refuse({ code: 'person-unknown' });
  const personId = personIdOf(person);
  const [organisation, operator, chosenLocale] = await Promise.all([
    ports.directory.organisationOfTenant(person.tenantId),
    ports.directory.operator(),
    ports.preferences.locale(personId),
  ]);
  const possible: Readonly<Record<Side, boolean>> = {
    partner: organisation !== null && isPartner(organisation),
    customer: organisation !== null && isCustomer(organisation),
    support: operator?.tenantId === person.tenantId,
  };
  const roles = person.roles.filter((role) => possible[sideOf(role)]);
  return accept({ personId, person, organisation, roles, sides: [...new Set(roles.map(sideOf))], chosenLocale });
}

/** The role check, at the moment of acting (R29, table "may"). Says which roles could, and nothing else. */
export function mustBeAllowed(asker: Asker, act: Act): Result<true> {
  return may(asker.roles, act) ? accept(true) : refuse({ code: 'role-missing', needed: rolesFor(act) });
}

/** The partner the asker acts for, if their role allows the act there. */
export function asPartner(asker: Asker, act: Act): Result<Partner> {
  const allowed = mustBeAllowed(asker, act);
  if (!allowed.ok) return allowed;
  const { organisation } = asker;
  return organisation && isPartner(organisation) ? accept(organisation) : refuse({ code: 'role-missing', needed: rolesFor(act) });
}

/** The customer the asker acts for, if their role allows the act there. */
export function asCustomer(asker: Asker, act: Act): Result<Customer> {
  const allowed = mustBeAllowed(asker, act);
  if (!allowed.ok) return allowed;
  const { organisation } = asker;
  return organisation && isCustomer(organisation) ? accept(organisation) : refuse({ code: 'role-missing', needed: rolesFor(act) });
}

export const actorOf = (asker: Asker, as: 'partner' | 'customer'): Actor => ({
  kind: 'person',
  tenantId: asker.person.tenantId,
  objectId: asker.person.objectId,
  as,
});

/** The person behind a stored id, for what is written to them; rejects for somebody who has left, to whom nothing is sent. */
export async function personById(ports: Ports, personId: PersonId): Promise<Asker> {
  const [tenantId = '', objectId = ''] = personId.split('/');
  const found = await identify(ports, { tenantId, objectId });
  if (!found.ok) throw new Error('nobody of that id is in the directory');
  return found.value;
}
