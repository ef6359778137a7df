import { join } from 'node:path';
import type { ImportPorts } from '../../../src/application/import/finish-imports.js';
import { importDirectory } from '../../../src/application/import/import-directory.js';
import { smallestWith, type Catalogue } from '../../../src/domain/catalogue.js';
import { mayAskForDelegation, mayDealWith, mayOffer } from '../../../src/domain/eligibility.js';
import { isCustomer, isPartner, type Customer, type Partner } from '../../../src/domain/organisations.js';
import { MARKETPLACE_SERVICES } from '../../../src/domain/marketplace.js';
import { LOCALES, type Locale, type Person, type Role } from '../../../src/domain/people.js';
import { directoryReader } from '../../../src/store/directory-reader.js';
import type { Records } from '../../../src/store/records.js';
import { createSqliteRecords } from '../../../src/store/sqlite/sqlite-records.js';
import { importPortsOver } from '../../support/directory-files.js';

const read = directoryReader(join(__dirname, '../../../src/rehearsal/directory.json'));

/** The plans of the table in the domain's section 3, with Microsoft's own identifiers. */
const PLANS = [
  ['Microsoft 365 Business Basic', 'O365_BUSINESS_ESSENTIALS', '3b555118-da6a-4418-894f-7df1e2096870', 300],
  ['Microsoft 365 Apps for business', 'O365_BUSINESS', 'cdd28e44-67e3-425e-be4c-737fab2899d3', 300],
  ['Microsoft 365 Business Standard', 'O365_BUSINESS_PREMIUM', 'f245ecc8-75af-4f8e-b61f-27d8114de5f3', 300],
  ['Office 365 E1', 'STANDARDPACK', '18181a46-0d4e-45cd-891e-60aabd171b4e', 1_000_000],
  ['Office 365 E3', 'ENTERPRISEPACK', '6fd2c87f-b296-42f0-b197-1e91e994b900', 1_000_000],
  ['Office 365 E5', 'ENTERPRISEPREMIUM', 'c7df2760-2c81-4ef7-b578-5b5392b571df', 1_000_000],
  ['Office 365 F3', 'DESKLESSPACK', '4b585984-651b-448a-9e53-3b10f069cf7f', 1_000_000],
] as const;
const FURTHER = [
  ['Microsoft 365 Business Premium', 'SPB', 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', 300],
  ['Microsoft 365 E3', 'SPE_E3', '05e9a617-0261-4cee-bb44-138d3ef5d965', 1_000_000],
  ['Microsoft 365 E5', 'SPE_E5', '06ebc4ee-1bb5-47dd-8120-11324bc54e06', 1_000_000],
  ['Microsoft 365 F3', 'SPE_F1', '66b55226-6b4f-492c-910c-a3b7a3c9d993', 1_000_000],
  ['Exchange Online (Plan 1)', 'EXCHANGESTANDARD', '4b9405b0-7788-4568-add1-99614e613b69', 1_000_000],
  ['Power BI Pro', 'POWER_BI_PRO', 'f8a1db68-be16-40ed-86d5-cb42ce701560', 1_000_000],
  ['Microsoft Intune', 'INTUNE_A', '061f9ace-7d42-4136-88ac-31dc755f143f', 1_000_000],
] as const;

/** The pair that plays the main story in each language. */
const PAIRS: Readonly<Record<Locale, readonly [partnerId: string, customerId: string]>> = {
  'en-US': ['tidewillow', 'maplewick-foods'],
  'pt-BR': ['sabia-do-norte', 'lua-de-milho'],
  'es-ES': ['almendro-y-brisa', 'rio-manso'],
  'fr-FR': ['lumebrune', 'tournevire'],
  'ru-RU': ['kedrovik', 'snezhny-skvorets'],
  'zh-CN': ['chengliu-yunqiao', 'zhuying-chaye'],
};

let records: Records;
let ports: ImportPorts;
let catalogue: Catalogue;
beforeAll(async () => {
  records = createSqliteRecords({ file: ':memory:' });
  await records.open();
  ports = importPortsOver(records, { now: Date.now, machineNow: Date.now, isTrusted: () => true });
  expect(await importDirectory({ ...ports, read })).toMatchObject({ ok: true, finished: { notRecorded: [] } });
  catalogue = (await ports.directory.catalogue())!;
});
afterAll(() => records.close());

async function countEntries(): Promise<number> {
  let entries = 0;
  for await (const entry of ports.ledger.scan()) entries += entry.seq > 0 ? 1 : 0;
  return entries;
}

const holding = (people: readonly Person[], role: Role, locale: Locale): Person[] => people.filter((person) => person.roles.includes(role) && person.locale === locale);
const partnerCalled = async (id: string): Promise<Partner> => {
  const found = await ports.directory.organisation(id);
  if (!found || !isPartner(found)) throw new Error(`${id} is no partner`);
  return found;
};
const customerCalled = async (id: string): Promise<Customer> => {
  const found = await ports.directory.organisation(id);
  if (!found || !isCustomer(found)) throw new Error(`${id} is no customer`);
  return found;
};

it('adds no entry when it is imported a second time', async () => {
  const before = await countEntries();
  expect(before).toBeGreaterThan(0);
  expect(await importDirectory({ ...ports, read })).toMatchObject({ ok: true, finished: { recorded: 0 } });
  expect(await countEntries()).toBe(before);
});

it('ships the seven plans of the availability table, and the further subscriptions without a word about it', () => {
  const rows = (partnerFeatures: true | null) => catalogue.subscriptions.filter((plan) => plan.partnerFeatures === partnerFeatures).map((plan) => [plan.name, plan.partNumber, plan.skuId, plan.mostLicences]);
  expect(rows(true)).toEqual(PLANS);
  expect(rows(null)).toEqual(FURTHER);
});

it.each([
  [['exchange', 'teams'], 'Microsoft 365 Business Basic'],
  [['exchange'], 'Exchange Online (Plan 1)'],
  [['office-apps', 'exchange'], 'Microsoft 365 Business Standard'],
  [['power-bi', 'teams-phone'], 'Office 365 E5'],
  [['windows', 'intune'], 'Microsoft 365 F3'],
])('offers for %j the smallest subscription that has them: %s', (services, name) => {
  expect(smallestWith(catalogue, services)?.name).toBe(name);
});

it('has short names that fit two plans, to be asked about', () => {
  const called = (name: string) => catalogue.subscriptions.filter(({ shortNames }) => shortNames.includes(name)).length;
  expect([called('E3'), called('Business Standard')]).toEqual([2, 1]);
});

it.each(LOCALES)('has everybody the main story needs in %s', async (locale) => {
  const [partner, customer] = [await partnerCalled(PAIRS[locale][0]), await customerCalled(PAIRS[locale][1])];
  const [sellers, buyers, agents] = await Promise.all([partner.tenantId, customer.tenantId, (await ports.directory.operator())!.tenantId].map((tenantId) => ports.directory.peopleOf(tenantId)));
  expect([holding(sellers!, 'partner-seller', locale).length, holding(sellers!, 'partner-admin', locale).length]).toEqual([expect.any(Number), 1]);
  expect(holding(sellers!, 'partner-seller', locale).length).toBeGreaterThan(0);
  expect([holding(buyers!, 'customer-admin', locale).length, holding(buyers!, 'customer-viewer', locale).length]).toEqual([2, 1]);
  expect(holding(agents!, 'support-agent', locale)).toHaveLength(1);

  expect([mayDealWith(partner, customer, catalogue).ok, mayAskForDelegation(partner, catalogue).ok]).toEqual([true, true]);
  expect(catalogue.subscriptions.every(({ skuId }) => mayOffer(partner, skuId, catalogue).ok)).toBe(true);
  expect(partner.partner.programmes).toContain('cloud-essentials');
  const [known] = (await ports.ledger.read(customer.organisationId)).entries;
  expect(known?.entry.event).toMatchObject({ type: 'relationship-recorded', partnerOfRecord: { partnerId: expect.not.stringMatching(partner.organisationId) as string } });
  expect(known?.entry.event).not.toHaveProperty('administrator');
});

it.each(LOCALES)('lists the partner of the main story in %s by each service, place and language it names', async (locale) => {
  const [partnerId] = PAIRS[locale];
  const listing = (await partnerCalled(partnerId)).partner.listing!;
  expect([listing.services.length > 2, listing.places.length > 1, listing.languages.includes(locale)]).toEqual([true, true, true]);
  for (const service of listing.services) expect(await ports.directory.partnersListed({ service, location: listing.places[0]!, language: locale }, 9)).toContain(partnerId);
});

it('has a partner for every service that people ask for by name', async () => {
  expect(await Promise.all(MARKETPLACE_SERVICES.map(async (service) => (await ports.directory.partnersListed({ service }, 9)).length > 0))).not.toContain(false);
});

it('has a partner for every refusal', async () => {
  const [tidewillow, customer] = [await partnerCalled('tidewillow'), await customerCalled('maplewick-foods')];
  expect(mayAskForDelegation(await partnerCalled('quillbrook'), catalogue)).toMatchObject({ refusal: { code: 'delegation-not-certified' } });
  expect(mayDealWith(await partnerCalled('bramblegate'), customer, catalogue)).toMatchObject({ refusal: { code: 'not-in-programme' } });
  const fjordlicht = await partnerCalled('fjordlicht');
  expect(catalogue.subscriptions.filter(({ skuId }) => mayOffer(fjordlicht, skuId, catalogue).ok).map(({ name }) => name)).toEqual(['Exchange Online (Plan 1)']);
  expect(mayDealWith(tidewillow, await customerCalled('haitang-yinwu'), catalogue)).toMatchObject({ refusal: { code: 'operated-by-21vianet' } });
  expect(mayDealWith(await partnerCalled('wrenfield'), await customerCalled('wrenfield'), catalogue)).toMatchObject({ refusal: { code: 'offer-to-itself' } });
});

it('has a customer without an admin, a very long name, and names with quotes and an ampersand', async () => {
  const school = await customerCalled('pebblecombe');
  expect((await ports.directory.peopleOf(school.tenantId)).map(({ roles }) => roles)).toEqual([['customer-viewer']]);
  expect((await customerCalled('tisserands-montreverdy')).name.length).toBeGreaterThan(100);
  expect((await customerCalled('lamp-room')).name).toBe('O\'Dunmore & Daughters "The Lamp Room"');
});

it('has two names that begin alike, and none that belongs to a real domain', async () => {
  expect((await ports.directory.findCustomers('maplewick', 5)).map(({ name }) => name)).toEqual(['Maplewick Ferries', 'Maplewick Foods']);
  for await (const { domain } of ports.writer.everyOrganisation()) expect(domain).toMatch(/\.example$/);
});
