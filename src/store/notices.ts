/**
 * Messages owed to people: who is told because of an entry, and how each message stands. What a message says must not come in.
 */

import { z } from 'zod/v4';
import type { Delivery, Leased, Notice, NoticeOutcome, Outbox, Recipient } from '../application/ports/outbox.js';
import { insertOnce } from './keep.js';
import { isLeased, takeDue, unchanged, type LeaseDeps } from './lease.js';
import { doneFields, dueFields, isSentAtMostOnce, noticeOf, noticeRecord, noticeStateOf, reasonSchema } from './notice-record.js';
import type { RecordChange, Records, StoredRecord } from './records.js';

const BATCH = 25;
/** More than the messages about one offer can be: its revisions and answers, times the admins of both sides. */
const MOST_OF_AN_OFFER = 5_000;
/** Earlier than any clock. */
const AT_ONCE = 0;
/** How soon to look again while somebody else sends the message before this one, in milliseconds. */
const SHORTLY_MS = 1_000;

const recipientSchema = z.strictObject({
  personId: z.string(),
  side: z.enum(['customer', 'partner']),
  partnerId: z.string().nullable(),
  reasons: z.array(reasonSchema).min(1),
  offerId: z.string().nullable(),
}) satisfies z.ZodType<Recipient>;

export type NoticesPart = Pick<Outbox, 'fixRecipients' | 'addNotices' | 'leaseNotice' | 'finishNotice' | 'releaseWaiting' | 'deliveries'>;

export function createNotices({ records, chance }: Pick<LeaseDeps, 'records' | 'chance'>): NoticesPart {
  const deps: LeaseDeps = { records, collection: 'notices', chance };
  return {
    fixRecipients: async (entryId, recipients) => {
      const fixed = await insertOnce(records, 'recipients', { id: entryId, fields: {}, body: JSON.stringify(recipients) });
      return z.array(recipientSchema).parse(JSON.parse(fixed.body));
    },
    addNotices: async (notices, dueAt) => {
      for (const notice of notices) await insertOnce(records, 'notices', noticeRecord(notice, dueAt));
    },
    leaseNotice: async (holder, now, leaseMs) => {
      const lease = await takeDue(deps, { holder, now, leaseMs }, (candidate) => nextInLine(records, candidate, now));
      return lease && { work: noticeOf(lease.record), fence: lease.fence };
    },
    finishNotice: (leased, outcome) => finish(records, leased, outcome),
    releaseWaiting: (recipientId, dueAt) => releaseWaiting(records, recipientId, dueAt),
    deliveries: (offerId) => deliveries(records, offerId),
  };
}

/** What may be sent of the line in which the candidate stands: null when that is not the candidate's turn and nobody else's now. */
async function nextInLine(records: Records, candidate: StoredRecord, now: number): Promise<StoredRecord | null> {
  const notice = noticeOf(candidate);
  if (isLeased(candidate) && isSentAtMostOnce(notice)) {
    await records.change('notices', candidate.id, unchanged(candidate), { fields: doneFields('unknown') });
    return null;
  }
  const ahead = await firstAhead(records, candidate);
  if (ahead === null) return candidate;
  const aheadDueAt = Number(ahead.fields.dueAt);
  if (aheadDueAt <= now) return nextInLine(records, ahead, now);
  // Put off, or a long line that cannot move would hide everybody else's due messages.
  const dueAt = isLeased(ahead) ? Math.min(aheadDueAt, now + SHORTLY_MS) : aheadDueAt;
  await records.change('notices', candidate.id, unchanged(candidate), { fields: { dueAt } });
  return null;
}

async function firstAhead(records: Records, { fields: { line } }: StoredRecord): Promise<StoredRecord | null> {
  if (typeof line !== 'string') return null;
  const start = line.slice(0, line.lastIndexOf('/') + 1);
  const [first] = await records.find('notices', { index: 'inLine', range: { field: 'line', from: start, below: line }, limit: 1 });
  return first ?? null;
}

async function finish(records: Records, { work, fence }: Leased<Notice>, outcome: NoticeOutcome): Promise<boolean> {
  const finished = await records.change('notices', work.noticeId, { fence, state: 'attempting' }, outcomeChange(work, outcome));
  if (finished && outcome.state === 'waiting') await releaseIfMet(records, work);
  return finished;
}

function outcomeChange(notice: Notice, outcome: NoticeOutcome): RecordChange {
  if (outcome.state === 'due') return { fields: { ...dueFields(notice, outcome.dueAt), holder: null } };
  const fields = doneFields(outcome.state);
  return outcome.state === 'failed' ? { fields, body: JSON.stringify({ ...notice, why: outcome.why }) } : { fields };
}

/** The person may have appeared just before the notice began to wait: whoever writes looks for the other afterwards. */
async function releaseIfMet(records: Records, notice: Notice): Promise<void> {
  if ((await records.get('conversations', notice.recipientId)) !== null) await release(records, notice, AT_ONCE);
}

const release = (records: Records, notice: Notice, dueAt: number): Promise<boolean> =>
  records.change('notices', notice.noticeId, { state: 'waiting' }, { fields: dueFields(notice, dueAt) });

async function releaseWaiting(records: Records, recipientId: string, dueAt: number): Promise<void> {
  for (;;) {
    const waiting = await records.find('notices', { index: 'byRecipient', equals: { recipientId, state: 'waiting' }, limit: BATCH });
    const notices = waiting.map(noticeOf);
    for (const notice of notices) {
      if (notices.some((other) => overtakes(other, notice)))
        await records.change('notices', notice.noticeId, { state: 'waiting' }, { fields: doneFields('overtaken') });
      else await release(records, notice, dueAt);
    }
    if (waiting.length < BATCH) return;
  }
}

/** An offer's card shows how the offer stands today: who meets it late need not read how it came to that. */
const overtakes = (newer: Notice, older: Notice): boolean =>
  older.side === 'customer' &&
  newer.side === 'customer' &&
  older.offerId !== null &&
  newer.offerId === older.offerId &&
  newer.seq > older.seq;

async function deliveries(records: Records, offerId: string): Promise<Delivery[]> {
  const found = await records.find('notices', { index: 'byOffer', equals: { offerId }, order: 'descending', limit: MOST_OF_AN_OFFER });
  const newest = new Map<string, { readonly seq: number; readonly delivery: Delivery }>();
  for (const record of found) {
    const { recipientId, seq, side } = noticeOf(record);
    if (side === 'customer' && seq > (newest.get(recipientId)?.seq ?? 0))
      newest.set(recipientId, { seq, delivery: { recipientId, state: noticeStateOf(record) } });
  }
  return [...newest.values()].map(({ delivery }) => delivery);
}
