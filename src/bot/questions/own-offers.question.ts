import { offersToWithdraw, trialsToFollow } from '../../application/own-offers-meant.js';
import { showStatus } from '../../application/show-status.js';
import { whichOfferView, type OffersFound } from '../../application/which-offer.js';
import type { Ask, AskSlots } from '../../domain/ask.js';
import type { WhichOfferView } from '../../domain/views/which-offer-view.js';
import { beginFollowUp } from '../dialogs/compose.dialog.js';
import { statusAnswer } from '../offer-answers.js';
import { answering, refusing, type Answer, type Turn } from '../turn.js';

/** A partner's acts on an offer it does not number: the one that fits opens, of several one is chosen. */

export async function followUpMeant(turn: Turn, slots: AskSlots, shown: number): Promise<Answer> {
  if (slots.offerId !== undefined) return beginFollowUp(turn, slots.offerId, slots.products);
  const skuIds = slots.products?.map(({ skuId }) => skuId);
  const found = await trialsToFollow(turn.ports, turn.asker, { customerId: slots.customerId, skuIds });
  if (!found.ok) return refusing(found.refusal);
  const only = theOnly(found.value);
  return only === undefined ? choose(turn, found.value, { act: 'follow-up', slots, shown }) : beginFollowUp(turn, only, slots.products);
}

export async function withdrawMeant(turn: Turn, slots: AskSlots, shown: number): Promise<Answer> {
  const { ports, asker } = turn;
  if (slots.offerId !== undefined) return answering(await showStatus(ports, asker, slots.offerId), statusAnswer);
  const found = await offersToWithdraw(ports, asker, slots);
  if (!found.ok) return refusing(found.refusal);
  const only = theOnly(found.value);
  return only === undefined
    ? choose(turn, found.value, { act: 'withdraw', slots, shown })
    : answering(await showStatus(ports, asker, only), statusAnswer);
}

const theOnly = ({ fits, offers }: OffersFound): string | undefined => (fits && offers.length === 1 ? offers[0]?.offer.offerId : undefined);

const INTENTS = { 'follow-up': 'offer.followup', withdraw: 'offer.withdraw' } as const;

interface Choice {
  readonly act: keyof typeof INTENTS;
  readonly slots: AskSlots;
  readonly shown: number;
}

async function choose({ ports }: Turn, found: OffersFound, { act, slots, shown }: Choice): Promise<Answer> {
  const ask: Ask = { intent: INTENTS[act], slots };
  const { customerId = null } = slots;
  const customer = customerId === null ? null : await ports.directory.organisation(customerId);
  const names = { customer: customer?.name ?? null, partner: null };
  return whichOffer(whichOfferView(found, 'partner', { act, names, customerId, note: null, ask, shown }));
}

/** The offers on the card are what "the second one" can mean. */
export const whichOffer = (view: WhichOfferView): Answer => ({
  kind: 'card',
  drawing: { card: 'which-offer', view },
  asked: { ask: view.ask, listed: view.items.map(({ offerId }) => ({ kind: 'offer', id: offerId })) },
});
