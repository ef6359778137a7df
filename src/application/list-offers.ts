import type { Ask } from '../domain/ask.js';
import { accept, type Result } from '../domain/refusals.js';
import { offerStatusAt, requestWaits } from '../domain/state.js';
import type { OfferListItem, OfferListView } from '../domain/views/list-view.js';
import { asCustomer, type Asker } from './asker.js';
import { sourceAt } from './doer.js';
import { findOffers, inOrder, MOST_LISTED, type OffersFound } from './find-offers.js';
import { loadCustomer, type LoadedCustomer } from './load-customer.js';
import { readable, type Readable } from './offers-readable.js';
import { customerNames, offerRow } from './project.js';
import type { OfferRow, Period } from './ports/views.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;

export interface ListAsked {
  readonly ask: Ask;
  /** Of sending, in milliseconds. */
  readonly sent: Period;
  /** How many have been seen. */
  readonly shown: number;
}

/** What waits for the customer's decision, the nearest end first, five to a card. Refuses `role-missing`. */
export async function listWaiting(ports: Ports, asker: Asker, shown: number): Promise<Result<OfferListView>> {
  const customer = asCustomer(asker, 'see-own');
  if (!customer.ok) return customer;
  const meant: Readable = { side: 'customer', partnerId: null, customerId: customer.value.organisationId, names: {} };
  const view = await listView(ports, meant, { ask: { intent: 'offer.list', slots: { status: 'sent' } }, sent: {}, shown });
  return accept({ ...view, title: 'waiting', asked: { ask: { intent: 'approval.list', slots: {} }, names: {} } });
}

/**
 * Offers of a partner, of a customer, or for a support agent of everybody, by status, kind, time of sending and companies; what
 * needs doing first, five to a card. Refuses `not-found` for a company that is not the asker's business, and `role-missing`.
 */
export async function listOffers(ports: Ports, asker: Asker, asked: ListAsked): Promise<Result<OfferListView>> {
  const meant = await readable(ports, asker, asked.ask.slots);
  return meant.ok ? accept(await listView(ports, meant.value, asked)) : meant;
}

const TITLES = { customer: 'received', partner: 'sent', support: 'all' } as const;

async function listView(ports: Ports, meant: Readable, { ask, sent, shown }: ListAsked): Promise<OfferListView> {
  const now = ports.clock.now();
  const needed = Math.min(shown + PER_CARD, MOST_LISTED);
  const { status, kind } = ask.slots;
  const { rows, total } = await found(ports, meant, { status, kind, ...sent, needed, now });
  const items = await itemsOf(ports, rows.slice(shown, needed), meant, now);
  const listed = Math.min(total, MOST_LISTED);
  return {
    title: TITLES[meant.side],
    side: meant.side,
    asked: { ask, names: meant.names },
    items,
    shown: Math.min(listed, needed),
    more: Math.max(0, listed - needed),
    total,
    cutAt: total > MOST_LISTED ? MOST_LISTED : null,
    asOf: now,
  };
}

type Wanted = Pick<ListAsked['ask']['slots'], 'status' | 'kind'> & Period & { readonly needed: number; readonly now: number };

/** Of one customer its ledger tells. */
async function found(ports: Ports, { partnerId, customerId }: Readable, { needed, now, ...wanted }: Wanted): Promise<OffersFound> {
  if (customerId === null) {
    const scope = partnerId === null ? ({ by: 'everybody' } as const) : ({ by: 'partner', partnerId } as const);
    return findOffers(ports, { scope, ...wanted }, { needed, now });
  }
  const rows = inOrder(await offersOfCustomer(ports, customerId, partnerId), wanted, now);
  return { rows: rows.slice(0, needed), total: rows.length };
}

/** Every offer to one customer, of one partner or of all. */
export async function offersOfCustomer(ports: Ports, customerId: string, partnerId: string | null): Promise<OfferRow[]> {
  const { state, entries } = await loadCustomer(ports, customerId);
  const names = customerNames(entries);
  const offers = [...state.offers.values()].filter(({ partner }) => partnerId === null || partner.partnerId === partnerId);
  return offers.map((offer) => offerRow(customerId, names.get(offer.offerId) ?? '', offer));
}

/** Each customer's ledger is read once for a card. */
async function itemsOf(ports: Ports, rows: readonly OfferRow[], { side }: Readable, now: number): Promise<OfferListItem[]> {
  const ids = [...new Set(rows.map(({ customerId }) => customerId))];
  const loaded = new Map(await Promise.all(ids.map(async (id) => [id, await loadCustomer(ports, id)] as const)));
  return Promise.all(
    rows.map(async ({ customerId, customerName, offerId }) => {
      const item = offerItem(loaded.get(customerId), offerId, now);
      if (side === 'customer') return item;
      const name = (await ports.directory.organisation(customerId))?.name ?? customerName;
      return { ...item, customerName: name, partnerName: side === 'partner' ? null : item.partnerName };
    }),
  );
}

function offerItem(loaded: LoadedCustomer | undefined, offerId: string, now: number): OfferListItem {
  const offer = loaded?.state.offers.get(offerId);
  if (!loaded || !offer) throw new Error(`a row of offer ${offerId}, of which no entry speaks`);
  const status = offerStatusAt(offer, now);
  return {
    offerId,
    number: offer.number,
    kind: offer.kind,
    status,
    customerName: null,
    partnerName: offer.partner.name,
    sentAt: offer.sentAt,
    validUntil: offer.content.validUntil,
    closedAt: offer.closing?.at ?? (status === 'lapsed' ? offer.content.validUntil : null),
    awaiting: requestWaits(offer) ? 'request' : offer.counter && status === 'sent' ? 'counter' : null,
    source: sourceAt(loaded.entries, offer.seq),
  };
}
