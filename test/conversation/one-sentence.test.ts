import { draftSchema, type Draft } from '../../src/domain/draft.js';
import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import type { Expected } from '../support/conversation.js';

/** One sentence fills the dialog, and another corrects it, in six languages: what is missing or unclear is asked for, one thing at a time. */
let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const SKU = {
  basic: '3b555118-da6a-4418-894f-7df1e2096870',
  e3: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  e5: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
  powerBi: 'f8a1db68-be16-40ed-86d5-cb42ce701560',
};

async function draftOf(who: string): Promise<Draft> {
  return draftSchema.parse((await accord.store.drafts.load(accord.talk.key(who)))?.draft);
}

async function says(who: string, text: string, ...expected: Expected[]): Promise<Draft> {
  await accord.talk.play([[who, text, ...expected]]);
  return draftOf(who);
}

const afresh = (who: string): Promise<void> => accord.talk.play([[who, { sends: { verb: 'ask', intent: 'trial.send', slots: {} } }], [who, 'cancel', 'dialog.cancelled']]);

describe.each([
  ['Nora Fairbank', {
    whole: ['send Orchard Lane a trial of Office 365 E3 for 20 people and ask for delegated administration', 'orchard-lane'],
    services: 'send Orchard Lane a trial of Exchange and Teams for 12 people',
    lines: 'offer Orchard Lane 25 Office 365 E3 and 5 Power BI Pro without delegated administration',
    count: 'make it 30 licenses', other: ['no, Maplewick Foods', 'maplewick-foods'], without: 'without delegated administration', with: 'with delegated administration after all', nobody: 'no, Fabrikam',
    exchange: 'no, Office 365 E5', drop: 'without Power BI Pro',
  }],
  ['Beatriz Amaral', {
    whole: ['envie à Padaria Lua de Milho uma avaliação do Office 365 E3 para 20 pessoas e peça administração delegada', 'lua-de-milho'],
    services: 'envie à Lua de Milho uma avaliação de Exchange e Teams para 12 pessoas',
    lines: 'faça uma oferta para a Lua de Milho com 25 Office 365 E3 e 5 Power BI Pro sem administração delegada',
    count: 'na verdade 30 licenças', other: ['não, Vento Largo', 'vento-largo'], without: 'sem administração delegada', with: 'com administração delegada, sim', nobody: 'não, Fabrikam',
    exchange: 'não, Office 365 E5', drop: 'sem Power BI Pro',
  }],
  ['Lucía Fontanar', {
    whole: ['envía a Talleres Río Manso una prueba de Office 365 E3 para 20 personas y pide administración delegada', 'rio-manso'],
    services: 'envía a Río Manso una prueba de Exchange y Teams para 12 personas',
    lines: 'haz una oferta a Río Manso con 25 Office 365 E3 y 5 Power BI Pro sin administración delegada',
    count: 'mejor 30 licencias', other: ['no, Maplewick Foods', 'maplewick-foods'], without: 'sin administración delegada', with: 'mejor con administración delegada', nobody: 'no, Fabrikam',
    exchange: 'no, Office 365 E5', drop: 'sin Power BI Pro',
  }],
  ['Élodie Vaucresse', {
    whole: ["envoie à Maison Tournevire un essai d'Office 365 E3 pour 20 personnes et demande l'administration déléguée", 'tournevire'],
    services: 'envoie à Tournevire un essai d’Exchange et Teams pour 12 personnes',
    lines: "fais une proposition d'achat à Tournevire avec 25 Office 365 E3 et 5 Power BI Pro sans administration déléguée",
    count: 'plutôt 30 licences', other: ['non, Tisserands de Montreverdy', 'tisserands-montreverdy'], without: 'sans administration déléguée', with: "avec l'administration déléguée finalement", nobody: 'non, Fabrikam',
    exchange: 'non, Office 365 E5', drop: 'sans Power BI Pro',
  }],
  ['Дарья Лесникова', {
    whole: ['отправь Снежному скворцу пробную версию Office 365 E3 на 20 человек и запроси делегированное администрирование', 'snezhny-skvorets'],
    services: 'отправь Снежному скворцу пробную версию Exchange и Teams на 12 человек',
    lines: 'сделай предложение о покупке для Снежного скворца: 25 Office 365 E3 и 5 Power BI Pro без делегированного администрирования',
    count: 'пусть будет 30 лицензий', other: ['нет, Maplewick Foods', 'maplewick-foods'], without: 'без делегированного администрирования', with: 'все-таки с делегированным администрированием', nobody: 'нет, Fabrikam',
    exchange: 'нет, Office 365 E5', drop: 'без Power BI Pro',
  }],
  ['林悦', {
    whole: ['给竹影茶业发一个Office 365 E3的试用，20个人，并申请委派管理', 'zhuying-chaye'],
    services: '给竹影茶业发一个Exchange和Teams的试用，12个人',
    lines: '给竹影茶业报价25个Office 365 E3和5个Power BI Pro，不要委派管理',
    count: '改成30个许可证', other: ['不对，是Maplewick Foods', 'maplewick-foods'], without: '不要委派管理', with: '还是加上委派管理', nobody: '不对，是Fabrikam',
    exchange: '不对，Office 365 E5', drop: '不要Power BI Pro',
  }],
] as const)('%s', (who, said) => {
  beforeEach(() => afresh(who));

  it('opens the review with one sentence, and corrects every part of it with another', async () => {
    const before = await entriesEverywhere(accord);
    const [sentence, customerId] = said.whole;
    const filled = { kind: 'trial', stage: 'review', customerId, lines: [{ skuId: SKU.e3 }], delegation: 365, headCount: 20 };
    expect(await says(who, sentence, 'review.title', { verb: 'send-offer' })).toMatchObject(filled);
    expect(await says(who, said.count, 'review.title')).toMatchObject({ ...filled, headCount: 30 });
    const [another, anotherId] = said.other;
    expect(await says(who, another, 'review.title')).toMatchObject({ ...filled, headCount: 30, customerId: anotherId });
    expect(await says(who, said.without, 'review.title', 'review.delegation.none')).toMatchObject({ delegation: null, stage: 'review' });
    expect(await says(who, said.with, 'review.title', { not: 'review.delegation.none' })).toMatchObject({ delegation: 365, stage: 'review' });
    expect(await says(who, said.exchange, 'review.title')).toMatchObject({ lines: [{ skuId: SKU.e5 }], customerId: anotherId, delegation: 365 });
    expect(await says(who, said.nobody, { text: 'fabrikam' }, { not: { verb: 'send-offer' } })).toMatchObject({ stage: 'composing', asking: 'customer', customerId: null });
    expect(await entriesEverywhere(accord)).toEqual(before);
  });

  it('gets the smallest subscription that has the services', async () => {
    expect(await says(who, said.services, 'compose.delegation.ask')).toMatchObject({ customerId: said.whole[1], lines: [{ skuId: SKU.basic }], headCount: 12, asking: 'delegation' });
  });

  it('fills several lines with their counts, changes one of them, and asks which one a bare count is for', async () => {
    const lines = [{ skuId: SKU.e3, licences: 25 }, { skuId: SKU.powerBi, licences: 5 }];
    expect(await says(who, said.lines, 'review.title')).toMatchObject({ kind: 'purchase', stage: 'review', customerId: said.whole[1], lines, delegation: null });
    expect(await says(who, said.count, 'refusal.count-of-which-line', { not: { verb: 'send-offer' } })).toMatchObject({ lines, asking: 'lines' });
    expect(await says(who, '30 Office 365 E3', 'review.title')).toMatchObject({ lines: [{ licences: 30 }, { licences: 5 }] });
    expect(await says(who, said.drop, 'review.title')).toMatchObject({ lines: [{ skuId: SKU.e3, licences: 30 }], delegation: null });
    expect(await says(who, said.count, 'review.title')).toMatchObject({ lines: [{ skuId: SKU.e3, licences: 30 }] });
    expect(await says(who, said.exchange, 'review.title')).toMatchObject({ lines: [{ skuId: SKU.e5, licences: 30 }] });
  });
});

