import { confirmDecision, decideOnOffer, filledInBy, offerRendering } from '../../application/decide-on-offer.js';
import { counterOffer } from '../../application/counter-offer.js';
import { requestOfferAgain } from '../../application/request-offer-again.js';
import { partnerRefOf } from '../../domain/partner-of-record.js';
import { showOffer } from '../../application/show-offer.js';
import type { Payload } from '../../cards/verbs.js';
import { offerAnswer, decisionAnswer } from '../offer-answers.js';
import { chosenAnswers, searchIn, typedNumber } from '../typed-answers.js';
import { answering, refusing, type Answer, type Turn } from '../turn.js';

/** Presses on the customer's cards of an offer. */

const MOST_FOUND = 8;

export const decide = async ({ ports, asker }: Turn, payload: Payload<'decide'>): Promise<Answer> =>
  answering(await decideOnOffer(ports, asker, { reference: payload.reference, answers: chosenAnswers(payload) }), decisionAnswer);

export const confirm = async ({ ports, asker }: Turn, { reference }: Payload<'confirm-decision'>): Promise<Answer> =>
  answering(await confirmDecision(ports, asker, reference), decisionAnswer);

export const counter = async ({ ports, asker }: Turn, payload: Payload<'counter'>): Promise<Answer> => {
  const counts: number[] = [];
  for (let line = 0; `count-${line}` in payload; line += 1) counts.push(typedNumber(payload[`count-${line}`]));
  return answering(await counterOffer(ports, asker, { reference: payload.reference, counts }), offerAnswer);
};

export const requestAgain = async ({ ports, asker }: Turn, { offerId }: Payload<'request-again'>): Promise<Answer> =>
  answering(await requestOfferAgain(ports, asker, offerId), offerAnswer);

export const open = async ({ ports, asker }: Turn, { offerId }: Payload<'open-offer'>): Promise<Answer> =>
  answering(await showOffer(ports, asker, offerId), offerAnswer);

/** Today's card in place of an old one. */
export const refresh = async ({ ports, asker }: Turn, { reference }: Payload<'refresh-offer'>): Promise<Answer> => {
  const rendering = await offerRendering(ports, asker, reference, 'offer');
  return rendering.ok ? answering(await showOffer(ports, asker, rendering.value.about.offerId), offerAnswer) : refusing(rendering.refusal);
};

/** From the second confirmation back to the card, with what was answered. */
export const backToOffer = async ({ ports, asker }: Turn, { reference }: Payload<'back-to-offer'>): Promise<Answer> => {
  const rendering = await offerRendering(ports, asker, reference, 'confirmation');
  if (!rendering.ok) return refusing(rendering.refusal);
  const waiting = await ports.waitingAnswers.find(reference);
  const filledIn = waiting ? filledInBy(waiting.answers) : {};
  return answering(await showOffer(ports, asker, rendering.value.about.offerId, { filledIn }), offerAnswer);
};

/** R23: finds partners for the choice on the card, which is drawn again with everything that was filled in. */
export const findPartner = async ({ ports, asker }: Turn, payload: Payload<'find-partner'>): Promise<Answer> => {
  const rendering = await offerRendering(ports, asker, payload.reference, 'offer');
  if (!rendering.ok) return refusing(rendering.refusal);
  const text = searchIn(payload.partnerSearch);
  const partners = text === '' ? [] : await ports.directory.findPartners(text, MOST_FOUND);
  const found = partners.filter((partner) => partner.organisationId !== rendering.value.customerId).map(partnerRefOf);
  const filledIn = filledInBy(chosenAnswers(payload));
  const only = found.length === 1 ? found[0] : undefined;
  const carried = {
    partnersFound: { text, partners: found },
    filledIn: only ? { ...filledIn, partnerOfRecord: only.partnerId } : filledIn,
  };
  return answering(await showOffer(ports, asker, rendering.value.about.offerId, carried), offerAnswer);
};
