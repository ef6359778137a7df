import type { ImportPorts } from '../../src/application/import/finish-imports.js';
import { catalogueSchema } from '../../src/domain/catalogue.js';
import { organisationSchema, type Organisation } from '../../src/domain/organisations.js';
import { fillListings } from '../../src/store/directory-listings.js';
import { personSchema, type Person } from '../../src/domain/people.js';
import type { Records } from '../../src/store/records.js';
import { importPortsOver, objectId } from '../support/directory-files.js';

/** What the directory and its writing half promise over every database. */
export function promisesOfTheDirectory(records: () => Records): void {
  let ports: ImportPorts;
  beforeAll(() => { ports = importPortsOver(records()); });

  promisesOfPeople(() => ports);
  promisesOfOrganisations(() => ports);
  promisesOfNames(() => ports);
  promisesOfListings(records, () => ports);
  promisesOfImports(() => ports);

  it('keeps operator and catalogue, the newest of each', async () => {
    const { directory, writer } = ports;
    expect([await directory.operator(), await directory.catalogue()]).toEqual([null, null]);
    const catalogue = catalogueSchema.parse({ subscriptions: [{ skuId: objectId(1), partNumber: 'A1', name: 'Plan', services: ['mail'], mostLicences: 5 }] });
    for (const name of ['Old Desk', 'New Desk']) await writer.saveOperator({ tenantId: objectId(0), name });
    await writer.saveCatalogue(catalogue);
    expect(await directory.operator()).toEqual({ tenantId: objectId(0), name: 'New Desk' });
    expect(await directory.catalogue()).toEqual(catalogue);
  });
}

const TENANT = 'c0a10000-0000-4000-8000-00000000000a';
const person = (n: number, changes: Partial<Person> = {}): Person => personSchema.parse({ tenantId: TENANT, objectId: objectId(n), name: `Person ${n}`, roles: ['customer-admin'], ...changes });

let tenants = 0;
const organisation = (organisationId: string, name: string, changes: object = { customer: { usageLocation: 'FR' } }): Organisation =>
  organisationSchema.parse({ organisationId, tenantId: `7e4a4700-0000-4000-8000-${String((tenants += 1)).padStart(12, '0')}`, name, domain: `${organisationId}.example`, ...changes });

const partner = (organisationId: string, name: string, partnerNumber: string): Organisation => organisation(organisationId, name, { partner: { partnerNumber } });

const namesOf = (found: readonly Organisation[]): string[] => found.map(({ name }) => name);

function promisesOfPeople(ports: () => ImportPorts): void {
  it('finds a person by tenant and object id, in whatever letters, with the roles of this moment', async () => {
    const { directory, writer } = ports();
    await writer.savePerson(person(1));
    expect(await directory.person(TENANT, objectId(1))).toEqual(person(1));
    expect(await directory.person(TENANT.toUpperCase(), objectId(1).toUpperCase())).toEqual(person(1));
    await writer.savePerson(person(1, { roles: [] }));
    expect((await directory.person(TENANT, objectId(1)))?.roles).toEqual([]);
    expect(await directory.person(objectId(1), TENANT)).toBeNull();
  });

  it('gives everybody of one tenant, without who is gone, until they come back', async () => {
    const { directory, writer } = ports();
    for (const n of [2, 3]) await writer.savePerson(person(n));
    const idOf = (n: number) => `${TENANT}/${objectId(n)}`;
    await writer.markPersonGone(idOf(2));
    expect(await directory.person(TENANT, objectId(2))).toBeNull();
    expect((await directory.peopleOf(TENANT)).map(({ name }) => name)).not.toContain('Person 2');
    expect((await directory.peopleOf(TENANT)).map(({ name }) => name)).toContain('Person 3');
    expect(await writer.knownPeople([idOf(2), idOf(3), idOf(99)])).toEqual(new Set([idOf(2), idOf(3)]));
    await writer.savePerson(person(2));
    expect(await directory.person(TENANT, objectId(2))).toEqual(person(2));
  });

  it('takes no harm from marking somebody as gone who is not there', async () => {
    const { directory, writer } = ports();
    await writer.markPersonGone(`${TENANT}/${objectId(77)}`);
    await writer.markOrganisationGone('never-there');
    expect(await directory.person(TENANT, objectId(77))).toBeNull();
    expect(await directory.organisation('never-there')).toBeNull();
  });
}

