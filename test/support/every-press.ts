import { verbs, type Verb } from '../../src/cards/verbs.js';
import type { BotInProcess } from './bot-in-process.js';
import { drawnFor, EFFECTIVE, sent, type Drawn } from './effects.js';

/** What a button of each verb carries, as it was really drawn or made of what was: of Tidewillow's offers and its customers. */
export type Presses = ReadonlyMap<Verb, Drawn>;

/** Draws all that has an effect, each at a customer of its own, and makes the rest of the same ids. */
export async function everyPress(bot: BotInProcess): Promise<Presses> {
  const drawn = new Map<Verb, Drawn>();
  // Asking again moves the clock, and is led to first.
  for (const verb of [...EFFECTIVE].toSorted((one, other) => Number(other === 'request-again') - Number(one === 'request-again'))) drawn.set(verb, await drawnFor(bot, verb));
  const trialId = await sent(bot, 'maplewick-foods', 'trial');
  for (const verb of Object.keys(verbs) as readonly Verb[]) if (!drawn.has(verb)) drawn.set(verb, madeOf(verb, drawn, trialId)); // keys of a constant
  return drawn;
}

/** Whose ids a verb is pressed with, where no button with an effect carries it. */
function madeOf(verb: Verb, drawn: ReadonlyMap<Verb, Drawn>, trialId: string): Drawn {
  const at = (other: Verb): Drawn => {
    const found = drawn.get(other);
    if (!found) throw new Error(`nothing was drawn for ${other}`);
    return found;
  };
  const base = verb === 'back-to-offer' ? at('confirm-decision') : verb === 'ask-end-partner' ? at('end-partner') : verb.startsWith('compose') ? at('send-offer') : verb === 'ask-end-delegation' ? at('end-delegation')
    : verb.includes('partner-of-record') ? at('set-partner-of-record') : isOfPartner(verb) ? at('withdraw') : at('decide');
  const offer = { offerId: verb === 'follow-up' ? trialId : at('withdraw').data['offerId'] };
  const own = isOfPartner(verb) ? offer : {};
  const data = { ...base.filled, ...own, ...(verb === 'open-offer' && { offerId: offerIdOn(at('decide')) }), verb, customerId: base.customerId, partnerId: 'tidewillow', skuId: '18181a46-0d4e-45cd-891e-60aabd171b4e', locale: 'en-US', intent: 'offer.list', slots: {}, service: 'migration' };
  return { ...base, verb, data, filled: data };
}

const isOfPartner = (verb: Verb): boolean => ['show-status', 'refresh-status', 'follow-up', 'offer-again'].includes(verb);

/** The card carries a reference alone; its offer is asked about by the button beside it. */
const offerIdOn = ({ card }: Drawn): unknown => /"offerId":"([^"]+)"/.exec(JSON.stringify(card))?.[1];

/** The same press, of things that never were. */
export const ofNothing = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, name === 'slots' ? ofNothing(value as typeof data) : (NOTHING[name] ?? value)])); // slots are an object of ours

const NOTHING: Readonly<Record<string, string>> = {
  offerId: '00000000-0000-4000-8000-00000000dead', draftId: '00000000-0000-4000-8000-0000000draft', customerId: 'no-such-customer', reference: 'x'.repeat(43),
};
