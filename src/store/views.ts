/**
 * Rows for questions across customers, each guarded by the `seq` of the entry it was made of, so that the order of arrival does not matter.
 * Every question names a declared index (collections.ts). What rows mean, and what is made of them, must not come in.
 */

import { z } from 'zod/v4';
import type { OfferFilter, OfferRow, Period, RelationshipFilter, RelationshipRow, Views } from '../application/ports/views.js';
import { offerKindSchema } from '../domain/events.js';
import { keepNewest } from './keep.js';
import type { RecordQuery, Records, StoredRecord } from './records.js';

const statusSchema = z.enum(['sent', 'accepted', 'declined', 'withdrawn', 'lapsed']);

const offerRowSchema = z.strictObject({
  offerId: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  partnerId: z.string(),
  number: z.string(),
  kind: offerKindSchema,
  status: statusSchema,
  revision: z.int(),
  sentAt: z.int(),
  until: z.int(),
  seq: z.int(),
}) satisfies z.ZodType<OfferRow>;

const relationshipRowSchema = z.strictObject({
  customerId: z.string(),
  administrator: z.strictObject({ partnerId: z.string(), until: z.int(), grantSeq: z.int() }).nullable(),
  partnerOfRecordId: z.string().nullable(),
  seq: z.int(),
}) satisfies z.ZodType<RelationshipRow>;

const offerRowOf = ({ body }: StoredRecord): OfferRow => offerRowSchema.parse(JSON.parse(body));
const relationshipRowOf = ({ body }: StoredRecord): RelationshipRow => relationshipRowSchema.parse(JSON.parse(body));

export function createViews(records: Records): Views {
  return {
    saveOffer: (row) => keepNewest(records, 'offers', offerRecord(row), newerThan(row)),
    saveRelationship: (row) => keepNewest(records, 'relationships', relationshipRecord(row), newerThan(row)),
    relationship: async (customerId) => {
      const record = await records.get('relationships', customerId);
      return record && relationshipRowOf(record);
    },
    offerById: async (offerId) => {
      const record = await records.get('offers', offerId);
      return record && offerRowOf(record);
    },
    offerByNumber: async (number) => {
      const [record] = await records.find('offers', { index: 'byNumber', equals: { number }, limit: 1 });
      return record ? offerRowOf(record) : null;
    },
    offers: async (filter, period, limit) => (await records.find('offers', { ...offerQuestion(filter, period), limit })).map(offerRowOf),
    countOffers: async (filter, period) => {
      const counted = await records.countBy('offers', offerQuestion(filter, period), 'status');
      return new Map([...counted].map(([status, amount]) => [statusSchema.parse(status), amount]));
    },
    relationships: async (filter, limit) =>
      (await records.find('relationships', { ...relationshipQuestion(filter), limit })).map(relationshipRowOf),
    removeUnaccounted: (customerId, offerIds, headSeq) => removeUnaccounted(records, customerId, { offerIds: new Set(offerIds), headSeq }),
  };
}

// An equal seq makes the same row again, unless the one that is there is damaged: then a rebuild mends it.
const newerThan = ({ seq }: { readonly seq: number }) => ({ field: 'seq', limit: seq + 1 });

function offerRecord(row: OfferRow): StoredRecord {
  const { offerId, seq, customerId, partnerId, status, kind, number, sentAt, until } = row;
  return { id: offerId, fields: { seq, customerId, partnerId, status, kind, number, sentAt, until }, body: JSON.stringify(row) };
}

function relationshipRecord(row: RelationshipRow): StoredRecord {
  const { customerId, administrator, partnerOfRecordId, seq } = row;
  const fields = {
    seq,
    administratorId: administrator?.partnerId ?? null,
    administratorUntil: administrator?.until ?? null,
    partnerOfRecordId,
  };
  return { id: customerId, fields, body: JSON.stringify(row) };
}

type Question = Omit<RecordQuery, 'limit'>;

/** Without a status by the time of sending, the newest first; with one by the end, the nearest first. */
function offerQuestion(filter: OfferFilter, period: Period): Question {
  const bySending = { range: { field: 'sentAt', ...period }, order: 'descending' } as const;
  const byEnd = { range: { field: 'until', ...period }, order: 'ascending' } as const;
  if (filter.by === 'customer') return { index: 'byCustomer', equals: { customerId: filter.customerId }, ...bySending };
  if (filter.by === 'partner') {
    const { partnerId, status } = filter;
    return status === undefined
      ? { index: 'byPartner', equals: { partnerId }, ...bySending }
      : { index: 'byPartnerStatus', equals: { partnerId, status }, ...byEnd };
  }
  // All time is a period too: the store answers no question without a condition.
  return filter.status === undefined
    ? { index: 'bySent', ...bySending, range: { field: 'sentAt', from: 0, ...period } }
    : { index: 'byStatusEnd', equals: { status: filter.status }, ...byEnd };
}

/** Administrators by the end of their grants, the nearest first. */
function relationshipQuestion(filter: RelationshipFilter): Question {
  if (filter.by === 'partner-of-record') return { index: 'byPartnerOfRecord', equals: { partnerOfRecordId: filter.partnerId } };
  const { endingFrom: from, endingBy: to } = filter;
  const range = { field: 'administratorUntil', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return filter.by === 'ending'
    ? { index: 'byAdministratorEnd', range }
    : { index: 'byAdministrator', equals: { administratorId: filter.partnerId }, range };
}

async function removeUnaccounted(
  records: Records,
  customerId: string,
  known: { readonly offerIds: ReadonlySet<string>; readonly headSeq: number },
): Promise<void> {
  const theirs = { index: 'byCustomer', equals: { customerId } };
  const amount = await records.count('offers', theirs);
  if (amount === 0) return;
  // What is added between the two questions is newer than the head, and stays anyway.
  for (const { id, fields } of await records.find('offers', { ...theirs, limit: amount })) {
    if (!known.offerIds.has(id) && Number(fields.seq) <= known.headSeq) await records.remove('offers', id);
  }
}
