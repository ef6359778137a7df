import { accept, refuse, type Result } from '../domain/refusals.js';
import { offerStatusAt, type OfferState, type OfferStatus } from '../domain/state.js';
import type { OfferListItem, OfferListView } from '../domain/views/relationship-view.js';
import { asCustomer, asPartner, mustBeAllowed, type Asker } from './asker.js';
import { loadCustomer } from './load-customer.js';
import type { OfferFilter, OfferRow } from './ports/views.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;
const MOST_LISTED = 200;

/** What waits for the customer's decision, the nearest end first, five to a card. Refuses `role-missing`. */
export async function listWaiting(ports: Ports, asker: Asker, shown: number): Promise<Result<OfferListView>> {
  const customer = asCustomer(asker, 'see-own');
  if (!customer.ok) return customer;
  const { state } = await loadCustomer(ports, customer.value.organisationId);
  const now = Math.max(ports.clock.now(), state.head.at);
  const waiting = [...state.offers.values()].filter((offer) => offerStatusAt(offer, now) === 'sent');
  waiting.sort((a, b) => a.content.validUntil - b.content.validUntil);
  return accept(
    page(
      'waiting',
      waiting.map((offer) => itemOf(offer, now)),
      shown,
      now,
    ),
  );
}

const itemOf = (offer: OfferState, now: number): OfferListItem => ({
  offerId: offer.offerId,
  number: offer.number,
  kind: offer.kind,
  status: offerStatusAt(offer, now),
  customerName: null,
  partnerName: offer.partner.name,
  sentAt: offer.sentAt,
  validUntil: offer.content.validUntil,
});

/** A partner's own offers, or for a support agent everybody's, the newest first. Refuses `role-missing`. */
export async function listOffers(ports: Ports, asker: Asker, shown: number): Promise<Result<OfferListView>> {
  const filter = offersReadable(asker);
  if (!filter.ok) return filter;
  const now = ports.clock.now();
  const rows = await ports.views.offers(filter.value, {}, MOST_LISTED);
  const support = filter.value.by === 'everybody';
  const items = await Promise.all(rows.slice(0, shown + PER_CARD).map((row) => rowItem(ports, row, { support, now })));
  const view = page(support ? 'all' : 'sent', items, shown, now);
  return accept({ ...view, more: Math.max(0, rows.length - shown - PER_CARD) });
}

function offersReadable(asker: Asker): Result<OfferFilter> {
  if (mustBeAllowed(asker, 'see-every-company').ok) return accept({ by: 'everybody' });
  const partner = asPartner(asker, 'see-own');
  return partner.ok ? accept({ by: 'partner', partnerId: partner.value.organisationId }) : refuse(partner.refusal);
}

async function rowItem(
  ports: Ports,
  row: OfferRow,
  { support, now }: { readonly support: boolean; readonly now: number },
): Promise<OfferListItem> {
  const partner = support ? await ports.directory.organisation(row.partnerId) : null;
  const { offerId, number, kind, customerName, sentAt } = row;
  return {
    offerId,
    number,
    kind,
    status: statusNow(row, now),
    customerName,
    partnerName: partner?.name ?? null,
    sentAt,
    validUntil: row.until,
  };
}

/** R11: by its date, whether or not an entry has said so yet. */
export const statusNow = (row: OfferRow, now: number): OfferStatus => (row.status === 'sent' && now >= row.until ? 'lapsed' : row.status);

const SIDES = { waiting: 'customer', sent: 'partner', all: 'support' } as const satisfies Record<
  OfferListView['title'],
  OfferListView['side']
>;

const page = (title: OfferListView['title'], items: readonly OfferListItem[], shown: number, now: number): OfferListView => ({
  title,
  side: SIDES[title],
  items: items.slice(shown, shown + PER_CARD),
  shown: Math.min(items.length, shown + PER_CARD),
  more: Math.max(0, items.length - shown - PER_CARD),
  asOf: now,
});
