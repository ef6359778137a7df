import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { importDirectory } from '../../src/application/import/import-directory.js';
import type { DirectorySection } from '../../src/domain/directory-file.js';
import { directoryReader } from '../../src/store/directory-reader.js';
import type { Records } from '../../src/store/records.js';
import { createSqliteRecords } from '../../src/store/sqlite/sqlite-records.js';
import { aDirectoryFile, importPortsOver } from '../support/directory-files.js';

const ORGANISATIONS = 20_000;
const PEOPLE = 5_000;
const MEGABYTE = 1024 * 1024;
/** What fills the file: nothing that is remembered of a file may grow with it. */
const SUBSCRIPTIONS = Array.from({ length: 25 }, (_, n) => ({ skuId: `5ca00000-0000-4000-8000-${String(n).padStart(12, '0')}`, partNumber: `PLAN_${n}`, name: `Plan ${n}`, services: ['exchange'], mostLicences: 10 }));
const HELD = SUBSCRIPTIONS.map(({ skuId }) => skuId);

const tenantId = (n: number): string => `7e4a4700-0000-4000-8000-${String(n).padStart(12, '0')}`;
const organisation = (n: number) => ({
  organisationId: `org-${n}`, tenantId: tenantId(n), name: `Organisation ${n}`, domain: `org-${n}.example`,
  customer: { usageLocation: 'FR', subscriptions: HELD },
});
const person = (n: number) => ({ tenantId: tenantId(n % ORGANISATIONS), objectId: tenantId(n), name: `Person ${n}`, roles: ['customer-admin'] });

let folder: string;
let file: string;
let records: Records;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-large-'));
  file = join(folder, 'directory.json');
  await writeLargeFile();
  records = createSqliteRecords({ file: ':memory:' });
  await records.open();
}, 180_000);
afterAll(async () => {
  await records.close();
  await rm(folder, { recursive: true, force: true });
});

async function writeLargeFile(): Promise<void> {
  const out = createWriteStream(file);
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const { operator } = aDirectoryFile();
  await write(`{ "operator": ${JSON.stringify(operator)}, "catalogue": ${JSON.stringify({ subscriptions: SUBSCRIPTIONS })}`);
  const lists: readonly (readonly [DirectorySection, number, (n: number) => unknown])[] = [['organisations', ORGANISATIONS, organisation], ['people', PEOPLE, person]];
  for (const [section, length, make] of lists) {
    await write(`, "${section}": [`);
    for (let n = 0; n < length; n += 1) await write(`${n === 0 ? '' : ','}\n${JSON.stringify(make(n))}`);
    await write(']');
  }
  out.end(' }');
  await once(out, 'close');
}

/** What is in use after everything that can be thrown away was. */
function megabytesInUse(): number {
  setFlagsFromString('--expose-gc');
  // With the flag, every new context has this function.
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

it('reads no further than it is asked to', async () => {
  let bytesRead = 0;
  const parts = directoryReader(file, (bytes) => { bytesRead = bytes; })()[Symbol.asyncIterator]();
  for (let n = 0; n < 50; n += 1) await parts.next();
  expect(bytesRead).toBeLessThan(MEGABYTE);
  await parts.return?.(undefined);
});

it('imports 20,000 organisations without holding the file', async () => {
  const { size } = await stat(file);
  expect(size).toBeGreaterThan(20 * MEGABYTE);
  const before = megabytesInUse();
  let most = 0;
  let heard = 0;
  const measure = (): void => {
    heard += 1;
    if (heard % 200 === 0) most = Math.max(most, megabytesInUse() - before);
  };
  const imported = await importDirectory({ ...importPortsOver(records), read: directoryReader(file, measure), onProgress: measure });
  expect(imported).toMatchObject({ ok: true, finished: { written: { organisations: ORGANISATIONS, people: PEOPLE } } });
  // It was measured at all; another test may have left garbage that makes the difference negative.
  expect(heard).toBeGreaterThan(200);
  expect(most).toBeLessThan(14);

  const last = `organisation ${ORGANISATIONS - 1}`;
  expect((await importPortsOver(records).directory.findCustomers(last, 3)).map(({ organisationId }) => organisationId)).toEqual([`org-${ORGANISATIONS - 1}`]);
}, 180_000);
