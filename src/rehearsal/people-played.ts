import { isCustomer, isPartner, type Operator, type Organisation } from '../domain/organisations.js';
import { sideOf, type Person, type Role, type Side } from '../domain/people.js';
import type { RehearsalPerson } from './routes.js';

interface Directory {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly operator: Operator;
}

/**
 * Everybody of a directory who can be played, once for each side they can take, in the directory's order; but those come last who
 * make a poor first impression of a side: without a role to act, or of a company that is partner and customer at once.
 */
export function peoplePlayed({ people, organisations, operator }: Directory): readonly RehearsalPerson[] {
  const byTenant = new Map(organisations.map((organisation) => [organisation.tenantId, organisation]));
  const played = people
    .filter((person) => !person.gone)
    .flatMap((person) => {
      const organisation = byTenant.get(person.tenantId);
      return sidesOf(person, organisation, operator).map((side) => playedAs(person, side, organisation ?? operator));
    });
  const isBoth = ({ tenantId }: RehearsalPerson): boolean => {
    const organisation = byTenant.get(tenantId);
    return organisation !== undefined && isPartner(organisation) && isCustomer(organisation);
  };
  const rank = (person: RehearsalPerson): number =>
    (isBoth(person) ? 2 : 0) + (person.role === null || person.role === 'customer-viewer' ? 1 : 0);
  return played.sort((a, b) => rank(a) - rank(b));
}

function sidesOf(person: Person, organisation: Organisation | undefined, operator: Operator): readonly Side[] {
  const sides = new Set(person.roles.map(sideOf));
  if (sides.size > 0) return [...sides];
  if (person.tenantId === operator.tenantId) return ['support'];
  if (!organisation) return [];
  return isCustomer(organisation) ? ['customer'] : ['partner'];
}

function playedAs(person: Person, side: Side, place: Organisation | Operator): RehearsalPerson {
  const isOrganisation = 'organisationId' in place;
  const role: Role | undefined = person.roles
    .filter((each) => sideOf(each) === side)
    .sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b))[0];
  return {
    tenantId: person.tenantId,
    objectId: person.objectId,
    name: person.name,
    organisation: place.name,
    side,
    role: role ?? null,
    locale: person.locale ?? (isOrganisation ? place.locale : undefined) ?? 'en-US',
    timeZone: person.timeZone ?? 'UTC',
    customerId: side === 'customer' && isOrganisation ? place.organisationId : null,
  };
}

/** Who has several roles on a side is shown with the strongest. */
const STRENGTH: readonly Role[] = ['partner-admin', 'customer-admin', 'partner-seller', 'customer-viewer', 'support-agent'];
