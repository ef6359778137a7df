import type { Catalogue } from '../../domain/catalogue.js';
import type { ListingCriteria } from '../../domain/marketplace.js';
import type { Customer, Operator, Organisation, Partner } from '../../domain/organisations.js';
import type { Person } from '../../domain/people.js';

/** Organisations, people and the catalogue, as the operator last imported them. What is marked as gone is not found. */
export interface Directory {
  person(tenantId: string, objectId: string): Promise<Person | null>;
  organisation(organisationId: string): Promise<Organisation | null>;
  organisationOfTenant(tenantId: string): Promise<Organisation | null>;
  /** Everybody of one tenant. */
  peopleOf(tenantId: string): Promise<Person[]>;
  operator(): Promise<Operator | null>;
  /** Null while nothing was imported. */
  catalogue(): Promise<Catalogue | null>;
  /** Whose name, alias, domain or number begins like the text, best first. */
  findPartners(text: string, limit: number): Promise<Partner[]>;
  /** R30: ids of partners whose listing says all of it, in the order of their names, at most `most`. */
  partnersListed(criteria: ListingCriteria, most: number): Promise<string[]>;
  findCustomers(text: string, limit: number): Promise<Customer[]>;
}
