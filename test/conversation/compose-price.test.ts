import { startAccord, type RunningAccord } from '../support/accord.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const E3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const line = { subscription: E3, licences: '25' };

describe('the price of a line', () => {
  beforeEach(() => accord.talk.play([[NORA, 'new offer for Maplewick Ferries', 'compose.draft']]));
  afterEach(() => accord.talk.play([[NORA, 'cancel', 'dialog.cancelled']]));

  it.each([
    ['no number', { priceAmount: 'dear', priceCurrency: 'EUR', priceTerm: 'monthly' }],
    ['three decimals', { priceAmount: '12.345', priceCurrency: 'EUR', priceTerm: 'monthly' }],
    ['no currency', { priceAmount: '12', priceTerm: 'monthly' }],
    ['no term', { priceAmount: '12', priceCurrency: 'EUR' }],
  ])('is asked for again when it has %s; the line stays', async (_name, price) => {
    await accord.talk.play([
      [NORA, { press: 'compose-add-line', with: { ...line, ...price } }, 'refusal.price-not-understood', { text: 'Office 365 E3' }, { not: 'common.pricePerMonth' }],
      [NORA, { press: 'compose-add-line', with: { ...line, priceAmount: '12,5', priceCurrency: 'EUR', priceTerm: 'monthly' } }, 'common.pricePerMonth', { not: 'refusal.price-not-understood' }],
    ]);
  });

  it.each([{}, { priceAmount: ' ', priceCurrency: 'EUR', priceTerm: 'annual' }])('is open where no amount was typed (%j)', async (price) => {
    await accord.talk.play([[NORA, { press: 'compose-add-line', with: { ...line, ...price } }, { text: 'Office 365 E3' }, { not: 'refusal.price-not-understood' }, { not: 'common.pricePerYear' }]]);
  });
});
