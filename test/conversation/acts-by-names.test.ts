import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf } from '../support/conversation.js';
import { nodesOf } from '../support/drawn-cards.js';
import { lastOf, offerArrives, offerSent, type OfferMade } from '../support/conversation-offers.js';

/** Acts on what was named, not numbered: the one that fits opens on its card, of several one is chosen, and none is said to be none. */
let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const GRACE = 'Grace Holloway';
const NORA = 'Nora Fairbank';
const VICTOR = 'Victor Ames';
const FIONA = 'Fiona Tarrant';
const PRIYA = 'Priya Venkataram';
const IDA = 'Ida Monroe';
const OWEN = 'Owen Harkness';
const MAEVE = 'Maeve Corrigan';

const asks = (intent: string, slots: object = {}, shown?: number) => ({ sends: { verb: 'ask', intent, slots, ...(shown !== undefined && { shown }) } });
const at = { customerId: 'orchard-lane' };

const SKU = { e3: '6fd2c87f-b296-42f0-b197-1e91e994b900', standard: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3', basic: '3b555118-da6a-4418-894f-7df1e2096870' };

/** Composed on the card, for these tests are about what is named afterwards. */
async function sent(kind: 'trial' | 'purchase', subscription: string): Promise<OfferMade> {
  const licences = kind === 'purchase' ? { licences: '7' } : {};
  await accord.talk.play([
    [NORA, asks(`${kind === 'trial' ? 'trial' : 'offer'}.send`, at), { verb: 'compose-next' }],
    [NORA, { press: 'compose-next', with: { subscription, ...licences, askDelegation: 'no' } }, { verb: 'send-offer' }],
    [NORA, { press: 'send-offer' }],
  ]);
  return (await lastOf(accord, 'orchard-lane', 'offer-sent')).offer;
}

async function trialAccepted(subscription: string): Promise<OfferMade> {
  const made = await sent('trial', subscription);
  await offerArrives(accord, PRIYA, made);
  await accord.talk.play([[PRIYA, { press: 'decide', with: { offerAnswer: 'accept' } }, 'offer.receipt']]);
  return made;
}

describe('an offer after a trial', () => {
  it('is made from the only trial there is, chosen where there are several, and otherwise offered without one', async () => {
    await accord.talk.play([
      // Before the first offer it is nobody Tidewillow may ask about (R29).
      [NORA, asks('offer.followup', at), 'refusal.not-found'],
      [NORA, asks('offer.followup'), 'acts.none.follow-up', { verb: 'ask' }],
    ]);
    const waiting = await sent('trial', SKU.basic);
    // R7: as soon as the trial was sent.
    await accord.talk.play([[NORA, asks('offer.followup', at), { text: waiting.number }, { verb: 'compose-next' }], [NORA, 'cancel']]);
    await accord.talk.play([[NORA, asks('offer.withdraw', { ...at, kind: 'trial' }), { text: waiting.number }, { verb: 'withdraw' }], [NORA, { press: 'withdraw' }]]);
    await accord.talk.play([[NORA, asks('offer.followup', at), 'acts.none.follow-up', 'acts.instead.follow-up', { text: waiting.number }, { verb: 'show-status' }]]);
    const first = await trialAccepted(SKU.e3);
    await accord.talk.play([
      [NORA, asks('offer.followup', at), { text: first.number }, { verb: 'compose-next' }, { not: 'acts.title.follow-up' }],
      [NORA, 'cancel'],
      [NORA, asks('offer.followup'), { text: first.number }, { verb: 'compose-next' }],
      [NORA, 'cancel'],
    ]);
    const second = await trialAccepted(SKU.standard);
    await accord.talk.play([
      [NORA, asks('offer.followup', at), 'acts.title.follow-up', { text: `${first.number} · Trial invitation` }, { text: `${second.number} · Trial invitation` }, { not: { text: waiting.number } }],
      [NORA, { press: 'follow-up', where: { offerId: second.offerId } }, { text: second.number }, { verb: 'compose-next' }],
      [NORA, 'cancel'],
      // Of several, the one of the subscription that was named.
      [NORA, asks('offer.followup', { ...at, products: [{ skuId: SKU.e3, licences: 40 }] }), { text: first.number }, { text: '40 licenses' }, { verb: 'compose-next' }],
      [NORA, 'cancel'],
    ]);
  });

  it('is nobody’s but the partner’s whose trial it is', async () => {
    await accord.talk.play([
      [FIONA, asks('offer.followup', at), 'refusal.not-found', { not: 'acts.instead.follow-up' }],
      [PRIYA, asks('offer.followup', at), 'refusal.role-missing'],
      [NORA, asks('offer.followup', { customerId: 'no-such-customer' }), 'refusal.not-found'],
      [NORA, asks('offer.withdraw', { customerId: 'no-such-customer' }), 'refusal.not-found'],
    ]);
  });
});

describe('an open offer', () => {
  const made: OfferMade[] = [];

  it('is withdrawn from its card: the one that fits, or one that is chosen', async () => {
    const before = await entriesEverywhere(accord);
    await accord.talk.play([[NORA, asks('offer.withdraw', at), 'acts.none.withdraw', { not: { verb: 'show-status' } }], [FIONA, asks('offer.withdraw'), 'acts.none.withdraw']]);
    expect(await entriesEverywhere(accord)).toEqual(before);
    made.push(await sent('purchase', SKU.basic));
    made.push(await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'delegation' }));
    const [purchase, delegation] = made.map(({ number }) => number) as [string, string];
    await accord.talk.play([
      [NORA, asks('offer.withdraw', at), 'acts.title.withdraw', { text: `${purchase} ·` }, { text: `${delegation} ·` }, { verb: 'show-status' }, { not: { verb: 'withdraw' } }],
      [NORA, asks('offer.withdraw', { ...at, kind: 'delegation' }), { text: delegation }, { verb: 'withdraw' }],
      [NORA, asks('offer.withdraw', { kind: 'purchase' }), { text: purchase }, { verb: 'withdraw' }],
      [NORA, asks('offer.withdraw', { ...at, kind: 'trial' }), 'acts.none.withdraw', 'acts.instead.withdraw', { text: `${purchase} ·` }],
      [NORA, asks('offer.withdraw', { offerId: made[0]?.offerId }), { text: purchase }, { verb: 'withdraw' }],
      [FIONA, asks('offer.withdraw', { offerId: made[0]?.offerId }), 'refusal.not-found'],
      [FIONA, asks('offer.withdraw', at), 'refusal.not-found', { not: { text: purchase } }],
    ]);
  });

  it('is answered on its card, on which nothing is answered in advance', async () => {
    const [purchase, delegation] = made.map(({ number }) => number) as [string, string];
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      [PRIYA, asks('approval.accept', { role: 'administrator' }), { text: delegation }, { verb: 'decide' }, { not: 'acts.title.accept' }],
      [PRIYA, asks('approval.decline', { partnerId: 'tidewillow', kind: 'purchase' }), { text: purchase }, { verb: 'decide' }],
      [PRIYA, asks('approval.accept', { partnerId: 'tidewillow' }), 'acts.title.accept', { text: `${purchase} ·` }, { text: `${delegation} ·` }, { text: 'Tidewillow Cloud Works' }],
      [PRIYA, { press: 'open-offer', where: { offerId: made[0]?.offerId } }, { verb: 'decide' }],
      [PRIYA, asks('approval.decline'), 'acts.title.decline', { not: { verb: 'decide' } }],
      [PRIYA, asks('approval.accept', { partnerId: 'fjordlicht' }), 'acts.none.answer', 'acts.instead.answer', { text: `${purchase} ·` }],
      [PRIYA, asks('approval.accept', { kind: 'trial' }), 'acts.none.answer'],
      [PRIYA, asks('approval.accept', { offerId: made[1]?.offerId }), { text: delegation }, { verb: 'decide' }],
      ['Alice Renwick', asks('approval.accept', { offerId: made[1]?.offerId }), 'refusal.not-found'],
      ['Alice Renwick', asks('approval.accept', { partnerId: 'tidewillow' }), 'acts.none.answer', { not: { verb: 'open-offer' } }],
      [NORA, asks('approval.accept', { partnerId: 'tidewillow' }), 'refusal.role-missing'],
    ]);
    const card = accord.talk.messages(PRIYA).findLast(({ card: shown }) => JSON.stringify(shown).includes('"decide"'))?.card;
    const answers = nodesOf(card).filter(({ id }) => id === 'offerAnswer' || id === 'delegationAnswer');
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((input) => 'value' in input)).toEqual([]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });

  it('is shown to somebody who may not decide, with the names of those who may', async () => {
    await accord.talk.play([
      [IDA, asks('approval.accept', { role: 'administrator' }), 'roleTimes.mayDecide', { text: PRIYA }, { text: 'Caleb Storrow' }, { verb: 'open-offer' }],
      [IDA, asks('partner.remove', { role: 'administrator' }), 'roleTimes.mayDecide', { not: { verb: 'ask-end-delegation' } }],
      [IDA, asks('por.set', { partnerId: 'fjordlicht' }), 'roleTimes.mayDecide', { not: { verb: 'set-partner-of-record' } }],
    ]);
  });

  it('is read by a support agent, entry by entry', async () => {
    await accord.talk.play([
      [GRACE, asks('offer.list', { offerId: made[0]?.offerId }), 'history.title', { text: `${made[0]?.number} ·` }, 'history.total', { not: { text: `${made[1]?.number}` } }],
      [NORA, asks('offer.list', { offerId: made[0]?.offerId }), { verb: 'withdraw' }],
      [PRIYA, asks('offer.list', { offerId: made[0]?.offerId }), { verb: 'decide' }],
      [FIONA, asks('offer.list', { offerId: made[0]?.offerId }), 'refusal.not-found'],
    ]);
  });
});

