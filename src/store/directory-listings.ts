/**
 * The marketplace's index (R30): one row for each thing a partner's listing says, so that partners are found by service, expertise,
 * place and language without reading every organisation. What a listing means is not for here.
 */

import { LISTING_CRITERIA, type ListingCriteria } from '../domain/marketplace.js';
import { isPartner, organisationSchema, type Organisation } from '../domain/organisations.js';
import { foldName } from './directory-names.js';
import type { Records, StoredRecord } from './records.js';

/** Stands for every partner that is listed at all. */
const LISTED = 'listed';

const PREFIXES = { service: 'service', location: 'place', language: 'language' } as const satisfies Record<keyof ListingCriteria, string>;
const keyOf = (prefix: string, said: string): string => `${prefix} ${foldName(said)}`;

/** One key for each thing the listing says; none without a listing, or when the organisation is gone. */
export function listingKeysOf(organisation: Organisation): string[] {
  const listing = isPartner(organisation) && !organisation.gone ? organisation.partner.listing : undefined;
  if (!listing) return [];
  const keys = [
    LISTED,
    ...[...listing.services, ...listing.expertise].map((service) => keyOf(PREFIXES.service, service)),
    ...listing.places.map((place) => keyOf(PREFIXES.location, place)),
    ...listing.languages.map((language) => keyOf(PREFIXES.language, language)),
  ];
  return [...new Set(keys)];
}

const rowId = (key: string, organisationId: string): string => `${key}/${organisationId}`;

/** Rows are read in the order of names; the id tells two of the same name apart. */
const rowOf = (key: string, { organisationId, name }: Organisation): StoredRecord => ({
  id: rowId(key, organisationId),
  fields: { key, place: `${foldName(name)}/${organisationId}`, organisationId },
  body: '{}',
});

// More than a listing holds, before and after a change; a limit is asked for.
const MOST_KEYS = 10_000;

/** Makes the stored rows those of the listing as it is now. */
export async function saveListing(records: Records, organisation: Organisation): Promise<void> {
  const { organisationId } = organisation;
  const wanted = new Map(listingKeysOf(organisation).map((key) => [rowId(key, organisationId), rowOf(key, organisation)]));
  const stored = await records.find('listings', { index: 'byOrganisation', equals: { organisationId }, limit: MOST_KEYS });
  const there = new Map(stored.map((row) => [row.id, row]));
  for (const row of wanted.values()) {
    const standing = there.get(row.id);
    if (!standing) await records.insert('listings', row);
    else if (standing.fields.place !== row.fields.place) await records.change('listings', row.id, {}, { fields: row.fields });
  }
  for (const { id } of stored) if (!wanted.has(id)) await records.remove('listings', id);
}

const BATCH = 200;

/** Ids of partners whose listing meets every criterion, in the order of their names, at most `most`; without any, of all that are listed. */
export async function idsListed(records: Records, criteria: ListingCriteria, most: number): Promise<string[]> {
  const [rarest = LISTED, ...others] = await rarestFirst(records, keysAsked(criteria));
  const found: string[] = [];
  for (let above: string | undefined; ;) {
    const rows = await records.find('listings', {
      index: 'byKey',
      equals: { key: rarest },
      ...(above !== undefined && { range: { field: 'place', above } }),
      limit: BATCH,
    });
    found.push(
      ...(await listedUnderAll(
        records,
        rows.map(({ fields }) => String(fields.organisationId)),
        others,
      )),
    );
    if (rows.length < BATCH || found.length >= most) return found.slice(0, most);
    above = String(rows.at(-1)?.fields.place);
  }
}

const keysAsked = (criteria: ListingCriteria): string[] =>
  LISTING_CRITERIA.flatMap((criterion) => {
    const said = criteria[criterion];
    return said === undefined ? [] : [keyOf(PREFIXES[criterion], said)];
  });

/** Only the key with the fewest rows is walked through: a place is rarer than a language. */
async function rarestFirst(records: Records, keys: readonly string[]): Promise<string[]> {
  if (keys.length < 2) return [...keys];
  const counted = await Promise.all(
    keys.map(async (key) => ({ key, count: await records.count('listings', { index: 'byKey', equals: { key } }) })),
  );
  return counted.sort((a, b) => a.count - b.count).map(({ key }) => key);
}

async function listedUnderAll(records: Records, ids: readonly string[], keys: readonly string[]): Promise<string[]> {
  let left = [...ids];
  for (const key of keys) {
    const rows = await records.getMany(
      'listings',
      left.map((id) => rowId(key, id)),
    );
    left = rows.map(({ fields }) => String(fields.organisationId));
  }
  return left;
}

const FILLED = 'listings';
/** Grows when rows have to be made anew because their keys have changed. */
const FORM = 1;

/** Once for each database: makes the rows of organisations that were imported before there were any. May be done twice, by two nodes. */
export async function fillListings(records: Records): Promise<void> {
  const filled = await records.get('settings', FILLED);
  if (Number(filled?.fields.version ?? 0) >= FORM) return;
  for await (const batch of records.scan('organisations', BATCH)) {
    for (const { id, body } of batch) await fillOne(records, id, body);
  }
  if (!(await records.insert('settings', { id: FILLED, fields: { version: FORM }, body: '{}' })))
    await records.change('settings', FILLED, { version: { below: FORM } }, { fields: { version: FORM } });
}

/** An import may be writing the same organisation: what was saved last counts. */
async function fillOne(records: Records, id: string, body: string): Promise<void> {
  for (let read: string | undefined = body; read !== undefined;) {
    await saveListing(records, organisationSchema.parse(JSON.parse(read)));
    const now: string | undefined = (await records.get('organisations', id))?.body;
    read = now === read ? undefined : now;
  }
}
