import type { RoleAsked } from './ask.js';
import type { SealedEntry } from './entry.js';
import { roleSpans } from './role-spans.js';
import { offerStatusAt, type CustomerState, type OfferStatus } from './state.js';

/** What one partner has been to one customer, as the customer's ledger tells it: when it held which role, and what came of its offers. */
export interface RelationsOfPartner {
  /** Oldest first. */
  readonly administered: readonly Held[];
  readonly ofRecord: readonly Held[];
  readonly offers: Readonly<Record<OfferStatus, number>>;
}

export interface Held {
  readonly from: number;
  /** Null: it holds the role now. */
  readonly to: number | null;
}

/** A customer's entries and what they add up to. */
interface Ledger {
  readonly state: CustomerState;
  readonly entries: readonly SealedEntry[];
}

/** `now` in milliseconds. */
export function relationsOf(partnerId: string, { state, entries }: Ledger, now: number): RelationsOfPartner {
  const offers: Record<OfferStatus, number> = { sent: 0, accepted: 0, declined: 0, withdrawn: 0, lapsed: 0 };
  for (const offer of state.offers.values()) if (offer.partner.partnerId === partnerId) offers[offerStatusAt(offer, now)] += 1;
  const held = (role: RoleAsked): Held[] => heldBy(partnerId, roleSpans(role, entries, now));
  return { administered: held('administrator'), ofRecord: held('partner-of-record'), offers };
}

/** A renewal (R19), or being named again, goes on with the same term. */
function heldBy(partnerId: string, spans: ReturnType<typeof roleSpans>): Held[] {
  return spans
    .filter(({ partner }) => partner?.partnerId === partnerId)
    .reduce<Held[]>((terms, { from, to }) => {
      const last = terms.at(-1);
      return last?.to === from ? [...terms.slice(0, -1), { from: last.from, to }] : [...terms, { from, to }];
    }, []);
}
