import { showOffer } from '../application/show-offer.js';
import { showStatus } from '../application/show-status.js';
import type { Ask, AskSlots } from '../domain/ask.js';
import { askEndDelegation, askPartnerOfRecord } from './actions/role.actions.js';
import { begin, beginFollowUp } from './dialogs/compose.dialog.js';
import { offerAnswer, statusAnswer } from './offer-answers.js';
import { customers, expiring } from './questions/customers.question.js';
import { history, historyOf } from './questions/history.question.js';
import { counts, offers, waiting } from './questions/offers.question.js';
import { rolesAt } from './questions/roles.question.js';
import { customerOr } from './questions/which-customer.js';
import { answering, refusing, saying, showing, type Answer, type Turn } from './turn.js';

/**
 * The table of contents: every ask and what answers it. `shown`: how much of a list has been seen already. Nothing here changes
 * anything for anybody but the asker: what would, ends on a card whose button acts.
 */
export async function answerAsk(turn: Turn, ask: Ask, shown = 0): Promise<Answer> {
  const { intent, slots } = ask;
  const { ports, asker } = turn;
  switch (intent) {
    case 'trial.send':
      return begin(turn, 'trial', slots);
    case 'offer.send':
      return begin(turn, 'purchase', slots);
    case 'admin.request':
      return begin(turn, 'delegation', slots);
    case 'offer.followup':
      return aboutOffer(slots, (offerId) => beginFollowUp(turn, offerId));
    case 'offer.withdraw':
      return aboutOffer(slots, async (offerId) => answering(await showStatus(ports, asker, offerId), statusAnswer));
    case 'offer.list':
      return slots.offerId ? standing(turn, slots.offerId) : offers(turn, ask, shown);
    case 'approval.list':
      return waiting(turn, shown);
    case 'partner.mine':
    case 'customer.partners':
    case 'role.return':
      return customerOr(turn, slots, 'dialog.example.customerPartners', (customerId) => rolesAt(turn, customerId));
    case 'partner.remove':
      return ownOrganisation(turn, (customerId) => askEndDelegation(turn, { customerId }));
    case 'por.set':
      return askPartnerOfRecord(turn);
    case 'history.show':
      return history(turn, slots);
    case 'stats.count':
      return counts(turn, ask, shown);
    case 'customer.list':
      return customers(turn, ask, shown);
    case 'delegation.expiring':
      return expiring(turn, ask, shown);
    case 'support.contact':
      return saying('dialog.support', { url: turn.supportUrl });
    case 'language.set':
      return showing({ card: 'language', view: { chosen: turn.speech.locale } });
    default:
      return help(turn);
  }
}

export const help = ({ asker }: Turn): Answer => showing({ card: 'help', view: { sides: asker.sides, roles: asker.roles } });

async function ownOrganisation(turn: Turn, then: (customerId: string) => Promise<Answer>): Promise<Answer> {
  const { organisation } = turn.asker;
  return organisation?.customer ? then(organisation.organisationId) : refusing({ code: 'not-found' });
}

const aboutOffer = async ({ offerId }: AskSlots, then: (offerId: string) => Promise<Answer>): Promise<Answer> =>
  offerId === undefined ? saying('dialog.nameOffer') : then(offerId);

/** An offer as its own side sees it; a support agent reads what happened to that customer. */
async function standing(turn: Turn, offerId: string): Promise<Answer> {
  const { ports, asker } = turn;
  const customerId = (await ports.views.offerById(offerId))?.customerId;
  if (customerId !== undefined && asker.organisation?.organisationId === customerId && asker.sides.includes('customer'))
    return answering(await showOffer(ports, asker, offerId), offerAnswer);
  if (asker.sides.includes('partner')) return answering(await showStatus(ports, asker, offerId), statusAnswer);
  return customerId !== undefined && asker.sides.includes('support') ? historyOf(turn, { customerId }) : refusing({ code: 'not-found' });
}
