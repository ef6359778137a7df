import { subscriptionBySku, type Catalogue, type Subscription } from './catalogue.js';
import type { Customer, Partner } from './organisations.js';
import { accept, refuse, type Result } from './refusals.js';

/**
 * Who may offer what to whom (R1 to R5). Asked when composing, when sending and again when deciding: in between a partner may
 * leave a programme and a customer may move to another operator. All of it is data of the catalogue and the directory.
 */

/** R4: whether there are partner features for customers of this operator. */
export function hasPartnerFeatures(customer: Customer, catalogue: Catalogue): Result<true> {
  const without = catalogue.operatorsWithoutPartnerFeatures.includes(customer.customer.operatedBy);
  return without ? refuse({ code: 'operated-by-21vianet' }) : accept(true);
}

/** R2, R4, R5: whether this partner may use the partner features with this customer at all. */
export function mayDealWith(partner: Partner, customer: Customer, catalogue: Catalogue): Result<true> {
  if (partner.organisationId === customer.organisationId) return refuse({ code: 'offer-to-itself' });
  const features = hasPartnerFeatures(customer, catalogue);
  if (!features.ok) return features;
  const programme = hasProgramme(partner, catalogue);
  return programme.ok ? mayBeSoldTo(customer, catalogue) : programme;
}

/** R2: whether a partner has the partner features at all. */
export const hasProgramme = (partner: Partner, catalogue: Catalogue): Result<true> =>
  isIn(partner, catalogue.programmesForPartnerFeatures) ? accept(true) : refuse({ code: 'not-in-programme' });

/** R1: whether the catalogue allows the customer's usage location. */
export function mayBeSoldTo(customer: Customer, catalogue: Catalogue): Result<true> {
  const { usageLocation } = customer.customer;
  const allowed = catalogue.usageLocations === null || catalogue.usageLocations.includes(usageLocation);
  return allowed ? accept(true) : refuse({ code: 'usage-location-not-allowed', usageLocation });
}

/** R1: a line may be offered when the partner is authorised for every service its subscription bundles. */
export function mayOffer(partner: Partner, skuId: string, catalogue: Catalogue): Result<Subscription> {
  const subscription = subscriptionBySku(catalogue, skuId);
  if (!subscription) return refuse({ code: 'subscription-unknown' });
  const missing = subscription.services.filter((service) => !partner.partner.authorisedServices.includes(service));
  if (missing.length > 0) return refuse({ code: 'services-not-authorised', subscription: subscription.name, missing });
  return accept(subscription);
}

/** R3: certified for delegated administration, and in a programme that allows asking for it. */
export function mayAskForDelegation(partner: Partner, catalogue: Catalogue): Result<true> {
  if (!partner.partner.certifiedForDelegation) return refuse({ code: 'delegation-not-certified' });
  if (!isIn(partner, catalogue.programmesForDelegation)) return refuse({ code: 'delegation-not-in-programme' });
  return accept(true);
}

/** Why a role that is held would not be given today; it stays recorded, and the customer may end it. */
export type RoleFlag = 'partner-left' | 'not-eligible' | 'no-partner-features';

/**
 * R4: the customer has moved to an operator without partner features. R21: the holder of delegated administration has lost what R3
 * asks for. R23: a partner that has left the directory. `partner` is null for one that has left.
 */
export function roleFlag(
  role: 'administrator' | 'partner-of-record',
  partner: Partner | null,
  customer: Customer,
  catalogue: Catalogue,
): RoleFlag | null {
  if (catalogue.operatorsWithoutPartnerFeatures.includes(customer.customer.operatedBy)) return 'no-partner-features';
  if (!partner) return 'partner-left';
  return role === 'administrator' && !mayAskForDelegation(partner, catalogue).ok ? 'not-eligible' : null;
}

const isIn = (partner: Partner, programmes: readonly string[]): boolean =>
  partner.partner.programmes.some((programme) => programmes.includes(programme));
