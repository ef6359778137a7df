import type { OfferKind } from '../../src/domain/events.js';
import type { Verb } from '../../src/cards/verbs.js';
import { actionsOf, pressedAction, type Inputs } from '../../src/rehearsal/card-actions.js';
import type { CardJson } from '../../src/rehearsal/chat.js';
import type { BotInProcess, Heard } from './bot-in-process.js';

/** A button as somebody has it on screen, and the card it stands on. */
export interface Drawn {
  readonly who: string;
  readonly verb: Verb;
  /** What the button itself carries. */
  readonly data: Readonly<Record<string, unknown>>;
  /** With inputs filled in, so that pressing it has an effect. */
  readonly filled: Readonly<Record<string, unknown>>;
  readonly card: CardJson;
  /** In whose ledger the effect stands. */
  readonly customerId: string;
}

type Lead = (bot: BotInProcess) => Promise<Drawn>;

const E1 = '18181a46-0d4e-45cd-891e-60aabd171b4e';
export const NORA = 'Nora Fairbank';
export const VICTOR = 'Victor Ames';
export const JUNE = 'June Castellan';

/**
 * Every button that can write an entry, and how it comes to be drawn, each at a customer of its own: at `alone` only that customer's
 * admin and Tidewillow have a part in it. `null`: the press writes no entry, whatever happens. A new verb must say which it is.
 */
export const EFFECTS: Readonly<Record<Verb, Lead | null>> = {
  decide: async (bot) => drawn(await opened(bot, 'Alice Renwick', await sent(bot, 'maplewick-foods', 'purchase', { delegation: true })), 'decide', { who: 'Alice Renwick', customerId: 'maplewick-foods' }, { offerAnswer: 'accept', delegationAnswer: 'refuse', partnerOfRecord: 'keep' }),
  'confirm-decision': confirmationOf('Priya Venkataram', 'orchard-lane'),
  counter: async (bot) => drawn(await opened(bot, 'Camila Torres Prado', await sent(bot, 'lua-de-milho', 'purchase')), 'counter', { who: 'Camila Torres Prado', customerId: 'lua-de-milho' }, { 'count-0': '7' }),
  'agree-to-counter': async (bot) => {
    const offerId = await sent(bot, 'rio-manso', 'purchase');
    const card = await opened(bot, 'Pilar Echeverría', offerId);
    await bot.presses('Pilar Echeverría', pressOf(card, 'counter', { 'count-0': '9' }));
    return drawn(await cardOf(bot.presses(NORA, { verb: 'show-status', offerId })), 'agree-to-counter', { who: NORA, customerId: 'rio-manso' });
  },
  withdraw: async (bot) => drawn(await cardOf(bot.presses(NORA, { verb: 'show-status', offerId: await sent(bot, 'snezhny-skvorets', 'purchase') })), 'withdraw', { who: NORA, customerId: 'snezhny-skvorets' }),
  'request-again': async (bot) => {
    const offerId = await sent(bot, 'zhuying-chaye', 'purchase', { validDays: '1' });
    bot.moveClock(2);
    return drawn(await opened(bot, '陈晓云', offerId), 'request-again', { who: '陈晓云', customerId: 'zhuying-chaye' });
  },
  'send-offer': async (bot) => drawn(await review(bot, JUNE, { customerId: 'tournevire', kind: 'purchase' }), 'send-offer', { who: JUNE, customerId: 'tournevire' }),
  'end-delegation': async (bot) => {
    await administratedByTidewillow(bot);
    return drawn(await cardOf(bot.presses(GWEN, { verb: 'ask-end-delegation', customerId: FERRIES })), 'end-delegation', { who: GWEN, customerId: FERRIES });
  },
  'end-partner': async (bot) => {
    await sent(bot, 'lamp-room', 'purchase');
    return drawn(await cardOf(bot.presses(SINEAD, { verb: 'ask-end-partner', partnerId: 'tidewillow' })), 'end-partner', { who: SINEAD, customerId: 'lamp-room' }, { endingWord: 'end' });
  },
  'set-partner-of-record': async (bot) => {
    const now = await partnerOfRecordAt(bot, 'vento-largo');
    const partnerId = now === 'fjordlicht' ? 'bramblegate' : 'fjordlicht';
    return drawn(await cardOf(bot.presses('Duarte Meneses', { verb: 'ask', intent: 'por.set', slots: { partnerId } })), 'set-partner-of-record', { who: 'Duarte Meneses', customerId: 'vento-largo' });
  },
  'give-partner-of-record-back': async (bot) => {
    if ((await partnerOfRecordAt(bot, FERRIES)) !== 'tidewillow') {
      const card = await cardOf(bot.presses(GWEN, { verb: 'ask', intent: 'por.set', slots: { partnerId: 'tidewillow' } }));
      await bot.presses(GWEN, pressOf(card, 'set-partner-of-record'));
    }
    return drawn(await cardOf(bot.presses(VICTOR, { verb: 'ask', intent: 'partner.mine', slots: { customerId: FERRIES } })), 'give-partner-of-record-back', { who: VICTOR, customerId: FERRIES });
  },
  'open-offer': null,
  'refresh-offer': null,
  'find-partner': null,
  'back-to-offer': null,
  'show-status': null,
  'refresh-status': null,
  'follow-up': null,
  'offer-again': null,
  'compose-next': null,
  'compose-back': null,
  'compose-cancel': null,
  'compose-find-customer': null,
  'compose-add-line': null,
  'compose-remove-line': null,
  'compose-edit': null,
  'show-relationship': null,
  'ask-end-delegation': null,
  'ask-end-partner': null,
  'ask-partner-of-record': null,
  'find-partner-of-record': null,
  'choose-partner-of-record': null,
  'show-history': null,
  'search-marketplace': null,
  'choose-language': null,
  ask: null,
  refine: null,
};