function promisesOfOrganisations(ports: () => ImportPorts): void {
  it('finds an organisation by id and by tenant, and not once it is gone', async () => {
    const { directory, writer } = ports();
    const linden = organisation('linden', 'Linden School');
    await writer.saveOrganisation(linden);
    expect(await directory.organisation('linden')).toEqual(linden);
    expect(await directory.organisationOfTenant(linden.tenantId.toUpperCase())).toEqual(linden);
    await writer.markOrganisationGone('linden');
    expect([await directory.organisation('linden'), await directory.organisationOfTenant(linden.tenantId), await directory.findCustomers('linden', 5)]).toEqual([null, null, []]);
  });

  it('shows the import what is gone too, and takes it back', async () => {
    const { directory, writer } = ports();
    const elm = organisation('elm', 'Elm Library');
    await writer.saveOrganisation(elm);
    await writer.markOrganisationGone('elm');
    const every: Organisation[] = [];
    for await (const one of writer.everyOrganisation()) every.push(one);
    expect(every).toContainEqual({ ...elm, gone: true });
    await writer.saveOrganisation(elm);
    expect(namesOf(await directory.findCustomers('elm', 5))).toEqual(['Elm Library']);
  });

  it('never lets two organisations have one tenant', async () => {
    const { directory, writer } = ports();
    const first = organisation('first-holder', 'First');
    await writer.saveOrganisation(first);
    await expect(writer.saveOrganisation({ ...first, organisationId: 'second-holder' })).rejects.toThrow();
    expect((await directory.organisationOfTenant(first.tenantId))?.organisationId).toBe('first-holder');
  });
}

function promisesOfNames(ports: () => ImportPorts): void {
  it('finds what is called so before what begins so, and never more than asked for', async () => {
    const { directory, writer } = ports();
    for (const [id, name] of [['heron-z', 'Heron Zoo'], ['heron', 'Heron'], ['heron-a', 'Heron Air'], ['blue-heron', 'Blue Heron']] as const) {
      await writer.saveOrganisation(organisation(id, name));
    }
    expect(namesOf(await directory.findCustomers('heron', 10))).toEqual(['Heron', 'Heron Air', 'Heron Zoo']);
    expect(namesOf(await directory.findCustomers('heron', 2))).toEqual(['Heron', 'Heron Air']);
  });

  it('finds by alias, domain and partner number, whatever the case, accents and punctuation', async () => {
    const { directory, writer } = ports();
    await writer.saveOrganisation({ ...partner('sao-joao', '«São-João» Nuvem', '880011'), aliases: ['云桥科技', 'Ёлка'] });
    for (const text of ['sao joao', 'SÃO JOÃO nu', '云桥', 'елка', 'sao-joao.example', '880011']) {
      expect([text, namesOf(await directory.findPartners(text, 3))]).toEqual([text, ['«São-João» Nuvem']]);
    }
    for (const text of ['joao', '880012', '', ' ', '"', '桥']) expect([text, await directory.findPartners(text, 3)]).toEqual([text, []]);
  });

  it('keeps partners and customers apart', async () => {
    const { directory, writer } = ports();
    await writer.saveOrganisation(partner('plover-cloud', 'Plover Cloud', '880022'));
    await writer.saveOrganisation(organisation('plover-farm', 'Plover Farm'));
    expect(namesOf(await directory.findPartners('plover', 9))).toEqual(['Plover Cloud']);
    expect(namesOf(await directory.findCustomers('plover', 9))).toEqual(['Plover Farm']);
  });

  it('finds an organisation once, however many of its names begin so, and behind them the others', async () => {
    const { directory, writer } = ports();
    const aliases = Array.from({ length: 30 }, (_, n) => `Osprey ${String(n).padStart(2, '0')}`);
    await writer.saveOrganisation({ ...organisation('osprey', 'Osprey'), aliases });
    await writer.saveOrganisation(organisation('osprey-z', 'Osprey Zinc'));
    expect(namesOf(await directory.findCustomers('osprey', 2))).toEqual(['Osprey', 'Osprey Zinc']);
  });

  it('forgets a name that an organisation does not have any more', async () => {
    const { directory, writer } = ports();
    const before = organisation('renamed', 'Curlew Bank');
    await writer.saveOrganisation(before);
    await writer.saveOrganisation({ ...before, name: 'Dunlin Bank' });
    expect(await directory.findCustomers('curlew', 5)).toEqual([]);
    expect(namesOf(await directory.findCustomers('dunlin', 5))).toEqual(['Dunlin Bank']);
  });
}

