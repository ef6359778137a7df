import { offersStanding } from '../../application/waiting-offers-meant.js';
import { whichOfferView } from '../../application/which-offer.js';
import type { Ask, Intent } from '../../domain/ask.js';
import { historyOfOffer } from './history.question.js';
import { refusing, type Answer, type Turn } from '../turn.js';
import { whichOffer } from './own-offers.question.js';
import { rolesAt } from './roles.question.js';
import { customerOr } from './which-customer.js';

/** R29: a support agent reads everything and changes nothing. Asked to act, it is shown how things stand, and told so. */

const ON_OFFERS: readonly Intent[] = ['offer.followup', 'offer.withdraw', 'approval.list', 'approval.accept', 'approval.decline'];
const ON_ROLES: readonly Intent[] = ['partner.remove', 'por.set', 'role.return'];

/** Whether the ask is an act that somebody who is of support alone can only look at. */
export const onlyReads = ({ asker: { sides } }: Turn, { intent }: Ask): boolean =>
  sides.includes('support') && !sides.includes('partner') && !sides.includes('customer') && [...ON_OFFERS, ...ON_ROLES].includes(intent);

const NOTE = { kind: 'support-changes-nothing' } as const;

export async function supportReads(turn: Turn, ask: Ask, shown: number): Promise<Answer> {
  const { offerId } = ask.slots;
  const offer = offerId === undefined ? null : await turn.ports.views.offerById(offerId);
  if (offerId !== undefined) return offer ? historyOfOffer(turn, offer) : refusing({ code: 'not-found' });
  return customerOr(turn, ask.slots, 'dialog.example.customerPartners', (customerId) =>
    ON_ROLES.includes(ask.intent) ? rolesAt(turn, { ask, customerId, note: NOTE }) : offersAt(turn, customerId, ask, shown),
  );
}

async function offersAt({ ports, asker }: Turn, customerId: string, ask: Ask, shown: number): Promise<Answer> {
  const { partnerId, kind } = ask.slots;
  const found = await offersStanding(ports, asker, { customerId, partnerId, kind });
  if (!found.ok) return refusing(found.refusal);
  const customer = await ports.directory.organisation(customerId);
  const names = { customer: customer?.name ?? null, partner: null };
  const view = whichOfferView(found.value, 'support', { act: 'read', names, customerId: null, note: NOTE, ask, shown });
  const answer = whichOffer(view);
  return answer.kind === 'card' ? { ...answer, about: customerId } : answer;
}
