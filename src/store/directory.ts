/**
 * The directory over any database, as the rest of Accord asks it. Nothing of it is taken from memory: roles are read at each act, so
 * whoever has lost one cannot use it for a second longer. Writing is the import's alone (directory-writer.ts).
 */

import type { z } from 'zod/v4';
import type { Directory } from '../application/ports/directory.js';
import { catalogueSchema } from '../domain/catalogue.js';
import { isCustomer, isPartner, operatorSchema, organisationSchema, type Organisation } from '../domain/organisations.js';
import { personIdOf, personSchema } from '../domain/people.js';
import { idsListed } from './directory-listings.js';
import { idsByName, type Side } from './directory-names.js';
import type { Records, StoredRecord } from './records.js';

// More than any tenant has; a limit is asked for.
const MOST_PEOPLE = 1_000_000;

export function createDirectory(records: Records): Directory {
  const organisation = async (organisationId: string): Promise<Organisation | null> =>
    present(read(organisationSchema, await records.get('organisations', organisationId)));
  const byName = async (side: Side, text: string, limit: number): Promise<Organisation[]> => {
    const found = await records.getMany('organisations', await idsByName(records, side, { text, limit }));
    return found.flatMap((record) => present(read(organisationSchema, record)) ?? []);
  };

  const readCatalogue = readingOnce(catalogueSchema);

  return {
    // Ids are stored in small letters; another writing is the same id.
    person: async (tenantId, objectId) =>
      present(read(personSchema, await records.get('people', personIdOf({ tenantId, objectId }).toLowerCase()))),
    organisation,
    organisationOfTenant: async (tenantId) => {
      const [found] = await records.find('organisations', { index: 'byTenant', equals: { tenantId: tenantId.toLowerCase() }, limit: 1 });
      return present(read(organisationSchema, found ?? null));
    },
    peopleOf: async (tenantId) => {
      const found = await records.find('people', {
        index: 'byTenant',
        equals: { tenantId: tenantId.toLowerCase(), gone: 0 },
        limit: MOST_PEOPLE,
      });
      return found.map((record) => personSchema.parse(JSON.parse(record.body)));
    },
    operator: async () => read(operatorSchema, await records.get('settings', 'operator')),
    catalogue: async () => readCatalogue(await records.get('settings', 'catalogue')),
    findPartners: async (text, limit) => (await byName('partner', text, limit)).filter(isPartner),
    partnersListed: (criteria, most) => idsListed(records, criteria, most),
    findCustomers: async (text, limit) => (await byName('customer', text, limit)).filter(isCustomer),
  };
}

const read = <S extends z.ZodType>(schema: S, record: StoredRecord | null): z.infer<S> | null =>
  record === null ? null : schema.parse(JSON.parse(record.body));

/** Long texts that every act asks for: fetched each time, but the same bytes are parsed once. */
function readingOnce<S extends z.ZodType>(schema: S): (record: StoredRecord | null) => z.infer<S> | null {
  let last: { readonly body: string; readonly value: z.infer<S> } | undefined;
  return (record) => {
    if (record === null) return null;
    if (last?.body !== record.body) last = { body: record.body, value: schema.parse(JSON.parse(record.body)) };
    return last.value;
  };
}

const present = <T extends { readonly gone?: boolean | undefined }>(found: T | null): T | null => (found?.gone ? null : found);
