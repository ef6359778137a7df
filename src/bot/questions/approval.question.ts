import { waitingOffersMeant } from '../../application/waiting-offers-meant.js';
import { showOffer } from '../../application/show-offer.js';
import { whichOfferView } from '../../application/which-offer.js';
import type { Ask } from '../../domain/ask.js';
import { offerAnswer } from '../offer-answers.js';
import { answering, refusing, type Answer, type Turn } from '../turn.js';
import { endRole, namePartner } from './end-role.question.js';
import { whichOffer } from './own-offers.question.js';

/**
 * "Accept the offer from ...", "refuse their request": opens the card on which that is decided, with nothing answered in advance
 * (R24). Somebody who may only look is told who may decide.
 */
export async function approvalMeant(turn: Turn, ask: Ask, shown: number): Promise<Answer> {
  const { ports, asker } = turn;
  const { offerId, partnerId, role } = ask.slots;
  // The role of partner of record is never asked for: the customer names it, or leaves it to nobody (R22).
  if (role === 'partner-of-record') return ask.intent === 'approval.accept' ? namePartner(turn, ask.slots) : endRole(turn, ask.slots);
  if (offerId !== undefined) return answering(await showOffer(ports, asker, offerId), offerAnswer);
  const found = await waitingOffersMeant(ports, asker, ask.slots);
  if (!found.ok) return refusing(found.refusal);
  const { deciders, ...offers } = found.value;
  const [first, second] = offers.offers;
  if (offers.fits && first && !second && deciders === null)
    return answering(await showOffer(ports, asker, first.offer.offerId), offerAnswer);
  const partner = partnerId === undefined ? null : await ports.directory.organisation(partnerId);
  return whichOffer(
    whichOfferView(offers, 'customer', {
      act: ask.intent === 'approval.accept' ? 'accept' : 'decline',
      names: { customer: null, partner: partner?.partner ? partner.name : null },
      customerId: null,
      note: deciders && { kind: 'may-decide', names: deciders },
      ...{ ask, shown },
    }),
  );
}
