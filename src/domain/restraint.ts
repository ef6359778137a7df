import { DAY_MS } from './delegation.js';
import { accept, refuse, type Result } from './refusals.js';
import { offerStatusAt, type CustomerState } from './state.js';

/** R32: nobody is bombarded. What can be counted from the customer's own ledger is counted here. */
export interface RestraintSettings {
  readonly messagesPerCustomerPerDay: number;
  readonly quietDaysAfterRefusal: number;
}

/** Who asks, and in which offer: revising an offer does not make it its own rival. */
export interface Asking {
  readonly partnerId: string;
  readonly offerId: string;
}

/** One open request for delegated administration per partner and customer, and a quiet time after a refusal. */
export function mayAskNow(state: CustomerState, asker: Asking, settings: RestraintSettings, now: number): Result<true> {
  const { partnerId, offerId } = asker;
  const open = [...state.offers.values()].find(
    (offer) =>
      offer.offerId !== offerId &&
      offer.partner.partnerId === partnerId &&
      offer.content.delegationDays !== null &&
      offerStatusAt(offer, now) === 'sent',
  );
  if (open) return refuse({ code: 'delegation-already-asked', number: open.number });
  const refusedAt = state.delegationRefusedAt.get(partnerId);
  const quietUntil = refusedAt === undefined ? 0 : refusedAt + settings.quietDaysAfterRefusal * DAY_MS;
  return now < quietUntil ? refuse({ code: 'delegation-quiet-until', until: quietUntil }) : accept(true);
}

/** So many messages within 24 hours to one customer from one partner; answers to the customer's own acts do not count. */
export function mayWriteNow(state: CustomerState, partnerId: string, settings: RestraintSettings, now: number): Result<true> {
  const recent = (state.partnerMessagesAt.get(partnerId) ?? []).filter((at) => at > now - DAY_MS);
  const most = settings.messagesPerCustomerPerDay;
  return recent.length >= most ? refuse({ code: 'daily-messages-reached', most }) : accept(true);
}
