import { z } from 'zod/v4';
import type { Notice, NoticeState } from '../application/ports/outbox.js';
import { entryIdOf } from '../domain/entry.js';
import type { NoticeReason } from '../domain/who-is-told.js';
import type { StoredRecord } from './records.js';

/**
 * What a lost answer means for each kind of message. An offer that came twice would look like two offers, so nobody sends it again;
 * that somebody gained or lost a role must arrive, if need be twice.
 */
const WHEN_UNCERTAIN = {
  'offer-received': 'at-most-once',
  'offer-revised': 'at-most-once',
  'offer-withdrawn': 'at-least-once',
  'offer-lapsed': 'at-least-once',
  'offer-requested-again': 'at-least-once',
  'offer-countered': 'at-least-once',
  'offer-cannot-be-accepted': 'at-least-once',
  'decision-made': 'at-least-once',
  'administration-replaced': 'at-least-once',
  'administration-expired': 'at-least-once',
  'administration-revoked': 'at-least-once',
  'administration-relinquished': 'at-least-once',
  'partner-of-record-named': 'at-least-once',
  'partner-of-record-replaced': 'at-least-once',
  'partner-of-record-given-back': 'at-least-once',
  'partner-of-record-changed': 'at-least-once',
  'partner-of-record-left': 'at-least-once',
  'partner-ended': 'at-least-once',
  'trial-ended': 'at-least-once',
} as const satisfies Record<NoticeReason, 'at-most-once' | 'at-least-once'>;

/** One reason that must arrive is enough to send the message again. */
export const isSentAtMostOnce = ({ reasons }: Notice): boolean => reasons.every((reason) => WHEN_UNCERTAIN[reason] === 'at-most-once');

export const reasonSchema = z.custom<NoticeReason>((reason) => typeof reason === 'string' && Object.hasOwn(WHEN_UNCERTAIN, reason));

const noticeSchema = z.object({
  noticeId: z.string(),
  customerId: z.string(),
  seq: z.int(),
  recipientId: z.string(),
  side: z.enum(['customer', 'partner']),
  partnerId: z.string().nullable(),
  reasons: z.array(reasonSchema).min(1),
  offerId: z.string().nullable(),
}) satisfies z.ZodType<Notice>;

const stateSchema = z.enum(['due', 'waiting', 'attempting', 'sent', 'unknown', 'failed', 'overtaken']) satisfies z.ZodType<NoticeState>;

export const noticeOf = ({ body }: StoredRecord): Notice => noticeSchema.parse(JSON.parse(body));
export const noticeStateOf = ({ fields }: StoredRecord): NoticeState => stateSchema.parse(fields.state);

export function noticeRecord(notice: Notice, dueAt: number): StoredRecord {
  const { noticeId, recipientId, offerId } = notice;
  return {
    id: noticeId,
    fields: { ...dueFields(notice, dueAt), fence: 0, holder: null, recipientId, offerId },
    body: JSON.stringify(notice),
  };
}

/** Standing in line: what the same recipient is to be told about the same customer goes out in the order in which it happened. */
export const dueFields = ({ recipientId, customerId, seq }: Notice, dueAt: number) => ({
  state: 'due' satisfies NoticeState,
  dueAt,
  line: `${recipientId}/${entryIdOf(customerId, seq)}`,
});

export const doneFields = (state: NoticeState) => ({ state, dueAt: null, line: null, holder: null });