describe('a role', () => {
  it('is ended by the customer on the card of what the partner holds', async () => {
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      [PRIYA, asks('partner.remove', { partnerId: 'wrenfield', role: 'administrator' }), 'roles.end.revoked', { verb: 'end-delegation' }],
      [PRIYA, asks('partner.remove', { partnerId: 'quillbrook', role: 'partner-of-record' }), 'roles.partnerOfRecord.confirmNobody', { verb: 'set-partner-of-record' }],
      [PRIYA, asks('partner.remove', { role: 'partner-of-record' }), 'roles.partnerOfRecord.confirmNobody'],
      [PRIYA, asks('partner.remove', { partnerId: 'quillbrook', role: 'administrator' }), 'roleTimes.holds.notAsked', { text: 'Wrenfield Managed Services' }],
      [PRIYA, asks('partner.remove', { partnerId: 'wrenfield' }), 'endPartner.title', { verb: 'end-partner' }],
      [PRIYA, asks('partner.remove', { partnerId: 'fjordlicht' }), 'roleTimes.holds.nothing'],
      [PRIYA, asks('partner.remove', { partnerId: 'no-such-partner' }), 'refusal.partner-unknown'],
      [PRIYA, asks('approval.decline', { partnerId: 'quillbrook', role: 'partner-of-record' }), 'roles.partnerOfRecord.confirmNobody'],
      ['Agnes Whitlow', asks('partner.remove', { role: 'partner-of-record' }), 'roleTimes.mayDecide.none'],
      ['Gwen Macleary', asks('partner.remove', { partnerId: 'quillbrook', role: 'administrator' }), 'roleTimes.holds.nothing'],
      [FIONA, asks('partner.remove', { partnerId: 'wrenfield' }), 'refusal.not-found'],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });

  it('is named by the customer: the partner is chosen, and confirmed by a press', async () => {
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      [PRIYA, asks('por.set', { partnerId: 'fjordlicht' }), 'roles.partnerOfRecord.confirm', { text: 'Fjordlicht Beratung' }, { verb: 'set-partner-of-record' }],
      [PRIYA, asks('approval.accept', { partnerId: 'fjordlicht', role: 'partner-of-record' }), 'roles.partnerOfRecord.confirm', { text: 'Fjordlicht Beratung' }],
      [PRIYA, asks('por.set', { partnerId: 'no-such-partner' }), 'refusal.partner-unknown', { not: { verb: 'set-partner-of-record' } }],
      [PRIYA, asks('por.set'), 'roles.partnerOfRecord.title', { not: { verb: 'set-partner-of-record' } }],
      [NORA, asks('por.set', { partnerId: 'fjordlicht' }), 'refusal.role-missing'],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });

  it('is given back by the partner’s admin from the card of its own roles, found in a list', async () => {
    await accord.talk.play([
      [OWEN, asks('role.return', at), 'ownRoles.title', { verb: 'ask-end-delegation' }],
      [OWEN, asks('role.return'), 'roleTimes.customers', { text: 'Orchard Lane Clinics' }, { text: 'Cafetal Nube Baja' }, { text: 'Talleres Río Manso' }],
      [OWEN, asks('role.return', { role: 'administrator' }), { text: 'Orchard Lane Clinics' }, { not: { text: 'Talleres Río Manso' } }],
      [OWEN, { press: 'show-relationship', where: { customerId: 'cafetal-nube-baja' } }, 'ownRoles.title', { verb: 'ask-end-delegation' }],
      [MAEVE, asks('role.return', at), 'roleTimes.mayGiveBack', { text: OWEN }, { not: { verb: 'ask-end-delegation' } }],
      [FIONA, asks('role.return'), 'roleTimes.customers.none'],
      [VICTOR, asks('role.return', at), 'ownRoles.administrator.nobody', { not: { verb: 'ask-end-delegation' } }],
      [PRIYA, asks('role.return'), 'refusal.role-missing'],
    ]);
  });
});

