import { importDirectory } from '../../../src/application/import/import-directory.js';
import type { ImportPorts } from '../../../src/application/import/finish-imports.js';
import { recordRelationship } from '../../../src/application/record-relationship.js';
import { sealEntry, type Entry } from '../../../src/domain/entry.js';
import type { LedgerEvent } from '../../../src/domain/events.js';
import { foldEntries } from '../../../src/domain/fold.js';
import type { Records } from '../../../src/store/records.js';
import { append as appendSigned } from '../../support/signing.js';
import { createSqliteRecords } from '../../../src/store/sqlite/sqlite-records.js';
import { ANA, DAY, NOW, refusalOf, valueOf } from '../../support/facts.js';
import { aDirectoryFile, importPortsOver, reading } from '../../support/directory-files.js';

const UNTIL = '2027-06-30T00:00:00Z';
const ALDER = { partnerId: 'alder', name: 'Alder Cloud', domain: 'alder.example', partnerNumber: '471100' };
const BOTH = { partnerId: 'both', name: 'Both Ways', domain: 'both.example', partnerNumber: '471200' };

let records: Records;
let ports: ImportPorts;
let now = NOW;
beforeEach(async () => {
  now = NOW;
  records = createSqliteRecords({ file: ':memory:' });
  await records.open();
  ports = importPortsOver(records, { now: () => now, machineNow: () => now, isTrusted: () => true });
  await importDirectory({ ...ports, read: reading({ ...aDirectoryFile(), relationships: [] }) });
});
afterEach(() => records.close());

const state = async () => foldEntries('wren', (await ports.ledger.read('wren')).entries);
const record = async (known: Omit<Parameters<typeof recordRelationship>[1], 'customerId'>) => valueOf(await recordRelationship(ports, { customerId: 'wren', ...known }));

/** An entry that something else than an import has written. */
async function append(event: LedgerEvent): Promise<void> {
  const { head } = await state();
  const entry: Entry = { version: 1, customerId: 'wren', seq: head.seq + 1, commandId: `test-${head.seq}`, at: now, actor: ANA, channel: 'rehearsal', event, previousHash: head.hash };
  expect(await appendSigned(ports.ledger, sealEntry(entry), now)).toBe('stored');
}

const noPartnerOfRecord: LedgerEvent = { type: 'partner-of-record-set', partner: null, former: BOTH, how: 'designated', shown: null };
const delegationEnded: LedgerEvent = { type: 'delegation-ended', partner: ALDER, grantSeq: 1, how: 'revoked', endedAt: NOW, shown: null };

it('records both roles with the names of today, as an act of the import', async () => {
  const sealed = await record({ administrator: { partnerId: 'alder', until: UNTIL }, partnerOfRecordId: 'both' });
  expect(sealed?.entry).toMatchObject({
    seq: 1, at: NOW, actor: { kind: 'import' }, channel: 'system',
    event: { type: 'relationship-recorded', customerName: 'Wren Bakery', administrator: { partner: ALDER, until: Date.parse(UNTIL) }, partnerOfRecord: BOTH, source: 'import' },
  });
});

it('leaves views and notices to the sweep, at once', async () => {
  await record({ partnerOfRecordId: 'both' });
  expect(await ports.ledger.unfinished(NOW, 10)).toEqual([{ customerId: 'wren', seq: 1 }]);
});

it('records nothing when nothing is new', async () => {
  await record({ administrator: { partnerId: 'alder', until: UNTIL }, partnerOfRecordId: 'both' });
  expect(await record({ administrator: { partnerId: 'alder', until: UNTIL }, partnerOfRecordId: 'both' })).toBeNull();
  expect(await record({ administrator: { partnerId: 'alder', until: '2027-06-30T00:00:00.000Z' } })).toBeNull();
  expect(await record({})).toBeNull();
  expect((await state()).head.seq).toBe(1);
});

it('records only what is new, and keeps a role that is not spoken of', async () => {
  await record({ administrator: { partnerId: 'alder', until: UNTIL }, partnerOfRecordId: 'both' });
  const sealed = await record({ partnerOfRecordId: 'alder' });
  expect(sealed?.entry.event).not.toHaveProperty('administrator');
  expect(await state()).toMatchObject({ administrator: { partner: ALDER, grantSeq: 1 }, partnerOfRecord: { partner: ALDER } });
});

