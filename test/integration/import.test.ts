import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportPorts } from '../../src/application/import/finish-imports.js';
import { importDirectory, type ImportedDirectory } from '../../src/application/import/import-directory.js';
import { importFile } from '../../src/cli/import/import-file.js';
import { createPreferences } from '../../src/store/conversations.js';
import { directoryReader } from '../../src/store/directory-reader.js';
import type { Records } from '../../src/store/records.js';
import { createSqliteRecords } from '../../src/store/sqlite/sqlite-records.js';
import { ALDER_TENANT, aDirectoryFile, changed, importPortsOver, objectId, reading, WREN_TENANT, type DirectoryFile } from '../support/directory-files.js';

let folder: string;
let records: Records;
let ports: ImportPorts;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-import-'));
  records = createSqliteRecords({ file: join(folder, 'accord.sqlite') });
  await records.open();
  ports = importPortsOver(records);
});
afterEach(async () => {
  await records.close();
  await rm(folder, { recursive: true, force: true });
});

async function saved(content: unknown): Promise<string> {
  const file = join(folder, 'directory.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const importing = async (file: DirectoryFile): Promise<ImportedDirectory> => importDirectory({ ...ports, read: directoryReader(await saved(file)) });
const nothing = { organisations: [], people: [], relationships: [] };
const ana = `${WREN_TENANT}/${objectId(2)}`;

it('brings a whole file into the directory and the ledgers', async () => {
  expect(await importing(aDirectoryFile())).toMatchObject({
    ok: true,
    finishedEarlier: false,
    finished: { written: { operator: 1, catalogue: 1, organisations: 3, people: 3, relationships: 1, left: 0 }, recorded: 1, notRecorded: [] },
  });
  const { directory, ledger } = ports;
  expect(await directory.operator()).toMatchObject({ name: 'Lantern Desk' });
  expect((await directory.catalogue())?.subscriptions).toHaveLength(2);
  expect(await directory.organisationOfTenant(ALDER_TENANT)).toMatchObject({ organisationId: 'alder', partner: { certifiedForDelegation: false } });
  expect(await directory.person(WREN_TENANT, objectId(2))).toMatchObject({ name: 'Ana Wren', timeZone: 'America/Sao_Paulo' });
  expect((await directory.findPartners('both', 5)).map(({ organisationId }) => organisationId)).toEqual(['both']);
  expect((await ledger.read('wren')).entries.map(({ entry }) => entry.event.type)).toEqual(['relationship-recorded']);
  expect((await ledger.read('both')).entries).toEqual([]);
});

it('writes nothing at all when a file has one mistake, wherever it stands', async () => {
  const writes: string[] = [];
  const watched = importPortsOver({ ...records, insert: (collection, record) => (writes.push(collection), records.insert(collection, record)), change: (collection, ...rest) => (writes.push(collection), records.change(collection, ...rest)) });
  const file = await saved(changed(({ relationships }) => relationships.push({ customerId: 'nobody' })));
  expect(await importDirectory({ ...watched, read: directoryReader(file) })).toMatchObject({ ok: false, mistakes: [{ path: 'relationships[1].customerId' }] });
  expect(writes).toEqual([]);

  await importDirectory({ ...watched, read: directoryReader(await saved(aDirectoryFile())) });
  expect(writes).toContain('organisations');
});

it('updates what is imported again and leaves alone what a file does not mention', async () => {
  await importing(aDirectoryFile());
  const wren = { ...aDirectoryFile().organisations[1]!, name: 'Wren & Sons', customer: { usageLocation: 'PT' } };
  await importing({ ...nothing, organisations: [wren], people: [{ tenantId: WREN_TENANT, objectId: objectId(2), name: 'Ana Wren', roles: ['customer-viewer'] }] });

  const { directory } = ports;
  expect(await directory.organisation('wren')).toMatchObject({ name: 'Wren & Sons', customer: { usageLocation: 'PT', subscriptions: [] } });
  expect([await directory.findCustomers('wren bakery', 5), (await directory.findCustomers('wren sons', 5)).length]).toEqual([[], 1]);
  expect(await directory.person(WREN_TENANT, objectId(2))).not.toHaveProperty('timeZone');
  expect((await directory.person(WREN_TENANT, objectId(2)))?.roles).toEqual(['customer-viewer']);
  expect(await directory.organisation('alder')).toMatchObject({ name: 'Alder Cloud' });
  expect(await directory.operator()).toMatchObject({ name: 'Lantern Desk' });
  expect((await ports.ledger.read('wren')).entries).toHaveLength(1);
});

it('adds no entry and changes no record of the directory when a file is imported twice', async () => {
  const everything = async () => Promise.all((['organisations', 'people', 'names', 'entries'] as const).map(async (collection) => {
    const found = [];
    for await (const batch of records.scan(collection, 50)) found.push(...batch);
    return found;
  }));
  await importing(aDirectoryFile());
  const before = await everything();
  expect(before.every((found) => found.length > 0)).toBe(true);
  expect(await importing(aDirectoryFile())).toMatchObject({ ok: true, finished: { recorded: 0 } });
  expect(await everything()).toEqual(before);
});

it('marks who left as gone, keeps their records, and takes them back when they are listed again', async () => {
  await importing(aDirectoryFile());
  expect(await importing({ ...nothing, left: { organisations: ['both'], people: [ana] } })).toMatchObject({ ok: true });
  const { directory } = ports;
  expect([await directory.organisation('both'), await directory.person(WREN_TENANT, objectId(2)), await directory.findPartners('both', 5)]).toEqual([null, null, []]);
  expect([(await records.get('organisations', 'both'))?.fields.gone, (await records.get('people', ana))?.fields.gone]).toEqual([1, 1]);

  await importing(aDirectoryFile());
  expect([(await directory.organisation('both'))?.name, (await directory.person(WREN_TENANT, objectId(2)))?.name, (await directory.findPartners('both', 5)).length]).toEqual(['Both Ways', 'Ana Wren', 1]);
});

it('never touches the language a person chose', async () => {
  const preferences = createPreferences(records);
  await importing(aDirectoryFile());
  await preferences.chooseLocale(ana, 'fr-FR');
  await importing(aDirectoryFile());
  expect(await preferences.locale(ana)).toBe('fr-FR');
});

it('lets two imports at the same moment happen one after the other', async () => {
  await importing(aDirectoryFile());
  const named = (name: string): DirectoryFile => ({ ...nothing, organisations: [{ ...aDirectoryFile().organisations[1]!, name }], people: [{ ...aDirectoryFile().people[1]!, name }] });
  const both = await Promise.all(['Wren East', 'Wren West'].map((name) => importDirectory({ ...ports, read: reading(named(name)) })));
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  const { directory } = ports;
  const name = (await directory.organisation('wren'))?.name;
  expect(['Wren East', 'Wren West']).toContain(name);
  expect((await directory.person(WREN_TENANT, objectId(2)))?.name).toBe(name);
  expect((await ports.importLog.state()).committed).toBeNull();
});

it('checks again what was checked before another import came in between', async () => {
  await importing(aDirectoryFile());
  let meanwhile: (() => Promise<unknown>) | null = () => importing({ ...nothing, left: { organisations: ['both'] } });
  const read = reading({ ...nothing, relationships: [{ customerId: 'wren', partnerOfRecordId: 'both' }] });
  const importLog = { ...ports.importLog, commit: async (...args: Parameters<typeof ports.importLog.commit>) => {
    const other = meanwhile;
    meanwhile = null;
    await other?.();
    return ports.importLog.commit(...args);
  } };
  expect(await importDirectory({ ...ports, importLog, read })).toMatchObject({ ok: false, mistakes: [{ path: 'relationships[0].partnerOfRecordId', says: expect.stringMatching(/no partner/) as string }] });
});

it.each([2, 3])('rejects a file that has changed at its reading %i, and writes nothing of it', async (changedAt) => {
  let readings = 0;
  const read: ReturnType<typeof reading> = (only) => reading((readings += 1) < changedAt ? aDirectoryFile() : changed(({ people }) => Object.assign(people[0]!, { roles: ['partner-admin'] })))(only);
  await expect(importDirectory({ ...ports, read })).rejects.toThrow(/changed while it was read/);
  expect(await ports.directory.organisation('alder')).toBeNull();
});

describe('what the operator is told', () => {
  const told: string[] = [];
  const terminal = { say: (...lines: readonly string[]) => void told.push(...lines), complain: (...lines: readonly string[]) => void told.push(...lines), progress: () => {} };
  beforeEach(() => { told.length = 0; });

  it('counts what was imported', async () => {
    expect(await importFile(await saved(aDirectoryFile()), { ...ports, terminal, size: 1 })).toBe(0);
    expect(told.join('\n')).toMatch(/1 operator, 1 catalogue, 3 organisations, 3 people, 1 relationship\.\n1 relationship was new/);
  });

  it('lists every mistake with its place, and fails', async () => {
    const file = changed(({ organisations, people }) => {
      Object.assign(organisations[0]!.partner!, { programmes: ['?'] });
      Object.assign(people[0]!, { roles: ['customer-admin'] });
    });
    expect(await importFile(await saved(file), { ...ports, terminal, size: 1 })).toBe(1);
    expect(told[0]).toMatch(/nothing was changed. Correct these 2 mistakes/);
    expect(told.slice(1)).toEqual([expect.stringMatching(/^ {2}organisations\[0\]\.partner\.programmes\[0\]: /), '  people[0].roles[0]: "customer-admin" is for people of customers']);
  });

  it('says where a file stops being JSON', async () => {
    expect(await importFile(await saved('{ "organisations": [ oops'), { ...ports, terminal, size: 1 })).toBe(1);
    expect(told.join('\n')).toMatch(/the file is not JSON: /);
  });

  it('names the customers whose relationships wait for a newer version', async () => {
    const newer = { ...ports.ledger, read: () => Promise.resolve({ entries: [], newer: true }) };
    expect(await importFile(await saved(aDirectoryFile()), { ...ports, ledger: newer, terminal, size: 1 })).toBe(1);
    expect(told.at(-1)).toBe('  wren: ledger-newer-than-software');
    expect((await ports.directory.organisation('wren'))?.name).toBe('Wren Bakery');
  });
});
