import { setTimeout as pause } from 'node:timers/promises';
import { actionsOf } from '../../src/rehearsal/card-actions.js';
import { verbOf } from '../../src/rehearsal/story/sights.js';
import { noticeOf, noticeStateOf } from '../../src/store/notice-record.js';
import { textsOf, waits } from '../support/conversation.js';
import { freeLeases } from '../support/free-leases.js';
import { placesForTwo, startTwoNodes, type NodePlace, type TwoNodes } from '../support/two-nodes.js';

const NORA = 'Nora Fairbank';
const ADMINS = ['Alice Renwick', 'Marcus Hale'] as const;
const PRESSES = 20;
const PATIENCE_MS = 60_000;

describe.each(placesForTwo('Two nodes over one store'))('two nodes on $name', ({ server }) => {
  let two: TwoNodes;
  let next: () => NodePlace;
  beforeAll(async () => { two = await startTwoNodes({ server, next: () => next() }); }, 120_000);
  beforeEach(() => {
    let turns = 0;
    next = () => (turns++ % 2 === 0 ? 0 : 1);
  });
  afterAll(() => two.stop(), 60_000);

  it('T8: many presses by two admins at once, at both nodes, are one decision, and every card shows it', async () => {
    await sendsTrial(two, 'Office 365 E3');
    for (const admin of ADMINS) await two.talk.play([[admin, waits, { verb: 'decide' }]]);
    await Promise.all(Array.from({ length: PRESSES }, (_, place) => {
      const admin = ADMINS[place % 2] ?? ADMINS[0];
      const { message, action } = two.talk.button(admin, 'decide', { with: { offerAnswer: place % 3 === 0 ? 'decline' : 'accept', partnerOfRecord: 'keep' } });
      return two.players.connector.act(two.talk.key(admin), message.id, action);
    }));
    const decisions = (await two.ledger('maplewick-foods')).filter(({ event }) => event.type === 'decision-made');
    expect(decisions).toHaveLength(1);
    const [actor] = decisions.map((entry) => entry.actor);
    const name = ADMINS.find((admin) => actor?.kind === 'person' && two.talk.person(admin).objectId === actor.objectId) ?? 'nobody';
    for (const admin of ADMINS) {
      const [card, ...others] = two.talk.messages(admin).filter((message) => message.card && two.talk.fits(admin, [message], 'offer.receipt'));
      expect(others).toEqual([]);
      expect(card && textsOf(card).some((text) => text.includes(name))).toBe(true);
      expect(two.talk.messages(admin).filter(({ from }) => from === 'channel')).toEqual([]);
    }
    await two.talk.play([[NORA, waits, 'status.answer.title']]);
  }, 120_000);

  it('T19: a node held still for longer than its lease, with an offer half sent, sends it once', async () => {
    const [first, second] = two.nodes;
    second.pause();
    next = () => 0;
    const seen = ADMINS.map((admin) => openCards(two, admin));
    const held = new Promise<void>((resolve) => {
      const stop = two.players.connector.subscribe((event) => {
        const [alice] = ADMINS;
        if (event.kind !== 'message' || event.personKey !== two.talk.key(alice) || openCards(two, alice) === seen[0]) return;
        // The message has come; the node that sent it does not hear so before it goes on.
        first.pause();
        stop();
        resolve();
      });
    });
    await Promise.all([sendsTrial(two, 'Power BI Pro').catch(() => null), held]);
    await freeLeases(two.records);
    second.goOn();
    await untilNothingIsDue(two);
    first.goOn();
    await pause(1_000);
    await untilNothingIsDue(two);
    expect(ADMINS.map((admin, place) => openCards(two, admin) - (seen[place] ?? 0))).toEqual([1, 1]);
  }, 150_000);
});

async function sendsTrial(two: TwoNodes, plan: string): Promise<void> {
  for (const admin of ADMINS) await two.players.connector.open(two.talk.key(admin));
  await two.talk.play([[NORA, 'new trial'], [NORA, 'Maplewick Foods'], [NORA, plan], [NORA, 'no']]);
  await two.talk.does(NORA, { press: 'send-offer' });
}

const openCards = (two: TwoNodes, admin: string): number =>
  two.talk.messages(admin).filter(({ card }) => card && actionsOf(card).some((action) => verbOf(action) === 'decide')).length;

async function untilNothingIsDue({ records }: TwoNodes): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; ; await pause(200)) {
    const waiting: string[] = [];
    for await (const batch of records.scan('notices', 100)) {
      waiting.push(...batch.filter((record) => ['due', 'attempting'].includes(noticeStateOf(record))).map((record) => noticeOf(record).noticeId));
    }
    if (waiting.length === 0) return;
    if (Date.now() > until) throw new Error(`still to be sent: ${waiting.join(', ')}`);
  }
}
