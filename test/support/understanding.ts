import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { isCustomer, isPartner, type Organisation } from '../../src/domain/organisations.js';
import { createCompanyIndex } from '../../src/understanding/companies/company-index.js';
import { createUnderstanding, type Understanding } from '../../src/understanding/create-understanding.js';
import { builtInLists } from '../../src/understanding/gazetteer/built-in-lists.js';
import { MODEL_FILE, readModel } from '../../src/understanding/model/model.js';
import { catalogueItems } from '../../src/understanding/products.js';

/** Understanding with the trained model, over these companies and this catalogue. */
export function understandingOf(organisations: readonly Organisation[], catalogue: Catalogue): Understanding {
  const companies = organisations.map((each) => ({
    id: each.organisationId, name: each.name, domain: each.domain, aliases: each.aliases,
    type: isPartner(each) ? (isCustomer(each) ? 'both' as const : 'partner' as const) : 'customer' as const,
  }));
  const model: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../..', MODEL_FILE), 'utf8'));
  return createUnderstanding({ model: readModel(model), catalogue: catalogueItems(catalogue), companies: createCompanyIndex(companies), lists: builtInLists });
}
