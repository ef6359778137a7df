import { agreeToCounter } from '../../application/agree-to-counter.js';
import { showStatus } from '../../application/show-status.js';
import { withdrawOffer } from '../../application/withdraw-offer.js';
import type { Payload } from '../../cards/verbs.js';
import { statusAnswer } from '../offer-answers.js';
import { answering, type Answer, type Turn } from '../turn.js';

/** Presses on the partner's card of an offer. */

export const show = async ({ ports, asker }: Turn, { offerId }: Payload<'show-status'>): Promise<Answer> =>
  answering(await showStatus(ports, asker, offerId), statusAnswer);

export const withdraw = async ({ ports, asker }: Turn, { offerId }: Payload<'withdraw'>): Promise<Answer> =>
  answering(await withdrawOffer(ports, asker, offerId), statusAnswer);

export const agree = async ({ ports, asker }: Turn, payload: Payload<'agree-to-counter'>): Promise<Answer> =>
  answering(await agreeToCounter(ports, asker, payload), statusAnswer);
