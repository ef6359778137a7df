import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';
import { catalogueSchema } from '../../domain/catalogue.js';
import { createCompanyIndex } from '../../understanding/companies/company-index.js';
import type { Company } from '../../understanding/companies/company.js';
import { createUnderstanding, type Understanding } from '../../understanding/create-understanding.js';
import { builtInLists } from '../../understanding/gazetteer/built-in-lists.js';
import { MODEL_FILE, readModel } from '../../understanding/model/model.js';
import { catalogueItems, type CatalogueItem } from '../../understanding/products.js';
import type { UnderstandArguments } from './arguments.js';
import { parsedAs } from './parsed-as.js';

const BUILT_IN_DIRECTORY = 'src/rehearsal/directory.json';

const companyLine = z.object({ name: z.string(), type: z.enum(['partner', 'customer']), aliases: z.array(z.string()).optional() });
const itemList = z.array(z.object({ name: z.string(), aliases: z.array(z.string()).default([]) }));
const formList = z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))]);
const builtIn = z.object({
  catalogue: catalogueSchema,
  organisations: z.array(
    z.object({
      organisationId: z.string(),
      name: z.string(),
      domain: z.string(),
      aliases: z.array(z.string()).default([]),
      partner: z.unknown(),
      customer: z.unknown(),
    }),
  ),
});

/** Understanding over the given files, or over what is built in. Refuses, by throwing, a file that cannot be read or is of another shape. */
export function openUnderstanding(
  root: string,
  files: Pick<UnderstandArguments, 'directory' | 'catalogue' | 'services' | 'places'>,
): Understanding {
  const own = parsedAs(builtIn, readFileSync(path.join(root, BUILT_IN_DIRECTORY), 'utf8'), BUILT_IN_DIRECTORY);
  const services = files.services === null ? builtInLists.services : formsIn(files.services, builtInLists.services);
  const places = files.places === null ? builtInLists.places : formsIn(files.places, builtInLists.places);
  const model: unknown = JSON.parse(readFileSync(path.join(root, MODEL_FILE), 'utf8'));
  return createUnderstanding({
    model: readModel(model),
    catalogue: files.catalogue === null ? catalogueItems(own.catalogue) : itemsIn(files.catalogue),
    companies: createCompanyIndex(files.directory === null ? builtInCompanies(own) : companiesIn(files.directory)),
    lists: { ...builtInLists, services, places },
  });
}

function builtInCompanies({ organisations }: { readonly organisations: z.infer<typeof builtIn>['organisations'] }): Company[] {
  return organisations.map(({ organisationId, name, domain, aliases, partner, customer }) => ({
    id: organisationId,
    name,
    domain,
    aliases,
    type: partner !== undefined && customer !== undefined ? 'both' : partner === undefined ? 'customer' : 'partner',
  }));
}

const companiesIn = (file: string): Company[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, where: `${file}, line ${at + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }, at) => ({ ...parsedAs(companyLine, line, where), id: String(at) }))
    .map(({ id, name, type, aliases }) => ({ id, name, type, ...(aliases && { aliases }) }));

const itemsIn = (file: string): CatalogueItem[] =>
  parsedAs(itemList, readFileSync(file, 'utf8'), file).map(({ name, aliases }) => ({ id: name, name, aliases }));

/** A list of keys alone takes the forms of the built-in list where that has them. */
function formsIn(file: string, known: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
  const listed = parsedAs(formList, readFileSync(file, 'utf8'), file);
  return Array.isArray(listed) ? Object.fromEntries(listed.map((key) => [key, known[key] ?? []])) : listed;
}