describe('what happened', () => {
  it('is told of one partner: to the customer, to support, and to the partner itself', async () => {
    await accord.talk.play([
      [PRIYA, asks('history.show', { partnerId: 'wrenfield' }), 'history.title', { text: 'Wrenfield Managed Services' }, 'history.relationship-recorded', { not: { text: 'D-10' } }],
      [PRIYA, asks('history.show', { partnerId: 'fjordlicht' }), 'history.noneAtAll'],
      [PRIYA, asks('history.show', { partnerId: 'no-such-partner' }), 'refusal.not-found'],
      [GRACE, asks('history.show', { ...at, partnerId: 'tidewillow' }), { text: 'Tidewillow Cloud Works' }, 'history.more', { not: 'history.relationship-recorded' }],
      [GRACE, asks('history.show', { partnerId: 'tidewillow' }), 'history.coverage.complete', { text: 'Orchard Lane Clinics' }, 'history.more'],
      [GRACE, asks('history.show', { partnerId: 'tidewillow' }, 5), { not: 'history.offer-requested-again' }, 'history.coverage.complete'],
      [GRACE, asks('history.show', { partnerId: 'tidewillow', period: { from: '2001-01-01', to: '2001-12-31' } }), 'history.none', 'asked.any.period'],
      [GRACE, asks('history.show', { partnerId: 'orchard-lane' }), 'refusal.not-found'],
      [GRACE, asks('history.show'), 'dialog.nameCustomer'],
      [NORA, asks('history.show'), 'history.coverage.complete', { text: 'Orchard Lane Clinics' }, { not: { text: PRIYA } }, { not: { text: 'Wrenfield' } }],
      [FIONA, asks('history.show'), 'history.noneAtAll'],
      [FIONA, asks('history.show', { partnerId: 'tidewillow' }), 'refusal.not-found'],
      [FIONA, asks('history.show', { partnerId: 'no-such-partner' }), 'refusal.not-found'],
      [NORA, asks('history.show', { ...at, partnerId: 'wrenfield' }), 'refusal.not-found'],
      ['Alice Renwick', asks('history.show', { ...at, partnerId: 'tidewillow' }), 'refusal.not-found'],
    ]);
  });

  it('leads from an entry page to the earlier ones with the period it was asked for', async () => {
    const period = { from: '2020-01-01', to: '2090-01-01' };
    await accord.talk.play([
      [GRACE, asks('history.show', { ...at, period }), 'history.more', 'asked.any.period'],
      [GRACE, { press: 'ask', where: { intent: 'history.show' } }, 'asked.any.period'],
      [GRACE, { press: 'asked.any.period' }, { not: 'asked.any.period' }, 'history.title'],
    ]);
  });
});

