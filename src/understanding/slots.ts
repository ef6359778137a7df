import type { Intent } from '../domain/ask.js';
import type { Reading } from './reading.js';
import { customer, onlyCustomer, partner } from './slots/companies.js';
import { filter } from './slots/filter.js';
import { groupBy } from './slots/group-by.js';
import { language, location, service } from './slots/listed.js';
import { products, roleAlong, wanted } from './slots/products.js';
import { kind, role, roleOrKind } from './slots/role-and-kind.js';
import type { Reader, SaidSlots } from './slots/said-slots.js';
import { status } from './slots/status.js';
import { day, period } from './slots/when.js';

const offerNumber = (reading: Reading): SaidSlots => (reading.offerNumber === null ? {} : { offerNumber: reading.offerNumber });

/** Which slots each intent has (understanding, section 1), each read in one way. */
const readers: Readonly<Record<Intent, readonly Reader[]>> = {
  'trial.send': [onlyCustomer, wanted, roleAlong],
  'offer.send': [onlyCustomer, wanted, roleAlong],
  'offer.followup': [onlyCustomer, products, offerNumber],
  'offer.withdraw': [onlyCustomer, kind, offerNumber],
  'offer.list': [customer, partner, status, kind, period, offerNumber],
  'admin.request': [onlyCustomer],
  'approval.list': [],
  'approval.accept': [partner, roleOrKind, offerNumber],
  'approval.decline': [partner, roleOrKind, offerNumber],
  'partner.mine': [role, day, period],
  'partner.remove': [partner, role],
  'partner.find': [service, location, language],
  'support.contact': [],
  'customer.partners': [onlyCustomer, role, day, period],
  'customer.list': [partner, filter],
  'delegation.expiring': [period, partner],
  'history.show': [customer, partner, period],
  'stats.count': [customer, partner, kind, status, period, groupBy],
  'por.set': [partner],
  'role.return': [onlyCustomer, role],
  'request.verify': [partner, offerNumber],
  'access.show': [period],
  'evidence.get': [customer],
  'availability.check': [products, onlyCustomer],
  'language.set': [language],
  help: [],
  none: [],
};

export const slotsOf = (intent: Intent, reading: Reading): SaidSlots =>
  Object.assign({}, ...readers[intent].map((read) => read(reading, intent))) as SaidSlots;

/** Whether an intent is about such a thing: what was spoken of before goes only where it has a place. */
export const takes = (intent: Intent, slot: 'customer' | 'partner' | 'offerNumber'): boolean =>
  PLACES[slot].some((read) => readers[intent].includes(read));

const PLACES = { customer: [customer, onlyCustomer], partner: [partner], offerNumber: [offerNumber] } as const;
