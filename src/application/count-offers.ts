import type { Ask, Grouping } from '../domain/ask.js';
import { accept, type Result } from '../domain/refusals.js';
import type { OfferStatus } from '../domain/state.js';
import type { CountLabel, CountsView } from '../domain/views/list-view.js';
import type { Asker } from './asker.js';
import { inOrder, tallyStatus } from './find-offers.js';
import { offersOfCustomer } from './list-offers.js';
import { readableByPartner, type Readable } from './offers-readable.js';
import type { OfferGrouping, OfferRow, OfferTally, Period } from './ports/views.js';
import type { Ports } from './ports/ports.js';

export interface CountAsked {
  readonly ask: Ask;
  /** Of sending, in milliseconds. */
  readonly sent: Period;
  readonly shown: number;
  /** The months of the asker's calendar between two instants, both inclusive, in order. */
  readonly monthsBetween: (from: number, to: number) => readonly Month[];
}

export interface Month {
  /** 2026-10 */
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

export const ROWS_PER_CARD = 12;
const STATUSES: readonly OfferStatus[] = ['sent', 'accepted', 'declined', 'withdrawn', 'lapsed'];

/**
 * How many offers there are by how they stand, or by partner (for support), subscription, month or customer; the largest group first.
 * Refuses `not-found` for a company that is not the asker's business, and `role-missing`, for customers too.
 */
export async function countOffers(ports: Ports, asker: Asker, asked: CountAsked): Promise<Result<CountsView>> {
  const meant = await readableByPartner(ports, asker, asked.ask.slots);
  if (!meant.ok) return meant;
  const ask = allowedAsk(asked.ask, meant.value);
  const now = ports.clock.now();
  const counted = await countedBy(ports, meant.value, { ...asked, ask }, now);
  const { shown } = asked;
  const rows = await Promise.all(
    counted.rows.slice(shown, shown + ROWS_PER_CARD).map(async ({ key, count }) => ({ label: await labelOf(ports, key), count })),
  );
  return accept({
    of: subjectOf(meant.value, asker),
    asked: { ask, names: meant.value.names },
    rows,
    most: Math.max(0, ...counted.rows.map(({ count }) => count)),
    offers: counted.offers,
    shown: Math.min(counted.rows.length, shown + ROWS_PER_CARD),
    more: Math.max(0, counted.rows.length - shown - ROWS_PER_CARD),
    total: counted.rows.length,
    cutAt: counted.cutAt,
    asOf: now,
  });
}

/** R29: to a partner there is one partner, itself. */
function allowedAsk({ intent, slots }: Ask, { side }: Readable): Ask {
  const { groupBy, ...rest } = slots;
  return groupBy === undefined || (groupBy === 'partner' && side !== 'support') ? { intent, slots: rest } : { intent, slots };
}

function subjectOf({ side, names }: Readable, { organisation }: Asker): CountsView['of'] {
  if (side === 'partner') return { kind: 'partner', name: organisation?.name ?? '' };
  if (names.partner !== undefined) return { kind: 'partner', name: names.partner };
  return names.customer === undefined ? { kind: 'everybody' } : { kind: 'customer', name: names.customer };
}

interface Key {
  readonly by: 'status' | Grouping;
  /** Empty: no product. */
  readonly of: string;
}

interface Counted {
  readonly rows: readonly { readonly key: Key; readonly count: number }[];
  readonly offers: number;
  readonly cutAt: number | null;
}

async function countedBy(ports: Ports, meant: Readable, asked: CountAsked, now: number): Promise<Counted> {
  const { status, kind, groupBy } = asked.ask.slots;
  const fitting = (tallies: readonly OfferTally[]): readonly OfferTally[] =>
    tallies.filter((tally) => (!status || tallyStatus(tally, now) === status) && (!kind || tally.kind === kind));
  const tally = await tallying(ports, meant);
  if (groupBy === 'month')
    return byMonth(asked, { first: () => firstSent(ports, meant), now }, async (period) => sum(fitting(await tally(period, 'status'))));
  const by: OfferGrouping = groupBy ?? 'status';
  const tallies = fitting(await tally(asked.sent, by));
  const groups = new Map<string, number>(
    by === 'status' ? STATUSES.filter((each) => !status || each === status).map((each) => [each, 0]) : [],
  );
  for (const each of tallies) {
    const keys = by === 'status' ? [tallyStatus(each, now)] : each.of.length === 0 ? [''] : each.of;
    for (const key of keys) groups.set(key, (groups.get(key) ?? 0) + each.count);
  }
  const rows = [...groups].map(([of, count]) => ({ key: { by, of }, count }));
  // Statuses stand in the order in which an offer comes to them.
  if (by !== 'status') rows.sort((a, b) => b.count - a.count || (a.key.of < b.key.of ? -1 : 1));
  return { rows, offers: sum(tallies), cutAt: null };
}

const sum = (tallies: readonly OfferTally[]): number => tallies.reduce((all, { count }) => all + count, 0);

type Tallying = (sent: Period, by: OfferGrouping) => Promise<readonly OfferTally[]>;

/** The database counts; of one customer, whose offers are few, its ledger tells. */
async function tallying({ views, ...ports }: Ports, { partnerId, customerId }: Readable): Promise<Tallying> {
  if (customerId === null) {
    const scope = partnerId === null ? ({ by: 'everybody' } as const) : ({ by: 'partner', partnerId } as const);
    return (sent, by) => views.tallyOffers(scope, sent, by);
  }
  const rows = await offersOfCustomer({ views, ...ports }, customerId, partnerId);
  return async (sent, by) => inOrder(rows, sent, 0).map((row) => tallyOfRow(row, by));
}

function tallyOfRow(row: OfferRow, by: OfferGrouping): OfferTally {
  const of = { status: [], customer: [row.customerId], partner: [row.partnerId], product: [...new Set(row.skuIds)] }[by];
  return { status: row.status, kind: row.kind, lapsesAt: row.status === 'sent' ? row.until : null, of, count: 1 };
}

async function firstSent(ports: Ports, { partnerId, customerId }: Readable): Promise<number | undefined> {
  if (customerId !== null) return Math.min(...(await offersOfCustomer(ports, customerId, partnerId)).map(({ sentAt }) => sentAt));
  const scope = partnerId === null ? ({ by: 'everybody' } as const) : ({ by: 'partner', partnerId } as const);
  return (await ports.views.offers(scope, { order: 'ascending' }, 1))[0]?.sentAt;
}

/** The newest months, in order; a month without offers stands there too. */
async function byMonth(
  { sent, monthsBetween }: CountAsked,
  { first, now }: { readonly first: () => Promise<number | undefined>; readonly now: number },
  count: (period: Period) => Promise<number>,
): Promise<Counted> {
  const begin = Math.max(sent.from ?? 0, (await first()) ?? Infinity);
  const end = Math.min(sent.to ?? now, now);
  const months = begin <= end ? monthsBetween(begin, end) : [];
  const shown = months.slice(-ROWS_PER_CARD);
  const counts = await Promise.all(shown.map(({ from, to }) => count({ from: Math.max(from, begin), to: Math.min(to, end) })));
  return {
    rows: shown.map(({ month }, place) => ({ key: { by: 'month', of: month }, count: counts[place] ?? 0 })),
    offers: counts.reduce((all, each) => all + each, 0),
    cutAt: months.length > shown.length ? ROWS_PER_CARD : null,
  };
}

async function labelOf(ports: Ports, { by, of }: Key): Promise<CountLabel> {
  switch (by) {
    case 'status':
      // Made of STATUSES.
      return { by, status: of as OfferStatus };
    case 'month':
      return { by, month: of };
    case 'product': {
      if (of === '') return { by: 'no-product' };
      return named((await ports.directory.catalogue())?.subscriptions.find(({ skuId }) => skuId === of)?.name);
    }
    default:
      return named((await ports.directory.organisation(of))?.name);
  }
}

const named = (name: string | undefined): CountLabel => (name === undefined ? { by: 'unknown' } : { by: 'name', name });
