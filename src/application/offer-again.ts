import { missingField, newDraft, type Draft } from '../domain/draft.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { offerStatusAt, requestWaits } from '../domain/state.js';
import type { Asker } from './asker.js';
import { delegationObstacle } from './compose-offer.js';
import { ownOffer } from './own-offer.js';
import type { Ports } from './ports/ports.js';

/**
 * R11: a draft that says what a lapsed or withdrawn offer of the asker's company said. It answers the customer's request where one
 * waits. Refuses `not-found`, `role-missing`, and `offer-not-open` for an offer that is open or decided.
 */
export async function offerAgain(ports: Ports, asker: Asker, offerId: string): Promise<Result<Draft>> {
  const own = await ownOffer(ports, asker, offerId, 'compose-offer');
  if (!own.ok) return own;
  const { offer, customerId, loaded } = own.value;
  const status = offerStatusAt(offer, Math.max(ports.clock.now(), loaded.state.head.at));
  if (status !== 'lapsed' && status !== 'withdrawn') return refuse({ code: 'offer-not-open', number: offer.number });
  const { lines, headCount, delegationDays } = offer.content;
  const draft: Draft = {
    ...newDraft(ports.ids.newId(), offer.kind),
    customerId,
    lines: lines.map(({ skuId, licences, price }) => ({ skuId, licences, price })),
    delegation: delegationDays,
    headCount,
    basedOnTrial: offer.basedOnTrial,
    answersRequest: requestWaits(offer) ? offerId : null,
  };
  // R32: an offer goes without the question that may not be asked now; a request asked alone says why it cannot go.
  const unasked = offer.kind !== 'delegation' && (await delegationObstacle(ports, asker, draft)) !== null;
  const asked: Draft = unasked ? { ...draft, delegation: null } : draft;
  return accept({ ...asked, asking: missingField(asked, true) ?? (offer.kind === 'delegation' ? 'delegation' : 'lines') });
}
