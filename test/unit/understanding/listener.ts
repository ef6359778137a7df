import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';
import { catalogueSchema } from '../../../src/domain/catalogue.js';
import type { Locale, Side } from '../../../src/domain/people.js';
import { createCompanyIndex } from '../../../src/understanding/companies/company-index.js';
import type { Company } from '../../../src/understanding/companies/company.js';
import { createUnderstanding, type Understanding, type UnderstandingParts } from '../../../src/understanding/create-understanding.js';
import { builtInLists } from '../../../src/understanding/gazetteer/built-in-lists.js';
import { catalogueItems, type CatalogueItem } from '../../../src/understanding/products.js';
import type { Reading } from '../../../src/understanding/reading.js';

/** A Friday. */
export const TODAY = '2026-11-20';

const builtIn = readFileSync(path.resolve(__dirname, '../../../src/rehearsal/directory.json'), 'utf8');
export const subscriptions: readonly CatalogueItem[] = catalogueItems(z.object({ catalogue: catalogueSchema }).parse(JSON.parse(builtIn)).catalogue);

const COMPANIES: readonly Company[] = [
  { id: 'c1', name: 'Maplewick Foods', type: 'customer' },
  { id: 'c2', name: 'Фармадуга', type: 'customer' },
  { id: 'c3', name: '竹影茶业有限公司', type: 'customer' },
  { id: 'p1', name: 'Quillbrook Advisers', type: 'partner' },
  { id: 'b1', name: 'Tannery Lane Works', type: 'both' },
];

/** Without a model: what sentences name, and what they say as a given intent, whatever was learnt. */
export const listenerParts: UnderstandingParts = {
  model: { guess: () => [] },
  catalogue: subscriptions,
  companies: createCompanyIndex(COMPANIES),
  lists: builtInLists,
};

const one = createUnderstanding(listenerParts);

export const readingOf = (text: string, locale: Locale = 'en-US', side: Side = 'partner'): Reading =>
  one.read(text, { sides: [side], locale, today: TODAY });
export const goingOnFrom = (text: string, locale: Locale = 'en-US'): ReturnType<Understanding['goingOn']> => one.goingOn(readingOf(text, locale));
export const slotsIn = one.slotsAs;
