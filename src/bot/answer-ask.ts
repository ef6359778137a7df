import { showOffer } from '../application/show-offer.js';
import { showStatus } from '../application/show-status.js';
import { showSupport } from '../application/show-support.js';
import type { Ask } from '../domain/ask.js';
import { chooseLanguage } from './actions/language.actions.js';
import { begin } from './dialogs/compose.dialog.js';
import { offerAnswer, statusAnswer } from './offer-answers.js';
import { approvalMeant } from './questions/approval.question.js';
import { availability } from './questions/availability.question.js';
import { customers, expiring } from './questions/customers.question.js';
import { endRole, namePartner } from './questions/end-role.question.js';
import { evidence } from './questions/evidence.question.js';
import { history, historyOfOffer } from './questions/history.question.js';
import { marketplace } from './questions/marketplace.question.js';
import { counts, offers, waiting } from './questions/offers.question.js';
import { followUpMeant, withdrawMeant } from './questions/own-offers.question.js';
import { roleReturn, roles } from './questions/roles.question.js';
import { onlyReads, supportReads } from './questions/support-reads.question.js';
import { accesses, verify } from './questions/trust.question.js';
import { answering, refusing, showing, type Answer, type Turn } from './turn.js';

/**
 * The table of contents: every ask and what answers it. `shown`: how much of a list has been seen already. Nothing here changes
 * anything for anybody but the asker: what would, ends on a card whose button acts.
 */
export async function answerAsk(turn: Turn, ask: Ask, shown = 0): Promise<Answer> {
  const { intent, slots } = ask;
  if (onlyReads(turn, ask)) return supportReads(turn, ask, shown);
  switch (intent) {
    case 'trial.send':
      return begin(turn, 'trial', slots);
    case 'offer.send':
      return begin(turn, 'purchase', slots);
    case 'admin.request':
      return begin(turn, 'delegation', slots);
    case 'offer.followup':
      return followUpMeant(turn, slots, shown);
    case 'offer.withdraw':
      return withdrawMeant(turn, slots, shown);
    case 'offer.list':
      return slots.offerId ? standing(turn, slots.offerId) : offers(turn, ask, shown);
    case 'approval.list':
      return waiting(turn, shown);
    case 'approval.accept':
    case 'approval.decline':
      return approvalMeant(turn, ask, shown);
    case 'partner.mine':
    case 'customer.partners':
      return roles(turn, ask, shown);
    case 'role.return':
      return roleReturn(turn, slots, shown);
    case 'partner.remove':
      return endRole(turn, slots);
    case 'por.set':
      return namePartner(turn, slots);
    case 'history.show':
      return history(turn, slots, shown);
    case 'stats.count':
      return counts(turn, ask, shown);
    case 'customer.list':
      return customers(turn, ask, shown);
    case 'delegation.expiring':
      return expiring(turn, ask, shown);
    case 'support.contact':
      return showing({ card: 'support', view: await showSupport(turn.ports, turn.asker) });
    case 'partner.find':
      return marketplace(turn, slots, shown);
    case 'availability.check':
      return availability(turn, ask);
    case 'access.show':
      return accesses(turn, slots, shown);
    case 'evidence.get':
      return evidence(turn, slots);
    case 'request.verify':
      return verify(turn, ask, shown);
    case 'language.set':
      return slots.language
        ? chooseLanguage(turn, { locale: slots.language })
        : showing({ card: 'language', view: { chosen: turn.speech.locale } });
    default:
      return help(turn);
  }
}

export const help = ({ asker }: Turn): Answer => showing({ card: 'help', view: { sides: asker.sides, roles: asker.roles } });

/** An offer as its own side sees it; a support agent reads what happened to it. */
async function standing(turn: Turn, offerId: string): Promise<Answer> {
  const { ports, asker } = turn;
  const offer = await ports.views.offerById(offerId);
  const customerId = offer?.customerId;
  if (customerId !== undefined && asker.organisation?.organisationId === customerId && asker.sides.includes('customer'))
    return answering(await showOffer(ports, asker, offerId), offerAnswer);
  if (asker.sides.includes('partner')) return answering(await showStatus(ports, asker, offerId), statusAnswer);
  return offer && asker.sides.includes('support') ? historyOfOffer(turn, offer) : refusing({ code: 'not-found' });
}
