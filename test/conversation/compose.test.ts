import { LOCALES, type Locale } from '../../src/domain/people.js';
import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import { waits, type Row } from '../support/conversation.js';
import { lastOf, offerSent } from '../support/conversation-offers.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const JUNE = 'June Castellan';
const E1 = '18181a46-0d4e-45cd-891e-60aabd171b4e';
const E3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const POWER_BI = 'f8a1db68-be16-40ed-86d5-cb42ce701560';

describe('a purchase offer', () => {
  it('takes several lines from the card, with prices, changes one, removes one', async () => {
    await accord.talk.play([
      [NORA, 'new offer', 'kind.purchase', 'compose.draft'],
      [NORA, { press: 'compose-find-customer', with: { customerSearch: 'maplewick' } }, 'compose.customer.found', { text: 'Maplewick Ferries' }],
      [NORA, { press: 'compose-next', with: { customer: 'maplewick-foods' } }, { text: 'maplewickfoods.example' }],
      [NORA, { press: 'compose-add-line', with: { subscription: E3, licences: '25', priceAmount: '19,90', priceCurrency: 'EUR', priceTerm: 'monthly' } }, 'common.pricePerMonth'],
      [NORA, { press: 'compose-add-line', with: { subscription: POWER_BI, licences: '5' } }],
      [NORA, { press: 'compose-add-line', with: { subscription: E1, licences: '7' } }],
      [NORA, { press: 'compose-remove-line', where: { skuId: POWER_BI } }],
      [NORA, { press: 'compose-add-line', with: { subscription: E1, licences: '8' } }],
      [NORA, { press: 'compose-next', with: { askDelegation: 'yes', delegationDays: '90', validDays: '14' } }, 'review.title'],
      [NORA, { press: 'send-offer' }, 'status.next.title'],
      ['Alice Renwick', waits, { verb: 'decide' }, { text: 'Tidewillow' }],
    ]);
    const { content } = await lastOf(accord, 'maplewick-foods', 'offer-sent');
    expect(content).toMatchObject({
      lines: [{ skuId: E3, licences: 25, price: { amount: '19.90', currency: 'EUR', term: 'monthly' } }, { skuId: E1, licences: 8, price: null }],
      delegationDays: 90,
    });
  });

  it('is composed in one sentence, a name with a comma whole, and mixed with the card', async () => {
    await accord.talk.play([
      ['Lucía Fontanar', 'new offer for Talleres Río Manso', { text: 'riomanso.example' }],
      ['Lucía Fontanar', '10 Office 365 E1, 1.200 Power BI Pro', { text: 'Power BI Pro' }],
      ['Lucía Fontanar', { press: 'compose-next', with: { askDelegation: 'no' } }, 'review.title', 'review.delegation.none'],
      ['Lucía Fontanar', { press: 'send-offer' }],
    ]);
    const { content } = await lastOf(accord, 'rio-manso', 'offer-sent');
    expect(content.lines.map(({ licences }) => licences)).toEqual([10, 1200]);
    expect(content.delegationDays).toBeNull();
  });

  it('follows a trial with its plan and the people it was noted for, and says so', async () => {
    const trial = await offerSent(accord, 'vento-largo', { by: NORA, to: 'Vento Largo', kind: 'trial', lines: 'Office 365 E5 for 40 people' });
    await accord.talk.play([
      [NORA, `make an offer from ${trial.number}`, 'compose.follows', { text: 'Transportes Vento Largo' }],
      [NORA, 'no', 'review.title'],
      [NORA, { press: 'send-offer' }],
    ]);
    expect(await lastOf(accord, 'vento-largo', 'offer-sent')).toMatchObject({ basedOnTrial: { number: trial.number }, content: { lines: [{ licences: 40 }] } });
  });

  it('asks which one is meant by a short name that fits two, and takes the answer with the count', async () => {
    await accord.talk.play([
      [NORA, 'new offer for Maplewick Ferries'],
      [NORA, '20 E3', 'compose.draft', { text: 'Office 365 E3' }, { text: 'Microsoft 365 E3' }, { not: { text: 'Exchange Online (Plan 1)' } }],
      [NORA, 'Microsoft 365 E3', { text: 'Microsoft 365 E3' }, { text: '20' }, 'compose.delegation.ask'],
      [NORA, 'cancel', 'dialog.cancelled'],
    ]);
  });
});

describe('a request for delegated administration', () => {
  it('is composed in one sentence of its own', async () => {
    await accord.talk.play([
      [NORA, 'request delegated administration', 'kind.delegation'],
      [NORA, 'Pebblecombe', 'refusal.customer-without-admin'],
      [NORA, 'Maison Tournevire, for 180 days', 'review.title', 'review.delegation.asked'],
      [NORA, { press: 'send-offer' }],
    ]);
    expect(await lastOf(accord, 'tournevire', 'offer-sent')).toMatchObject({ offer: { kind: 'delegation' }, content: { delegationDays: 180, lines: [] } });
  });
});

const WORDS: Readonly<Record<Locale, { readonly back: string; readonly cancel: string; readonly help: string; readonly over: string; readonly no: string }>> = {
  'en-US': { back: 'back', cancel: 'cancel', help: 'help', over: 'start over', no: 'no' },
  'pt-BR': { back: 'voltar', cancel: 'cancelar', help: 'ajuda', over: 'recomeçar', no: 'não' },
  'es-ES': { back: 'atrás', cancel: 'cancelar', help: 'ayuda', over: 'empezar de nuevo', no: 'no' },
  'fr-FR': { back: 'retour', cancel: 'annuler', help: 'aide', over: 'recommencer', no: 'non' },
  'ru-RU': { back: 'назад', cancel: 'отмена', help: 'помощь', over: 'заново', no: 'нет' },
  'zh-CN': { back: '返回', cancel: '取消', help: '帮助', over: '重新开始', no: '不' },
};

