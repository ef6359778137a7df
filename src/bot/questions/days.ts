import type { MomentAsked } from '../../application/role-views.js';
import type { AskSlots } from '../../domain/ask.js';
import { instantOfDay } from '../../i18n/time-zone.js';
import type { Turn } from '../turn.js';

/** Days of the asker's calendar as instants (milliseconds), the first and the last of them included. */
export interface Instants {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** The calendar of ISO dates has no day after it. */
const LAST_DAY = '9999-12-31';

export const instantsOf = ({ from, to }: { readonly from: string; readonly to: string }, timeZone: string): Instants => ({
  from: instantOfDay(from, timeZone),
  to: (to === LAST_DAY ? instantOfDay(to, timeZone) + DAY_MS : instantOfDay(nextDay(to), timeZone)) - 1,
});

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** When a question about roles is about: one day (a period of one day is one), a period, or now. What lies ahead is not a period. */
export function timeAsked(
  { day, period }: Pick<AskSlots, 'day' | 'period'>,
  { today, speech: { timeZone } }: Pick<Turn, 'today' | 'speech'>,
): { readonly moment: MomentAsked } | { readonly period: Instants } {
  const single = day ?? (period && period.from >= period.to ? period.from : undefined);
  const begins = single ?? period?.from;
  if (begins === undefined || begins === today)
    return single === undefined && period ? { period: instantsOf(period, timeZone) } : { moment: { kind: 'now' } };
  if (begins > today) return { moment: { kind: 'future', at: instantOfDay(begins, timeZone) } };
  if (single === undefined && period) return { period: instantsOf(period, timeZone) };
  const { from, to } = instantsOf({ from: begins, to: begins }, timeZone);
  return { moment: { kind: 'day', from, at: to } };
}
