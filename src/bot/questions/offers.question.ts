import { countOffers } from '../../application/count-offers.js';
import { listOffers, listWaiting } from '../../application/list-offers.js';
import type { Period } from '../../application/ports/views.js';
import type { Ask, AskSlots } from '../../domain/ask.js';
import type { OfferListView } from '../../domain/views/list-view.js';
import { monthsBetween } from '../../i18n/months.js';
import { answering, type Answer, type Turn } from '../turn.js';
import { instantsOf } from './days.js';

/** "Which trials were declined in October?" What needs doing first, five to a card. */
export async function offers({ ports, asker, speech }: Turn, { slots }: Ask, shown: number): Promise<Answer> {
  const ask: Ask = { intent: 'offer.list', slots: only(slots) };
  return answering(await listOffers(ports, asker, { ask, sent: sentWithin(slots, speech.timeZone), shown }), (view) =>
    listed(view, slots.customerId),
  );
}

/** "What is waiting for me?" */
export const waiting = async ({ ports, asker }: Turn, shown: number): Promise<Answer> =>
  answering(await listWaiting(ports, asker, shown), (view) => listed(view));

const listed = (view: OfferListView, about?: string): Answer => ({
  kind: 'card',
  drawing: { card: 'offers', view },
  ...(about !== undefined && { about }),
  asked: { ask: view.asked.ask, listed: view.items.map(({ offerId }) => ({ kind: 'offer', id: offerId })) },
});

/** "How many offers were accepted, by month?" */
export async function counts({ ports, asker, speech }: Turn, { slots }: Ask, shown: number): Promise<Answer> {
  const { groupBy } = slots;
  const ask: Ask = { intent: 'stats.count', slots: { ...only(slots), ...(groupBy && { groupBy }) } };
  const { timeZone } = speech;
  const monthsOf = (from: number, to: number) => monthsBetween(from, to, timeZone);
  const asked = { ask, sent: sentWithin(slots, timeZone), shown, monthsBetween: monthsOf };
  return answering(await countOffers(ports, asker, asked), (view) => ({
    kind: 'card',
    drawing: { card: 'counts', view },
    ...(slots.customerId !== undefined && { about: slots.customerId }),
    asked: { ask: view.asked.ask, listed: [] },
  }));
}

/** What is not looked at is not said to have been understood. */
const only = ({ status, kind, customerId, partnerId, period }: AskSlots): AskSlots => ({
  ...(status && { status }),
  ...(kind && { kind }),
  ...(customerId !== undefined && { customerId }),
  ...(partnerId !== undefined && { partnerId }),
  ...(period && { period }),
});

const sentWithin = ({ period }: AskSlots, timeZone: string): Period => (period ? instantsOf(period, timeZone) : {});
