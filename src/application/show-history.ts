import { isCustomer, isPartner, type Customer } from '../domain/organisations.js';
import type { LedgerEvent } from '../domain/events.js';
import type { SealedEntry } from '../domain/entry.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import type { HistoryView } from '../domain/views/relationship-view.js';
import { mustBeAllowed, type Asker } from './asker.js';
import { doerOf } from './doer.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { readableCustomer } from './show-relationship.js';

const PER_CARD = 5;

export interface HistoryAsked {
  readonly customerId: string;
  /** Entries before this number: what "more" asks for. */
  readonly before?: number | undefined;
  /** Instants in milliseconds, inclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * What happened with a customer, newest first: everything for itself and for support agents, for a partner what concerns it alone.
 * Refuses `not-found` where the asker may know nothing (R29).
 */
export async function showHistory(ports: Ports, asker: Asker, asked: HistoryAsked): Promise<Result<HistoryView>> {
  const who = await historyReader(ports, asker, asked.customerId);
  if (!who.ok) return who;
  const { customer, reader } = who.value;
  const { entries, state } = await loadCustomer(ports, asked.customerId);
  const visible = entries.filter(
    ({ entry }) =>
      entry.at >= (asked.from ?? 0) &&
      entry.at <= (asked.to ?? Infinity) &&
      (reader.side !== 'partner' || concerns(entry.event, reader.partnerId)),
  );
  // A partner with no business here learns no more than about a customer that does not exist.
  if (reader.side === 'partner' && !entries.some(({ entry }) => concerns(entry.event, reader.partnerId)))
    return refuse({ code: 'not-found' });
  const older = visible.filter(({ entry }) => entry.seq < (asked.before ?? Infinity));
  const shown = older.slice(-PER_CARD).reverse();
  const seen = { tenantId: asker.person.tenantId, seesEverybody: reader.side === 'support' };
  const last = shown.at(-1);
  return accept({
    customerId: asked.customerId,
    customerName: customer.name,
    reader,
    items: await Promise.all(shown.map(async ({ entry, hash }) => ({ entry, hash, by: await doerOf(ports, entry.actor, seen) }))),
    period: { from: asked.from ?? null, to: asked.to ?? null },
    before: last && older.length > shown.length ? last.entry.seq : null,
    total: visible.length,
    asOf: Math.max(ports.clock.now(), state.head.at),
  });
}

async function historyReader(
  ports: Ports,
  asker: Asker,
  customerId: string,
): Promise<Result<{ customer: Customer; reader: HistoryView['reader'] }>> {
  const customer = await readableCustomer(ports, asker, customerId);
  if (customer.ok) {
    const side = asker.organisation?.organisationId === customerId ? 'customer' : 'support';
    return accept({ customer: customer.value, reader: { side } });
  }
  const organisation = await ports.directory.organisation(customerId);
  const own = asker.organisation;
  const allowed = mustBeAllowed(asker, 'see-own');
  if (!allowed.ok || !own || !isPartner(own) || !organisation || !isCustomer(organisation)) return customer;
  return accept({ customer: organisation, reader: { side: 'partner', partnerId: own.organisationId } });
}

/** Whether a partner may know of the event: its own offers, and the beginning and end of its own roles. */
export function concerns(event: LedgerEvent, partnerId: string): boolean {
  switch (event.type) {
    case 'relationship-recorded':
      return event.administrator?.partner.partnerId === partnerId || event.partnerOfRecord?.partnerId === partnerId;
    case 'delegation-ended':
      return event.partner.partnerId === partnerId;
    case 'partner-of-record-set':
      return event.partner?.partnerId === partnerId || event.former?.partnerId === partnerId;
    case 'decision-made': {
      const { delegation, partnerOfRecord } = event.answers;
      const lostDelegation = delegation?.answer === 'granted' && delegation.former?.partner.partnerId === partnerId;
      const record = partnerOfRecord?.answer === 'set' ? [partnerOfRecord.partner?.partnerId, partnerOfRecord.former?.partnerId] : [];
      return event.offer.partner.partnerId === partnerId || lostDelegation || record.includes(partnerId);
    }
    default:
      return event.offer.partner.partnerId === partnerId;
  }
}

/** Of the entries, those a partner may know of; for questions about one partner. */
export const concerning = (entries: readonly SealedEntry[], partnerId: string): SealedEntry[] =>
  entries.filter(({ entry }) => concerns(entry.event, partnerId));
