import type { Organisation } from '../domain/organisations.js';
import type { Records, StoredRecord } from './records.js';

/**
 * Finding organisations by what people type: the beginning of a name, an alias, a domain or a partner number, whatever its case,
 * accents and punctuation. Understanding whole sentences is not for here.
 */
export type Side = 'partner' | 'customer';

/** Beyond this many characters two names may as well be the same. */
const LONGEST = 120;
const MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** What a name is compared by: without case, marks and punctuation. Chinese and other scripts stay as they are. */
export function foldName(text: string): string {
  const folded = text.toWellFormed().normalize('NFKD').replace(MARKS, '').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
  return [...folded].slice(0, LONGEST).join('').trim();
}

/** One key for each way an organisation is called, on each side it stands on; none when it is gone. */
export function keysOf({ name, aliases, domain, partner, customer, gone }: Organisation): string[] {
  if (gone) return [];
  const names = [name, ...aliases, domain].map(foldName).filter((folded) => folded !== '');
  const asPartner = partner ? [...names, partner.partnerNumber].map((folded) => keyOf('partner', folded)) : [];
  const asCustomer = customer ? names.map((folded) => keyOf('customer', folded)) : [];
  return [...new Set([...asPartner, ...asCustomer])];
}

const keyOf = (side: Side, folded: string): string => `${side} ${folded}`;

const nameRecord = (key: string, organisationId: string): StoredRecord => ({
  id: `${key}/${organisationId}`,
  fields: { key, organisationId },
  body: '{}',
});

// More than an organisation can have, on both sides, before and after a change; a limit is asked for.
const MOST_NAMES = 1_000;

/** Makes the stored names those of the organisation as it is now. New ones first: it is never without a name in between. */
export async function saveNames(records: Records, organisation: Organisation): Promise<void> {
  const { organisationId } = organisation;
  const wanted = new Map(
    keysOf(organisation)
      .map((key) => nameRecord(key, organisationId))
      .map((record) => [record.id, record]),
  );
  const stored = await records.find('names', { index: 'byOrganisation', equals: { organisationId }, limit: MOST_NAMES });
  const there = new Set(stored.map(({ id }) => id));
  for (const record of wanted.values()) if (!there.has(record.id)) await records.insert('names', record);
  for (const { id } of stored) if (!wanted.has(id)) await records.remove('names', id);
}

/** No character sorts after it, in either database. */
const LAST = '\u{10ffff}';

/** Ids of organisations called like the text or with a name that begins like it, in this order, at most `limit`. */
export async function idsByName(
  records: Records,
  side: Side,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<string[]> {
  const folded = foldName(text);
  if (folded === '') return [];
  const key = keyOf(side, folded);
  // An organisation may stand there under several names: ask for more until there are enough of them. The key itself sorts first.
  for (let rows = limit * 4; ; rows *= 4) {
    const found = await records.find('names', { index: 'byKey', range: { field: 'key', from: key, below: key + LAST }, limit: rows });
    const ids = [...new Set(found.map(({ fields }) => String(fields.organisationId)))];
    if (ids.length >= limit || found.length < rows) return ids.slice(0, limit);
  }
}
