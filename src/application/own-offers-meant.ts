import type { OfferKind } from '../domain/events.js';
import { isCustomer } from '../domain/organisations.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { trialStatusAt } from '../domain/trial.js';
import { asPartner, type Asker } from './asker.js';
import type { OfferRow } from './ports/views.js';
import type { Ports } from './ports/ports.js';
import { byNearestEnd, isOfKind, isOpen, newestFirst, offersAt, type FoundOffer, type OffersFound } from './which-offer.js';

/** Of its newest offers, how many are looked through where no customer was named, and how many customers' ledgers are read. */
const MOST_ROWS = 200;
const MOST_LEDGERS = 40;

export interface OwnOffersAsked {
  readonly customerId?: string | undefined;
  readonly kind?: OfferKind | undefined;
  /** Subscriptions that were named: of several trials, the one of these. */
  readonly skuIds?: readonly string[] | undefined;
}

/**
 * R7: the asker's company's trials that an offer could follow: those that run, then those that have ended without a purchase, then
 * invitations that wait. Where there is none, its other trials, whose state says why. Refuses `not-found` and `role-missing`.
 */
export async function trialsToFollow(ports: Ports, asker: Asker, asked: OwnOffersAsked): Promise<Result<OffersFound>> {
  const partner = asPartner(asker, 'follow-up-trial');
  if (!partner.ok) return partner;
  const read = await ownOffers(ports, partner.value.organisationId, asked, ({ kind }) => kind === 'trial');
  if (!read.ok) return read;
  const { cutAt, now } = read.value;
  const trials = read.value.offers.filter((found) => isOfKind(found, 'trial'));
  const possible = inOrder(trials, now);
  const named = possible.filter(({ offer }) => offer.content.lines.some(({ skuId }) => asked.skuIds?.includes(skuId)));
  if (possible.length === 0) return accept({ fits: false, offers: trials.toSorted(newestFirst), cutAt, now });
  return accept({ fits: true, offers: named.length > 0 ? named : possible, cutAt, now });
}

/** Those that somebody accepted come first; only where there are none, those that wait. */
function inOrder(trials: readonly FoundOffer[], now: number): FoundOffer[] {
  const those = (status: 'running' | 'ended'): FoundOffer[] =>
    trials.filter(({ offer }) => trialStatusAt(offer, now) === status).toSorted(newestFirst);
  const accepted = [...those('running'), ...those('ended')];
  return accepted.length > 0 ? accepted : trials.filter((found) => isOpen(found, now)).toSorted(byNearestEnd);
}

/** The asker's company's open offers, the nearest end first; where none is open, its others. Refuses `not-found` and `role-missing`. */
export async function offersToWithdraw(ports: Ports, asker: Asker, asked: OwnOffersAsked): Promise<Result<OffersFound>> {
  const partner = asPartner(asker, 'withdraw-offer');
  if (!partner.ok) return partner;
  const read = await ownOffers(ports, partner.value.organisationId, asked, ({ status }) => status === 'sent');
  if (!read.ok) return read;
  const { offers, cutAt, now } = read.value;
  const open = offers.filter((found) => isOpen(found, now) && isOfKind(found, asked.kind)).toSorted(byNearestEnd);
  const fits = open.length > 0;
  return accept({ fits, offers: fits ? open : offers.filter((found) => isOpen(found, now)).toSorted(byNearestEnd), cutAt, now });
}

/** At the customer that was named, or, of the newest at all customers, those whose row is wanted. */
async function ownOffers(
  ports: Ports,
  partnerId: string,
  { customerId }: OwnOffersAsked,
  isWanted: (row: OfferRow) => boolean,
): Promise<Result<Omit<OffersFound, 'fits'>>> {
  if (customerId !== undefined) {
    const customer = await ports.directory.organisation(customerId);
    if (!customer || !isCustomer(customer)) return refuse({ code: 'not-found' });
    const { offers, now } = await offersAt(ports, customerId, customer.name);
    return accept({ offers: offers.filter(({ offer }) => offer.partner.partnerId === partnerId), cutAt: null, now });
  }
  const rows = await ports.views.offers({ by: 'partner', partnerId }, {}, MOST_ROWS);
  const customerIds = [...new Set(rows.filter(isWanted).map((row) => row.customerId))];
  const read = await Promise.all(customerIds.slice(0, MOST_LEDGERS).map((id) => offersAt(ports, id)));
  const cut = rows.length === MOST_ROWS || customerIds.length > MOST_LEDGERS;
  return accept({
    offers: read.flatMap(({ offers }) => offers).filter(({ offer }) => offer.partner.partnerId === partnerId),
    cutAt: cut ? MOST_ROWS : null,
    now: Math.max(ports.clock.now(), ...read.map(({ now }) => now)),
  });
}
