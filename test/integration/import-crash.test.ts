import { finishImports } from '../../src/application/import/finish-imports.js';
import { importDirectory } from '../../src/application/import/import-directory.js';
import type { Records } from '../../src/store/records.js';
import { createSqliteRecords } from '../../src/store/sqlite/sqlite-records.js';
import { NOW } from '../support/facts.js';
import { aDirectoryFile, changed, importPortsOver, objectId, reading, WREN_TENANT } from '../support/directory-files.js';

/** Records that do the first `writes` writes and then fail, as a process does that is ended; `done` counts them. */
function dyingAfter(records: Records, writes: number): { readonly dying: Records; readonly done: () => number } {
  let done = 0;
  const write = <T>(work: () => Promise<T>): Promise<T> => {
    if (done >= writes) return Promise.reject(new Error('ended'));
    done += 1;
    return work();
  };
  const dying: Records = {
    ...records,
    insert: (...args) => write(() => records.insert(...args)),
    change: (...args) => write(() => records.change(...args)),
    remove: (...args) => write(() => records.remove(...args)),
  };
  return { dying, done: () => done };
}

const second = changed((file) => {
  Object.assign(file.organisations[1]!, { name: 'Wren & Sons' });
  Object.assign(file.people[1]!, { roles: ['customer-viewer'] });
  Object.assign(file.relationships[0]!, { partnerOfRecordId: null });
  file.organisations.splice(2, 1);
  file.left = { organisations: ['both'] };
});
Object.assign(second.relationships[0]!.administrator!, { until: '2027-09-30T00:00:00Z' });

let records: Records;
beforeEach(async () => {
  records = createSqliteRecords({ file: ':memory:' });
  await records.open();
});
afterEach(() => records.close());

/** Which of the two files the directory speaks of: every part of it must say the same. */
async function standing(): Promise<string> {
  const { directory, ledger } = importPortsOver(records);
  const entries = (await ledger.read('wren')).entries.length;
  const signs = [
    (await directory.organisation('wren'))?.name === 'Wren & Sons',
    (await directory.findCustomers('wren sons', 5)).length === 1 && (await directory.findCustomers('wren bakery', 5)).length === 0,
    (await directory.person(WREN_TENANT, objectId(2)))?.roles[0] === 'customer-viewer',
    (await directory.organisation('both')) === null,
    entries === 2,
  ];
  return signs.every(Boolean) ? 'second' : signs.some(Boolean) ? `half: ${signs.join()}` : 'first';
}

const importSecond = (over: Records) => importDirectory({ ...importPortsOver(over), read: reading(second) });

async function writesOfTheSecondImport(): Promise<number> {
  const { dying, done } = dyingAfter(records, Number.POSITIVE_INFINITY);
  await importSecond(dying);
  return done();
}

async function startWithTheFirst(): Promise<void> {
  await records.close();
  records = createSqliteRecords({ file: ':memory:' });
  await records.open();
  expect(await importDirectory({ ...importPortsOver(records), read: reading(aDirectoryFile()) })).toMatchObject({ ok: true });
  expect(await standing()).toBe('first');
}

it('is whole or not there at the next start, after whichever write it was ended', async () => {
  await startWithTheFirst();
  const writes = await writesOfTheSecondImport();
  expect(await standing()).toBe('second');
  const stood = new Set<string>();
  for (let after = 0; after < writes; after += 1) {
    await startWithTheFirst();
    await expect(importSecond(dyingAfter(records, after).dying)).rejects.toThrow('ended');
    await finishImports(importPortsOver(records));
    const found = await standing();
    stood.add(found);
    expect([after, found]).toEqual([after, expect.stringMatching(/^(first|second)$/)]);
    expect((await importPortsOver(records).importLog.state()).committed).toBeNull();
  }
  expect(stood).toEqual(new Set(['first', 'second']));
});

it('is finished by the next import, also when the next start is ended as well', async () => {
  await startWithTheFirst();
  const writes = await writesOfTheSecondImport();
  await startWithTheFirst();
  const inTheMiddle = writes - 12;
  await expect(importSecond(dyingAfter(records, inTheMiddle).dying)).rejects.toThrow('ended');
  await expect(finishImports(importPortsOver(dyingAfter(records, 2).dying))).rejects.toThrow('ended');
  const nothing = { organisations: [], people: [], relationships: [] };
  expect(await importDirectory({ ...importPortsOver(records), read: reading(nothing) })).toMatchObject({ ok: true, finishedEarlier: true });
  expect(await standing()).toBe('second');
});

it('leaves nothing behind when it is done', async () => {
  await startWithTheFirst();
  await expect(importSecond(dyingAfter(records, 3).dying)).rejects.toThrow('ended');
  await importSecond(records);
  expect((await records.scan('importPieces', 10)[Symbol.asyncIterator]().next()).done).toBe(true);
});

it('waits while the clock is not trusted, and is finished when it is', async () => {
  await startWithTheFirst();
  const slow = importPortsOver(records, { now: () => NOW, machineNow: () => NOW, isTrusted: () => false });
  await expect(importDirectory({ ...slow, read: reading(second) })).rejects.toThrow(/clock/);
  expect((await importPortsOver(records).ledger.read('wren')).entries).toHaveLength(1);
  expect(await finishImports(importPortsOver(records))).toMatchObject({ recorded: 1 });
  expect(await standing()).toBe('second');
});

it('finds nothing to finish where nothing was committed', async () => {
  expect(await finishImports(importPortsOver(records))).toBeNull();
});
