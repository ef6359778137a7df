import type { Ask } from '../domain/ask.js';
import type { SealedEntry } from '../domain/entry.js';
import type { LedgerEvent } from '../domain/events.js';
import { may } from '../domain/permissions.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { offerStatusAt } from '../domain/state.js';
import type { HistoryItem, HistorySubject, HistoryView } from '../domain/views/history-view.js';
import type { Asker } from './asker.js';
import { doerOf } from './doer.js';
import { historyReader, type HistoryReader } from './history-readers.js';
import { loadCustomer, type LoadedCustomer } from './load-customer.js';
import { partnerCalled } from './partner-called.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;

export interface HistoryAsked {
  readonly customerId: string;
  /** What concerns this partner alone. */
  readonly partnerId?: string | undefined;
  /** What happened to this offer alone. */
  readonly offerId?: string | undefined;
  /** Instants in milliseconds, inclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly ask: Ask;
  readonly shown: number;
}

/** An entry, and whose ledger it is in where that must be said. */
export interface Found {
  readonly sealed: SealedEntry;
  readonly customerName: string | null;
}

/**
 * What happened with a customer, newest first: everything for itself and for support agents, for a partner what concerns it alone.
 * Refuses `not-found` where the asker may know nothing, and for a partner or an offer that is not there (R29).
 */
export async function showHistory(ports: Ports, asker: Asker, asked: HistoryAsked): Promise<Result<HistoryView>> {
  const who = await historyReader(ports, asker, asked.customerId);
  if (!who.ok) return who;
  const { customer, reader } = who.value;
  const loaded = await loadCustomer(ports, asked.customerId);
  // A partner with no business here learns no more than about a customer that does not exist, nor about another partner.
  if (reader.side === 'partner' && (concerning(loaded.entries, reader.partnerId).length === 0 || isOther(asked, reader)))
    return refuse({ code: 'not-found' });
  const now = Math.max(ports.clock.now(), loaded.state.head.at);
  const subject = await subjectOf(ports, { asked, name: customer.name, loaded, reader, now });
  if (!subject) return refuse({ code: 'not-found' });
  const found = loaded.entries.filter(
    ({ entry }) => isAskedFor(entry, asked) && (reader.side !== 'partner' || concerns(entry.event, reader.partnerId)),
  );
  const page = await historyPage(
    ports,
    asker,
    { reader, shown: asked.shown },
    found.map((sealed) => ({ sealed, customerName: null })),
  );
  const evidenceOf = reader.side !== 'partner' && may(asker.roles, 'get-evidence') ? asked.customerId : null;
  return accept({ reader, subject, ...page, ask: asked.ask, evidenceOf, asOf: now });
}

const isOther = ({ partnerId }: HistoryAsked, reader: HistoryReader & { readonly side: 'partner' }): boolean =>
  partnerId !== undefined && partnerId !== reader.partnerId;

const isAskedFor = ({ event, at }: SealedEntry['entry'], { partnerId, offerId, from = 0, to = Infinity }: HistoryAsked): boolean =>
  at >= from && at <= to && (partnerId === undefined || concerns(event, partnerId)) && (offerId === undefined || isAbout(event, offerId));

function isAbout(event: LedgerEvent, offerId: string): boolean {
  if (event.type === 'partner-ended') return [...event.offers, ...event.requests].some((offer) => offer.offerId === offerId);
  return 'offer' in event && event.offer.offerId === offerId;
}

interface Asking {
  readonly asked: HistoryAsked;
  readonly name: string;
  readonly loaded: LoadedCustomer;
  readonly reader: HistoryReader;
  readonly now: number;
}

/** Null: the partner or the offer is not there, or not the reader's to know of. */
async function subjectOf(ports: Ports, { asked, name, loaded, reader, now }: Asking): Promise<HistorySubject | null> {
  if (asked.offerId !== undefined) {
    const offer = loaded.state.offers.get(asked.offerId);
    if (!offer || (reader.side === 'partner' && offer.partner.partnerId !== reader.partnerId)) return null;
    return { kind: 'offer', name, number: offer.number, offer: offer.kind, status: offerStatusAt(offer, now) };
  }
  if (asked.partnerId === undefined || reader.side === 'partner') return { kind: 'customer', name };
  const partnerName = await partnerCalled(ports, asked.partnerId, asked.customerId);
  return partnerName === null ? null : { kind: 'partner-at-customer', name, partnerName };
}

/** The part of the card that is about its entries, which are given in order from the oldest. */
export async function historyPage(
  ports: Ports,
  asker: Asker,
  { reader, shown }: { readonly reader: HistoryReader; readonly shown: number },
  found: readonly Found[],
): Promise<Pick<HistoryView, 'items' | 'shown' | 'more' | 'total'>> {
  const seen = { tenantId: asker.person.tenantId, seesEverybody: reader.side === 'support' };
  const items = found.toReversed().slice(shown, shown + PER_CARD);
  const itemOf = async ({ sealed: { entry, hash }, customerName }: Found): Promise<HistoryItem> => ({
    ...{ entry, hash, customerName },
    by: await doerOf(ports, entry.actor, seen),
  });
  return {
    items: await Promise.all(items.map(itemOf)),
    shown: shown + items.length,
    more: Math.max(0, found.length - shown - PER_CARD),
    total: found.length,
  };
}

/** Whether a partner may know of the event: its own offers, and the beginning and end of its own roles. */
export function concerns(event: LedgerEvent, partnerId: string): boolean {
  switch (event.type) {
    case 'relationship-recorded':
      return event.administrator?.partner.partnerId === partnerId || event.partnerOfRecord?.partnerId === partnerId;
    case 'delegation-ended':
    case 'partner-ended':
      return event.partner.partnerId === partnerId;
    case 'partner-of-record-set':
      return event.partner?.partnerId === partnerId || event.former?.partnerId === partnerId;
    case 'decision-made': {
      const { delegation, partnerOfRecord } = event.answers;
      const lostDelegation = delegation?.answer === 'granted' && delegation.former?.partner.partnerId === partnerId;
      const record = partnerOfRecord?.answer === 'set' ? [partnerOfRecord.partner?.partnerId, partnerOfRecord.former?.partnerId] : [];
      return event.offer.partner.partnerId === partnerId || lostDelegation || record.includes(partnerId);
    }
    default:
      return event.offer.partner.partnerId === partnerId;
  }
}

/** Of the entries, those a partner may know of; for questions about one partner. */
export const concerning = (entries: readonly SealedEntry[], partnerId: string): SealedEntry[] =>
  entries.filter(({ entry }) => concerns(entry.event, partnerId));
