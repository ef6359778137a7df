import { missingField, newDraft, type Draft } from '../domain/draft.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { ownOffer } from './own-offer.js';
import type { Asker } from './asker.js';
import type { Ports } from './ports/ports.js';

/** R7: a draft of the purchase offer that follows a trial of the asker's company: its plans, and the people it was noted for. */
export async function followUp(ports: Ports, asker: Asker, offerId: string): Promise<Result<Draft>> {
  const own = await ownOffer(ports, asker, offerId, 'follow-up-trial');
  if (!own.ok) return own;
  const { offer, customerId } = own.value;
  if (offer.kind !== 'trial') return refuse({ code: 'not-found' });
  const { lines, headCount } = offer.content;
  const draft: Draft = {
    ...newDraft(ports.ids.newId(), 'purchase'),
    customerId,
    lines: lines.map((line) => ({ skuId: line.skuId, licences: headCount ?? line.licences, price: null })),
    basedOnTrial: { offerId: offer.offerId, number: offer.number },
  };
  return accept({ ...draft, asking: missingField(draft, true) ?? 'lines' });
}
