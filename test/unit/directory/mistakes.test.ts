import { checkDirectory } from '../../../src/application/import/check-directory.js';
import { importDirectory } from '../../../src/application/import/import-directory.js';
import type { ImportPorts } from '../../../src/application/import/finish-imports.js';
import type { Records } from '../../../src/store/records.js';
import { createSqliteRecords } from '../../../src/store/sqlite/sqlite-records.js';
import { SKU } from '../../support/facts.js';
import { ALDER_TENANT, OPERATOR_TENANT, WREN_TENANT, aDirectoryFile, changed, importPortsOver, objectId, reading, type DirectoryFile } from '../../support/directory-files.js';

let records: Records;
let ports: ImportPorts;
beforeEach(async () => {
  records = createSqliteRecords({ file: ':memory:' });
  await records.open();
  ports = importPortsOver(records);
});
afterEach(() => records.close());

const mistakesIn = async (file: DirectoryFile) => (await checkDirectory(reading(file), ports)).mistakes;
const PEOPLE_OF_NOBODY = '00000000-0000-4000-8000-00000000dead';

type Row = readonly [what: string, change: (file: DirectoryFile) => void, path: string, says: RegExp];

const shapes: readonly Row[] = [
  ['a tenant id that is no GUID', (file) => Object.assign(file.organisations[0]!, { tenantId: 'alder' }), 'organisations[0].tenantId', /GUID/],
  ['a name of nothing that can be seen', (file) => Object.assign(file.organisations[1]!, { name: '\u200b \u202e' }), 'organisations[1].name', /small/],
  ['a domain that is none', (file) => Object.assign(file.organisations[1]!, { domain: 'not a domain' }), 'organisations[1].domain', /must be a domain name/],
  ['an organisation that is neither partner nor customer', (file) => delete file.organisations[1]!.customer, 'organisations[1]', /"partner", a part "customer"/],
  ['a property nobody knows', (file) => Object.assign(file.organisations[0]!, { partnr: {} }), 'organisations[0]', /partnr/],
  ['a mark only the import sets', (file) => Object.assign(file.organisations[0]!, { gone: true }), 'organisations[0]', /gone/],
  ['a programme that is no id', (file) => Object.assign(file.organisations[0]!.partner!, { programmes: ['cloud essentials'] }), 'organisations[0].partner.programmes[0]', /pattern/],
  ['a partner number that is a number', (file) => Object.assign(file.organisations[0]!.partner!, { partnerNumber: 471100 }), 'organisations[0].partner.partnerNumber', /string/],
  ['a usage location that is no country code', (file) => Object.assign(file.organisations[1]!.customer!, { usageLocation: 'Brazil' }), 'organisations[1].customer.usageLocation', /country code/],
  ['a language Accord does not speak', (file) => Object.assign(file.people[1]!, { locale: 'de-DE' }), 'people[1].locale', /pt-BR/],
  ['a time zone that is none', (file) => Object.assign(file.people[1]!, { timeZone: 'Brazil/Nowhere' }), 'people[1].timeZone', /time zone/],
  ['an e-mail address that is none', (file) => Object.assign(file.people[1]!, { email: 'ana at wren' }), 'people[1].email', /email/],
  ['a role that is none', (file) => Object.assign(file.people[0]!, { roles: ['partner-seller', 'boss'] }), 'people[0].roles[1]', /customer-admin/],
  ['an end without a time', (file) => Object.assign(file.relationships[0]!.administrator!, { until: '2027-06-30' }), 'relationships[0].administrator.until', /datetime/],
  ['a catalogue without subscriptions', (file) => (file.catalogue!.subscriptions = []), 'catalogue.subscriptions', /small/],
  ['a part number in small letters', (file) => Object.assign(file.catalogue!.subscriptions[1]!, { partNumber: 'power bi' }), 'catalogue.subscriptions[1].partNumber', /part number/],
  ['a person who left under half an id', (file) => (file.left = { people: [objectId(1)] }), 'left.people[0]', /slash/],
];

