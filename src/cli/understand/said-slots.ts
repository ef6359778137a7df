import type { CompanyMention } from '../../understanding/companies/company.js';
import type { SaidSlots } from '../../understanding/slots/said-slots.js';

/**
 * Slots in the words of the measuring command, which are not everywhere the domain's: "expired" for lapsed, "por" for partner of record.
 * A short name that fits several subscriptions gives the first of the catalogue here; in a conversation it is asked about.
 */
export function saidSlots(slots: SaidSlots): Readonly<Record<string, unknown>> {
  const { customer, partner, products, role, kind, status, filter, groupBy, period, day, service, location, language, offerNumber } = slots;
  const said: Readonly<Record<string, unknown>> = {
    customer: nameOf(customer),
    partner: nameOf(partner),
    products: products?.flatMap(({ mention, quantity }) => mention.candidates.slice(0, 1).map(({ name }) => ({ name, quantity }))),
    role: role && ROLES[role],
    kind,
    status: status && STATUSES[status],
    filter: filter && FILTERS[filter],
    groupBy,
    period,
    date: day,
    service,
    location,
    language,
    offerNumber,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const ROLES = { administrator: 'delegated_admin', 'partner-of-record': 'por' } as const;
const STATUSES = { sent: 'pending', accepted: 'accepted', declined: 'declined', withdrawn: 'withdrawn', lapsed: 'expired' } as const;
const FILTERS = {
  'partner-of-record-differs': 'por_differs',
  'no-administrator': 'no_delegated_admin',
  'no-partner-of-record': 'no_por',
} as const;

/** Two that score alike are asked about, never picked. */
function nameOf(mention: CompanyMention | undefined): string | undefined {
  const [first, second] = mention?.candidates ?? [];
  return first && first.score > (second?.score ?? 0) ? first.name : undefined;
}
