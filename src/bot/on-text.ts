import { listOffers, listWaiting } from '../application/list-offers.js';
import { countOffers } from '../application/count-offers.js';
import { showHistory } from '../application/show-history.js';
import { showOffer } from '../application/show-offer.js';
import { showStatus } from '../application/show-status.js';
import type { Intent, Slots } from '../understanding/intents.js';
import { steeringIn, understand } from '../understanding/understand.js';
import { askEndDelegation, askPartnerOfRecord } from './actions/role.actions.js';
import { begin, beginFollowUp, composeAgain, composeBack, composeCancel, composeText, openDraft } from './dialogs/compose.dialog.js';
import { offerAnswer, statusAnswer } from './offer-answers.js';
import { history } from './questions/history.question.js';
import { rolesAt } from './questions/roles.question.js';
import { numberedOffer, whichCustomer } from './questions/which-customer.js';
import { answering, refusing, saying, showing, type Answer, type Turn } from './turn.js';

/** What somebody typed: a word that steers, a request, or an answer to what the open draft asks for, in this order. */
export async function onText(turn: Turn, text: string): Promise<readonly Answer[]> {
  const open = await openDraft(turn);
  switch (steeringIn(text, turn.speech.locale)) {
    case 'cancel':
      return [await composeCancel(turn)];
    case 'start-over':
      return open ? [saying('dialog.startedOver'), await composeAgain(turn, open)] : [help(turn)];
    case 'back':
      return [open ? await composeBack(turn, open) : help(turn)];
    case 'help':
      return [help(turn)];
    default:
      break;
  }
  const { intent, slots, confidence } = understand(text, { sides: turn.asker.sides, locale: turn.speech.locale, today: turn.today });
  // Inside a dialog only a clear request interrupts; the draft waits.
  if (open && confidence < 1) return [await composeText(turn, open, text)];
  return intent === 'none' ? [saying('dialog.notUnderstood'), help(turn)] : [await request(turn, intent, slots)];
}

const help = ({ asker }: Turn): Answer => showing({ card: 'help', view: { sides: asker.sides, roles: asker.roles } });

/** The table of contents: every request and what answers it. A request that changes something ends on a card whose button acts. */
export async function request(turn: Turn, intent: Intent, slots: Slots): Promise<Answer> {
  const { ports, asker } = turn;
  switch (intent) {
    case 'trial.send':
      return begin(turn, 'trial', slots.customer);
    case 'offer.send':
      return begin(turn, 'purchase', slots.customer);
    case 'admin.request':
      return begin(turn, 'delegation', slots.customer);
    case 'offer.followup':
      return aboutOffer(turn, slots, (offerId) => beginFollowUp(turn, offerId));
    case 'offer.withdraw':
      // Nothing typed takes effect by itself: the card comes first, and its button withdraws.
      return aboutOffer(turn, slots, async (offerId) => answering(await showStatus(ports, asker, offerId), statusAnswer));
    case 'offer.list':
      return slots.offerNumber ? aboutOffer(turn, slots, (offerId, customerId) => standing(turn, offerId, customerId)) : offers(turn, 0);
    case 'approval.list':
      return answering(await listWaiting(ports, asker, 0), (view) => showing({ card: 'offers', view }));
    case 'partner.mine':
    case 'customer.partners':
    case 'role.return':
      return roles(turn, slots);
    case 'partner.remove':
      return ownOrganisation(turn, (customerId) => askEndDelegation(turn, { customerId }));
    case 'por.set':
      return askPartnerOfRecord(turn);
    case 'history.show':
      return history(turn, slots);
    case 'stats.count':
      return answering(await countOffers(ports, asker), (view) => showing({ card: 'counts', view }));
    case 'support.contact':
      return saying('dialog.support', { url: turn.supportUrl });
    case 'language.set':
      return showing({ card: 'language', view: { chosen: turn.speech.locale } });
    default:
      return help(turn);
  }
}

export async function offers({ ports, asker }: Turn, shown: number): Promise<Answer> {
  const list = asker.sides.includes('customer') && !asker.sides.includes('partner') ? listWaiting : listOffers;
  return answering(await list(ports, asker, shown), (view) => showing({ card: 'offers', view }));
}

async function roles(turn: Turn, slots: Slots): Promise<Answer> {
  const which = await whichCustomer(turn, slots.customer, 'dialog.example.customerPartners');
  return 'answer' in which ? which.answer : rolesAt(turn, which.customerId);
}

async function ownOrganisation(turn: Turn, then: (customerId: string) => Promise<Answer>): Promise<Answer> {
  const { organisation } = turn.asker;
  return organisation?.customer ? then(organisation.organisationId) : refusing({ code: 'not-found' });
}

async function aboutOffer(
  turn: Turn,
  { offerNumber }: Slots,
  then: (offerId: string, customerId: string) => Promise<Answer>,
): Promise<Answer> {
  if (offerNumber === undefined) return saying('dialog.nameOffer');
  const offer = await numberedOffer(turn, offerNumber);
  return offer.ok ? then(offer.value.offerId, offer.value.customerId) : refusing(offer.refusal);
}

/** An offer as its own side sees it; a support agent reads what happened to that customer. */
async function standing(turn: Turn, offerId: string, customerId: string): Promise<Answer> {
  const { ports, asker } = turn;
  if (asker.organisation?.organisationId === customerId && asker.sides.includes('customer'))
    return answering(await showOffer(ports, asker, offerId), offerAnswer);
  if (asker.sides.includes('partner')) return answering(await showStatus(ports, asker, offerId), statusAnswer);
  if (asker.sides.includes('support'))
    return answering(await showHistory(ports, asker, { customerId }), (view) => showing({ card: 'history', view }, customerId));
  return refusing({ code: 'not-found' });
}
