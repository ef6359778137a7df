import type { Entry } from '../../src/domain/entry.js';
import type { EventOf, EventType, OfferKind } from '../../src/domain/events.js';
import type { RunningAccord } from './accord.js';
import { waits } from './conversation.js';

/** Offers that come about as they do in life: somebody composes, reviews and sends. */
export interface OfferWanted {
  readonly by: string;
  readonly to: string;
  readonly kind: OfferKind;
  /** As a seller types them; a trial invitation has one. */
  readonly lines?: string;
  /** Whether delegated administration is asked for along with it. */
  readonly delegation?: boolean;
}

const OPENING = { trial: 'new trial', purchase: 'new offer', delegation: 'request delegated administration' } as const satisfies Record<OfferKind, string>;

export interface OfferMade {
  readonly offerId: string;
  readonly number: string;
}

/** Composes and sends it, and resolves to what the customer's ledger says of it. `customerId`: whose ledger that is. */
export async function offerSent(accord: RunningAccord, customerId: string, { by, to, kind, lines = '25 Office 365 E1', delegation = false }: OfferWanted): Promise<OfferMade> {
  await accord.talk.play([
    [by, OPENING[kind]],
    [by, to],
    ...(kind === 'delegation' ? [] : ([[by, lines], [by, delegation ? 'yes' : 'no']] as const)),
  ]);
  await accord.talk.play([[by, { press: 'send-offer' }]]);
  return (await lastOf(accord, customerId, 'offer-sent')).offer;
}

/** The newest entry of a customer, which must be of that kind. */
export async function lastOf<T extends EventType>(accord: RunningAccord, customerId: string, type: T): Promise<EventOf<T>> {
  const event = (await accord.ledger(customerId)).at(-1)?.event;
  if (event?.type !== type) throw new Error(`the newest entry of ${customerId} is ${event?.type ?? 'none'}, not ${type}`);
  return event as EventOf<T>; // its type was just compared
}

/** Somebody has the card of that offer on screen. */
export const offerArrives = (accord: RunningAccord, who: string, { number }: OfferMade): Promise<void> =>
  accord.talk.play([[who, waits, { verb: 'decide' }, { text: number }]]);

export const typesOf = (entries: readonly Entry[]): readonly EventType[] => entries.map(({ event }) => event.type);
