import type { StatusView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';

/** Whom the customer's card has reached, in plain words, and what to do about the others. People are counted, never named. */
export interface DeliveryText {
  readonly steps: readonly string[];
  /** What the partner can send by its own means where Accord cannot write. */
  readonly byHand: string | undefined;
}

export function deliveryText({ deliveries, offer }: StatusView, speech: Speech): DeliveryText | undefined {
  const { sent, onTheWay, waiting, failed, unknown } = deliveries;
  const total = sent + onTheWay + waiting + failed + unknown;
  if (total === 0) return undefined;
  if (sent === total) return { steps: [speech.say('status.delivery.all', { count: sent })], byHand: undefined };
  const steps = [
    speech.say('status.delivery.some', { sent, total }),
    ...(onTheWay > 0 ? [speech.say('status.delivery.onTheWay', { count: onTheWay })] : []),
    ...(waiting > 0 ? [speech.say('status.delivery.waiting', { count: waiting })] : []),
    ...(failed > 0 ? [speech.say('status.delivery.failed', { count: failed })] : []),
    ...(unknown > 0 ? [speech.say('status.delivery.unknown', { count: unknown })] : []),
  ];
  const unreached = waiting + failed + unknown > 0;
  const values = { kind: speech.say(`kind.${offer.kind}`), number: offer.number };
  return { steps, byHand: unreached ? speech.say('status.delivery.byHand', values) : undefined };
}