export const EFFECTIVE = (Object.keys(EFFECTS) as readonly Verb[]).filter((verb) => EFFECTS[verb] !== null); // keys of a constant

/** Leads to a card with that button. */
export async function drawnFor(bot: BotInProcess, verb: Verb): Promise<Drawn> {
  const lead = EFFECTS[verb];
  if (!lead) throw new Error(`${verb} writes no entry`);
  return lead(bot);
}

const FERRIES = 'maplewick-ferries';
const SINEAD = 'Sinéad O\'Dunmore';
const GWEN = 'Gwen Macleary';

export async function cardOf(heard: Promise<Heard>): Promise<CardJson> {
  const { cards, texts } = await heard;
  const card = cards.at(-1);
  if (!card) throw new Error(`no card came: ${texts.join(' | ')}`);
  return card;
}

/** The one button of that verb, pressed as a screen would with the inputs filled in. */
export function pressOf(card: CardJson, verb: Verb, inputs: Inputs = {}): Readonly<Record<string, unknown>> {
  const copy = structuredClone(card);
  const [action, another] = actionsOf(copy).filter(({ data }) => (data as { verb?: unknown } | undefined)?.verb === verb);
  if (!action) throw new Error(`no button ${verb}`);
  if (another) throw new Error(`several buttons ${verb}`);
  // The name by which pressedAction finds it; a copy of the card, which nobody sees.
  Object.assign(action, { id: '(pressed)' });
  return pressedAction(copy, '(pressed)', inputs).data;
}

function drawn(card: CardJson, verb: Verb, { who, customerId }: Pick<Drawn, 'who' | 'customerId'>, inputs: Inputs = {}): Drawn {
  const action = actionsOf(card).find(({ data }) => (data as { verb?: unknown } | undefined)?.verb === verb);
  if (!action) throw new Error(`no button ${verb}`);
  return { who, verb, customerId, card, data: action['data'] as Drawn['data'], filled: pressOf(card, verb, inputs) }; // our own card
}

