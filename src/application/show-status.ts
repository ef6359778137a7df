import type { Delivery } from './ports/outbox.js';
import { may } from '../domain/permissions.js';
import type { Role } from '../domain/people.js';
import { accept, type Refusal, type Result } from '../domain/refusals.js';
import { offerStatusAt, type OfferState } from '../domain/state.js';
import type { DeliveriesView, StatusView } from '../domain/views/offer-view.js';
import type { Asker } from './asker.js';
import { sourceAt } from './doer.js';
import type { Standing } from './keep-rendering.js';
import type { LoadedCustomer } from './load-customer.js';
import { answersView, offerFactsView } from './offer-facts-view.js';
import { ownOffer } from './own-offer.js';
import type { Ports } from './ports/ports.js';

export interface ShownStatus {
  readonly view: StatusView;
  readonly standing: Standing;
}

/** The partner's card of one of its offers as it stands now. Refuses `not-found`, also for another partner's offer, and `role-missing`. */
export async function showStatus(
  ports: Ports,
  asker: Asker,
  offerId: string,
  problem: Refusal | null = null,
): Promise<Result<ShownStatus>> {
  const own = await ownOffer(ports, asker, offerId, 'see-own');
  if (!own.ok) return own;
  const { offer, loaded, customerId } = own.value;
  const view = await statusView(ports, { loaded, offer, roles: asker.roles }, problem);
  return accept({ view, standing: { customerId, offerId, side: 'partner', shownSeq: loaded.state.head.seq } });
}

export interface StatusForReader {
  readonly loaded: LoadedCustomer;
  readonly offer: OfferState;
  readonly roles: readonly Role[];
}

export async function statusView(ports: Ports, { loaded, offer, roles }: StatusForReader, problem: Refusal | null): Promise<StatusView> {
  const { state, entries } = loaded;
  const now = Math.max(ports.clock.now(), state.head.at);
  const { closing, content, counter, requestedAgain } = offer;
  const status = offerStatusAt(offer, now);
  const open = status === 'sent';
  const customer = await ports.directory.organisation(state.customerId);
  return {
    offer: offerFactsView(offer, now),
    customerName: customer?.name ?? nameIn(loaded, offer),
    answered:
      closing?.how === 'decided'
        ? {
            at: closing.at,
            answers: answersView(closing.answers, offer.partner.partnerId, 'partner'),
            source: sourceAt(entries, closing.seq),
          }
        : null,
    counter: counter && {
      lines: counter.lines.map((line) => ({
        ...line,
        from: content.lines.find(({ skuId }) => skuId === line.skuId)?.licences ?? 0,
        to: line.licences,
      })),
      at: counter.at,
    },
    closedAt: closing?.how === 'withdrawn' || closing?.how === 'lapsed' ? closing.at : open ? null : content.validUntil,
    requestedAgain:
      requestedAgain && !requestedAgain.takenBack ? { at: requestedAgain.at, answeredBy: requestedAgain.answeredBy?.number ?? null } : null,
    deliveries: deliveriesView(await ports.outbox.deliveries(offer.offerId)),
    may: {
      withdraw: open && may(roles, 'withdraw-offer'),
      agreeToCounter: open && counter !== null && may(roles, 'revise-offer'),
      followUp: offer.kind === 'trial' && may(roles, 'follow-up-trial'),
      offerAgain: (status === 'lapsed' || status === 'withdrawn') && may(roles, 'compose-offer'),
    },
    problem,
    asOf: now,
  };
}

/** The name the offer was sent with, for a customer that has left the directory. */
function nameIn({ entries }: LoadedCustomer, offer: OfferState): string {
  const sent = entries.find(({ entry }) => entry.event.type === 'offer-sent' && entry.event.offer.offerId === offer.offerId);
  return sent?.entry.event.type === 'offer-sent' ? sent.entry.event.customerName : '';
}

function deliveriesView(deliveries: readonly Delivery[]): DeliveriesView {
  const count = (...states: Delivery['state'][]): number => deliveries.filter(({ state }) => states.includes(state)).length;
  return {
    sent: count('sent'),
    onTheWay: count('due', 'attempting'),
    waiting: count('waiting'),
    failed: count('failed'),
    unknown: count('unknown'),
  };
}
