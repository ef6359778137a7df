import { z } from 'zod/v4';
import type { CompanyName, CompanyNames } from '../application/ports/company-names.js';
import type { Records, StoredRecord } from './records.js';

const BATCH = 1000;

const nameSchema = z.object({
  organisationId: z.string(),
  name: z.string(),
  domain: z.string(),
  aliases: z.array(z.string()),
  gone: z.boolean().optional(),
});

/**
 * The names of the directory, and of partners that have left it: the ledgers of customers go on speaking of those. Read from one end
 * to the other; the version is the one that imports count up.
 */
export function createCompanyNames(records: Records): CompanyNames {
  return {
    version: async () => Number((await records.get('settings', 'imports'))?.fields.version ?? 0),
    async *all() {
      for await (const batch of records.scan('organisations', BATCH)) yield batch.flatMap(nameOf);
    },
  };
}

function nameOf({ fields, body }: StoredRecord): CompanyName[] {
  const { gone, ...name } = nameSchema.parse(JSON.parse(body));
  const isPartner = fields.isPartner === 1;
  if (gone && !isPartner) return [];
  // Nothing is offered any more to one that has left.
  return [{ ...name, isPartner, isCustomer: fields.isCustomer === 1 && !gone }];
}