it('takes a role back that the file now says nobody has', async () => {
  await record({ administrator: { partnerId: 'alder', until: UNTIL }, partnerOfRecordId: 'both' });
  await record({ administrator: null, partnerOfRecordId: null });
  expect(await state()).toMatchObject({ administrator: null, partnerOfRecord: null });
});

it('records the same again after something else was recorded in between', async () => {
  await record({ partnerOfRecordId: 'both' });
  await record({ partnerOfRecordId: 'alder' });
  await record({ partnerOfRecordId: 'both' });
  expect((await state()).partnerOfRecord?.partner).toEqual(BOTH);
});

it('takes an administrator whose time is over for none', async () => {
  expect(await record({ administrator: { partnerId: 'alder', until: '2026-01-01T00:00:00Z' } })).toBeNull();
});

it('leaves it to the ledger to say that time has run out', async () => {
  await record({ administrator: { partnerId: 'alder', until: '2026-06-30T00:00:00Z' } });
  now = Date.UTC(2026, 6, 1);
  expect(await record({ administrator: { partnerId: 'alder', until: '2026-06-30T00:00:00Z' } })).toBeNull();
});

it('never overwrites a partner of record that the customer has decided on', async () => {
  await record({ partnerOfRecordId: 'both' });
  await append(noPartnerOfRecord);
  expect(await record({ partnerOfRecordId: 'both' })).toBeNull();
  expect((await record({ administrator: { partnerId: 'alder', until: UNTIL }, partnerOfRecordId: 'both' }))?.entry.event).not.toHaveProperty('partnerOfRecord');
  expect((await state()).partnerOfRecord).toBeNull();
});

it('never gives delegated administration back to whom it was taken from', async () => {
  await record({ administrator: { partnerId: 'alder', until: UNTIL } });
  await append(delegationEnded);
  expect(await record({ administrator: { partnerId: 'alder', until: UNTIL } })).toBeNull();
  expect((await state()).administrator).toBeNull();
});

it('reads again when it loses the race, and does not overwrite the winner', async () => {
  await record({ partnerOfRecordId: 'both' });
  let raced = false;
  const read = (customerId: string) => ports.ledger.read(customerId);
  const ledger = { ...ports.ledger, read: async (customerId: string) => {
    const before = await read(customerId);
    if (!raced) {
      raced = true;
      await append(noPartnerOfRecord);
    }
    return before;
  } };
  expect(valueOf(await recordRelationship({ ...ports, ledger }, { customerId: 'wren', partnerOfRecordId: 'alder' }))).toBeNull();
  expect(await state()).toMatchObject({ head: { seq: 2 }, partnerOfRecord: null });
});

it('never writes an entry before the one that stands there', async () => {
  await record({ partnerOfRecordId: 'both' });
  now = NOW - 7 * DAY;
  expect((await record({ partnerOfRecordId: 'alder' }))?.entry.at).toBe(NOW);
});

it.each([
  ['a customer that is not there', { customerId: 'nobody' }, 'not-found'],
  ['a customer that is none', { customerId: 'alder' }, 'not-found'],
  ['an administrator that is not there', { customerId: 'wren', administrator: { partnerId: 'nobody', until: UNTIL } }, 'partner-unknown'],
  ['a partner of record that is no partner', { customerId: 'both', partnerOfRecordId: 'wren' }, 'partner-unknown'],
])('refuses %s', async (_, known, code) => {
  expect(refusalOf(await recordRelationship(ports, known))).toEqual({ code });
});

it('refuses while the clock is not trusted, and where a newer version has written', async () => {
  const known = { customerId: 'wren', partnerOfRecordId: 'both' };
  expect(refusalOf(await recordRelationship({ ...ports, clock: { now: () => NOW, machineNow: () => NOW, isTrusted: () => false } }, known))).toEqual({ code: 'clock-not-trusted' });
  const newer = { ...ports.ledger, read: () => Promise.resolve({ entries: [], newer: true }) };
  expect(refusalOf(await recordRelationship({ ...ports, ledger: newer }, known))).toEqual({ code: 'ledger-newer-than-software' });
  expect((await state()).head.seq).toBe(0);
});
