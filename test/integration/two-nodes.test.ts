import { placesForTwo, startTwoNodes, type TwoNodes } from '../support/two-nodes.js';
import { waits } from '../support/conversation.js';

const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';

describe.each(placesForTwo('Two nodes over one store'))('two nodes on $name', ({ server }) => {
  let two: TwoNodes;
  beforeAll(async () => { two = await startTwoNodes({ server }); }, 120_000);
  afterAll(() => two.stop(), 60_000);

  it('start at once over an empty store, and share one conversation', async () => {
    await two.talk.play([
      [ALICE, 'hello', 'help.title'],
      [NORA, 'new trial'],
      [NORA, 'Maplewick Foods'],
      [NORA, 'Office 365 E3 for 20 people'],
      [NORA, 'no'],
      [NORA, { press: 'send-offer' }, { text: 'T-1001' }],
      [ALICE, waits, { verb: 'decide' }],
      [ALICE, { press: 'decide', with: { offerAnswer: 'accept', partnerOfRecord: 'keep' } }, 'offer.receipt'],
      [NORA, waits, 'status.answer.title', { text: 'T-1001' }],
    ]);
    expect((await two.ledger('maplewick-foods')).slice(-2).map(({ event }) => event.type)).toEqual(['offer-sent', 'decision-made']);
  }, 60_000);
});
