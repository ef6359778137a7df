import { DAY_MS } from './delegation.js';

/** R13, R19: which warning before an end is due. Pure: whoever asks knows the clock and what was told already. */

/** Days before the end of a trial (R13) and of a grant (R19). */
export const TRIAL_WARNING_DAYS = [7, 3, 1] as const;
export const DELEGATION_WARNING_DAYS = [30, 7, 1] as const;

export interface Term {
  readonly startedAt: number;
  readonly endsAt: number;
}

/**
 * The warning due at `now` (milliseconds), as days before the end; null when none is, or when it was told already.
 * After a long sleep only the nearest one counts. A term shorter than a threshold never gives that warning.
 */
export function dueWarning(term: Term, thresholdDays: readonly number[], toldDays: readonly number[], now: number): number | null {
  if (now >= term.endsAt) return null;
  const reached = thresholdDays.filter((days) => now >= term.endsAt - days * DAY_MS && term.endsAt - days * DAY_MS > term.startedAt);
  if (reached.length === 0) return null;
  const nearest = Math.min(...reached);
  const toldNearer = toldDays.some((days) => days <= nearest);
  return toldNearer ? null : nearest;
}
