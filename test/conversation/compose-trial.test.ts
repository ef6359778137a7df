import { startAccord, type RunningAccord } from '../support/accord.js';
import { waits } from '../support/conversation.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const E3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';

describe('a trial invitation', () => {
  it('is composed by typed words, reviewed, sent, and reaches the customer as a card', async () => {
    await accord.talk.play([
      ['Nora Fairbank', 'new trial', 'compose.draft', 'kind.trial'],
      ['Nora Fairbank', 'Maplewick Foods', 'compose.draft', { text: 'maplewickfoods.example' }],
      ['Nora Fairbank', 'Office 365 E3 for 20 people', 'compose.people'],
      ['Nora Fairbank', 'yes', 'review.title', { verb: 'send-offer' }],
      ['Nora Fairbank', { press: 'send-offer' }, 'status.next.title', { text: 'T-' }],
      ['Alice Renwick', waits, { verb: 'decide' }, { text: 'Tidewillow Cloud Works' }],
    ]);
    expect((await accord.ledger('maplewick-foods')).at(-1)?.event).toMatchObject({ type: 'offer-sent', content: { headCount: 20, trialDays: 30, delegationDays: 365, lines: [{ skuId: E3, licences: 25 }] } });
  });
});
