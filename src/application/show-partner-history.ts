import type { Ask } from '../domain/ask.js';
import { accept, type Result } from '../domain/refusals.js';
import type { HistoryCoverage, HistoryView } from '../domain/views/history-view.js';
import type { Asker } from './asker.js';
import { partnerReader } from './history-readers.js';
import { loadCustomer } from './load-customer.js';
import { DEALING_ROLES } from './ports/views.js';
import type { Ports } from './ports/ports.js';
import { concerning, historyPage, type Found } from './show-history.js';

/** Offers looked through for the customers a partner wrote to last, and ledgers that are read: it can have ten thousand customers. */
const MOST_ROWS = 500;
const MOST_LEDGERS = 60;

export interface PartnerHistoryAsked {
  readonly partnerId: string;
  /** Instants in milliseconds, inclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly ask: Ask;
  readonly shown: number;
}

/**
 * What happened with one partner at all of its customers, newest first: for itself and for support agents. Entries are not indexed by
 * partner, so the ledgers of its customers are read, of many the ones it wrote to last; the view says of how many.
 * Refuses `not-found`, also to another partner, and `role-missing`.
 */
export async function showPartnerHistory(ports: Ports, asker: Asker, asked: PartnerHistoryAsked): Promise<Result<HistoryView>> {
  const who = await partnerReader(ports, asker, asked.partnerId);
  if (!who.ok) return who;
  const { name, reader } = who.value;
  const now = ports.clock.now();
  const [customerIds, known] = await Promise.all([
    customersOf(ports, asked),
    ports.views.countDealings({ partnerId: asked.partnerId, roles: DEALING_ROLES }),
  ]);
  const found = (await Promise.all(customerIds.map((customerId) => foundAt(ports, customerId, asked)))).flat();
  found.sort((a, b) => a.sealed.entry.at - b.sealed.entry.at || a.sealed.entry.seq - b.sealed.entry.seq);
  const coverage: HistoryCoverage = { customers: customerIds.length, of: Math.max(known, customerIds.length) };
  const page = await historyPage(ports, asker, { reader, shown: asked.shown }, found);
  return accept({
    ...{ reader, subject: { kind: 'partner', name, coverage }, ...page },
    ...{ ask: asked.ask, evidenceOf: null, asOf: now },
  });
}

/** All it has dealt with where they are few; else those it wrote to last. What was sent after the period is no reason to look. */
async function customersOf({ views }: Ports, { partnerId, to }: PartnerHistoryAsked): Promise<readonly string[]> {
  const dealings = await views.dealings({ partnerId, roles: DEALING_ROLES }, 'descending', MOST_LEDGERS + 1);
  const rows =
    dealings.length <= MOST_LEDGERS
      ? dealings
      : await views.offers({ by: 'partner', partnerId }, to === undefined ? {} : { to }, MOST_ROWS);
  return [...new Set(rows.map(({ customerId }) => customerId))].slice(0, MOST_LEDGERS);
}

async function foundAt(ports: Ports, customerId: string, { partnerId, from = 0, to = Infinity }: PartnerHistoryAsked): Promise<Found[]> {
  const [{ entries }, customer] = await Promise.all([loadCustomer(ports, customerId), ports.directory.organisation(customerId)]);
  const within = concerning(entries, partnerId).filter(({ entry }) => entry.at >= from && entry.at <= to);
  // A customer that has left the directory is called as its offers called it.
  const named = entries.find(({ entry }) => 'customerName' in entry.event)?.entry.event;
  const customerName = customer?.name ?? (named && 'customerName' in named ? named.customerName : '');
  return within.map((sealed) => ({ sealed, customerName }));
}
