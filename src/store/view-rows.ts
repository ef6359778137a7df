/** Rows of the views as records: what is copied beside a body so that an index, or a count by groups, can go by it. */

import { z } from 'zod/v4';
import type { DealingRole, DealingRow, OfferRow, OfferTally, Pairing, RelationshipRow } from '../application/ports/views.js';
import { offerKindSchema } from '../domain/events.js';
import type { StoredRecord } from './records.js';

export const statusSchema = z.enum(['sent', 'accepted', 'declined', 'withdrawn', 'lapsed']);

/** Defaults: of rows that an older version wrote and no rebuild has made again yet. */
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
  closedAt: z.int().nullable().default(null),
  awaiting: z.enum(['counter', 'request']).nullable().default(null),
  skuIds: z.array(z.string()).default([]),
  seq: z.int(),
}) satisfies z.ZodType<OfferRow>;

const relationshipRowSchema = z.strictObject({
  customerId: z.string(),
  administrator: z.strictObject({ partnerId: z.string(), until: z.int(), grantSeq: z.int() }).nullable(),
  partnerOfRecordId: z.string().nullable(),
  seq: z.int(),
}) satisfies z.ZodType<RelationshipRow>;

const dealingRowSchema = z.strictObject({
  partnerId: z.string(),
  customerId: z.string(),
  administratorUntil: z.int().nullable(),
  partnerOfRecord: z.boolean(),
  lastSentAt: z.int().nullable(),
  seq: z.int(),
}) satisfies z.ZodType<DealingRow>;

export const offerRowOf = ({ body }: StoredRecord): OfferRow => offerRowSchema.parse(JSON.parse(body));
export const relationshipRowOf = ({ body }: StoredRecord): RelationshipRow => relationshipRowSchema.parse(JSON.parse(body));
export const dealingRowOf = ({ body }: StoredRecord): DealingRow => dealingRowSchema.parse(JSON.parse(body));

export function offerRecord(row: OfferRow): StoredRecord {
  const { offerId, seq, customerId, partnerId, status, kind, number, sentAt, until, closedAt, awaiting, skuIds } = row;
  const tally = `${status}/${kind}/${status === 'sent' ? until : ''}`;
  const fields = {
    ...{ seq, customerId, partnerId, status, kind, number, sentAt, awaiting },
    settledAt: closedAt ?? until,
    tally,
    tallyByCustomer: `${tally}/${customerId}`,
    tallyByPartner: `${tally}/${partnerId}`,
    // The same subscriptions in another order are the same group.
    tallyByProduct: [tally, ...new Set(skuIds.toSorted())].join('/'),
  };
  return { id: offerId, fields, body: JSON.stringify(row) };
}

/** Of a tally's text, whose parts are ids and closed words and hold no slash. */
export function tallyOf(text: string, count: number): OfferTally {
  const [status, kind, lapsesAt, ...of] = text.split('/');
  return { status: statusSchema.parse(status), kind: offerKindSchema.parse(kind), lapsesAt: lapsesAt ? Number(lapsesAt) : null, of, count };
}

export function relationshipRecord(row: RelationshipRow): StoredRecord {
  const { customerId, administrator, partnerOfRecordId, seq } = row;
  const fields = {
    seq,
    administratorId: administrator?.partnerId ?? null,
    administratorUntil: administrator?.until ?? null,
    partnerOfRecordId,
    pairing: pairingOf(row),
  };
  return { id: customerId, fields, body: JSON.stringify(row) };
}

function pairingOf({ administrator, partnerOfRecordId }: RelationshipRow): Pairing {
  if (administrator && partnerOfRecordId !== null) return administrator.partnerId === partnerOfRecordId ? 'same' : 'different';
  if (administrator) return 'administrator';
  return partnerOfRecordId === null ? 'nobody' : 'partner-of-record';
}

export function dealingRecord(row: DealingRow): StoredRecord {
  const { partnerId, customerId, administratorUntil, lastSentAt, seq } = row;
  const fields = { partnerId, customerId, role: roleOf(row), rank: administratorUntil ?? lastSentAt ?? 0, seq };
  return { id: `${partnerId}/${customerId}`, fields, body: JSON.stringify(row) };
}

function roleOf({ administratorUntil, partnerOfRecord, lastSentAt }: DealingRow): DealingRole {
  if (administratorUntil !== null) return partnerOfRecord ? 'both' : 'administrator';
  if (partnerOfRecord) return 'partner-of-record';
  return lastSentAt === null ? 'none' : 'offers';
}
