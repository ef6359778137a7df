import { type Days } from './calendar.js';
import { daysOf, wholeOf, type Found, type Part } from './parts.js';
import { periodAt } from './periods.js';
import { rangeAt } from './ranges.js';
import { at, is, skip, type Reading } from './reading.js';
import { NOTHING } from './words.js';
import { amountAt, moved } from './relative.js';

/** What a mention says, its dates chosen. */
export interface Reach {
  readonly days: Days;
  readonly next: number;
  readonly kind: 'day' | 'period';
  readonly open?: 'since' | 'until';
  /** The same ahead, where only the sense can tell which is meant: "in December". */
  readonly coming?: Days;
}

/** "Before 2024" begins somewhere: Accord knows nothing from before this day. */
const EARLIEST = 0;

/** The date that begins at a token, with the word that opens it: "since March", "until 1 December", 三月以来. */
export function reachAt(reading: Reading, index: number): Reach | undefined {
  if (at(reading, index) === NOTHING) return undefined;
  const plain = plainAt(reading, index);
  const opened = openedAt(reading, index);
  return opened && (!plain || opened.next >= plain.next) ? opened : plain;
}

function plainAt(reading: Reading, index: number): Reach | undefined {
  const range = rangeAt(reading, index);
  const period = periodAt(reading, index);
  const best = range && (!period || range.next >= period.next) ? range : period;
  // "Right now" asks for no day; "until now" does.
  if (!best || is(reading, best.next - 1, 'now')) return undefined;
  return suffixed(reading, best) ?? reached(reading, best);
}

function reached(reading: Reading, { part, next }: Found): Reach | undefined {
  const days = daysOf(part, reading.today);
  const coming = isLoose(part) ? daysOf(part, reading.today, 'coming') : undefined;
  return days && { days, next, kind: kindOf(part, days), ...(coming && coming.from > days.from && { coming }) };
}

/** Whether another year, month or week would do as well. */
const isLoose = (part: Part): boolean => part.lean === undefined && !part.days && (part.y === undefined || part.weekday !== undefined);

const kindOf = ({ unit, ranged }: Part, { from, to }: Days): Reach['kind'] => (unit === 'day' && from === to && !ranged ? 'day' : 'period');

/** 三月以来, "from March onwards": the word comes after. */
function suffixed(reading: Reading, { part, next }: Found): Reach | undefined {
  if (part.ranged) return undefined;
  if (is(reading, next, 'sinceAfter')) return since(reading, part, next + 1);
  if (is(reading, next, 'beforeAfter')) return until(reading, part, next + 1, !is(reading, next, 'untilAfter'));
  if (is(reading, next, 'untilAfter')) return until(reading, part, next + 1, false);
  return is(reading, next, 'afterAfter') ? after(reading, part, next + 1) : undefined;
}

function openedAt(reading: Reading, index: number): Reach | undefined {
  const { roles } = at(reading, index);
  const opens = roles.has('since') || roles.has('until') || roles.has('before') || roles.has('after');
  if (!opens) return undefined;
  const next = skip(reading, index + 1);
  const range = rangeAt(reading, next);
  const period = periodAt(reading, next);
  if (range && roles.has('since') && (!period || range.next > period.next)) return reached(reading, range);
  if (!period) return roles.has('since') ? sinceAmount(reading, next) : undefined;
  // 从三月以来 has the word on both sides.
  const end =
    is(reading, period.next, 'sinceAfter') || is(reading, period.next, 'beforeAfter') || is(reading, period.next, 'untilAfter')
      ? period.next + 1
      : period.next;
  if (roles.has('since')) return since(reading, period.part, end);
  if (roles.has('until')) return until(reading, period.part, end, false);
  return roles.has('before') ? until(reading, period.part, end, true) : after(reading, period.part, end);
}

/** "Depuis 3 jours". */
function sinceAmount(reading: Reading, index: number): Reach | undefined {
  const amount = amountAt(reading, index);
  return (
    amount && { days: { from: moved(reading.today, amount, -1), to: reading.today }, next: amount.next, kind: 'period', open: 'since' }
  );
}

function since(reading: Reading, part: Part, next: number): Reach | undefined {
  const days = daysOf(part, reading.today);
  if (!days) return undefined;
  const from = part.edge === 'end' ? days.to : days.from;
  // From a day to come on is no stretch with an end.
  if (from > reading.today) return { days, next, kind: kindOf(part, days) };
  return { days: { from, to: reading.today }, next, kind: 'period', open: 'since' };
}

function after(reading: Reading, part: Part, next: number): Reach | undefined {
  const days = daysOf(part, reading.today);
  if (!days || days.to >= reading.today) return days && { days, next, kind: kindOf(part, days) };
  return { days: { from: days.to + 1, to: reading.today }, next, kind: 'period', open: 'since' };
}

/** Up to a day, and with it; up to a longer stretch and with it, unless `before` leaves it out. */
function until(reading: Reading, part: Part, next: number, before: boolean): Reach | undefined {
  const { today } = reading;
  const ahead = part.edge === 'start' ? wholeOf(part, today, 'coming') : daysOf(part, today, part.lean ?? 'coming');
  if (!ahead) return undefined;
  const whole = part.unit !== 'day' && part.edge === undefined;
  const to = part.edge === 'start' ? ahead.from : before && whole ? ahead.from - 1 : ahead.to;
  return { days: { from: to >= today ? today : EARLIEST, to }, next, kind: 'period', open: 'until' };
}
