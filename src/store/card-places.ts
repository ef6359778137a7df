/**
 * Cards that stand in a chat, and up to which entry each has been drawn. Drawing is idempotent: a lost answer means drawing again.
 */

import { z } from 'zod/v4';
import type { Leased, Outbox, ShownCardPlace } from '../application/ports/outbox.js';
import { isLeased, takeDue, unchanged, type LeaseDeps } from './lease.js';
import type { Records, StoredRecord } from './records.js';

type CardState = 'shown' | 'due' | 'attempting' /** Leased, and to be drawn once more afterwards whatever comes of it. */ | 'overtaken';

const BATCH = 25;
/** Readers of one offer are a handful. */
const MOST_READERS = 1000;
/** Earlier than any clock: due at once. */
const AT_ONCE = 0;

const placeSchema = z.strictObject({
  messageKey: z.string(),
  readerId: z.string(),
  subject: z.string(),
  customerId: z.string(),
  offerId: z.string(),
  side: z.enum(['customer', 'partner']),
}) satisfies z.ZodType<ShownCardPlace>;

const placeOf = ({ body }: StoredRecord): ShownCardPlace => placeSchema.parse(JSON.parse(body));

const due = (dueAt: number) => ({ state: 'due' satisfies CardState, dueAt, holder: null });
const shown = { state: 'shown' satisfies CardState, dueAt: null, holder: null };

export type CardsPart = Pick<Outbox, 'registerCard' | 'hasCard' | 'wantCards' | 'redrawCards' | 'leaseCard' | 'finishCard'>;

export function createCardPlaces({ records, chance }: Pick<LeaseDeps, 'records' | 'chance'>): CardsPart {
  const deps: LeaseDeps = { records, collection: 'cards', chance };
  return {
    registerCard: (place, shownSeq) => registerCard(records, place, shownSeq),
    wantCards: async (subject, seq, dueAt) => {
      for (;;) {
        const behind = await records.find('cards', {
          index: 'bySubject',
          equals: { subject },
          range: { field: 'wantedSeq', below: seq },
          limit: BATCH,
        });
        if (behind.length === 0) return;
        for (const record of behind) await want(records, record, { seq, dueAt });
      }
    },
    hasCard: async (readerId, subject) => {
      const cards = await records.find('cards', { index: 'bySubject', equals: { subject }, limit: MOST_READERS });
      return cards.some((card) => card.fields.readerId === readerId);
    },
    redrawCards: async (subject, side) => {
      for (const record of await records.find('cards', { index: 'bySubject', equals: { subject }, limit: MOST_READERS })) {
        if (placeSchema.parse(JSON.parse(record.body)).side !== side) continue;
        for (let card: StoredRecord | null = record; card && !(await drawOnceMore(records, card));)
          card = await records.get('cards', record.id);
      }
    },
    leaseCard: async (holder, now, leaseMs) => {
      const readable = async (candidate: StoredRecord) => {
        placeOf(candidate);
        return candidate;
      };
      const lease = await takeDue(deps, { holder, now, leaseMs }, readable);
      return lease && { work: placeOf(lease.record), fence: lease.fence, wantedSeq: Number(lease.record.fields.wantedSeq) };
    },
    finishCard: (leased, shownSeq, again) => finishCard(records, leased, { shownSeq, again }),
  };
}

async function registerCard(records: Records, place: ShownCardPlace, shownSeq: number): Promise<void> {
  const { messageKey: id, subject, readerId } = place;
  const record = { id, fields: { subject, readerId, wantedSeq: shownSeq, shownSeq, fence: 0, ...shown }, body: JSON.stringify(place) };
  while (!(await records.insert('cards', record)) && !(await registerAgain(records, record, shownSeq)));
  // Something may have happened between drawing and registering: whoever writes looks for the other afterwards.
  const seq = await touchedBy(records, place);
  const standing = seq > shownSeq ? await records.get('cards', id) : null;
  if (standing) await want(records, standing, { seq, dueAt: AT_ONCE });
}

/** The newest entry that changes what the card shows: of its offer, or, while that is open, of the customer's roles. */
async function touchedBy(records: Records, { offerId, customerId }: ShownCardPlace): Promise<number> {
  const offer = await records.get('offers', offerId);
  const roles = offer?.fields.status === 'sent' ? await records.get('relationships', customerId) : null;
  return Math.max(Number(offer?.fields.seq ?? 0), Number(roles?.fields.seq ?? 0));
}

/** The message shows a card already. False when it was touched meanwhile. */
async function registerAgain(records: Records, record: StoredRecord, shownSeq: number): Promise<boolean> {
  const standing = await records.get('cards', record.id);
  if (standing === null) return false;
  const sameSubject = standing.fields.subject === record.fields.subject;
  const wantedSeq = Number(standing.fields.wantedSeq);
  if (sameSubject && Number(standing.fields.shownSeq) >= shownSeq) return true;
  // About something else now: numbers of two customers' entries cannot be compared, and who is drawing the old card must lose.
  const fields = sameSubject
    ? { shownSeq, wantedSeq: Math.max(wantedSeq, shownSeq) }
    : { ...record.fields, fence: Number(standing.fields.fence) + 1 };
  return records.change('cards', record.id, { ...unchanged(standing), wantedSeq }, { fields, body: record.body });
}

/** False when the card was touched meanwhile, or is wanted that new already. */
async function want(
  records: Records,
  card: StoredRecord,
  { seq, dueAt }: { readonly seq: number; readonly dueAt: number },
): Promise<boolean> {
  // A lease keeps its end, a put-off drawing its time: both look at `wantedSeq` when their time comes.
  const when = card.fields.state === 'shown' ? due(dueAt) : {};
  return records.change('cards', card.id, { ...unchanged(card), wantedSeq: { below: seq } }, { fields: { wantedSeq: seq, ...when } });
}

async function finishCard(
  records: Records,
  leased: Leased<ShownCardPlace>,
  drawn: { readonly shownSeq: number; readonly again: number | null },
): Promise<boolean> {
  const id = leased.work.messageKey;
  for (;;) {
    const card = await records.get('cards', id);
    if (card === null) return false;
    const { state, wantedSeq } = card.fields;
    if (card.fields.fence !== leased.fence || !isLeased(card)) {
      if (await drawOnceMore(records, card)) return false;
      continue;
    }
    const behind = state === 'overtaken' || Number(wantedSeq) > drawn.shownSeq;
    const next = drawn.again !== null ? due(drawn.again) : behind ? due(AT_ONCE) : shown;
    const fields = { ...next, shownSeq: drawn.shownSeq };
    if (await records.change('cards', id, { ...unchanged(card), wantedSeq: wantedSeq ?? null }, { fields })) return true;
  }
}

/** Who lost the lease may have put an older card over a newer one, and nobody can tell. False when the card was touched meanwhile. */
async function drawOnceMore(records: Records, card: StoredRecord): Promise<boolean> {
  const { state } = card.fields;
  if (state === 'due' || state === 'overtaken') return true;
  const fields = state === 'shown' ? due(AT_ONCE) : { state: 'overtaken' satisfies CardState };
  return records.change('cards', card.id, unchanged(card), { fields });
}
