import { z } from 'zod/v4';
import type { Catalogue } from '../../domain/catalogue.js';
import { directorySections } from '../../domain/directory-file.js';
import { guid, type PersonId } from '../../domain/people.js';
import { idText } from '../../domain/text.js';
import type { Directory } from '../ports/directory.js';
import type { DirectoryWriter, FilePart, ReadDirectoryFile } from '../ports/directory-import.js';

/** What an import refers to and must fit in with: the file and what is stored, as they will be together. */
export interface World {
  /** Null when there is no operator, in the file or stored. */
  readonly operatorTenantId: string | null;
  readonly catalogue: 'there' | 'missing' | 'broken';
  /** Null unless the catalogue is there. */
  readonly vocabulary: Vocabulary | null;
  readonly organisations: ReadonlyMap<string, WorldOrganisation>;
  readonly tenants: ReadonlyMap<string, WorldOrganisation>;
  /** Of stored organisations: the tenant by id, and the id by tenant. */
  readonly storedTenants: ReadonlyMap<string, string>;
  readonly tenantHolders: ReadonlyMap<string, string>;
  /** Stored organisations that the file does not mention and that are not gone, by domain and by partner number. */
  readonly namesTaken: ReadonlyMap<string, string>;
  readonly leaving: Leaving;
  /** Of the people that are leaving, those that are stored. */
  readonly knownLeaving: ReadonlySet<PersonId>;
  /** Of the file as it was read here; null when it could not be read to its end. */
  readonly digest: string | null;
}

export interface Leaving {
  readonly organisations: ReadonlySet<string>;
  readonly people: ReadonlySet<PersonId>;
}

export interface WorldOrganisation {
  readonly organisationId: string;
  readonly tenantId: string;
  readonly isPartner: boolean;
  readonly isCustomer: boolean;
  readonly gone: boolean;
}

/** The words of the catalogue that organisations may use. */
export interface Vocabulary {
  readonly services: ReadonlySet<string>;
  readonly skuIds: ReadonlySet<string>;
  readonly operators: readonly string[];
}

interface Gathered {
  operatorTenantId: string | null;
  /** Undefined: the file's own is broken. */
  catalogue: Catalogue | null | undefined;
  readonly listed: Map<string, WorldOrganisation>;
  leaving: Leaving;
  digest: string | null;
}

// Whatever else is wrong with a part of the file, others may refer to it: only what it is known by is read here.
const anyOrganisation = z.object({
  organisationId: idText,
  tenantId: guid,
  partner: z.unknown().optional(),
  customer: z.unknown().optional(),
});
const anyOperator = z.object({ tenantId: guid });

/** Reads the parts of a file that others refer to, and what is stored. */
export async function gatherWorld(
  read: ReadDirectoryFile,
  stored: { readonly directory: Directory; readonly writer: DirectoryWriter },
): Promise<World> {
  const gathered: Gathered = {
    operatorTenantId: (await stored.directory.operator())?.tenantId ?? null,
    catalogue: await stored.directory.catalogue(),
    listed: new Map(),
    leaving: { organisations: new Set(), people: new Set() },
    digest: null,
  };
  for await (const part of read(['operator', 'catalogue', 'organisations', 'left'])) gather(gathered, part);

  const { operatorTenantId, catalogue, listed, leaving } = gathered;
  const organisations = new Map<string, WorldOrganisation>();
  const namesTaken = new Map<string, string>();
  for await (const { organisationId, tenantId, domain, partner, customer, gone: goneBefore } of stored.writer.everyOrganisation()) {
    const gone = goneBefore === true || leaving.organisations.has(organisationId);
    organisations.set(organisationId, {
      organisationId,
      tenantId,
      isPartner: partner !== undefined,
      isCustomer: customer !== undefined,
      gone,
    });
    if (gone || listed.has(organisationId)) continue;
    namesTaken.set(domain, organisationId);
    if (partner) namesTaken.set(partner.partnerNumber, organisationId);
  }
  const before = [...organisations.values()];
  for (const organisation of listed.values()) organisations.set(organisation.organisationId, organisation);
  return {
    operatorTenantId,
    catalogue: catalogue ? 'there' : catalogue === null ? 'missing' : 'broken',
    vocabulary: catalogue ? vocabularyOf(catalogue) : null,
    organisations,
    tenants: new Map([...organisations.values()].map((organisation) => [organisation.tenantId, organisation])),
    storedTenants: new Map(before.map(({ organisationId, tenantId }) => [organisationId, tenantId])),
    tenantHolders: new Map(before.map(({ organisationId, tenantId }) => [tenantId, organisationId])),
    namesTaken,
    leaving,
    knownLeaving: await stored.writer.knownPeople([...leaving.people]),
    digest: gathered.digest,
  };
}

function gather(gathered: Gathered, part: FilePart): void {
  if (part.kind === 'end') gathered.digest = part.digest;
  if (part.kind !== 'value') return;
  const { section, value } = part;
  if (section === 'catalogue') gathered.catalogue = directorySections.catalogue.safeParse(value).data;
  if (section === 'operator') gathered.operatorTenantId = anyOperator.safeParse(value).data?.tenantId ?? gathered.operatorTenantId;
  if (section === 'left') gathered.leaving = leavingOf(value);
  if (section !== 'organisations') return;
  const parsed = anyOrganisation.safeParse(value);
  if (!parsed.success) return;
  const { organisationId, tenantId, partner, customer } = parsed.data;
  gathered.listed.set(organisationId, {
    organisationId,
    tenantId,
    isPartner: partner !== undefined,
    isCustomer: customer !== undefined,
    gone: false,
  });
}

function leavingOf(value: unknown): Leaving {
  const left = directorySections.left.safeParse(value).data;
  return { organisations: new Set(left?.organisations), people: new Set(left?.people) };
}

const vocabularyOf = (catalogue: Catalogue): Vocabulary => ({
  services: new Set(catalogue.subscriptions.flatMap(({ services }) => services)),
  skuIds: new Set(catalogue.subscriptions.map(({ skuId }) => skuId)),
  operators: ['global', ...catalogue.operatorsWithoutPartnerFeatures],
});
