import { SURE, type Understood } from '../../understanding/create-understanding.js';
import type { Turn } from '../turn.js';

/**
 * "Is the request from Quillbrook real?", asked by somebody who is of a partner alone (R29): nothing that a partner can want, and the
 * nearest to it would be a new request. A customer who said the same would be answered (R32), whoever is named in it.
 */
export function onlyCustomersAsk({ asker, understanding }: Turn, { reading }: Understood): boolean {
  const { sides } = asker;
  const isPartnerAlone = sides.includes('partner') && !sides.includes('customer') && !sides.includes('support');
  // "Who are they?" is of that intent as well, and a partner may look that up in the marketplace.
  if (!isPartnerAlone || !reading.row.some(({ tags }) => tags.includes('verify'))) return false;
  const { intent, confidence } = understanding.asFromCustomer(reading);
  return intent === 'request.verify' && confidence >= SURE;
}
