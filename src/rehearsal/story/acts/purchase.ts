import { entryText } from '../../../cards/evidence.js';
import type { ChatMessage } from '../../chat.js';
import { button, input, not, text } from '../sights.js';
import type { Stage } from '../stage.js';
import type { Chapter } from '../chapter.js';
import { HEAD_COUNT } from '../words.js';
import { entryOf } from './evidence.js';
import type { TrialAct } from './trial.js';

/** The trial becomes a purchase offer, the counts are talked over, and the customer accepts. */
export interface PurchaseAct {
  readonly number: string;
  /** The admin's card of the revised offer, as it was before the decision. */
  readonly card: ChatMessage;
}

const POWER_BI_PRO = { skuId: 'f8a1db68-be16-40ed-86d5-cb42ce701560', name: 'Power BI Pro', licences: 12 } as const;
const OFFICE_365_E3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const COUNTER_COUNT = 15;

export async function purchaseAct(stage: Stage, chapter: Chapter, trial: TrialAct): Promise<PurchaseAct> {
  const {
    players: { seller, admin, colleague },
    cast,
  } = stage;

  const review = await chapter('The seller turns the trial into a purchase offer of two lines', () => composesPurchase(stage, trial));

  const [number, status] = await chapter('The seller sends that too', async () => {
    await seller.presses(review, 'send-offer');
    const sent = (await entryOf(stage, 'offer-sent')).about ?? '';
    return [sent, await seller.sees(text(sent), seller.says('status.sent'), text(trial.number), button('withdraw'))];
  });

  await chapter('The admin answers with another licence count', async () => {
    const card = await admin.isSent(
      text(number),
      button('decide'),
      button('counter'),
      input('count-0', String(HEAD_COUNT)),
      input('count-1', String(POWER_BI_PRO.licences)),
    );
    await admin.presses(card, 'counter', { 'count-0': String(COUNTER_COUNT) });
    await admin.sees(
      text(number),
      admin.says('offer.counter.line', { count: COUNTER_COUNT, subscription: stage.words.subscription }),
      not(button('counter')),
    );
  });

  await chapter('The seller agrees: the offer stands in a second revision', async () => {
    const change = seller.says('status.counter.change', { from: HEAD_COUNT, to: COUNTER_COUNT });
    const countered = await seller.isSent(text(number), seller.says('status.counter'), change, button('agree-to-counter'));
    if (countered.id !== status.id) throw new Error('the seller got another card instead');
    await seller.presses(countered, 'agree-to-counter');
    await seller.sees(
      text(number),
      seller.says('status.sent'),
      seller.says('common.licences', { count: COUNTER_COUNT }),
      not(button('agree-to-counter')),
    );
  });

  const card = await chapter('The admin accepts the revision and touches nothing else', async () => {
    const revised = await admin.isSent(
      text(number),
      seller.says('common.licences', { count: COUNTER_COUNT }),
      button('decide'),
      input('offerAnswer', null),
      input('partnerOfRecord', 'keep'),
      not(input('delegationDays', null)),
    );
    await admin.presses(revised, 'decide', { offerAnswer: 'accept' });
    const entry = await entryOf(stage, 'decision-made');
    await admin.sees(text(number), admin.says('status.accepted'), admin.says('answer.kept'), text(entryText(entry, admin.speech)));
    if (entry.answers.join() !== 'offer-accepted,partner-of-record-kept') throw new Error(`the entry holds ${entry.answers.join(', ')}`);
    return revised;
  });

  await chapter('Everybody else is told, and the trial has turned into the purchase', async () => {
    await seller.isSent(text(number), seller.says('status.accepted'), seller.says('status.next.order'));
    await admin.isSent(text(trial.number), admin.says('offer.after.trialConverted'));
    await colleague.isSent(colleague.says('notice.decision-made.customer', { customer: cast.customer.name, partner: cast.partner }));
  });
  return { number, card };
}

async function composesPurchase({ players: { seller }, cast, words }: Stage, trial: TrialAct): Promise<ChatMessage> {
  const { skuId, name, licences } = POWER_BI_PRO;
  const price = { priceCurrency: words.currency, priceTerm: 'monthly' };
  await seller.presses(trial.status, 'follow-up');
  const draft = await seller.sees(
    seller.says('compose.follows', { number: trial.number }),
    text(words.subscription),
    button('compose-add-line'),
  );
  await seller.presses(draft, 'compose-add-line', {
    subscription: OFFICE_365_E3,
    licences: String(HEAD_COUNT),
    priceAmount: '22.50',
    ...price,
  });
  const priced = await seller.sees(seller.says('common.licences', { count: HEAD_COUNT }), button('compose-add-line'));
  await seller.presses(priced, 'compose-add-line', { subscription: skuId, licences: String(licences), priceAmount: '13.70', ...price });
  await seller.sees(text(name), seller.says('common.licences', { count: licences }));
  await seller.types(words.no);
  return seller.sees(
    text(cast.customer.name),
    text(trial.number),
    text(words.subscription),
    text(name),
    seller.says('review.delegation.none'),
    button('send-offer'),
  );
}
