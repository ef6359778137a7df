import type { OfferStatus } from '../domain/state.js';
import type { OfferKind } from '../domain/events.js';
import type { Ports } from './ports/ports.js';
import type { OfferFilter, OfferRow, OfferScope, OfferTally, Period } from './ports/views.js';

/**
 * Which offers a question means, in the order in which somebody should look at them: what the partner is to answer, then what waits
 * for the customer, the nearest end first, then what was settled last. A big partner's are read off an index, never one by one.
 */
export interface OffersMeant extends Period {
  readonly scope: Exclude<OfferScope, { by: 'customer' }>;
  readonly status?: OfferStatus | undefined;
  readonly kind?: OfferKind | undefined;
}

export interface OffersFound {
  readonly rows: readonly OfferRow[];
  readonly total: number;
}

/** Beyond so many nothing is listed. */
export const MOST_LISTED = 1000;
const MOST_AWAITING = 200;

/** R11: by its date, whether or not an entry has said so yet. */
export const statusNow = ({ status, until }: Pick<OfferRow, 'status' | 'until'>, now: number): OfferStatus =>
  status === 'sent' && now >= until ? 'lapsed' : status;

export const tallyStatus = ({ status, lapsesAt }: OfferTally, now: number): OfferStatus =>
  statusNow({ status, until: lapsesAt ?? Infinity }, now);

/** A counter-proposal to an offer that has lapsed can no longer be agreed to. */
export const awaitingNow = (row: OfferRow, now: number): OfferRow['awaiting'] =>
  row.awaiting === 'counter' && statusNow(row, now) !== 'sent' ? null : row.awaiting;

/** The first `needed` of them, and how many there are. `now` in milliseconds. */
export async function findOffers(ports: Ports, meant: OffersMeant, { needed, now }: { needed: number; now: number }): Promise<OffersFound> {
  const total = countOf(await ports.views.tallyOffers(meant.scope, periodOf(meant), 'status'), meant, now);
  const rows =
    meant.from === undefined && meant.to === undefined
      ? await ofAllTime(ports, meant, { needed, now })
      : await sentWithin(ports, meant, now);
  return { rows: rows.slice(0, needed), total };
}

const countOf = (tallies: readonly OfferTally[], { status, kind }: OffersMeant, now: number): number =>
  tallies
    .filter((tally) => (!status || tallyStatus(tally, now) === status) && (!kind || tally.kind === kind))
    .reduce((sum, { count }) => sum + count, 0);

/** The same of rows that are at hand. */
export function inOrder(
  rows: readonly OfferRow[],
  { status, kind, from = 0, to = Infinity }: Omit<OffersMeant, 'scope'>,
  now: number,
): OfferRow[] {
  const meant = rows.filter(
    (row) => (!status || statusNow(row, now) === status) && (!kind || row.kind === kind) && row.sentAt >= from && row.sentAt <= to,
  );
  return meant.sort((a, b) => sectionOf(a, now) - sectionOf(b, now) || placeOf(a, now) - placeOf(b, now));
}

const sectionOf = (row: OfferRow, now: number): number => (awaitingNow(row, now) ? 0 : statusNow(row, now) === 'sent' ? 1 : 2);
/** Open ones by the nearest end, settled ones by the newest. */
const placeOf = (row: OfferRow, now: number): number => (statusNow(row, now) === 'sent' ? row.until : -(row.closedAt ?? row.until));

/** The newest sent in that time; what lies beyond them is not looked at. */
async function sentWithin(ports: Ports, meant: OffersMeant, now: number): Promise<OfferRow[]> {
  return inOrder(await ports.views.offers(filterOf(meant, storedAs(meant.status)), periodOf(meant), MOST_LISTED), meant, now);
}

/** R11: one that lapsed unnoticed is stored as sent. */
const storedAs = (status: OfferStatus | undefined): OfferFilter['statuses'] =>
  status === 'lapsed' ? ['lapsed', 'sent'] : status && [status];

const filterOf = ({ scope, kind }: OffersMeant, statuses: OfferFilter['statuses']): OfferFilter => ({
  ...scope,
  ...(statuses && { statuses }),
  ...(kind && { kinds: [kind] }),
});

const periodOf = ({ from, to }: Period): Period => ({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) });

async function ofAllTime(ports: Ports, meant: OffersMeant, { needed, now }: { needed: number; now: number }): Promise<OfferRow[]> {
  const { scope, status } = meant;
  const awaiting = inOrder(
    (await ports.views.offersAwaiting(scope, MOST_AWAITING)).filter((row) => awaitingNow(row, now)),
    meant,
    now,
  );
  const known = new Set(awaiting.map(({ offerId }) => offerId));
  const limit = needed + awaiting.length;
  const [open, settled] = await Promise.all([
    status === undefined || status === 'sent' ? openOnes(ports, meant, { limit, now }) : [],
    status === 'sent' ? [] : settledOnes(ports, meant, { limit, now }),
  ]);
  return [...awaiting, ...[...open, ...settled].filter(({ offerId }) => !known.has(offerId))];
}

interface Reading {
  readonly limit: number;
  readonly now: number;
}

/** Whatever settles after now is open. */
const openOnes = ({ views }: Ports, meant: OffersMeant, { limit, now }: Reading): Promise<OfferRow[]> =>
  views.offers(filterOf(meant, meant.kind && ['sent']), { of: 'settling', from: now + 1, order: 'ascending' }, limit);

/** What was decided or withdrawn has been; what lapses has lapsed by now. */
const settledOnes = ({ views }: Ports, meant: OffersMeant, { limit, now }: Reading): Promise<OfferRow[]> =>
  views.offers(filterOf(meant, storedAs(meant.status)), { of: 'settling', to: now }, limit);