describe('a support agent who asks for an act', () => {
  it.each([
    ['offer.followup', 'acts.title.read'], ['offer.withdraw', 'acts.title.read'], ['approval.list', 'acts.title.read'], ['approval.accept', 'acts.title.read'], ['approval.decline', 'acts.title.read'],
    ['partner.remove', 'relationship.title'], ['por.set', 'relationship.title'], ['role.return', 'relationship.title'],
  ] as const)('%s is shown how it stands, and changes nothing', async (intent, title) => {
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      [GRACE, asks(intent, { ...at, partnerId: 'tidewillow' }), title, 'roleTimes.support', { not: { verb: 'open-offer' } }, { not: { verb: 'ask-end-delegation' } }],
      [GRACE, asks(intent), 'dialog.nameCustomer'],
      [GRACE, asks(intent, { customerId: 'no-such-customer' }), 'refusal.not-found'],
      [GRACE, asks(intent, { offerId: 'no-such-offer' }), 'refusal.not-found'],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });

  it('opens an offer of the list as its history', async () => {
    await accord.talk.play([[GRACE, asks('approval.list', at)]]);
    const listed = accord.talk.messages(GRACE).at(-1);
    expect(listed && textsOf(listed).some((text) => text.includes('Tidewillow Cloud Works'))).toBe(true);
  });
});

describe('a language that is named', () => {
  it('is spoken at once, with the way back', async () => {
    await accord.talk.play([
      [GRACE, asks('language.set', { language: 'fr-FR' }), { key: 'language.title', locale: 'fr-FR' }, { verb: 'choose-language' }],
      [GRACE, 'help', { key: 'help.title', locale: 'fr-FR' }],
      [GRACE, { press: 'choose-language', where: { locale: 'en-US' } }, { key: 'language.title', locale: 'en-US' }],
    ]);
  });
});