export interface Wishes {
  readonly customerId: string;
  readonly kind: OfferKind;
  readonly delegation?: boolean;
  readonly validDays?: string;
}

/** The review of an offer of five licences of Office 365 E1, or of one for delegated administration alone. */
export async function review(bot: BotInProcess, by: string, { customerId, kind, delegation = false, validDays }: Wishes): Promise<CardJson> {
  const intent = { trial: 'trial.send', purchase: 'offer.send', delegation: 'admin.request' }[kind];
  const slots = { customerId, ...(kind !== 'delegation' && { products: [{ skuId: E1, licences: kind === 'trial' ? null : 5 }] }) };
  const card = await cardOf(bot.presses(by, { verb: 'ask', intent, slots }));
  const isReview = actionsOf(card).some(({ data }) => (data as { verb?: unknown } | undefined)?.verb === 'send-offer');
  if (isReview && validDays === undefined) return card;
  const composing = isReview ? await cardOf(bot.presses(by, pressOf(card, 'compose-edit'))) : card;
  const { draftId } = pressOf(composing, 'compose-cancel');
  return cardOf(bot.presses(by, { verb: 'compose-next', draftId, askDelegation: delegation ? 'true' : 'false', ...(validDays !== undefined && { validDays }) }));
}

/** Sends one and resolves to its id. */
export async function sent(bot: BotInProcess, customerId: string, kind: OfferKind, { by = NORA, ...others }: Partial<Wishes> & { readonly by?: string } = {}): Promise<string> {
  if (others.delegation) await withdrawn(bot, customerId, by);
  const data = pressOf(await review(bot, by, { ...others, customerId, kind }), 'send-offer');
  const { texts } = await bot.presses(by, data);
  const last = (await bot.ledger(customerId)).findLast(({ event }) => event.type === 'offer-sent')?.event;
  if (last?.type !== 'offer-sent' || last.offer.offerId !== data['draftId']) throw new Error(`it was not sent: ${texts.join(' | ').slice(0, 1_000)}`);
  return last.offer.offerId;
}

/** R32: one request for delegated administration stands open at a time. */
async function withdrawn(bot: BotInProcess, customerId: string, by: string): Promise<void> {
  for (const { event } of await bot.ledger(customerId)) {
    if (event.type === 'offer-sent' && event.content.delegationDays !== null) await bot.presses(by, { verb: 'withdraw', offerId: event.offer.offerId });
  }
}

export const opened = (bot: BotInProcess, who: string, offerId: string): Promise<CardJson> => cardOf(bot.presses(who, { verb: 'open-offer', offerId }));

/** Declining the offer and granting what it asks along with it must be confirmed (R9). */
function confirmationOf(who: string, customerId: string): Lead {
  return async (bot) => {
    const card = await opened(bot, who, await sent(bot, customerId, 'purchase', { delegation: true }));
    const answers = { offerAnswer: 'decline', delegationAnswer: 'grant', delegationDays: '30', partnerOfRecord: 'keep' };
    return drawn(await cardOf(bot.presses(who, pressOf(card, 'decide', answers))), 'confirm-decision', { who, customerId });
  };
}

async function administratedByTidewillow(bot: BotInProcess): Promise<void> {
  const last = (await bot.ledger(FERRIES)).findLast(({ event }) => event.type === 'delegation-ended' || event.type === 'decision-made');
  if (last?.event.type !== 'delegation-ended') return;
  const card = await opened(bot, GWEN, await sent(bot, FERRIES, 'delegation'));
  await bot.presses(GWEN, pressOf(card, 'decide', { delegationAnswer: 'grant', delegationDays: '200', partnerOfRecord: 'keep' }));
}

async function partnerOfRecordAt(bot: BotInProcess, customerId: string): Promise<string | null> {
  return (await bot.ports.views.relationship(customerId))?.partnerOfRecordId ?? null;
}
