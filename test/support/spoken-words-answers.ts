import type { Intent } from '../../src/domain/ask.js';
import type { Side } from '../../src/domain/people.js';
import type { Expected } from './conversation.js';
import type { OfferMade } from './conversation-offers.js';
import type { Scene } from './spoken-words-scene.js';

/** What comes of the first sentence of each intent, and of the others, in every language. */
export type Answers = Partial<Record<Intent, readonly [readonly Expected[], readonly Expected[]]>>;

const named = (name: string): Expected => ({ text: name });
const numbered = ({ number }: OfferMade): Expected => ({ text: number });
const twice = (...expected: readonly Expected[]): readonly [readonly Expected[], readonly Expected[]] => [expected, expected];

const forEverybody = {
  'partner.find': twice('marketplace.kind', 'asked.any.service'),
  'support.contact': twice('support.always'),
  'availability.check': twice('availability.kind'),
  'language.set': twice('language.title', { verb: 'choose-language' }),
  help: twice('help.title', { not: 'dialog.notUnderstood' }),
  none: twice('dialog.notUnderstood', 'help.title'),
} as const satisfies Answers;

const toPartners = ({ customerName, partnerName, trial, purchase, rival, rivalName }: Scene): Answers => {
  const own = [{ not: named(rivalName) }, { not: numbered(rival) }] as const;
  const composing = twice('compose.draft', named(customerName), { verb: 'compose-next' }, { not: 'askingBack.did-you-mean' });
  return {
    ...forEverybody,
    'trial.send': composing,
    'offer.send': composing,
    'offer.followup': twice(numbered(trial), named(customerName), { verb: 'compose-next' }),
    'offer.withdraw': [[numbered(purchase), { verb: 'withdraw' }], [numbered(trial), { verb: 'withdraw' }]],
    'offer.list': [['offers.title.sent', 'asked.any.status', numbered(purchase), ...own], ['offers.title.sent', 'asked.any.customer', 'asked.any.period', numbered(trial), ...own]],
    'admin.request': twice({ verb: 'send-offer' }, named(customerName)),
    'customer.partners': twice('ownRoles.title', named(customerName), { not: named(rivalName) }),
    'customer.list': [['customers.title.partner', 'asked.customers.no-administrator'], ['customers.title.partner', named(customerName)]],
    'delegation.expiring': twice('expiring.title', 'asked.nextMonth'),
    'history.show': twice('history.title', named(customerName), { not: named(rivalName) }),
    'stats.count': [['counts.title', named(partnerName), 'asked.any.period'], ['counts.title', named(partnerName), 'asked.any.groupBy', named(customerName)]],
    'role.return': twice('ownRoles.title', named(customerName), 'roleTimes.mayGiveBack', { not: { verb: 'ask-end-delegation' } }),
  };
};

const toCustomers = ({ customerName, partnerName, partnerOfRecordName, trial, purchase, rival, rivalName }: Scene): Answers => ({
  ...forEverybody,
  'approval.list': twice('offers.title.waiting', numbered(trial), numbered(purchase), numbered(rival), { verb: 'open-offer' }),
  'approval.accept': [[numbered(trial), { verb: 'decide' }], [numbered(rival), { verb: 'decide' }]],
  'approval.decline': [[numbered(rival), { verb: 'decide' }], [numbered(trial), { verb: 'decide' }]],
  'partner.mine': [['relationship.title', named(partnerName)], ['relationship.title', named(partnerOfRecordName)]],
  'partner.remove': twice('roles.end.revoked', named(partnerName), { verb: 'end-delegation' }),
  'history.show': [['history.title', named(customerName), 'asked.any.period'], ['history.title', named(partnerName)]],
  'por.set': [['roles.partnerOfRecord.confirm', named(partnerName), { verb: 'set-partner-of-record' }], ['roles.partnerOfRecord.title', { verb: 'find-partner-of-record' }]],
  'request.verify': twice('verified.kind', named(rivalName)),
  'access.show': [['accesses.title', 'asked.any.period'], ['accesses.title']],
  'evidence.get': twice('evidence.kind', named(customerName)),
});

const toSupport = ({ customerName, partnerName, partnerOfRecordName, rival }: Scene): Answers => ({
  ...forEverybody,
  'offer.list': [['offers.title.all', 'asked.any.customer', 'asked.any.status', numbered(rival)], ['offers.title.all', 'asked.any.partner', 'asked.any.period']],
  'customer.partners': [['relationship.title', named(customerName), named(partnerName)], ['relationship.title', named(customerName), named(partnerOfRecordName)]],
  'customer.list': [['customers.title.support', 'asked.any.filter', 'asked.any.partner'], ['customers.title.support', 'asked.customers.partner-of-record-differs']],
  'delegation.expiring': [['expiring.title', 'asked.nextMonth'], ['expiring.title', 'asked.any.partner']],
  'history.show': [['history.title', named(customerName), 'asked.any.period'], ['history.title', named(partnerName)]],
  'stats.count': [['counts.title', 'asked.any.groupBy', 'asked.any.period'], ['counts.title', 'asked.any.partner']],
  'evidence.get': twice('evidence.kind', named(customerName)),
});

export const answersTo: Readonly<Record<Side, (scene: Scene) => Answers>> = { partner: toPartners, customer: toCustomers, support: toSupport };

/** Somebody of the customer may read what an administrator reads; where they ask to act, they are told who may. */
export const answersToViewers = (scene: Scene): Answers => {
  const readsOnly = twice('roleTimes.mayDecide', { not: { verb: 'decide' } }, { not: { verb: 'ask-end-delegation' } }, { not: { verb: 'set-partner-of-record' } });
  return {
    ...toCustomers(scene),
    'approval.accept': readsOnly,
    'approval.decline': readsOnly,
    'partner.remove': readsOnly,
    'por.set': readsOnly,
    'request.verify': twice('refusal.only-admins-check'),
    'access.show': twice('refusal.role-missing'),
    'evidence.get': twice('refusal.role-missing'),
  };
};

/** What can be wanted without any role (R17). */
export const FOR_EVERYBODY: readonly Intent[] = ['support.contact', 'language.set', 'help', 'none'];
export const answersToNoRole: Answers = Object.fromEntries(FOR_EVERYBODY.map((intent) => [intent, forEverybody[intent as keyof typeof forEverybody]]));
