import { INTENTS, type Intent } from '../domain/ask.js';
import type { Side } from '../domain/people.js';

/** Who can want what (understanding, section 1); the marketplace is for everybody (R30). Others are not looked for. */
const sidesOf: Readonly<Record<Intent, readonly Side[]>> = {
  'trial.send': ['partner'],
  'offer.send': ['partner'],
  'offer.followup': ['partner'],
  'offer.withdraw': ['partner'],
  'offer.list': ['partner', 'support'],
  'admin.request': ['partner'],
  'approval.list': ['customer'],
  'approval.accept': ['customer'],
  'approval.decline': ['customer'],
  'partner.mine': ['customer'],
  'partner.remove': ['customer'],
  'partner.find': ['customer', 'partner', 'support'],
  'support.contact': ['partner', 'customer', 'support'],
  'customer.partners': ['partner', 'support'],
  'customer.list': ['partner', 'support'],
  'delegation.expiring': ['partner', 'support'],
  'history.show': ['partner', 'customer', 'support'],
  'stats.count': ['partner', 'support'],
  'por.set': ['customer'],
  'role.return': ['partner'],
  'request.verify': ['customer'],
  'access.show': ['customer'],
  'evidence.get': ['customer', 'support'],
  'availability.check': ['partner', 'customer', 'support'],
  'language.set': ['partner', 'customer', 'support'],
  help: ['partner', 'customer', 'support'],
  none: ['partner', 'customer', 'support'],
};

/** What needs no role (R17). */
const FOR_EVERYBODY: readonly Intent[] = ['support.contact', 'language.set', 'help', 'none'];

export const intentsFor = (sides: readonly Side[]): ReadonlySet<Intent> =>
  new Set(INTENTS.filter((intent) => FOR_EVERYBODY.includes(intent) || sidesOf[intent].some((side) => sides.includes(side))));

export const sidesFor = (intent: Intent): readonly Side[] => sidesOf[intent];
