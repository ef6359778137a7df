import type { CompanyNames } from '../application/ports/company-names.js';
import type { Directory } from '../application/ports/directory.js';
import { createCompanyIndex } from '../understanding/companies/company-index.js';
import type { Company } from '../understanding/companies/company.js';
import { createUnderstanding, type Understanding } from '../understanding/create-understanding.js';
import { builtInLists } from '../understanding/gazetteer/built-in-lists.js';
import type { Model } from '../understanding/model/model.js';
import { catalogueItems } from '../understanding/products.js';

/**
 * Understanding over the names and the catalogue as they were last imported. Names are in memory, whatever their number: about 1.5 kB
 * each. After an import the next sentence is understood with the new ones.
 */
export interface UnderstandingKeeper {
  current(): Promise<Understanding>;
}

export interface KeeperParts {
  readonly names: CompanyNames;
  readonly directory: Pick<Directory, 'catalogue'>;
  readonly model: Model;
}

export function createUnderstandingKeeper(parts: KeeperParts): UnderstandingKeeper {
  const kept: { version?: number; understanding?: Promise<Understanding> } = {};
  return {
    async current() {
      const version = await parts.names.version();
      if (!kept.understanding || kept.version !== version) {
        kept.version = version;
        // Asked for by several turns at once, it is made once; a failure is not kept.
        kept.understanding = build(parts).catch((error: unknown) => {
          delete kept.understanding;
          throw error;
        });
      }
      return kept.understanding;
    },
  };
}

async function build({ names, directory, model }: KeeperParts): Promise<Understanding> {
  const companies: Company[] = [];
  for await (const batch of names.all()) {
    for (const { organisationId, name, domain, aliases, isPartner, isCustomer } of batch) {
      companies.push({ id: organisationId, name, domain, aliases, type: isPartner ? (isCustomer ? 'both' : 'partner') : 'customer' });
    }
  }
  const catalogue = await directory.catalogue();
  return createUnderstanding({
    model,
    catalogue: catalogue ? catalogueItems(catalogue) : [],
    companies: createCompanyIndex(companies),
    lists: builtInLists,
  });
}