describe('a sentence for somebody', () => {
  beforeEach(() => afresh(NORA));

  it('that fits two is answered by a choice on the card, by name or by place, and keeps what else was said', async () => {
    const asked = await says(NORA, 'send Maplewick a trial of Office 365 E3 for 20 people', 'compose.customer.choose', { text: 'Maplewick Ferries' }, { text: 'Maplewick Foods' }, { not: { verb: 'send-offer' } });
    expect(asked).toMatchObject({ customerId: null, asking: 'customer', lines: [{ skuId: SKU.e3 }], headCount: 20 });
    const second = asked.customerSearch?.found[1];
    expect(await says(NORA, 'the second one', 'compose.delegation.ask')).toMatchObject({ customerId: second, lines: [{ skuId: SKU.e3 }], headCount: 20 });
    expect(await says(NORA, 'no, Maplewick', 'compose.customer.choose')).toMatchObject({ customerId: null });
    expect(await says(NORA, 'Maplewick Ferries', 'compose.delegation.ask')).toMatchObject({ customerId: 'maplewick-ferries' });
  });

  it('and for somebody else as well is asked about: an offer goes to one', async () => {
    const asked = await says(NORA, 'send Maplewick Foods and Orchard Lane a trial of Office 365 E3', 'compose.customer.choose', { text: 'Orchard Lane Clinics' });
    expect(asked).toMatchObject({ customerId: null, customerSearch: { found: ['maplewick-foods', 'orchard-lane'] } });
  });

  it('whom nobody knows asks for the customer with what was typed, and loses nothing else', async () => {
    expect(await says(NORA, 'send Contoso a trial of Office 365 E3 for 20 people', { text: '“contoso”' })).toMatchObject({ customerId: null, asking: 'customer', lines: [{ skuId: SKU.e3 }], headCount: 20 });
    expect(await says(NORA, 'Orchard Lane', 'compose.delegation.ask')).toMatchObject({ customerId: 'orchard-lane', headCount: 20 });
  });

  it.each([
    ['operated by 21Vianet', 'Haitang Printing', 'refusal.operated-by-21vianet'],
    ['without an admin', 'Pebblecombe', 'refusal.customer-without-admin'],
  ] as const)('%s is refused, also as a correction, and then it is not meant for the one before either', async (_, name, reason) => {
    expect(await says(NORA, `send ${name} a trial of Office 365 E3 for 20 people`, reason, { not: { verb: 'send-offer' } })).toMatchObject({ customerId: null, asking: 'customer', lines: [{ skuId: SKU.e3 }] });
    await says(NORA, 'Orchard Lane');
    expect(await says(NORA, `no, ${name}`, reason, { not: { verb: 'send-offer' } })).toMatchObject({ customerId: null, asking: 'customer', lines: [{ skuId: SKU.e3 }], headCount: 20 });
  });

  it('is refused to a partner in no programme, with how to join', async () => {
    expect(await says('Fiona Tarrant', 'send Maplewick Foods a trial of Office 365 E3', 'refusal.not-in-programme', { not: { verb: 'send-offer' } })).toMatchObject({ customerId: null });
  });

  it('is refused line by line to a partner that is not authorised for its services', async () => {
    expect(await says('Solène Maurier', 'envoie à Tournevire un essai d’Office 365 E5', { not: { verb: 'send-offer' } })).toMatchObject({ customerId: 'tournevire', lines: [], asking: 'lines' });
  });

  it('names the sender too, which is no customer of its own', async () => {
    expect(await says('Maeve Corrigan', 'send a trial of Office 365 E3 from Wrenfield to Orchard Lane')).toMatchObject({ customerId: 'orchard-lane' });
  });

  it('whose subscription is not possible there is asked for another one', async () => {
    const stuck = await says('Lucía Fontanar', 'envía a Nube Baja una prueba de Office 365 E3 sin administración delegada', 'refusal.trial-not-possible');
    expect(stuck).toMatchObject({ customerId: 'cafetal-nube-baja', asking: 'lines', delegation: null });
    expect(await says('Lucía Fontanar', 'Office 365 E5', 'review.title')).toMatchObject({ lines: [{ skuId: SKU.e5 }], delegation: null });
  });

  it('else, at the review of one, begins another', async () => {
    await says(NORA, 'offer Orchard Lane 25 Office 365 E3 without delegated administration', 'review.title');
    expect(await says(NORA, '30 Office 365 E3', 'review.title')).toMatchObject({ customerId: 'orchard-lane', lines: [{ licences: 30 }] });
    expect(await says(NORA, 'offer Maplewick Foods 5 Power BI Pro', 'compose.delegation.ask')).toMatchObject({ customerId: 'maplewick-foods', lines: [{ skuId: SKU.powerBi, licences: 5 }] });
  });

  it('in two languages at once is understood all the same', async () => {
    expect(await says(NORA, 'send Снежный скворец a trial of Office 365 E3 for 20 people')).toMatchObject({ customerId: 'snezhny-skvorets', lines: [{ skuId: SKU.e3 }], headCount: 20 });
    await accord.talk.play([[NORA, 'cancel']]);
    expect(await says(NORA, 'отправь Orchard Lane пробную версию Office 365 E3 на 20 человек')).toMatchObject({ customerId: 'orchard-lane', headCount: 20 });
  });
});