/** A slow server takes a tenth of a second for a write. */
const WRITING_MS = 120_000;

function promisesOfListings(records: () => Records, ports: () => ImportPorts): void {
  const listed = (organisationId: string, name: string, listing: object): Organisation =>
    organisation(organisationId, name, { partner: { partnerNumber: '880099', listing } });
  const found = (criteria: Parameters<ImportPorts['directory']['partnersListed']>[0], most = 10) => ports().directory.partnersListed(criteria, most);

  beforeAll(async () => {
    const { writer } = ports();
    await writer.saveOrganisation(listed('petrel', 'Petrel', { services: ['whaling', 'managed-rigs'], expertise: ['sextant'], languages: ['fr-FR', 'ru-RU'], places: ['Saint-Malo', 'Сочи'] }));
    await writer.saveOrganisation(listed('auk', 'Auk', { services: ['whaling'], languages: ['fr-FR'], places: ['Brest'] }));
    await writer.saveOrganisation(listed('gannet', 'gannet', { services: ['whaling'], languages: ['ru-RU'], places: ['saint malo'] }));
    await writer.saveOrganisation(partner('unlisted', 'Unlisted', '880098'));
  });

  it('finds partners by service, expertise, place and language, by name, whatever the case and accents', async () => {
    expect(await found({ service: 'whaling' })).toEqual(['auk', 'gannet', 'petrel']);
    expect(await found({ service: 'WHALING' }, 2)).toEqual(['auk', 'gannet']);
    expect(await found({ service: 'managed rigs' })).toEqual(['petrel']);
    expect(await found({ service: 'sextant' })).toEqual(['petrel']);
    expect(await found({ location: 'SAINT MÀLO' })).toEqual(['gannet', 'petrel']);
    expect(await found({ location: 'сочи' })).toEqual(['petrel']);
    expect(await found({ language: 'ru-RU' })).toEqual(['gannet', 'petrel']);
    expect(await found({})).toEqual(['auk', 'gannet', 'petrel']);
  });

  it('finds only who meets everything asked for', async () => {
    expect(await found({ service: 'whaling', language: 'fr-FR' })).toEqual(['auk', 'petrel']);
    expect(await found({ service: 'whaling', language: 'fr-FR', location: 'Saint-Malo' })).toEqual(['petrel']);
    expect(await found({ location: 'Brest', language: 'ru-RU' })).toEqual([]);
    for (const criteria of [{ service: 'whal' }, { service: '' }, { location: '/' }, { service: 'listed' }, { language: 'zh-CN' as const }]) expect([criteria, await found(criteria)]).toEqual([criteria, []]);
  });

  it('forgets what a listing does not say any more, and whoever is gone', async () => {
    const { writer } = ports();
    const tern = listed('tern', 'Tern', { services: ['netting'], places: ['Cork'] });
    await writer.saveOrganisation(tern);
    await writer.saveOrganisation(listed('tern-b', 'Bold tern', { services: ['netting'] }));
    await writer.saveOrganisation({ ...tern, name: 'Arctic tern', partner: { ...tern.partner!, listing: { services: ['netting'], expertise: [], languages: [], places: ['Sligo'] } } });
    expect([await found({ service: 'netting' }), await found({ location: 'cork' }), await found({ location: 'sligo' })]).toEqual([['tern', 'tern-b'], [], ['tern']]);
    await writer.markOrganisationGone('tern');
    expect(await found({ service: 'netting' })).toEqual(['tern-b']);
    await writer.markOrganisationGone('tern-b');
  });

  it('reads on until there are enough, however many meet the rarest criterion alone', async () => {
    const { writer } = ports();
    const shoal = Array.from({ length: 230 }, (_, n) => listed(`shoal-${n}`, `Shoal ${String(n).padStart(3, '0')}`, { services: ['shoaling', ...(n % 100 === 99 ? ['spawning'] : [])], places: ['Reef'] }));
    for (let start = 0; start < shoal.length; start += 23) await Promise.all(shoal.slice(start, start + 23).map((one) => writer.saveOrganisation(one)));
    // Both are listed by 230: the second batch has to be read.
    expect(await found({ service: 'shoaling', location: 'reef' }, 220)).toHaveLength(220);
    expect(await found({ service: 'spawning', location: 'reef' })).toEqual(['shoal-99', 'shoal-199']);
  }, WRITING_MS);

  it('is filled once from organisations that were imported before', async () => {
    const rows = await records().find('listings', { index: 'byOrganisation', equals: { organisationId: 'auk' }, limit: 50 });
    for (const { id } of rows) await records().remove('listings', id);
    expect(await found({ location: 'brest' })).toEqual([]);
    await fillListings(records());
    expect(await found({ location: 'brest' })).toEqual(['auk']);
    for (const { id } of rows) await records().remove('listings', id);
    await fillListings(records());
    expect(await found({ location: 'brest' })).toEqual([]);
  });
}

