import { z } from 'zod/v4';
import { entryIdOf } from '../../src/domain/entry.js';
import type { EventOf } from '../../src/domain/events.js';
import type { NoticeReason } from '../../src/domain/who-is-told.js';
import { placesForTwo, startTwoNodes, type TwoNodes } from '../support/two-nodes.js';
import { waits } from '../support/conversation.js';

/**
 * T17, R32: one partner with three people at the keys, two nodes that take turns, everybody pressing at once, and twice. What is
 * counted is what the ledger says and who was told, never what a node answered.
 */
const SELLERS = ['Nora Fairbank', 'June Castellan', 'Victor Ames'] as const;
const PRIYA = 'Priya Venkataram';
const LIMITS = { MESSAGES_PER_CUSTOMER_PER_DAY: '3', QUIET_DAYS_AFTER_REFUSAL: '7', OFFER_QUOTA_PER_DAY: '5' };
const FROM_PARTNER: readonly NoticeReason[] = ['offer-received', 'offer-revised', 'offer-withdrawn'];
const recipientsSchema = z.array(z.object({ side: z.string(), reasons: z.array(z.string()) }));

describe.each(placesForTwo('Restraint with two nodes'))('T17 approval bombing over two nodes on $name', ({ server }) => {
  let two: TwoNodes;
  beforeAll(async () => { two = await startTwoNodes({ server, environment: LIMITS }); }, 120_000);
  afterAll(() => two.stop(), 60_000);

  const sentTo = async (customerId: string): Promise<EventOf<'offer-sent'>['offer'][]> =>
    (await two.ledger(customerId)).flatMap(({ event }) => (event.type === 'offer-sent' ? [event.offer] : []));

  /** How many entries of the ledger somebody at the customer was told of because of what a partner did. */
  async function toldOf(customerId: string): Promise<number> {
    const entries = await two.ledger(customerId);
    const fixed = await Promise.all(entries.map(({ seq }) => two.records.get('recipients', entryIdOf(customerId, seq))));
    const told = fixed.flatMap((record) => (record ? [recipientsSchema.parse(JSON.parse(record.body))] : []));
    return told.filter((people) => people.some(({ side, reasons }) => side === 'customer' && reasons.some((reason) => FROM_PARTNER.some((each) => each === reason)))).length;
  }

  /** Each of them reviews an offer; then all press at once, each as a press and as a message, so that both nodes get each. */
  async function allSend(customers: readonly string[], kind: 'delegation' | 'purchase'): Promise<void> {
    for (const [index, who] of SELLERS.entries()) {
      const to = customers[index % customers.length] ?? '';
      await two.talk.play(kind === 'delegation' ? [[who, 'request delegated administration'], [who, to, 'review.title']] : [[who, `new offer for ${to}`], [who, '5 Office 365 E1'], [who, 'no', 'review.title']]);
    }
    const presses = SELLERS.map((who) => ({ who, data: two.talk.button(who, 'send-offer').action.data }));
    await Promise.all(presses.flatMap(({ who, data }) => [two.talk.does(who, { press: 'send-offer' }), two.talk.does(who, { sends: data, as: 'submit' })]));
  }

  it('one open request for delegated administration, whoever asks at the same moment', async () => {
    await allSend(['Orchard Lane'], 'delegation');
    const sent = await sentTo('orchard-lane');
    expect(sent.map(({ kind }) => kind)).toEqual(['delegation']);
    await two.talk.play([[PRIYA, waits, { verb: 'decide' }, { text: sent[0]?.number ?? '' }], [PRIYA, { press: 'decide', with: { delegationAnswer: 'refuse' } }, 'answer.refused']]);
  }, 120_000);

  it('seven days of quiet after the refusal, on either node', async () => {
    for (const who of [...SELLERS, ...SELLERS]) await two.talk.play([[who, 'request delegated administration'], [who, 'Orchard Lane', 'refusal.delegation-quiet-until', { not: { verb: 'send-offer' } }], [who, 'cancel']]);
    expect(await sentTo('orchard-lane')).toHaveLength(1);
  }, 120_000);

  it('three messages a day to one customer, and taking back is still possible, unheard', async () => {
    await allSend(['Orchard Lane'], 'purchase');
    expect(await sentTo('orchard-lane')).toHaveLength(3);
    expect(await toldOf('orchard-lane')).toBe(3);
    const withdrawn = (await sentTo('orchard-lane')).slice(1);
    for (const { number } of withdrawn) await two.talk.play([[SELLERS[0], `status of ${number}`, { verb: 'withdraw' }], [SELLERS[0], { press: 'withdraw' }]]);
    expect((await two.ledger('orchard-lane')).slice(-2).map(({ event }) => event.type)).toEqual(['offer-withdrawn', 'offer-withdrawn']);
    expect(await toldOf('orchard-lane')).toBe(3);
    await two.talk.play([[PRIYA, waits, 'offer.closed.withdrawn']]);
  }, 120_000);

  it('the partner’s quota of the day over all customers', async () => {
    await allSend(['Maplewick Foods', 'The Lamp Room', 'Maplewick Ferries'], 'purchase');
    const others = (await Promise.all(['maplewick-foods', 'lamp-room', 'maplewick-ferries'].map(sentTo))).flat();
    expect(others).toHaveLength(2);
    const numbers = [...others, ...(await sentTo('orchard-lane'))].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(5);
    await two.talk.play([[SELLERS[0], 'cancel'], [SELLERS[0], 'new offer for Maplewick Foods'], [SELLERS[0], '5 Office 365 E1'], [SELLERS[0], 'no', 'review.title'], [SELLERS[0], { press: 'send-offer' }, 'refusal.daily-offers-reached']]);
  }, 120_000);
});