const fits: readonly Row[] = [
  ['an organisation id that stands there twice', (file) => Object.assign(file.organisations[2]!, { organisationId: 'alder' }), 'organisations[2].organisationId', /organisations\[0\] already/],
  ['a tenant that stands there twice, in other letters', (file) => Object.assign(file.organisations[1]!, { tenantId: ALDER_TENANT.toUpperCase() }), 'organisations[1].tenantId', /organisations\[0\] already/],
  ['a domain that stands there twice', (file) => Object.assign(file.organisations[1]!, { domain: 'Alder.example' }), 'organisations[1].domain', /organisations\[0\] already/],
  ['a partner number that stands there twice', (file) => Object.assign(file.organisations[2]!.partner!, { partnerNumber: '471100' }), 'organisations[2].partner.partnerNumber', /organisations\[0\] already/],
  ['a service the catalogue does not have', (file) => Object.assign(file.organisations[0]!.partner!, { authorisedServices: ['exchange', 'yodel'] }), 'organisations[0].partner.authorisedServices[1]', /"yodel"/],
  ['a SKU id the catalogue does not have', (file) => Object.assign(file.organisations[1]!.customer!, { subscriptions: [SKU.intune] }), 'organisations[1].customer.subscriptions[0]', /no SKU id/],
  ['a subscription held twice', (file) => Object.assign(file.organisations[1]!.customer!, { subscriptions: [SKU.e3, SKU.e3] }), 'organisations[1].customer.subscriptions[1]', /twice/],
  ['an operator of the service that is misspelt (R4)', (file) => Object.assign(file.organisations[1]!.customer!, { operatedBy: '21Vianet' }), 'organisations[1].customer.operatedBy', /global, 21vianet/],
  ['two subscriptions of one SKU id', (file) => Object.assign(file.catalogue!.subscriptions[1]!, { skuId: SKU.e3 }), 'catalogue.subscriptions[1].skuId', /subscriptions\[0\] already/],
  ['two subscriptions of one part number', (file) => Object.assign(file.catalogue!.subscriptions[1]!, { partNumber: 'ENTERPRISEPACK' }), 'catalogue.subscriptions[1].partNumber', /subscriptions\[0\] already/],
  ['a person that stands there twice', (file) => file.people.push({ ...file.people[0]!, name: 'Somebody else' }), 'people[3].objectId', /people\[0\] already/],
  ['a person of a tenant nobody has', (file) => Object.assign(file.people[0]!, { tenantId: PEOPLE_OF_NOBODY }), 'people[0].tenantId', /tenant of no organisation/],
  ["a partner's role at a customer", (file) => Object.assign(file.people[1]!, { roles: ['customer-admin', 'partner-admin'] }), 'people[1].roles[1]', /people of partners/],
  ["a customer's role at a partner", (file) => Object.assign(file.people[0]!, { roles: ['customer-viewer'] }), 'people[0].roles[0]', /people of customers/],
  ['a support agent outside the operator', (file) => Object.assign(file.people[1]!, { roles: ['support-agent'] }), 'people[1].roles[0]', /operator's tenant/],
  ['a relationship of no customer', (file) => Object.assign(file.relationships[0]!, { customerId: 'alder' }), 'relationships[0].customerId', /no customer/],
  ['an administrator that is no partner', (file) => Object.assign(file.relationships[0]!.administrator!, { partnerId: 'nobody' }), 'relationships[0].administrator.partnerId', /no partner/],
  ['a partner of record that is no partner', (file) => Object.assign(file.relationships[0]!, { partnerOfRecordId: 'robin' }), 'relationships[0].partnerOfRecordId', /no partner/],
  ['a customer that advises itself (R5)', (file) => file.relationships.push({ customerId: 'both', partnerOfRecordId: 'both' }), 'relationships[1].partnerOfRecordId', /the customer itself/],
  ['two relationships of one customer', (file) => file.relationships.push({ customerId: 'wren' }), 'relationships[1].customerId', /relationships\[0\] already/],
  ['somebody who left and was never there', (file) => (file.left = { organisations: ['nobody'] }), 'left.organisations[0]', /not in the directory/],
  ['a person who left and was never there', (file) => (file.left = { people: [`${WREN_TENANT}/${objectId(9)}`] }), 'left.people[0]', /not in the directory/],
  ['no operator where none was imported', (file) => delete file.operator, 'operator', /must bring one/],
  ['no catalogue where none was imported', (file) => delete file.catalogue, 'catalogue', /must bring one/],
];

it('finds nothing wrong with a sound file', async () => {
  expect(await mistakesIn(aDirectoryFile())).toEqual([]);
});

it.each([...shapes, ...fits])('finds %s, and says where', async (_, change, path, says) => {
  expect(await mistakesIn(changed(change))).toContainEqual({ path, says: expect.stringMatching(says) as string });
});

it('finds every mistake at once, each where it stands and nothing else', async () => {
  const file = changed(({ organisations, people }) => {
    Object.assign(organisations[0]!, { domain: '' });
    Object.assign(organisations[1]!.customer!, { operatedBy: 'somebody' });
    Object.assign(people[1]!, { roles: ['partner-seller'] });
  });
  expect((await mistakesIn(file)).map(({ path }) => path)).toEqual(['organisations[0].domain', 'organisations[1].customer.operatedBy', 'people[1].roles[0]']);
});

it('does not blame what refers to a part for the mistake of that part', async () => {
  const file = changed(({ catalogue, operator }) => {
    Object.assign(operator!, { name: '' });
    Object.assign(catalogue!.subscriptions[0]!, { mostLicences: 0 });
  });
  expect((await mistakesIn(file)).map(({ path }) => path)).toEqual(['operator.name', 'catalogue.subscriptions[0].mostLicences']);
});

it('takes the parts of a file in any order', async () => {
  const { operator, catalogue, organisations, people, relationships } = aDirectoryFile();
  const backwards = { relationships, people, organisations, catalogue: catalogue!, operator: operator! };
  expect(await mistakesIn(backwards)).toEqual([]);
});

it('counts what is past as many mistakes as anybody reads', async () => {
  const file = changed(({ people }) => people.push(...Array.from({ length: 1_500 }, () => ({ tenantId: 'x' }))));
  const { mistakes, more } = await checkDirectory(reading(file), ports);
  expect(mistakes).toHaveLength(1_000);
  expect(more).toBeGreaterThan(0);
});

describe('against what is stored already', () => {
  beforeEach(async () => {
    expect(await importDirectory({ ...ports, read: reading(aDirectoryFile()) })).toMatchObject({ ok: true });
  });

  const nothing = { organisations: [], people: [], relationships: [] };

  it.each<Row>([
    ['a tenant that moves to another organisation', ({ organisations }) => organisations.push({ organisationId: 'heir', tenantId: WREN_TENANT, name: 'Heir', domain: 'heir.example', customer: { usageLocation: 'BR' } }), 'organisations[0].tenantId', /belongs to wren/],
    ['an organisation that moves to another tenant', ({ organisations }) => organisations.push({ ...aDirectoryFile().organisations[1]!, tenantId: PEOPLE_OF_NOBODY }), 'organisations[0].tenantId', /never changes/],
    ['a domain somebody else has', ({ organisations }) => organisations.push({ organisationId: 'heir', tenantId: PEOPLE_OF_NOBODY, name: 'Heir', domain: 'wren.example', customer: { usageLocation: 'BR' } }), 'organisations[0].domain', /belongs to wren/],
    ['a partner number somebody else has', ({ organisations }) => organisations.push({ organisationId: 'heir', tenantId: PEOPLE_OF_NOBODY, name: 'Heir', domain: 'heir.example', partner: { partnerNumber: '471100' } }), 'organisations[0].partner.partnerNumber', /belongs to alder/],
    ['somebody listed who is leaving', (file) => Object.assign(file, { organisations: [aDirectoryFile().organisations[1]!], left: { organisations: ['wren'] } }), 'organisations[0].organisationId', /"left" too/],
    ['a person listed who is leaving', (file) => Object.assign(file, { people: [aDirectoryFile().people[1]!], left: { people: [`${WREN_TENANT}/${objectId(2)}`] } }), 'people[0].objectId', /"left" too/],
    ['people of an organisation that is leaving', (file) => Object.assign(file, { people: [aDirectoryFile().people[1]!], left: { organisations: ['wren'] } }), 'people[0].tenantId', /wren has left/],
    ['a partner that is leaving and becomes administrator', (file) => Object.assign(file, { relationships: aDirectoryFile().relationships, left: { organisations: ['alder'] } }), 'relationships[0].administrator.partnerId', /no partner/],
    ['a service of a catalogue imported earlier', ({ organisations }) => organisations.push({ ...aDirectoryFile().organisations[0]!, partner: { partnerNumber: '471100', authorisedServices: ['yodel'] } }), 'organisations[0].partner.authorisedServices[0]', /"yodel"/],
  ])('finds %s', async (_, change, path, says) => {
    const file: DirectoryFile = structuredClone(nothing);
    change(file);
    expect(await mistakesIn(file)).toContainEqual({ path, says: expect.stringMatching(says) as string });
  });

  it.each<readonly [string, DirectoryFile]>([
    ['the same file again', aDirectoryFile()],
    ['one person alone', { ...nothing, people: [{ tenantId: OPERATOR_TENANT, objectId: objectId(7), name: 'Another agent', roles: ['support-agent'] }] }],
    ['one relationship alone', { ...nothing, relationships: [{ customerId: 'both', partnerOfRecordId: 'alder' }] }],
    ['the domain of somebody who leaves with the same file', {
      ...nothing,
      organisations: [{ organisationId: 'heir', tenantId: PEOPLE_OF_NOBODY, name: 'Heir', domain: 'wren.example', customer: { usageLocation: 'BR' } }],
      left: { organisations: ['wren'] },
    }],
    ['nothing at all', nothing],
  ])('finds nothing wrong with %s', async (_, file) => {
    expect(await mistakesIn(file)).toEqual([]);
  });
});
