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
  if (!isIn(partner, catalogue.programmesForPartnerFeatures)) return refuse({ code: 'not-in-programme' });
  const { usageLocation } = customer.customer;
  if (catalogue.usageLocations && !catalogue.usageLocations.includes(usageLocation)) {
    return refuse({ code: 'usage-location-not-allowed', usageLocation });
  }
  return accept(true);
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

const isIn = (partner: Partner, programmes: readonly string[]): boolean =>
  partner.partner.programmes.some((programme) => programmes.includes(programme));
