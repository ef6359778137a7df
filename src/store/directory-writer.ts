/**
 * What an import writes into the directory. Every write replaces what stood under its id and may be repeated; nothing is deleted,
 * for the ledger goes on speaking of whoever is gone. Reading for the rest of Accord must not come in (directory.ts).
 */

import type { DirectoryWriter } from '../application/ports/directory-import.js';
import { organisationSchema, type Organisation } from '../domain/organisations.js';
import { personIdOf, personSchema, type Person } from '../domain/people.js';
import type { CollectionName } from './collections.js';
import { saveListing } from './directory-listings.js';
import { saveNames } from './directory-names.js';
import type { Records, StoredRecord } from './records.js';

const BATCH = 500;

export function createDirectoryWriter(records: Records): DirectoryWriter {
  const saveOrganisation = async (organisation: Organisation): Promise<void> => {
    await replace(records, 'organisations', organisationRecord(organisation));
    await saveNames(records, organisation);
    await saveListing(records, organisation);
  };
  const savePerson = (person: Person): Promise<void> => replace(records, 'people', personRecord(person));

  return {
    saveOperator: (operator) => replace(records, 'settings', { id: 'operator', fields: { version: 0 }, body: JSON.stringify(operator) }),
    saveCatalogue: (catalogue) =>
      replace(records, 'settings', { id: 'catalogue', fields: { version: 0 }, body: JSON.stringify(catalogue) }),
    saveOrganisation,
    savePerson,
    markOrganisationGone: async (organisationId) => {
      const record = await records.get('organisations', organisationId);
      if (record) await saveOrganisation({ ...organisationSchema.parse(JSON.parse(record.body)), gone: true });
    },
    markPersonGone: async (personId) => {
      const record = await records.get('people', personId);
      if (record) await savePerson({ ...personSchema.parse(JSON.parse(record.body)), gone: true });
    },

    everyOrganisation: async function* () {
      for await (const batch of records.scan('organisations', BATCH))
        yield* batch.map(({ body }) => organisationSchema.parse(JSON.parse(body)));
    },
    knownPeople: async (personIds) => {
      const known = new Set<string>();
      for (let start = 0; start < personIds.length; start += BATCH) {
        for (const { id } of await records.getMany('people', personIds.slice(start, start + BATCH))) known.add(id);
      }
      return known;
    },
  };
}

function organisationRecord(organisation: Organisation): StoredRecord {
  const { organisationId, tenantId, partner, customer, gone } = organisation;
  const fields = { tenantId, isPartner: flag(partner !== undefined), isCustomer: flag(customer !== undefined), gone: flag(gone === true) };
  return { id: organisationId, fields, body: JSON.stringify(organisation) };
}

const personRecord = (person: Person): StoredRecord => ({
  id: personIdOf(person),
  fields: { tenantId: person.tenantId, gone: flag(person.gone === true) },
  body: JSON.stringify(person),
});

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Puts a record in the place of what stood under its id, if anything did. Rejects when another record holds what it needs. */
async function replace(records: Records, collection: CollectionName, record: StoredRecord): Promise<void> {
  const change = () => records.change(collection, record.id, {}, { fields: record.fields, body: record.body });
  if (await change()) return;
  if (await records.insert(collection, record)) return;
  // Somebody who writes the same import put it in between the two.
  if (!(await change())) throw new Error(`${collection}: another record holds what ${record.id} needs`);
}