function promisesOfImports(ports: () => ImportPorts): void {
  it('lets one of two imports commit, and none before that one is finished', async () => {
    const { importLog } = ports();
    const before = await importLog.state();
    const [first, second] = [importLog.begin(before), importLog.begin(before)];
    const won = await Promise.all([first, second].map((importId) => importLog.commit(before, { importId, pieces: 0 })));
    expect([...won].sort()).toEqual([false, true]);

    const committed = await importLog.state();
    expect(committed.committed?.importId).toBe(won[0] ? first : second);
    expect(await importLog.commit(committed, { importId: 'another', pieces: 0 })).toBe(false);
    await importLog.finish(before);
    expect(await importLog.state()).toEqual(committed);
    await importLog.finish(committed);
    expect((await importLog.state()).committed).toBeNull();
  });

  it('gives pieces back in the order of their places, and throws them away when the import is finished', async () => {
    const { importLog } = ports();
    const state = await importLog.state();
    const [importId, abandoned] = [importLog.begin(state), importLog.begin(state)];
    const piece = (name: string) => ({ section: 'operator' as const, values: [{ tenantId: TENANT, name }] });
    for (const place of [2_000_000, 0, 11]) await importLog.keepPiece(importId, place, piece(String(place)));
    await importLog.keepPiece(abandoned, 0, piece('abandoned'));
    expect((await importLog.piecesAfter(importId, -1)).map(({ place }) => place)).toEqual([0, 11, 2_000_000]);
    expect(await importLog.piecesAfter(importId, 11)).toEqual([{ place: 2_000_000, piece: piece('2000000') }]);

    await importLog.commit(state, { importId, pieces: 3 });
    const committed = await importLog.state();
    const later = importLog.begin({ version: committed.version + 1, committed: null });
    await importLog.keepPiece(later, 0, piece('later'));
    await importLog.finish(committed);
    expect([await importLog.piecesAfter(importId, -1), await importLog.piecesAfter(abandoned, -1)]).toEqual([[], []]);
    expect(await importLog.piecesAfter(later, -1)).toHaveLength(1);
  });
}
