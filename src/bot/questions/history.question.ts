import { showHistory } from '../../application/show-history.js';
import { showPartnerHistory } from '../../application/show-partner-history.js';
import type { Payload } from '../../cards/verbs.js';
import type { Ask, AskSlots } from '../../domain/ask.js';
import { isPartner } from '../../domain/organisations.js';
import type { Result } from '../../domain/refusals.js';
import type { HistoryView } from '../../domain/views/history-view.js';
import { answering, type Answer, type Asked, type Turn } from '../turn.js';
import { instantsOf } from './days.js';
import { customerOr } from './which-customer.js';

/**
 * "What happened with ... since last week?": five entries to a card, newest first. About a customer, one partner there, or one offer;
 * without a customer about a partner at all of its customers: the named one, or the asker's own.
 */
export function history(turn: Turn, { day, ...said }: AskSlots, shown = 0): Promise<Answer> {
  const slots = day === undefined ? said : { ...said, period: { from: day, to: day } };
  const own = ownPartner(turn);
  const partnerId = slots.partnerId ?? own;
  const ofAllCustomers = slots.customerId === undefined && (slots.partnerId === own || !isCustomerAsking(turn));
  if (ofAllCustomers && partnerId !== undefined) return ofPartner(turn, { ...slots, partnerId }, shown);
  return customerOr(turn, slots, 'dialog.example.history', (customerId) => ofCustomer(turn, { ...slots, customerId }, shown));
}

/** From the buttons of other cards. */
export const historyOf = (turn: Turn, { customerId }: Payload<'show-history'>): Promise<Answer> => history(turn, { customerId });

/** For whoever may read of an offer but has no card of it. */
export const historyOfOffer = (
  turn: Turn,
  { offerId, customerId }: { readonly offerId: string; readonly customerId: string },
): Promise<Answer> => ofCustomer(turn, { offerId, customerId }, 0);

const ownPartner = ({ asker: { sides, organisation } }: Turn): string | undefined =>
  sides.includes('partner') && organisation && isPartner(organisation) ? organisation.organisationId : undefined;

/** Somebody of a customer asks about their own organisation; support agents and people who are of a partner alone do not. */
const isCustomerAsking = ({ asker: { sides } }: Turn): boolean => sides.includes('customer');

async function ofCustomer(turn: Turn, slots: AskSlots & { readonly customerId: string }, shown: number): Promise<Answer> {
  const { customerId, partnerId, offerId } = slots;
  const ask: Ask = { intent: 'history.show', slots };
  const asked = { customerId, partnerId, offerId, ...instants(turn, slots), ask, shown };
  return card(await showHistory(turn.ports, turn.asker, asked), ask, customerId);
}

async function ofPartner(turn: Turn, slots: AskSlots & { readonly partnerId: string }, shown: number): Promise<Answer> {
  const ask: Ask = { intent: 'history.show', slots };
  return card(await showPartnerHistory(turn.ports, turn.asker, { partnerId: slots.partnerId, ...instants(turn, slots), ask, shown }), ask);
}

const instants = ({ speech }: Turn, { period }: AskSlots): { from?: number; to?: number } =>
  period ? instantsOf(period, speech.timeZone) : {};

const card = (result: Result<HistoryView>, ask: Ask, about?: string): Answer =>
  answering(result, (view) => ({
    kind: 'card',
    drawing: { card: 'history', view },
    ...(about !== undefined && { about }),
    asked: { ask, listed: listedIn(view) },
  }));

/** The offers that the entries are about; of entries about none, and only on a card about several customers, whose they are. */
const listedIn = ({ items, subject }: HistoryView): Asked['listed'] => {
  const listed = items.flatMap(({ entry: { event, customerId } }): Asked['listed'] => {
    if ('offer' in event) return [{ kind: 'offer', id: event.offer.offerId }];
    return subject.kind === 'partner' ? [{ kind: 'customer', id: customerId }] : [];
  });
  return [...new Map(listed.map((each) => [each.id, each])).values()];
};
