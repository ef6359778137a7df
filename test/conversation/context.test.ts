import type { Context } from '../../src/application/ports/contexts.js';
import type { Intent } from '../../src/domain/ask.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import type { Expected } from '../support/conversation.js';
import { offerSent, type OfferMade } from '../support/conversation-offers.js';

/** A question keeps what was asked before it: "and in March?", "the second one", "only the declined ones", in six languages. */
let accord: RunningAccord;
const made: OfferMade[] = [];
beforeAll(async () => {
  accord = await startAccord();
  made.push(await offerSent(accord, 'maplewick-foods', { by: NORA, to: 'Maplewick Foods', kind: 'purchase' }));
  made.push(await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'trial', lines: 'Office 365 E5' }));
});
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const GRACE = 'Grace Holloway';
const PRIYA = 'Priya Venkataram';

const contextOf = (who: string): Promise<Context | null> => accord.store.contexts.load(accord.talk.key(who));
const slotsOf = async (who: string): Promise<object | undefined> => (await contextOf(who))?.ask?.slots;

async function says(who: string, text: string, ...expected: Expected[]): Promise<Context | null> {
  await accord.talk.play([[who, text, ...expected]]);
  return contextOf(who);
}
const asks = (intent: Intent, slots: object = {}) => ({ sends: { verb: 'ask', intent, slots } });

describe.each([
  ['Grace Holloway', { who: 'who administers Maplewick Ferries?', march: 'and who was it in March?', other: 'and Orchard Lane?', count: 'how many offers did Tidewillow send?', month: 'and by month?', list: 'which customers have no delegated administrator?', second: 'the second one', sixth: 'the sixth', there: 'what happened there?', of: 'and at Quillbrook?', over: 'start over' }],
  ['Rafael Lacerda', { who: 'quem administra a Maplewick Ferries?', march: 'e em março?', other: 'e a Orchard Lane?', count: 'quantas ofertas a Tidewillow enviou?', month: 'e por mês?', list: 'quais clientes não têm administrador delegado?', second: 'o segundo', sixth: 'o sexto', there: 'o que aconteceu lá?', of: 'e da Quillbrook?', over: 'começar de novo' }],
  ['Marta Ibarrola', { who: '¿quién administra Maplewick Ferries?', march: '¿y en marzo?', other: '¿y Orchard Lane?', count: '¿cuántas ofertas envió Tidewillow?', month: '¿y por mes?', list: '¿qué clientes no tienen administrador delegado?', second: 'el segundo', sixth: 'el sexto', there: '¿qué pasó ahí?', of: '¿y de Quillbrook?', over: 'empezar de nuevo' }],
  ['Lucien Marsac', { who: 'qui administre Maplewick Ferries ?', march: 'et en mars ?', other: 'et Orchard Lane ?', count: 'combien d’offres Tidewillow a-t-il envoyées ?', month: 'et par mois ?', list: 'quels clients n’ont pas d’administrateur délégué ?', second: 'le deuxième', sixth: 'le sixième', there: 'que s’est-il passé chez eux ?', of: 'et de Quillbrook ?', over: 'recommencer' }],
  ['Никита Заречный', { who: 'кто администрирует Maplewick Ferries?', march: 'а в марте?', other: 'а Orchard Lane?', count: 'сколько предложений отправил Tidewillow?', month: 'а по месяцам?', list: 'у каких клиентов нет делегированного администратора?', second: 'второй', sixth: 'шестой', there: 'что там произошло?', of: 'а у Quillbrook?', over: 'начать заново' }],
  ['许宁', { who: '谁在管理 Maplewick Ferries？', march: '那三月呢？', other: '那 Orchard Lane 呢？', count: 'Tidewillow 发了多少报价？', month: '那按月份分组呢？', list: '哪些客户没有委派管理员？', second: '第二个', sixth: '第六个', there: '那里发生了什么？', of: '那Quillbrook呢？', over: '重新开始' }],
] as const)('a support agent, %s,', (who, said) => {
  it('asks about another time and another customer, and sees on the card what was understood', async () => {
    const first = await says(who, said.who, { text: 'Maplewick Ferries' }, { text: 'Tidewillow Cloud Works' });
    expect(first?.ask).toMatchObject({ intent: 'customer.partners', slots: { customerId: 'maplewick-ferries' } });
    const then = await says(who, said.march, { text: 'Maplewick Ferries' });
    expect(then?.ask).toMatchObject({ intent: 'customer.partners', slots: { customerId: 'maplewick-ferries', period: { from: expect.stringMatching(/-03-01$/) as string } } });
    const there = await says(who, said.other, { text: 'Orchard Lane Clinics' });
    expect(there?.ask).toMatchObject({ intent: 'customer.partners', slots: { customerId: 'orchard-lane', period: { to: expect.stringMatching(/-03-31$/) as string } } });
  });

  it('narrows a count, and takes the partner along', async () => {
    expect((await says(who, said.count, { text: 'Tidewillow Cloud Works' }))?.ask).toMatchObject({ intent: 'stats.count', slots: { partnerId: 'tidewillow' } });
    expect((await says(who, said.month, { text: 'Tidewillow Cloud Works' }))?.ask).toMatchObject({ intent: 'stats.count', slots: { partnerId: 'tidewillow', groupBy: 'month' } });
    expect((await says(who, said.of))?.ask).toMatchObject({ intent: 'stats.count', slots: { partnerId: 'quillbrook', groupBy: 'month' } });
  });

  it('opens one of a list, asks what happened there, opens another, and is told where the list ends', async () => {
    const list = await says(who, said.list);
    expect(list?.ask).toMatchObject({ intent: 'customer.list', slots: { filter: 'no-administrator' } });
    expect(list?.listed).toHaveLength(5);
    const opened = await says(who, said.second, 'relationship.title');
    expect(opened).toMatchObject({ ask: { slots: { customerId: list?.listed[1]?.id } }, listed: list?.listed });
    await says(who, said.sixth, 'askingBack.beyond');
    const told = await says(who, said.there, 'history.title');
    expect(told?.ask).toMatchObject({ intent: 'history.show', slots: { customerId: list?.listed[1]?.id } });
  });

  it('begins anew', async () => {
    expect(await says(who, said.over, 'dialog.startedOver')).toBeNull();
    expect(await says(who, said.second, 'askingBack.beyond')).toBeNull();
  });
});