describe('the days of one sentence', () => {
  it.each([
    ['Nora Fairbank', 'offer Orchard Lane 25 Office 365 E3, valid for 14 days, with delegated administration for 90 days'],
    ['Beatriz Amaral', 'faça uma oferta para a Lua de Milho com 25 Office 365 E3, válida por 14 dias, com administração delegada por 90 dias'],
    ['Lucía Fontanar', 'haz una oferta a Río Manso con 25 Office 365 E3, válida durante 14 días, con administración delegada durante 90 días'],
    ['Élodie Vaucresse', "fais une proposition d'achat à Tournevire avec 25 Office 365 E3, valable 14 jours, avec l'administration déléguée pendant 90 jours"],
    ['Дарья Лесникова', 'отправь Снежному скворцу коммерческое предложение на 25 Office 365 E3, действительно 14 дней, с делегированным администрированием на 90 дней'],
    ['林悦', '给竹影茶业发25个Office 365 E3的采购报价，14天内有效，并申请90天的委派管理'],
  ])('fill the draft of %s: "%s"', async (who, text) => {
    await afresh(who);
    expect(await says(who, text, 'review.title')).toMatchObject({ kind: 'purchase', lines: [{ licences: 25 }], validDays: 14, delegation: 90 });
  });

  it('are of a request for delegated administration alone, and of a correction', async () => {
    await afresh(NORA);
    expect(await says(NORA, 'ask Orchard Lane for delegated administration for 90 days', 'review.title')).toMatchObject({ kind: 'delegation', delegation: 90 });
    await says(NORA, 'offer Orchard Lane 25 Office 365 E3 without delegated administration', 'review.title');
    expect(await says(NORA, 'valid for three weeks', 'review.title')).toMatchObject({ validDays: 21, delegation: null, lines: [{ licences: 25 }] });
  });
});
