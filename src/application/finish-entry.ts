import { entryIdOf, type Entry, type SealedEntry } from '../domain/entry.js';
import { foldEntries } from '../domain/fold.js';
import { signHead } from '../domain/head.js';
import type { CustomerState } from '../domain/state.js';
import type { LoadedCustomer } from './load-customer.js';
import type { Notice } from './ports/outbox.js';
import type { Ports } from './ports/ports.js';
import { projectCustomer } from './project.js';
import { recipientsOf } from './recipients.js';

/**
 * What follows from an entry: views, notices, cards to be drawn again, the signed head, in this order, then its mark is taken off.
 * Every step may happen twice, so whoever finds the mark, the writer, a sweep or another node, simply does it again.
 */
export async function finishEntry(ports: Ports, sealed: SealedEntry, loaded: LoadedCustomer): Promise<void> {
  const { entry } = sealed;
  const { state } = loaded;
  await projectCustomer(ports.views, loaded, entry.seq - 1);
  const recipients = await ports.outbox.fixRecipients(entryIdOf(entry.customerId, entry.seq), await recipientsOf(ports, entry, state));
  const now = ports.clock.machineNow();
  await ports.outbox.addNotices(
    recipients.map((recipient) => noticeFor(entry, recipient)),
    now,
  );
  for (const offerId of offersTouched(state, entry)) await ports.outbox.wantCards(offerSubject(offerId), entry.seq, now);
  await ports.ledger.keepHead(signHead(ports.signer, sealed));
  await ports.ledger.finish(entry.customerId, entry.seq);
}

/** Cards about one offer change together. */
export const offerSubject = (offerId: string): string => `offer/${offerId}`;

const noticeFor = (
  entry: Entry,
  recipient: Omit<Notice, 'noticeId' | 'customerId' | 'seq' | 'recipientId'> & { personId: string },
): Notice => ({
  noticeId: `${entry.customerId}/${entry.seq}/${recipient.personId}`,
  customerId: entry.customerId,
  seq: entry.seq,
  recipientId: recipient.personId,
  side: recipient.side,
  partnerId: recipient.partnerId,
  reasons: recipient.reasons,
  offerId: recipient.offerId,
});

/** The offers whose cards show something else because of the entry: its own, and every open one when a role has changed. */
function offersTouched(state: CustomerState, entry: Entry): string[] {
  const rolesChanged = state.administratorSeq === entry.seq || state.partnerOfRecordSeq === entry.seq;
  return [...state.offers.values()]
    .filter((offer) => offer.seq === entry.seq || (rolesChanged && offer.closing === null))
    .map((offer) => offer.offerId);
}

/** Finishes what writers left unfinished, at most `limit` entries; resolves to how many. An entry that fails is put off. */
export async function sweepUnfinished(ports: Ports, limit: number): Promise<number> {
  const unfinished = await ports.ledger.unfinished(ports.clock.now(), limit);
  for (const { customerId, seq } of unfinished) {
    try {
      const { entries, newer } = await ports.ledger.read(customerId);
      const sealed = entries[seq - 1];
      // What a newer version wrote is left to it.
      if (newer || !sealed) throw new Error('an entry this version cannot finish');
      const upTo = entries.slice(0, seq);
      await finishEntry(ports, sealed, { state: foldEntries(customerId, upTo), entries: upTo });
    } catch (error) {
      ports.troubles.note(`finishing entry ${customerId}/${seq}`, error);
      await ports.ledger.postpone(customerId, seq, ports.clock.now() + PUT_OFF_MS);
    }
  }
  return unfinished.length;
}

const PUT_OFF_MS = 60_000;
