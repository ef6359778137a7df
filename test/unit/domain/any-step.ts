import fc from 'fast-check';
import { DAY, HOUR, SKU } from '../../support/facts.js';
import { PARTNERS, type Step } from './history.js';

const partner = fc.constantFrom(...PARTNERS);
/** The newest more often than not. */
const pick = fc.oneof(fc.constant(0), fc.nat({ max: 11 }));
const requestDays = fc.option(fc.integer({ min: 1, max: 60 }), { freq: 2 });

/** Whatever somebody may do next, sensible or not. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.constantFrom(1, HOUR, DAY, 10 * DAY, 40 * DAY) }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('send' as const), by: partner, kind: fc.constantFrom('trial' as const, 'purchase' as const, 'delegation' as const), sku: fc.constantFrom(...skus()), days: requestDays, validDays: fc.integer({ min: 1, max: 90 }), follows: fc.option(pick), answers: fc.option(pick) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('revise' as const), by: partner, pick, licences: fc.integer({ min: 1, max: 300 }), days: requestDays }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('counter' as const), pick, licences: fc.integer({ min: 1, max: 300 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('agree' as const), by: partner, pick }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraw' as const), by: partner, pick }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('ask-again' as const), pick }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('draw' as const), pick }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('press' as const), card: pick, accepts: fc.boolean(), grants: fc.boolean(), days: fc.integer({ min: 1, max: 60 }), names: fc.option(fc.constantFrom(...PARTNERS, 'nobody' as const)), confirms: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('end' as const), by: fc.constantFrom(...PARTNERS, 'customer' as const), grant: fc.constantFrom(0, 0, 2, 5) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('name' as const), partner: fc.option(partner), afterSeq: fc.option(fc.nat({ max: 5 })) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('give-back' as const), by: partner }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('end-all' as const), of: partner, late: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('clock' as const), pick }) },
);

// Keys of a constant.
function skus(): (keyof typeof SKU)[] {
  return Object.keys(SKU) as (keyof typeof SKU)[];
}
