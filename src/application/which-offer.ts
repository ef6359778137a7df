import type { OfferKind } from '../domain/events.js';
import { offerStatusAt, type OfferState } from '../domain/state.js';
import { trialStatusAt } from '../domain/trial.js';
import type { WhichOfferItem, WhichOfferView } from '../domain/views/which-offer-view.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;

/** The offers an act by name could mean. `fits` false: none does, and these are what there is instead. */
export interface OffersFound {
  readonly fits: boolean;
  readonly offers: readonly FoundOffer[];
  readonly cutAt: number | null;
  readonly now: number;
}

export interface FoundOffer {
  readonly offer: OfferState;
  readonly customerId: string;
  readonly customerName: string;
}

/** All offers of a customer's ledger, and the time they are looked at. */
export async function offersAt(ports: Ports, customerId: string, name?: string): Promise<{ offers: FoundOffer[]; now: number }> {
  const [{ state }, customer] = await Promise.all([
    loadCustomer(ports, customerId),
    name === undefined ? ports.directory.organisation(customerId) : null,
  ]);
  const customerName = name ?? customer?.name ?? '';
  const offers = [...state.offers.values()].map((offer) => ({ offer, customerId, customerName }));
  return { offers, now: Math.max(ports.clock.now(), state.head.at) };
}

export const isOfKind = ({ offer }: FoundOffer, kind: OfferKind | undefined): boolean => kind === undefined || offer.kind === kind;

export const isOpen = ({ offer }: FoundOffer, now: number): boolean => offerStatusAt(offer, now) === 'sent';

export const byNearestEnd = (a: FoundOffer, b: FoundOffer): number => a.offer.content.validUntil - b.offer.content.validUntil;
export const newestFirst = (a: FoundOffer, b: FoundOffer): number => b.offer.sentAt - a.offer.sentAt;

/** Five of what was found, as a card shows them. */
export function whichOfferView(
  { fits, offers, cutAt, now }: OffersFound,
  side: 'partner' | 'customer' | 'support',
  view: Pick<WhichOfferView, 'act' | 'names' | 'customerId' | 'note' | 'ask'> & { readonly shown: number },
): WhichOfferView {
  const items = offers.slice(view.shown, view.shown + PER_CARD).map((found) => itemOf(found, side, now));
  return {
    ...view,
    ...{ fits, items, cutAt, asOf: now },
    shown: view.shown + items.length,
    more: Math.max(0, offers.length - view.shown - PER_CARD),
  };
}

/** The other side is named: to a support agent both are. */
function itemOf({ offer, customerName }: FoundOffer, side: 'partner' | 'customer' | 'support', now: number): WhichOfferItem {
  const trial = trialStatusAt(offer, now);
  return {
    ...{ offerId: offer.offerId, number: offer.number, kind: offer.kind, status: offerStatusAt(offer, now) },
    customerName: side === 'customer' ? null : customerName,
    partnerName: side === 'partner' ? null : offer.partner.name,
    ...{ sentAt: offer.sentAt, validUntil: offer.content.validUntil },
    trial: offer.trial && trial && { status: trial, endsAt: offer.trial.endsAt },
  };
}
