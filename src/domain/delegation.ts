import { accept, refuse, type Result } from './refusals.js';
import type { EventOf, ShownCard } from './events.js';
import type { CustomerState, Grant } from './state.js';

/** Delegated administration (R14 to R21): who holds it, for how long, how it ends. Granting is part of a decision (decision.ts). */

export const DAY_MS = 24 * 60 * 60 * 1000;
/** R19 */
export const DEFAULT_DELEGATION_DAYS = 365;
export const MOST_DELEGATION_DAYS = 730;

/** The grant that holds at `now` (milliseconds): one that has run out counts no more, whether or not an entry says so yet. */
export function administratorAt(state: CustomerState, now: number): Grant | null {
  return state.administrator && now < state.administrator.until ? state.administrator : null;
}

/** By the customer, or given back by a partner: only by the one that holds it. */
export type Ending = { readonly how: 'revoked' } | { readonly how: 'relinquished'; readonly partnerId: string };

export type EndDelegation = Ending & {
  /** The grant the person saw: a later grant is not ended by an old card. */
  readonly grantSeq: number;
  readonly shown: ShownCard | null;
};

/** Ends a grant (R20). Refuses when that grant no longer holds, and to a partner that is not its holder. */
export function endDelegation(state: CustomerState, command: EndDelegation, now: number): Result<EventOf<'delegation-ended'>> {
  const held = administratorAt(state, now);
  if (!held || held.grantSeq !== command.grantSeq) return refuse({ code: 'delegation-not-held' });
  if (command.how === 'relinquished' && held.partner.partnerId !== command.partnerId) return refuse({ code: 'delegation-not-held' });
  return accept({
    type: 'delegation-ended',
    partner: held.partner,
    grantSeq: held.grantSeq,
    how: command.how,
    endedAt: now,
    shown: command.shown,
  });
}

/** The entry that says a grant has run out; refuses while it runs, or when another grant stands in its place. */
export function expireDelegation(state: CustomerState, grantSeq: number, now: number): Result<EventOf<'delegation-ended'>> {
  const grant = state.administrator;
  if (!grant || grant.grantSeq !== grantSeq || now < grant.until) return refuse({ code: 'delegation-not-held' });
  return accept({ type: 'delegation-ended', partner: grant.partner, grantSeq, how: 'expired', endedAt: grant.until, shown: null });
}
