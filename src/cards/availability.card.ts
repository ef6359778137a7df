import type { Refusal } from '../domain/refusals.js';
import type { AvailabilityView, Verdict } from '../domain/views/marketplace-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { sayRefusal } from './say-refusal.js';

/** R31: one verdict for each product and one for delegated administration; what holds for all of them stands above. */
export function drawAvailability(view: AvailabilityView, { speech, layouts, supportUrl }: DrawingTools): Card {
  const { customer, obstacle, side, delegation } = view;
  const offered = side === 'partner' && customer !== null ? { customerId: customer.customerId } : null;
  const available = view.products.filter(({ verdict }) => verdict.is === 'available');
  const data = {
    customerName: customer?.name,
    banners: obstacle ? [{ style: 'attention', text: sayFeatureObstacle(obstacle, speech) }] : [],
    products: view.products.map(({ name, verdict }) => ({ name, ...verdictText(verdict, speech) })),
    delegation: [
      { ...verdictText(delegation, speech), ...(delegation.is === 'available' && { why: speech.say(`availability.delegation.${side}`) }) },
    ],
    offerSlots: offered && available.length > 0 ? { ...offered, ...onlyOne(available) } : null,
    delegationSlots: delegation.is === 'available' ? offered : null,
    mayFind: side === 'customer' && obstacle === null,
    supportUrl: side === 'customer' && obstacle !== null ? supportUrl : undefined,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'availability', data, speech);
}

/** Where one product was asked about, an offer begins with it. */
const onlyOne = (available: AvailabilityView['products']) =>
  available.length === 1 ? { products: available.map(({ skuId }) => ({ skuId, licences: null })) } : {};

function verdictText(verdict: Verdict, speech: Speech) {
  switch (verdict.is) {
    case 'available':
      return { mark: '✓', color: 'Good', text: speech.say('availability.yes') };
    case 'unknown':
      return { mark: '?', color: 'Warning', text: speech.say('availability.unknown'), why: speech.say('availability.unknown.why') };
    case 'not-available':
      return { mark: '✗', color: 'Attention', text: speech.say('availability.no'), why: whyNot(verdict.why, speech) };
  }
}

const whyNot = (why: Refusal | 'plan' | 'all', speech: Speech): string | undefined =>
  why === 'all' ? undefined : why === 'plan' ? speech.say('availability.plan') : sayRefusal(why, speech);

/** As a refusal, but nothing was tried: that nothing was sent goes without saying. */
export const sayFeatureObstacle = (refusal: Refusal, speech: Speech): string =>
  refusal.code === 'operated-by-21vianet' ? speech.say('availability.21vianet') : sayRefusal(refusal, speech);
