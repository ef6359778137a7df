import { administratorAt } from '../domain/delegation.js';
import type { Ask } from '../domain/ask.js';
import { accept, type Result } from '../domain/refusals.js';
import { offerStatusAt, type CustomerState } from '../domain/state.js';
import type { CustomerListItem, CustomerListView, RoleListed } from '../domain/views/list-view.js';
import type { Asker } from './asker.js';
import { customersMeant } from './customers-meant.js';
import { sourceAt } from './doer.js';
import { MOST_LISTED } from './find-offers.js';
import { loadCustomer, type LoadedCustomer } from './load-customer.js';
import { readableByPartner, type Readable } from './offers-readable.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;

/**
 * A partner's customers, or for a support agent anybody's or everybody, by how the two roles stand there; administrators whose grants
 * end soonest first, five to a card. Refuses `not-found` for a partner that is not the asker's business, and `role-missing`.
 */
export async function listCustomers(ports: Ports, asker: Asker, ask: Ask, shown: number): Promise<Result<CustomerListView>> {
  const { filter, partnerId } = ask.slots;
  const meant = await readableByPartner(ports, asker, { partnerId });
  if (!meant.ok) return meant;
  const now = ports.clock.now();
  const needed = Math.min(shown + PER_CARD, MOST_LISTED);
  const side = meant.value.side === 'support' ? 'support' : 'partner';
  const found = await customersMeant(ports, { side, partnerId: meant.value.partnerId, filter }, { needed, now });
  const listed = Math.min(found.total, MOST_LISTED);
  return accept({
    side,
    asked: { ask, names: meant.value.names },
    items: await Promise.all(found.customerIds.slice(shown, needed).map((customerId) => itemOf(ports, customerId, meant.value, now))),
    shown: Math.min(listed, needed),
    more: Math.max(0, listed - needed),
    total: found.total,
    cutAt: found.total > MOST_LISTED ? MOST_LISTED : null,
    comparedOnly: found.comparedOnly,
    asOf: now,
  });
}

async function itemOf(ports: Ports, customerId: string, { side, partnerId }: Readable, at: number): Promise<CustomerListItem> {
  const [loaded, customer] = await Promise.all([loadCustomer(ports, customerId), ports.directory.organisation(customerId)]);
  const { state, entries } = loaded;
  const now = Math.max(at, state.head.at);
  const own = side === 'partner' ? partnerId : null;
  const offers = [...state.offers.values()].filter(({ partner }) => own === null || partner.partnerId === own);
  const seq = own === null ? state.head.seq : ownSeq(state, own, now);
  return {
    customerId,
    name: customer?.name ?? nameIn(loaded),
    domain: customer?.domain ?? null,
    ...rolesOf(state, own, now),
    openOffers: offers.filter((offer) => offerStatusAt(offer, now) === 'sent').length,
    source: seq > 0 ? sourceAt(entries, seq) : null,
  };
}

function rolesOf(state: CustomerState, own: string | null, now: number): Pick<CustomerListItem, 'administrator' | 'partnerOfRecord'> {
  const administrator = administratorAt(state, now);
  return {
    administrator: roleOf(administrator && { ...administrator.partner, until: administrator.until }, own),
    partnerOfRecord: roleOf(state.partnerOfRecord && { ...state.partnerOfRecord.partner, until: null }, own),
  };
}

/** R29: to a partner, a role that its company does not hold is just that. */
function roleOf(
  held: { readonly partnerId: string; readonly name: string; readonly until: number | null } | null,
  own: string | null,
): RoleListed {
  if (own !== null) return held?.partnerId === own ? { held: 'own', until: held.until } : { held: 'not-own' };
  return held ? { held: 'partner', name: held.name, until: held.until } : { held: 'nobody' };
}

/** The newest entry that a partner's line states: of its own roles and offers (R29). */
function ownSeq(state: CustomerState, own: string, now: number): number {
  const grant = administratorAt(state, now);
  const offers = [...state.offers.values()].filter(({ partner }) => partner.partnerId === own);
  return Math.max(
    0,
    grant?.partner.partnerId === own ? grant.grantSeq : 0,
    state.partnerOfRecord?.partner.partnerId === own ? state.partnerOfRecordSeq : 0,
    ...offers.map(({ seq }) => seq),
  );
}

/** What a customer that has left the directory was called. */
export function nameIn({ entries }: LoadedCustomer): string {
  const named = entries.flatMap(({ entry: { event } }) => ('customerName' in event ? [event.customerName] : []));
  return named.at(-1) ?? '';
}