describe.each([
  ['Nora Fairbank', { list: 'which offers are waiting?', trials: 'only the trials', declined: 'and the declined ones?', customer: 'and for Maplewick Ferries?' }],
  ['Beatriz Amaral', { list: 'quais ofertas estão pendentes?', trials: 'só as avaliações', declined: 'e as recusadas?', customer: 'e para a Vento Largo?' }],
  ['Lucía Fontanar', { list: '¿qué ofertas están pendientes?', trials: 'solo las pruebas', declined: '¿y las rechazadas?', customer: '¿y para Nube Baja?' }],
  ['Élodie Vaucresse', { list: 'quelles offres sont en attente ?', trials: 'seulement les essais', declined: 'et les refusées ?', customer: 'et pour les Tisserands de Montreverdy ?' }],
  ['Дарья Лесникова', { list: 'какие предложения ожидают ответа?', trials: 'только пробные', declined: 'а отклонённые?', customer: null }],
  ['林悦', { list: '哪些还在等待答复？', trials: '只看试用', declined: '那被拒绝的呢？', customer: null }],
] as const)('a seller, %s,', (who, said) => {
  it('narrows a list in words, step by step', async () => {
    await says(who, said.list);
    expect(await slotsOf(who)).toEqual({ status: 'sent' });
    await says(who, said.trials);
    expect(await slotsOf(who)).toEqual({ status: 'sent', kind: 'trial' });
    await says(who, said.declined);
    expect(await slotsOf(who)).toEqual({ status: 'declined', kind: 'trial' });
    if (said.customer === null) return;
    await says(who, said.customer);
    expect(await slotsOf(who)).toMatchObject({ status: 'declined', kind: 'trial', customerId: expect.any(String) as string });
  });
});

