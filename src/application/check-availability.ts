import { smallestWith, subscriptionBySku, type Catalogue, type Subscription } from '../domain/catalogue.js';
import { hasPartnerFeatures, hasProgramme, mayAskForDelegation, mayBeSoldTo, mayOffer } from '../domain/eligibility.js';
import { isCustomer, type Customer, type Partner } from '../domain/organisations.js';
import { accept, refuse, type Refusal, type Result } from '../domain/refusals.js';
import type { AvailabilityView, Verdict } from '../domain/views/marketplace-view.js';
import { asPartner, mustBeAllowed, type Asker } from './asker.js';
import { checkCustomer, delegationObstacle } from './compose-offer.js';
import type { Ports } from './ports/ports.js';

export interface AvailabilityAsked {
  readonly customerId?: string | undefined;
  readonly skuIds: readonly string[];
  /** Said instead of a subscription: the smallest one that has them is meant. */
  readonly services: readonly string[];
}

/** More are not looked at on one card. */
const MOST_PRODUCTS = 20;

/**
 * R31: whether both partner features are available on a plan and for a customer, by the catalogue's table; for a partner also by its
 * own programme, certification and services (R1 to R3), and about a customer no more than composing tells. Refuses `not-found` for a
 * customer that is not the asker's to ask about, `subscription-unknown`, `role-missing`.
 */
export async function checkAvailability(ports: Ports, asker: Asker, asked: AvailabilityAsked): Promise<Result<AvailabilityView>> {
  const allowed = mustBeAllowed(asker, 'check-availability');
  if (!allowed.ok) return allowed;
  const catalogue = await ports.directory.catalogue();
  if (!catalogue) return refuse({ code: 'not-found' });
  const products = productsAsked(catalogue, asked);
  if (products.length === 0) return refuse({ code: 'subscription-unknown' });
  const subject = await subjectOf(ports, asker, asked.customerId);
  if (!subject.ok) return subject;
  const { side, partner, customer } = subject.value;
  const obstacle = await obstacleOf(ports, asker, subject.value, catalogue);
  return accept({
    side,
    customer: customer && { customerId: customer.organisationId, name: customer.name, isReader: side === 'customer' },
    obstacle,
    products: products.map((product) => ({
      skuId: product.skuId,
      name: product.name,
      verdict: obstacle ? notForAnything : verdictOn(product, partner, catalogue),
    })),
    delegation: obstacle ? notForAnything : await delegationVerdict(ports, asker, subject.value, catalogue),
    asOf: ports.clock.now(),
  });
}

const notForAnything: Verdict = { is: 'not-available', why: 'all' };

/** The plans of the table, where none is named. */
function productsAsked(catalogue: Catalogue, { skuIds, services }: AvailabilityAsked): Subscription[] {
  const named = skuIds.flatMap((skuId) => subscriptionBySku(catalogue, skuId) ?? []);
  const meant =
    skuIds.length === 0 && services.length > 0 ? [smallestWith(catalogue, services)].filter((found) => found !== undefined) : named;
  const plans = catalogue.subscriptions.filter(({ partnerFeatures }) => partnerFeatures !== null);
  return [...new Set(skuIds.length + services.length > 0 ? meant : plans)].slice(0, MOST_PRODUCTS);
}

/** Whom the question is about, and as what the asker may know it. */
interface Subject {
  readonly side: AvailabilityView['side'];
  /** On the partner's side: the asker's own. */
  readonly partner: Partner | null;
  readonly customer: Customer | null;
}

async function subjectOf(ports: Ports, asker: Asker, customerId: string | undefined): Promise<Result<Subject>> {
  const { organisation, sides } = asker;
  const own = organisation && isCustomer(organisation) && sides.includes('customer') ? organisation : null;
  const isOwn = own !== null && (customerId === own.organisationId || (customerId === undefined && sides.length === 1));
  if (isOwn) return accept({ side: 'customer', partner: null, customer: own });
  // R29: to a customer there is no other customer.
  if (!sides.includes('partner') && !sides.includes('support')) return refuse({ code: 'not-found' });
  const found = customerId === undefined ? null : await ports.directory.organisation(customerId);
  if (customerId !== undefined && (!found || !isCustomer(found))) return refuse({ code: 'not-found' });
  const customer = found && isCustomer(found) ? found : null;
  const partner = asPartner(asker, 'compose-offer');
  return accept(partner.ok ? { side: 'partner', partner: partner.value, customer } : { side: 'support', partner: null, customer });
}

/** What stands in the way of everything: R2, R4, R5 and, on the partner's side, that nobody could answer (R28). */
async function obstacleOf(ports: Ports, asker: Asker, { partner, customer }: Subject, catalogue: Catalogue): Promise<Refusal | null> {
  const checked = customer
    ? partner
      ? await checkCustomer(ports, asker, customer.organisationId)
      : firstRefusal(hasPartnerFeatures(customer, catalogue), mayBeSoldTo(customer, catalogue))
    : partner && hasProgramme(partner, catalogue);
  return checked && !checked.ok ? checked.refusal : null;
}

const firstRefusal = (...results: readonly Result<true>[]): Result<true> => results.find(({ ok }) => !ok) ?? accept(true);

function verdictOn(product: Subscription, partner: Partner | null, catalogue: Catalogue): Verdict {
  if (product.partnerFeatures === false) return { is: 'not-available', why: 'plan' };
  const offering = partner ? mayOffer(partner, product.skuId, catalogue) : null;
  if (offering && !offering.ok) return { is: 'not-available', why: offering.refusal };
  return product.partnerFeatures === null ? { is: 'unknown' } : { is: 'available' };
}

/** Whether delegated administration may be asked for (R3), and there now (R32). */
async function delegationVerdict(ports: Ports, asker: Asker, { partner, customer }: Subject, catalogue: Catalogue): Promise<Verdict> {
  if (!partner) return { is: 'available' };
  const certified = mayAskForDelegation(partner, catalogue);
  if (!certified.ok) return { is: 'not-available', why: certified.refusal };
  if (!customer) return { is: 'available' };
  const why = await delegationObstacle(ports, asker, { draftId: ports.ids.newId(), customerId: customer.organisationId });
  return why ? { is: 'not-available', why } : { is: 'available' };
}
