import type { CompanyName, CompanyNames } from '../application/ports/company-names.js';
import type { Directory } from '../application/ports/directory.js';
import { beginCompanyIndex } from '../understanding/companies/company-index.js';
import type { Company } from '../understanding/companies/company.js';
import { prepareUnderstanding, type Prepared, type Understanding } from '../understanding/create-understanding.js';
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
  const kept: { version?: number; understanding?: Promise<Understanding>; prepared?: Prepared } = {};
  return {
    async current() {
      const version = await parts.names.version();
      if (!kept.understanding || kept.version !== version) {
        kept.version = version;
        kept.prepared ??= prepareUnderstanding({ model: parts.model, lists: builtInLists });
        // Asked for by several turns at once, it is made once; a failure is not kept.
        kept.understanding = build(parts, kept.prepared).catch((error: unknown) => {
          delete kept.understanding;
          throw error;
        });
      }
      return kept.understanding;
    },
  };
}

async function build({ names, directory }: KeeperParts, prepared: Prepared): Promise<Understanding> {
  const companies = beginCompanyIndex();
  for await (const batch of names.all()) companies.add(batch.map(companyOf));
  const catalogue = await directory.catalogue();
  return prepared({ catalogue: catalogue ? catalogueItems(catalogue) : [], companies: companies.build() });
}

const companyOf = ({ organisationId, name, domain, aliases, isPartner, isCustomer }: CompanyName): Company => ({
  id: organisationId,
  name,
  domain,
  aliases,
  type: isPartner ? (isCustomer ? 'both' : 'partner') : 'customer',
});