describe('what was said before', () => {
  it('is what a tap made of it', async () => {
    await accord.talk.play([
      [NORA, 'which offers are waiting?', { text: made[0]?.number ?? '' }, { text: made[1]?.number ?? '' }],
      [NORA, { press: 'asked.kind.trial' }, { text: made[1]?.number ?? '' }, { not: { text: made[0]?.number ?? '' } }],
      [NORA, 'the first one', { text: made[1]?.number ?? '' }, { verb: 'withdraw' }],
      [NORA, 'the second one', 'askingBack.beyond'],
      [NORA, 'and the accepted ones?', 'offers.none.filtered'],
    ]);
    expect(await slotsOf(NORA)).toEqual({ status: 'accepted', kind: 'trial' });
    await accord.talk.play([[NORA, 'the first one', 'askingBack.beyond'], [NORA, { press: 'asked.any.status' }, { text: made[1]?.number ?? '' }]]);
    expect((await contextOf(NORA))?.listed).toEqual([{ kind: 'offer', id: made[1]?.offerId }]);
  });

  it('is the page that is shown, after "more"', async () => {
    const first = await says(GRACE, 'which customers have no delegated administrator?');
    await accord.talk.play([[GRACE, { press: 'ask', where: { intent: 'customer.list' } }]]);
    const second = await contextOf(GRACE);
    expect(second?.listed.length).toBeGreaterThan(1);
    expect(second?.listed[1]).not.toEqual(first?.listed[1]);
    await says(GRACE, 'the second one', 'relationship.title');
    expect(await slotsOf(GRACE)).toMatchObject({ customerId: second?.listed[1]?.id });
  });

  it('is what the search of the marketplace on its card found', async () => {
    await accord.talk.play([[PRIYA, 'find a partner for migration', { verb: 'search-marketplace' }], [PRIYA, { press: 'search-marketplace', with: { service: 'security', location: '' } }]]);
    const found = await contextOf(PRIYA);
    expect(found?.ask).toMatchObject({ intent: 'partner.find', slots: { service: 'security' } });
    await says(PRIYA, 'and in Chicago?', { text: 'Chicago' });
    expect(await slotsOf(PRIYA)).toMatchObject({ service: 'security', location: 'Chicago' });
  });

  it('is opened, withdrawn or followed up by its place or as "it", on a card whose button acts', async () => {
    await accord.talk.play([
      [NORA, asks('offer.list', { status: 'sent' })],
      [NORA, 'withdraw the second one', { verb: 'withdraw' }, { text: (await secondNumber()) }],
      [NORA, asks('offer.list', { status: 'sent' })],
      [NORA, '2', { text: await secondNumber() }],
      [NORA, 'withdraw it', { verb: 'withdraw' }, { text: await secondNumber() }],
      [NORA, 'what happened there?', 'history.title'],
    ]);
    expect((await accord.store.views.offerById(made[0]?.offerId ?? ''))?.status).toBe('sent');
    expect((await accord.store.views.offerById(made[1]?.offerId ?? ''))?.status).toBe('sent');
  });

  it('is what was opened by its button', async () => {
    await accord.talk.play([
      [NORA, asks('offer.list', {}), { text: made[0]?.number ?? '' }],
      [NORA, { press: 'show-status', where: { offerId: made[0]?.offerId } }, { verb: 'withdraw' }],
      [NORA, 'withdraw it', { text: made[0]?.number ?? '' }, { verb: 'withdraw' }],
      [GRACE, asks('customer.list', { filter: 'no-administrator' })],
      [GRACE, { press: 'show-relationship', where: { customerId: 'maplewick-foods' } }, 'relationship.title'],
      [GRACE, 'what happened there?', 'history.title', { text: made[0]?.number ?? '' }],
      [PRIYA, 'what is waiting for me?', { text: made[1]?.number ?? '' }],
      [PRIYA, { press: 'open-offer', where: { offerId: made[1]?.offerId } }, { verb: 'decide' }],
      [PRIYA, 'accept it', { verb: 'decide' }],
      [PRIYA, 'is it real?', { text: made[1]?.number ?? '' }],
    ]);
    expect((await accord.store.views.offerById(made[1]?.offerId ?? ''))?.status).toBe('sent');
  });

  it('does not bend a question of its own', async () => {
    await says(GRACE, 'who administers Maplewick Ferries?');
    expect((await says(GRACE, 'and which customers have no partner of record?'))?.ask).toEqual({ intent: 'customer.list', slots: { filter: 'no-partner-of-record' } });
  });

  it('survives a restart, for each person alone', async () => {
    await accord.talk.play([[NORA, asks('offer.list', { status: 'sent' })], [GRACE, 'who administers Orchard Lane?']]);
    await accord.restart();
    await says(GRACE, 'and Maplewick Ferries?', { text: 'Tidewillow Cloud Works' });
    await says(NORA, 'the second one', { text: await secondNumber() });
    expect(await says(PRIYA, 'start over', 'dialog.startedOver')).toBeNull();
    expect((await contextOf(NORA))?.listed).toHaveLength(2);
  });

  it('of an earlier version of Accord is gone on from as far as it is read', async () => {
    const key = accord.talk.key(NORA);
    await accord.store.contexts.save(key, { ask: { intent: 'offer.list', slots: { status: 'sent' } }, listed: [], askedForOtherWords: false } as unknown as Context); // as it was written before
    await says(NORA, 'only the trials', { text: made[1]?.number ?? '' });
    await accord.store.contexts.save(key, { intent: 'gone' } as unknown as Context); // as no version reads it
    await says(NORA, 'the first one', 'askingBack.beyond');
  });

  it('is gone on from after an offer was sent: the same to another customer', async () => {
    await accord.talk.play([
      [NORA, 'offer Orchard Lane 12 Office 365 E1 without delegated administration', 'review.title'],
      [NORA, { press: 'send-offer' }, { verb: 'withdraw' }],
      [NORA, 'and Maplewick Ferries?', 'compose.draft', { text: 'Maplewick Ferries' }, { text: 'Office 365 E1' }, 'compose.delegation.ask'],
      [NORA, 'cancel', 'dialog.cancelled'],
      [NORA, 'and Orchard Lane?', { not: 'compose.draft' }],
    ]);
  });

  const secondNumber = async (): Promise<string> => {
    await accord.talk.play([[NORA, asks('offer.list', { status: 'sent' })]]);
    const id = (await contextOf(NORA))?.listed[1]?.id ?? '';
    return (await accord.store.views.offerById(id))?.number ?? 'none';
  };
});

describe('a question while an offer is composed', () => {
  it('leaves the draft waiting, and is gone on from until the draft is', async () => {
    await accord.talk.play([
      [NORA, 'new trial for Maplewick', 'compose.customer.choose'],
      [NORA, 'which offers are waiting?', 'offers.title.sent'],
      [NORA, 'the first one', { verb: 'withdraw' }],
      [NORA, 'only the trials', 'offers.title.sent', { text: made[1]?.number ?? '' }],
      // What the draft asks for is its own again.
      [NORA, 'Maplewick Ferries', 'compose.subscription.placeholder'],
      [NORA, 'the first one', { not: { verb: 'withdraw' } }, 'compose.draft'],
      [NORA, 'cancel', 'dialog.cancelled'],
    ]);
  });
});
