import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import { offerArrives, offerSent } from '../support/conversation-offers.js';
import type { Verb } from '../../src/cards/verbs.js';
import type { Inputs } from '../../src/rehearsal/card-actions.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const FOODS = 'maplewick-foods';
const OFFER = { by: NORA, to: 'Maplewick Foods', kind: 'purchase' } as const;

const arrived = async (): Promise<void> => offerArrives(accord, ALICE, await offerSent(accord, FOODS, OFFER));

interface Effect {
  readonly verb: Verb;
  readonly who: string;
  /** Leads to a card with that button. */
  readonly lead: () => Promise<void>;
  readonly inputs?: Inputs;
}

const effects: readonly Effect[] = [
  { verb: 'send-offer', who: NORA, lead: () => accord.talk.play([[NORA, 'new offer for Maplewick Foods'], [NORA, '5 Office 365 E1'], [NORA, 'no', 'review.title']]) },
  { verb: 'counter', who: ALICE, lead: arrived, inputs: { 'count-0': '3' } },
  { verb: 'agree-to-counter', who: NORA, lead: counterWaits },
  { verb: 'decide', who: ALICE, lead: arrived, inputs: { offerAnswer: 'accept' } },
  { verb: 'withdraw', who: NORA, lead: async () => { const { number } = await offerSent(accord, FOODS, OFFER); await accord.talk.play([[NORA, `status of ${number}`, { verb: 'withdraw' }]]); } },
  { verb: 'set-partner-of-record', who: ALICE, lead: () => accord.talk.play([[ALICE, 'change the partner of record'], [ALICE, { press: 'find-partner-of-record', with: { partnerSearch: 'fjord' } }]]) },
  { verb: 'end-delegation', who: 'Priya Venkataram', lead: () => accord.talk.play([['Priya Venkataram', 'end delegated administration', { verb: 'end-delegation' }]]) },
  { verb: 'end-partner', who: 'Priya Venkataram', lead: () => accord.talk.play([['Priya Venkataram', 'end everything with Quillbrook Advisers', { verb: 'end-partner' }]]), inputs: { endingWord: 'end' } },
];

async function counterWaits(): Promise<void> {
  const made = await offerSent(accord, FOODS, OFFER);
  await offerArrives(accord, ALICE, made);
  await accord.talk.play([[ALICE, { press: 'counter', with: { 'count-0': '4' } }], [NORA, `status of ${made.number}`, { verb: 'agree-to-counter' }]]);
}

describe('a press that is delivered again', () => {
  it.each(effects)('has one effect: $verb, one to four times, under the same id and under new ones', async ({ verb, who, lead, inputs = {} }) => {
    await lead();
    const { message, action } = accord.talk.button(who, verb, { with: inputs });
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: message.id, value: { action, trigger: 'manual' } };
    const before = await entriesEverywhere(accord);
    const deliveries = [{ id: 'same' }, { id: 'same' }, {}, { id: 'late' }];
    const first = await Promise.all(deliveries.map((own) => accord.sendsRaw(who, { ...invoke, ...own })));
    const late = await accord.sendsRaw(who, { type: 'message', replyToId: message.id, value: action.data });
    expect(new Set([...first, late].map(({ status }) => status))).toEqual(new Set([200]));
    const after = await entriesEverywhere(accord);
    const changes = [...after].map(([customerId, entries]) => entries - (before.get(customerId) ?? 0));
    expect(changes.reduce((sum, change) => sum + change, 0)).toBe(1);
  });

  it('has no effect at all when it is a typed text', async () => {
    const before = await entriesEverywhere(accord);
    await Promise.all(['same', 'same', 'new'].map((id) => accord.sendsRaw(NORA, { id, text: 'new trial for Maplewick Foods' })));
    await accord.talk.play([[NORA, 'cancel', 'dialog.cancelled'], [NORA, 'cancel', 'dialog.nothingOpen']]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });
});
