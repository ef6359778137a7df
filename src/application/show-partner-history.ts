import type { Ask } from '../domain/ask.js';
import { accept, type Result } from '../domain/refusals.js';
import type { HistoryCoverage, HistoryView } from '../domain/views/history-view.js';
import type { Asker } from './asker.js';
import { partnerReader } from './history-readers.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { concerning, historyPage, type Found } from './show-history.js';

/** Rows looked through for the partner's customers, and ledgers that are read of them: a partner can have ten thousand customers. */
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
 * partner, so the ledgers are read of the customers it wrote to last and of those where it holds a role; the view says how many.
 * Refuses `not-found`, also to another partner, and `role-missing`.
 */
export async function showPartnerHistory(ports: Ports, asker: Asker, asked: PartnerHistoryAsked): Promise<Result<HistoryView>> {
  const who = await partnerReader(ports, asker, asked.partnerId);
  if (!who.ok) return who;
  const { name, reader } = who.value;
  const now = ports.clock.now();
  const { customerIds, complete } = await customersOf(ports, asked, now);
  const found = (await Promise.all(customerIds.map((customerId) => foundAt(ports, customerId, asked)))).flat();
  found.sort((a, b) => a.sealed.entry.at - b.sealed.entry.at || a.sealed.entry.seq - b.sealed.entry.seq);
  const coverage: HistoryCoverage = { customers: customerIds.length, complete };
  const page = await historyPage(ports, asker, { reader, shown: asked.shown }, found);
  return accept({
    ...{ reader, subject: { kind: 'partner', name, coverage }, ...page },
    ...{ ask: asked.ask, asOf: now },
  });
}

/** Those it wrote to last first, then those where it holds a role. What was sent after the period is no reason to look. */
async function customersOf(
  { views }: Ports,
  { partnerId, to }: PartnerHistoryAsked,
  now: number,
): Promise<{ readonly customerIds: readonly string[]; readonly complete: boolean }> {
  const [offers, administered, ofRecord] = await Promise.all([
    views.offers({ by: 'partner', partnerId }, to === undefined ? {} : { to }, MOST_ROWS),
    views.relationships({ by: 'administrator', partnerId, endingFrom: now }, MOST_ROWS),
    views.relationships({ by: 'partner-of-record', partnerId }, MOST_ROWS),
  ]);
  const customerIds = [...new Set([...offers, ...administered, ...ofRecord].map(({ customerId }) => customerId))];
  const whole = [offers, administered, ofRecord].every(({ length }) => length < MOST_ROWS);
  return { customerIds: customerIds.slice(0, MOST_LEDGERS), complete: whole && customerIds.length <= MOST_LEDGERS };
}

async function foundAt(ports: Ports, customerId: string, { partnerId, from = 0, to = Infinity }: PartnerHistoryAsked): Promise<Found[]> {
  const [{ entries }, customer] = await Promise.all([loadCustomer(ports, customerId), ports.directory.organisation(customerId)]);
  const within = concerning(entries, partnerId).filter(({ entry }) => entry.at >= from && entry.at <= to);
  // A customer that has left the directory is called as its offers called it.
  const named = entries.find(({ entry }) => 'customerName' in entry.event)?.entry.event;
  const customerName = customer?.name ?? (named && 'customerName' in named ? named.customerName : '');
  return within.map((sealed) => ({ sealed, customerName }));
}
