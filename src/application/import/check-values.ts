import type { DirectoryValue } from '../../domain/directory-file.js';
import { personIdOf, sideOf, type Role } from '../../domain/people.js';
import type { Vocabulary, World, WorldOrganisation } from './world.js';

/**
 * What must fit together beyond the shape of each part: with the rest of the file, with what is stored, with the catalogue.
 * Every check reports and goes on: an operator gets all mistakes of a file at once.
 */

/** Says that something is wrong at a place inside the value that is looked at. */
export type Report = (inside: readonly PropertyKey[], says: string) => void;

/** Where a value was listed before, as an index of its list; notes this place when it was not. */
export type FirstListed = (kind: string, value: string) => number | undefined;

export interface CheckContext {
  readonly world: World;
  readonly listed: FirstListed;
  readonly report: Report;
}

export function checkCatalogue({ subscriptions }: DirectoryValue<'catalogue'>, { report }: CheckContext): void {
  subscriptions.forEach(({ skuId, partNumber }, place) => {
    const bySku = subscriptions.findIndex((other) => other.skuId === skuId);
    const byPart = subscriptions.findIndex((other) => other.partNumber === partNumber);
    if (bySku < place) report(['subscriptions', place, 'skuId'], `stands at catalogue.subscriptions[${bySku}] already`);
    if (byPart < place) report(['subscriptions', place, 'partNumber'], `stands at catalogue.subscriptions[${byPart}] already`);
  });
}

export function checkOrganisation(organisation: DirectoryValue<'organisations'>, { world, listed, report }: CheckContext): void {
  const { organisationId, tenantId, domain, partner, customer } = organisation;
  const once = (inside: readonly PropertyKey[], kind: string, value: string): void => {
    const first = listed(kind, value);
    if (first !== undefined) report(inside, `stands at organisations[${first}] already`);
  };
  once(['organisationId'], 'organisation', organisationId);
  once(['tenantId'], 'tenant', tenantId);
  once(['domain'], 'domain', domain);
  if (partner) once(['partner', 'partnerNumber'], 'number', partner.partnerNumber);

  checkAgainstStored(organisation, world, report);
  if (!partner && !customer) report([], 'needs a part "partner", a part "customer", or both');
  if (world.leaving.organisations.has(organisationId)) report(['organisationId'], 'stands under "left" too: take it out of one of them');
  if (partner && world.vocabulary) checkServices(partner.authorisedServices, world.vocabulary, report);
  if (customer && world.vocabulary) checkCustomer(customer, world.vocabulary, report);
}

function checkAgainstStored(
  { organisationId, tenantId, domain, partner }: DirectoryValue<'organisations'>,
  world: World,
  report: Report,
): void {
  // Who may see and decide goes by the tenant: a ledger must never pass to another one.
  const tenantBefore = world.storedTenants.get(organisationId);
  if (tenantBefore !== undefined && tenantBefore !== tenantId) {
    report(['tenantId'], `is ${tenantBefore} in the directory, and a tenant never changes: give the organisation another organisationId`);
  }
  const holder = world.tenantHolders.get(tenantId);
  if (holder !== undefined && holder !== organisationId)
    report(['tenantId'], `belongs to ${holder} in the directory: use that organisationId`);
  const names = [
    [['domain'], domain],
    [['partner', 'partnerNumber'], partner?.partnerNumber],
  ] as const;
  for (const [inside, name] of names) {
    const nameHolder = name === undefined ? undefined : world.namesTaken.get(name);
    if (nameHolder !== undefined) report(inside, `belongs to ${nameHolder} in the directory`);
  }
}

function checkServices(authorisedServices: readonly string[], { services }: Vocabulary, report: Report): void {
  authorisedServices.forEach((service, place) => {
    if (!services.has(service)) report(['partner', 'authorisedServices', place], `"${service}" is no service of the catalogue`);
  });
}

function checkCustomer(
  { operatedBy, subscriptions }: NonNullable<DirectoryValue<'organisations'>['customer']>,
  { operators, skuIds }: Vocabulary,
  report: Report,
): void {
  // R4: a misspelt operator must not open the partner features.
  if (!operators.includes(operatedBy))
    report(['customer', 'operatedBy'], `"${operatedBy}" is not known: it may be ${operators.join(', ')}`);
  subscriptions.forEach((skuId, place) => {
    if (!skuIds.has(skuId)) report(['customer', 'subscriptions', place], `${skuId} is no SKU id of the catalogue`);
    if (subscriptions.indexOf(skuId) < place) report(['customer', 'subscriptions', place], `${skuId} stands there twice`);
  });
}

export function checkPerson(person: DirectoryValue<'people'>, { world, listed, report }: CheckContext): void {
  const first = listed('person', personIdOf(person));
  if (first !== undefined) report(['objectId'], `stands at people[${first}] already`);
  if (world.leaving.people.has(personIdOf(person))) report(['objectId'], 'stands under "left" too: take the person out of one of them');

  const organisation = world.tenants.get(person.tenantId);
  const isOperator = person.tenantId === world.operatorTenantId;
  if (!isOperator && !organisation) return report(['tenantId'], `${person.tenantId} is the tenant of no organisation, nor the operator's`);
  if (!isOperator && organisation?.gone)
    return report(
      ['tenantId'],
      `${organisation.organisationId} has left the directory: list it under "organisations" again, or leave its people out`,
    );
  person.roles.forEach((role, place) => {
    const missing = roleNeeds(role, organisation, isOperator);
    if (missing !== null) report(['roles', place], `"${role}" ${missing}`);
  });
}

/** Why the role does not fit the tenant; null when it does. */
function roleNeeds(role: Role, organisation: WorldOrganisation | undefined, isOperator: boolean): string | null {
  switch (sideOf(role)) {
    case 'partner':
      return organisation?.isPartner ? null : 'is for people of partners';
    case 'customer':
      return organisation?.isCustomer ? null : 'is for people of customers';
    case 'support':
      return isOperator ? null : "is for people of the operator's tenant";
  }
}

export function checkRelationship(known: DirectoryValue<'relationships'>, { world, listed, report }: CheckContext): void {
  const { customerId, administrator, partnerOfRecordId } = known;
  const first = listed('relationship', customerId);
  if (first !== undefined) report(['customerId'], `stands at relationships[${first}] already`);
  const customer = world.organisations.get(customerId);
  if (!customer?.isCustomer || customer.gone) report(['customerId'], `${customerId} is no customer of the directory`);

  const partners = [
    [['administrator', 'partnerId'], administrator?.partnerId],
    [['partnerOfRecordId'], partnerOfRecordId],
  ] as const;
  for (const [inside, partnerId] of partners) {
    if (partnerId === undefined || partnerId === null) continue;
    const partner = world.organisations.get(partnerId);
    if (!partner?.isPartner || partner.gone) report(inside, `${partnerId} is no partner of the directory`);
    // R5
    if (partnerId === customerId) report(inside, 'is the customer itself');
  }
}

export function checkLeft(left: DirectoryValue<'left'>, { world, report }: CheckContext): void {
  left.organisations.forEach((organisationId, place) => {
    if (!world.storedTenants.has(organisationId)) report(['organisations', place], `${organisationId} is not in the directory`);
  });
  left.people.forEach((personId, place) => {
    if (!world.knownLeaving.has(personId)) report(['people', place], `${personId} is not in the directory`);
  });
}
