import type { RelationshipFilterAsked } from '../domain/ask.js';
import type { Ports } from './ports/ports.js';
import type { DealingRole, Pairing, RelationshipRow } from './ports/views.js';

/** Which customers a question means. Each part of the answer is one walk along an index, so that ten thousand cost no more than five. */
export interface CustomersMeant {
  readonly side: 'partner' | 'support';
  /** Null: everybody's. */
  readonly partnerId: string | null;
  readonly filter: RelationshipFilterAsked | undefined;
}

export interface CustomersFound {
  readonly customerIds: readonly string[];
  readonly total: number;
  /** How many were looked at, where others were not: the total does not count those. */
  readonly comparedOnly: number | null;
}

interface Reading {
  readonly needed: number;
  readonly now: number;
}

/** A part of the answer: the parts share no customer, and follow each other. */
interface Part {
  readonly first: (limit: number) => Promise<readonly { readonly customerId: string }[]>;
  readonly count: () => Promise<number>;
}

const MOST_COMPARED = 1000;

export async function customersMeant(ports: Ports, meant: CustomersMeant, { needed, now }: Reading): Promise<CustomersFound> {
  const { partnerId, filter, side } = meant;
  if (partnerId === null) return together(ofEverybody(ports, filter, now), needed);
  if (side === 'support' && filter !== undefined) return compared(ports, { partnerId, filter }, { needed, now });
  return together(ofPartner(ports, { partnerId, filter }, now), needed);
}

async function together(parts: readonly Part[], needed: number): Promise<CustomersFound> {
  const counts = await Promise.all(parts.map(({ count }) => count()));
  const customerIds: string[] = [];
  for (const [place, part] of parts.entries()) {
    if (customerIds.length >= needed) break;
    if (counts[place] === 0) continue;
    customerIds.push(...(await part.first(needed - customerIds.length)).map(({ customerId }) => customerId));
  }
  return { customerIds, total: counts.reduce((sum, count) => sum + count, 0), comparedOnly: null };
}

/** A grant is in force until its end, whether or not an entry has said that it ended (R19). */
type When = 'in force' | 'ended' | 'any time';

type OwnFilter = RelationshipFilterAsked | 'not-both';

/** By role and, for administrators, whether their grants are in force. A filter means the partner's own roles alone (R29). */
const PARTS: Readonly<Record<OwnFilter | 'all', readonly (readonly [readonly DealingRole[], When])[]>> = {
  all: [
    [['both', 'administrator'], 'in force'],
    [['partner-of-record'], 'any time'],
    [['offers'], 'any time'],
    [['both', 'administrator'], 'ended'],
  ],
  'not-both': [
    [['administrator'], 'in force'],
    [['partner-of-record'], 'any time'],
    [['offers'], 'any time'],
    [['both', 'administrator'], 'ended'],
  ],
  'partner-of-record-differs': [
    [['administrator'], 'in force'],
    [['partner-of-record'], 'any time'],
    [['both'], 'ended'],
  ],
  'no-administrator': [
    [['partner-of-record'], 'any time'],
    [['offers'], 'any time'],
    [['both', 'administrator'], 'ended'],
  ],
  'no-partner-of-record': [
    [['administrator'], 'in force'],
    [['offers'], 'any time'],
    [['administrator'], 'ended'],
  ],
};

interface OfPartner {
  readonly partnerId: string;
  readonly filter: OwnFilter | undefined;
}

const ofPartner = ({ views }: Ports, { partnerId, filter }: OfPartner, now: number): Part[] =>
  PARTS[filter ?? 'all'].map(([roles, when]): Part => {
    const asked = { partnerId, roles, ...(when === 'in force' && { from: now + 1 }), ...(when === 'ended' && { to: now }) };
    const order = when === 'in force' ? 'ascending' : 'descending';
    return { first: (limit) => views.dealings(asked, order, limit), count: () => views.countDealings(asked) };
  });

/** For support: both roles as they are. */
const EVERYBODY: Readonly<Record<RelationshipFilterAsked | 'all', readonly (readonly [readonly Pairing[], When])[]>> = {
  all: [
    [['same', 'different', 'administrator'], 'in force'],
    [['partner-of-record', 'nobody'], 'any time'],
    [['same', 'different', 'administrator'], 'ended'],
  ],
  'partner-of-record-differs': [[['different'], 'in force']],
  'no-administrator': [
    [['partner-of-record', 'nobody'], 'any time'],
    [['same', 'different', 'administrator'], 'ended'],
  ],
  'no-partner-of-record': [
    [['administrator'], 'in force'],
    [['nobody'], 'any time'],
    [['administrator'], 'ended'],
  ],
};

const ofEverybody = ({ views }: Ports, filter: RelationshipFilterAsked | undefined, now: number): Part[] =>
  EVERYBODY[filter ?? 'all'].map(([pairings, when]): Part => {
    const asked = {
      by: 'pairing',
      pairings,
      ...(when === 'in force' && { endingFrom: now + 1 }),
      ...(when === 'ended' && { endingBy: now }),
    } as const;
    return { first: (limit) => views.relationships(asked, limit), count: () => views.countRelationships(asked) };
  });

/**
 * For support: a partner's customers, each compared with how the roles really stand there. Where nobody holds a role this partner does
 * not either, so its own roles narrow what is looked at; where the two roles differ it does not hold both.
 */
async function compared(
  ports: Ports,
  { partnerId, filter }: { readonly partnerId: string; readonly filter: RelationshipFilterAsked },
  { needed, now }: Reading,
): Promise<CustomersFound> {
  const { customerIds, total } = await together(
    ofPartner(ports, { partnerId, filter: filter === 'partner-of-record-differs' ? 'not-both' : filter }, now),
    MOST_COMPARED,
  );
  const rows = await ports.views.relationshipsOf(customerIds);
  const fitting = rows.filter((row) => fits(row, filter, now));
  return {
    customerIds: fitting.slice(0, needed).map(({ customerId }) => customerId),
    total: fitting.length,
    comparedOnly: total > MOST_COMPARED ? MOST_COMPARED : null,
  };
}

function fits({ administrator, partnerOfRecordId }: RelationshipRow, filter: RelationshipFilterAsked, now: number): boolean {
  const held = administrator && administrator.until > now ? administrator.partnerId : null;
  switch (filter) {
    case 'no-administrator':
      return held === null;
    case 'no-partner-of-record':
      return partnerOfRecordId === null;
    case 'partner-of-record-differs':
      return held !== null && partnerOfRecordId !== null && held !== partnerOfRecordId;
  }
}
