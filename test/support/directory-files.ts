import type { ReadDirectoryFile } from '../../src/application/ports/directory-import.js';
import type { ImportPorts } from '../../src/application/import/finish-imports.js';
import { isDirectorySection, isListSection, type DirectorySection } from '../../src/domain/directory-file.js';
import { createDirectory } from '../../src/store/directory.js';
import { createImportLog } from '../../src/store/directory-imports.js';
import { createDirectoryWriter } from '../../src/store/directory-writer.js';
import { createOutbox } from '../../src/store/outbox.js';
import { createViews } from '../../src/store/views.js';
import type { Records } from '../../src/store/records.js';
import { NOW, SKU } from './facts.js';
import { ledgerOver, SIGNER } from './signing.js';

/** Directory files for tests: a small sound one, to be changed by the test, and everything an import needs over some records. */
export const OPERATOR_TENANT = '0be40000-0000-4000-8000-000000000000';
export const ALDER_TENANT = 'a1de0000-0000-4000-8000-000000000001';
export const WREN_TENANT = '33e40000-0000-4000-8000-000000000004';
export const BOTH_TENANT = 'b07b0000-0000-4000-8000-000000000005';
export const objectId = (n: number): string => `0b1ec700-0000-4000-8000-${String(n).padStart(12, '0')}`;

type Value = Record<string, unknown>;

export interface DirectoryFile {
  operator?: Value;
  catalogue?: Value & { subscriptions: Value[] };
  organisations: Value[];
  people: Value[];
  relationships: Value[];
  left?: Value;
}

/** A partner, a customer, an organisation that is both, one person of each tenant, and what stands between the first two. */
export function aDirectoryFile(): DirectoryFile {
  return {
    operator: { tenantId: OPERATOR_TENANT, name: 'Lantern Desk' },
    catalogue: {
      subscriptions: [
        { skuId: SKU.e3, partNumber: 'ENTERPRISEPACK', name: 'Office 365 E3', services: ['exchange', 'teams'], mostLicences: 1_000_000 },
        { skuId: SKU.powerBi, partNumber: 'POWER_BI_PRO', name: 'Power BI Pro', services: ['power-bi'], mostLicences: 1_000_000 },
      ],
    },
    organisations: [
      { organisationId: 'alder', tenantId: ALDER_TENANT, name: 'Alder Cloud', domain: 'alder.example', partner: { partnerNumber: '471100', programmes: ['cloud-essentials'], authorisedServices: ['exchange'] } },
      { organisationId: 'wren', tenantId: WREN_TENANT, name: 'Wren Bakery', domain: 'wren.example', customer: { usageLocation: 'BR', subscriptions: [SKU.e3] } },
      { organisationId: 'both', tenantId: BOTH_TENANT, name: 'Both Ways', domain: 'both.example', partner: { partnerNumber: '471200' }, customer: { usageLocation: 'FR' } },
    ],
    people: [
      { tenantId: ALDER_TENANT, objectId: objectId(1), name: 'Sol Alder', roles: ['partner-seller'] },
      { tenantId: WREN_TENANT, objectId: objectId(2), name: 'Ana Wren', roles: ['customer-admin'], locale: 'pt-BR', timeZone: 'America/Sao_Paulo', email: 'ana@wren.example' },
      { tenantId: OPERATOR_TENANT, objectId: objectId(3), name: 'Ula Lantern', roles: ['support-agent'] },
    ],
    relationships: [{ customerId: 'wren', administrator: { partnerId: 'alder', until: '2027-06-30T00:00:00Z' }, partnerOfRecordId: 'both' }],
  };
}

/** Changes a part of a file in place, as the operator's editor would. */
export const changed = (change: (file: DirectoryFile) => void): DirectoryFile => {
  const file = aDirectoryFile();
  change(file);
  return file;
};

/** Gives a file's parts as the reader on the disk does, in the order of its keys. */
export function reading(file: DirectoryFile): ReadDirectoryFile {
  return async function* (only) {
    for (const [section, value] of Object.entries(file)) {
      if (!isDirectorySection(section) || value === undefined || (only && !only.includes(section))) continue;
      yield* valuesOf(section, value);
    }
    yield { kind: 'end', digest: JSON.stringify(file) };
  };
}

function valuesOf(section: DirectorySection, value: unknown) {
  if (!isListSection(section)) return [{ kind: 'value' as const, section, index: null, value }];
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  return values.map((one, index) => ({ kind: 'value' as const, section, index, value: one }));
}

/** What an import needs, over these records. The clock stands still at `NOW` unless the test says otherwise. */
export function importPortsOver(records: Records, clock: ImportPorts['clock'] = { now: () => NOW, machineNow: () => NOW, isTrusted: () => true }): ImportPorts {
  let ids = 0;
  return {
    clock,
    ledger: ledgerOver(records),
    signer: SIGNER,
    directory: createDirectory(records),
    writer: createDirectoryWriter(records),
    importLog: createImportLog(records, () => `id${(ids += 1)}`),
    views: createViews(records),
    outbox: createOutbox({ records, chance: Math.random }),
  };
}
