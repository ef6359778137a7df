import { verbs, type Verb } from '../../src/cards/verbs.js';
import { NEW_OFFERS } from '../../src/bot/asking/resolve.js';
import { INTENTS, type Intent } from '../../src/domain/ask.js';
import type { ChatPerson } from '../../src/rehearsal/teams-activity.js';
import { startBotInProcess, type BotInProcess } from '../support/bot-in-process.js';
import { everyPress, ofNothing, type Presses } from '../support/every-press.js';

/**
 * T6: what is another tenant's answers word for word as what never was, card for card, and nothing of it is told or changed. The same
 * by sentences: privacy.test.ts.
 */
const STRANGER: ChatPerson = { tenantId: 'd0000000-0000-4000-8000-000000000001', objectId: 'd0000000-0000-4000-9000-000000000001', name: 'Somebody Else', locale: 'en-US', timeZone: 'UTC' };

let bot: BotInProcess;
let presses: Presses;
beforeAll(async () => {
  bot = await startBotInProcess({ strangers: [STRANGER] });
  presses = await everyPress(bot);
}, 120_000);
afterAll(() => bot.close());

/** What does not depend on what was asked: the time, what cards are known by, and what was typed. */
const plain = (answer: unknown, data: Readonly<Record<string, unknown>>): string => {
  const typed = [data, (data['slots'] ?? {}) as typeof data].flatMap((each) => ['offerId', 'customerId', 'draftId', 'reference'].flatMap((name) => (typeof each[name] === 'string' ? [each[name]] : [])));
  return typed.reduce((text, id) => text.replaceAll(id, '(typed)'), JSON.stringify(answer))
    .replaceAll(/"reference":"[^"]*"/g, '"reference":""')
    .replaceAll(/\d{1,2}[:.]\d{2}(?:[\s\u202f]?[AP]M)?/g, '(time)');
};

async function answered(who: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  return plain(await bot.presses(who, data, 'submit'), data);
}

type Ask = Readonly<Record<string, unknown>>;
/** Every question about somebody's customer, offer, or both. */
function asks(offerId: unknown): readonly Ask[] {
  const slots: readonly Ask[] = [{ customerId: 'orchard-lane' }, { offerId }, { customerId: 'orchard-lane', offerId }, { customerId: 'orchard-lane', partnerId: 'tidewillow', role: 'administrator' }, { customerId: 'orchard-lane', period: { from: '2020-01-01', to: '2030-01-01' } }, { customerId: 'orchard-lane', day: '2026-11-01' }];
  return INTENTS.flatMap((intent) => slots.map((each): Ask => ({ verb: 'ask', intent, slots: each })));
}

const FOREIGN = /Orchard|orchardlane|Priya|Caleb|Ida Monroe|Snezhny|скворец|Tournevire|Lua de Milho|Río Manso|竹影/;

describe.each<[string, string, (verb: Verb) => boolean]>([
  ['the own partner, for what stands on its customers’ cards', 'Victor Ames', (verb) => 'reference' in verbs[verb].shape],
  ['a rival partner', 'Giles Ashcombe', () => true],
  ['a rival partner’s seller', 'Fiona Tarrant', () => true],
  ['another customer', 'Agnes Whitlow', () => true],
  ['another customer’s admin', 'Colette Amblard', () => true],
  ['a stranger', STRANGER.name, () => true],
])('T6: %s', (_, who, pressed) => {
  it('is answered to every button as if it had never been there, and changes nothing', async () => {
    await bot.written();
    const differing: string[] = [];
    for (const verb of (Object.keys(verbs) as readonly Verb[]).filter(pressed)) { // keys of a constant
      const { data, filled } = presses.get(verb) ?? { data: {}, filled: {} };
      for (const own of [data, filled]) {
        const [foreign, missing] = [await answered(who, { ...own, verb }), await answered(who, { ...ofNothing(own), verb })];
        if (foreign !== missing) differing.push(`${verb}: ${foreign.slice(0, 400)} IS NOT ${missing.slice(0, 400)}`);
        if (FOREIGN.test(foreign)) differing.push(`${verb} tells ${FOREIGN.exec(foreign)?.[0]}`);
      }
    }
    expect(differing).toEqual([]);
    expect(await bot.written()).toEqual([]);
  }, 120_000);
});

describe.each(['Giles Ashcombe', 'Fiona Tarrant', 'Agnes Whitlow', 'Colette Amblard', STRANGER.name])('T6: to %s', (who) => {
  it('every question about what is another’s is answered as one about nothing', async () => {
    const differing: string[] = [];
    for (const ask of asks(presses.get('withdraw')?.data['offerId'])) {
      // R29: a partner may name every customer for a new offer, and ask beforehand what may be offered to it.
      if (NEW_OFFERS.includes(ask['intent'] as Intent) && ['Giles Ashcombe', 'Fiona Tarrant'].includes(who)) continue; // one of INTENTS, above
      const [foreign, missing] = [await answered(who, ask), await answered(who, ofNothing(ask))];
      if (foreign !== missing) differing.push(`${JSON.stringify(ask)}: ${foreign.slice(0, 500)} IS NOT ${missing.slice(0, 500)}`);
    }
    expect(differing).toEqual([]);
    expect(await bot.written()).toEqual([]);
  }, 120_000);
});