describe.each(LOCALES)('the words that steer, in %s', (locale) => {
  const words = WORDS[locale];
  /** What leads to each step, and how the step is known. */
  const steps: readonly (readonly [string, readonly Row[], readonly Row[2][]])[] = [
    ['customer', [], [{ not: { verb: 'compose-back' } }]],
    ['lines', [[JUNE, 'Lua de Milho']], [{ text: 'luademilho.example' }, { verb: 'compose-back' }]],
    ['delegation', [[JUNE, 'Lua de Milho'], [JUNE, '12 Office 365 E5']], [{ text: '12' }, 'compose.delegation.ask']],
    ['review', [[JUNE, 'Lua de Milho'], [JUNE, '12 Office 365 E5'], [JUNE, words.no]], ['review.title', { text: '12' }]],
  ];

  it.each(steps)('work at the step of the %s, and send nothing', async (step, lead, known) => {
    accord.talk.setLocale(JUNE, locale);
    const before = await entriesEverywhere(accord);
    const open: readonly Row[] = [[JUNE, 'new offer', 'compose.draft'], ...lead];
    await accord.talk.play([
      ...open,
      [JUNE, words.help, 'help.title', { not: 'compose.draft' }],
      [JUNE, '🙂'],
      ...open,
      [JUNE, words.over, 'dialog.startedOver', 'compose.draft', { not: { text: 'luademilho.example' } }],
      ...lead,
      [JUNE, words.back, 'compose.draft', ...(step === 'customer' ? [] : [{ text: 'luademilho.example' }])],
      ...(step === 'review' ? ([[JUNE, words.no, ...known]] as const) : []),
      [JUNE, words.cancel, 'dialog.cancelled'],
      [JUNE, words.cancel, 'dialog.nothingOpen'],
      [JUNE, words.back, 'help.title'],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });
});

describe('a draft', () => {
  it('survives a restart at every step', async () => {
    await accord.talk.play([[JUNE, 'new offer for Lua de Milho', 'compose.draft'], [JUNE, '33 Office 365 E5', { text: '33' }]]);
    accord.talk.setLocale(JUNE, 'en-US');
    await accord.restart();
    await accord.talk.play([[JUNE, 'no', 'review.title', { text: '33' }]]);
    await accord.restart();
    await accord.talk.play([[JUNE, { press: 'send-offer' }, 'status.next.title']]);
    expect((await lastOf(accord, 'lua-de-milho', 'offer-sent')).content.lines).toMatchObject([{ licences: 33 }]);
  });

  it('waits while a question is answered', async () => {
    await accord.talk.play([
      [JUNE, 'new offer for Lua de Milho', { text: 'luademilho.example' }],
      [JUNE, 'history of Lua de Milho', 'history.title'],
      [JUNE, 'offers', 'offers.title.sent'],
      [JUNE, '44 Office 365 E5', 'compose.draft', { text: 'luademilho.example' }, { text: '44' }],
      [JUNE, 'cancel', 'dialog.cancelled'],
    ]);
  });

  it('is left as it is at the review by words that name nothing', async () => {
    await accord.talk.play([
      [JUNE, 'new offer for Lua de Milho'],
      [JUNE, '55 Office 365 E5'],
      [JUNE, 'no', 'review.title'],
      [JUNE, 'looks good to me, thanks', 'review.title', { text: '55' }, { text: 'Lua de Milho' }],
      [JUNE, 'yes', 'review.title', { text: '55' }],
      [JUNE, '180', 'review.title', { text: '55' }, { not: { text: '180' } }],
      [JUNE, '66 Office 365 E5', 'review.title', { text: '66' }],
    ]);
    await accord.talk.play([[JUNE, 'cancel']]);
  });

  it('that was changed after its review is not sent from the earlier card, which shows today’s', async () => {
    await accord.talk.play([[JUNE, 'new offer for Lua de Milho'], [JUNE, '25 Office 365 E5'], [JUNE, 'no', 'review.title']]);
    const earlier = accord.talk.button(JUNE, 'send-offer');
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      [JUNE, '250 Office 365 E5', 'review.title', { text: '250' }],
      [JUNE, { sends: earlier.action.data }, 'review.title', { text: '250' }],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
    await accord.talk.play([[JUNE, { press: 'send-offer' }, 'status.next.title'], [JUNE, { sends: earlier.action.data }, 'dialog.draftGone']]);
    expect((await lastOf(accord, 'lua-de-milho', 'offer-sent')).content.lines).toMatchObject([{ licences: 250 }]);
  });

  it('is sent once, however often and by whatever way its button is pressed', async () => {
    await accord.talk.play([[JUNE, 'new offer for Lua de Milho'], [JUNE, '26 Office 365 E5'], [JUNE, 'no', 'review.title']]);
    const { action } = accord.talk.button(JUNE, 'send-offer');
    const before = (await accord.ledger('lua-de-milho')).length;
    await Promise.all(['execute', 'submit', 'execute'].map((how) => accord.talk.does(JUNE, { sends: action.data, ...(how === 'submit' && { as: 'submit' as const }) })));
    await accord.talk.play([[JUNE, { sends: action.data }, 'status.next.title']]);
    expect(await accord.ledger('lua-de-milho')).toHaveLength(before + 1);
  });
});
