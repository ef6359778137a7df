import { startAccord, type RunningAccord } from '../support/accord.js';
import { waits, type Expected } from '../support/conversation.js';
import { lastOf, offerArrives, offerSent, typesOf, type OfferMade } from '../support/conversation-offers.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const PRIYA = 'Priya Venkataram';
const CALEB = 'Caleb Storrow';
const ORCHARD = 'orchard-lane';

const forOrchardLane = async (delegation = true, by = NORA): Promise<OfferMade> => {
  const made = await offerSent(accord, ORCHARD, { by, to: 'Orchard Lane', kind: 'purchase', lines: '20 Office 365 E3', delegation });
  await offerArrives(accord, PRIYA, made);
  return made;
};
const entries = async (): Promise<number> => (await accord.ledger(ORCHARD)).length;
const GRANT = { delegationAnswer: 'grant', partnerOfRecord: 'keep' };

/** Orchard Lane is administered by Wrenfield: the tests of this block run in order and end with Tidewillow in its place. */
describe('what must be confirmed a second time', () => {
  it('is asked at once on one card, replaces nothing by itself, and goes back with the answers kept', async () => {
    await forOrchardLane();
    const before = await entries();
    await accord.talk.play([
      [PRIYA, { press: 'decide', with: { ...GRANT, offerAnswer: 'decline', declineReason: 'Later', delegationDays: '90' } },
        'confirmation.title', 'confirmation.replace', 'confirmation.declining', { text: 'Wrenfield Managed Services' }, { text: 'Later' }, { not: { verb: 'decide' } }],
      [PRIYA, { press: 'back-to-offer' }, { verb: 'decide' }, { not: { verb: 'confirm-decision' } }],
    ]);
    const { action } = accord.talk.button(PRIYA, 'decide');
    expect(action.data).toMatchObject({ offerAnswer: 'decline', declineReason: 'Later', delegationAnswer: 'grant', delegationDays: '90', partnerOfRecord: 'keep' });
    expect(await entries()).toBe(before);
  });

  it('is not asked where nothing of it applies any more', async () => {
    await accord.talk.play([[PRIYA, { press: 'decide', with: { ...GRANT, offerAnswer: 'accept', delegationAnswer: 'refuse' } }, 'offer.receipt']]);
    expect((await lastOf(accord, ORCHARD, 'decision-made')).confirmation).toBeNull();
  });

  it('takes effect once however often it is confirmed; the replaced partner is told, and not by whom', async () => {
    await accord.players.connector.open(accord.talk.key('Owen Harkness'));
    const made = await forOrchardLane();
    await accord.talk.play([[PRIYA, { press: 'decide', with: { ...GRANT, offerAnswer: 'accept' } }, 'confirmation.replace', { not: 'confirmation.declining' }]]);
    const { action } = accord.talk.button(PRIYA, 'confirm-decision');
    const before = await entries();
    await accord.talk.play([
      [PRIYA, { press: 'confirm-decision' }, 'offer.receipt'],
      [PRIYA, { sends: action.data }, 'offer.receipt', { text: made.number }],
      [PRIYA, { sends: action.data, as: 'submit' }, 'offer.receipt'],
      ['Owen Harkness', waits, 'notice.administration-replaced', { not: { text: 'Tidewillow' } }],
    ]);
    expect(await entries()).toBe(before + 1);
    const { answers, confirmation } = await lastOf(accord, ORCHARD, 'decision-made');
    expect(answers.delegation).toMatchObject({ answer: 'granted', former: { how: 'replaced', partner: { partnerId: 'wrenfield' } } });
    expect(confirmation).toMatchObject({ locale: 'en-US' });
  });
});

describe('a press on a card that has been answered', () => {
  it('gives the recorded decision to the same person, to a second admin and to other answers, and records nothing', async () => {
    const made = await forOrchardLane(false);
    await offerArrives(accord, CALEB, made);
    const first = accord.talk.button(PRIYA, 'decide', { with: { offerAnswer: 'accept' } });
    const second = accord.talk.button(CALEB, 'decide', { with: { offerAnswer: 'decline' } });
    await accord.talk.play([[PRIYA, { press: 'decide', with: { offerAnswer: 'accept' } }, 'offer.receipt']]);
    const before = await entries();
    await accord.talk.play([
      [PRIYA, { sends: first.action.data }, 'offer.receipt', 'answer.accepted'],
      [PRIYA, { sends: { ...first.action.data, offerAnswer: 'decline' }, as: 'submit' }, 'offer.receipt', 'answer.accepted'],
      [CALEB, { sends: second.action.data }, 'offer.receipt', 'answer.accepted', { text: PRIYA }],
    ]);
    expect(await entries()).toBe(before);
  });

  it('is answered by many presses at once with one decision', async () => {
    const made = await forOrchardLane(false);
    await offerArrives(accord, CALEB, made);
    const before = await entries();
    const presses = [PRIYA, CALEB].map((who, index) => ({ who, data: accord.talk.button(who, 'decide', { with: { offerAnswer: index === 0 ? 'accept' : 'decline' } }).action.data }));
    await Promise.all([...presses, ...presses, ...presses].map(({ who, data }) => accord.talk.does(who, { sends: data })));
    expect(await entries()).toBe(before + 1);
    const { answers } = await lastOf(accord, ORCHARD, 'decision-made');
    const key = answers.offer?.answer === 'accepted' ? 'answer.accepted' : 'answer.declined';
    await accord.talk.play([[PRIYA, waits, 'offer.receipt', key, { text: made.number }], [CALEB, waits, 'offer.receipt', key, { text: made.number }]]);
  });
});

describe('a press on a card from before', () => {
  const outdated: readonly (readonly [string, (made: OfferMade) => Promise<void>, Expected])[] = [
    ['the offer was withdrawn', async (made) => accord.talk.play([[NORA, `status of ${made.number}`], [NORA, { press: 'withdraw' }, 'status.next.withdrawn']]), 'offer.closed.withdrawn'],
    ['it was revised after a counter-proposal', async () => accord.talk.play([
      [PRIYA, { press: 'counter', with: { 'count-0': '12' } }, 'offer.counter.waitingBy'],
      [NORA, waits, 'status.counter.title'],
      [NORA, { press: 'agree-to-counter' }, { not: { verb: 'agree-to-counter' } }],
    ]), 'refusal.offer-superseded'],
    ['it lapsed', async () => { await accord.moveClock(30); await accord.moveClock(1); }, 'offer.closed.lapsed'],
  ];

  it.each(outdated)('records nothing and shows today’s card when %s', async (_, happens, expected) => {
    const made = await forOrchardLane(false);
    const old = accord.talk.button(PRIYA, 'decide', { with: { offerAnswer: 'accept' } });
    await happens(made);
    const before = typesOf(await accord.ledger(ORCHARD)).filter((type) => type === 'decision-made').length;
    await accord.talk.play([[PRIYA, { sends: old.action.data }, expected, { text: made.number }]]);
    expect(typesOf(await accord.ledger(ORCHARD)).filter((type) => type === 'decision-made')).toHaveLength(before);
  });

  it('records nothing when another partner was made administrator in the meantime, and keeps what was filled in', async () => {
    const theirs = await forOrchardLane(true);
    const old = accord.talk.button(PRIYA, 'decide', { with: { ...GRANT, offerAnswer: 'decline', declineReason: 'No need' } });
    const rival = await forOrchardLane(true, 'Maeve Corrigan');
    await accord.talk.play([
      [PRIYA, waits, { verb: 'decide' }, { text: rival.number }],
      [PRIYA, { press: 'decide', with: { ...GRANT, offerAnswer: 'accept' } }],
      [PRIYA, { press: 'confirm-decision' }, 'offer.receipt'],
    ]);
    const before = await entries();
    await accord.talk.play([[PRIYA, { sends: old.action.data }, 'refusal.circumstances-changed', { text: theirs.number }, { text: 'Wrenfield Managed Services' }]]);
    expect(await entries()).toBe(before);
    await accord.talk.play([[NORA, `status of ${theirs.number}`], [NORA, { press: 'withdraw' }]]);
    await accord.talk.play([[PRIYA, waits, 'offer.closed.withdrawn', { text: theirs.number }]]);
  });
});

describe('the other ways a press arrives', () => {
  it('has the same effect as a message with a value', async () => {
    const made = await forOrchardLane(false);
    const before = await entries();
    await accord.talk.play([[PRIYA, { press: 'decide', with: { offerAnswer: 'accept' }, as: 'submit' }, 'offer.receipt', { text: made.number }]]);
    expect(await entries()).toBe(before + 1);
  });

  it('has no effect as an automatic refresh, whatever it carries', async () => {
    await forOrchardLane(false);
    const { message, action } = accord.talk.button(PRIYA, 'decide', { with: { offerAnswer: 'accept' } });
    const before = await entries();
    const answer = await accord.sendsRaw(PRIYA, { type: 'invoke', name: 'adaptiveCard/action', replyToId: message.id, value: { action, trigger: 'automatic' } });
    expect(answer.status).toBe(200);
    expect(await entries()).toBe(before);
  });

  it('records nothing and says what is missing where a part has no answer, or days nobody asked for', async () => {
    await forOrchardLane(true);
    const before = await entries();
    await accord.talk.play([[PRIYA, { press: 'decide' }, 'refusal.answers-missing', { verb: 'decide' }]]);
    for (const days of ['0', '366', '1.5', 'many', '1e9', '-3', '']) {
      const { action } = accord.talk.button(PRIYA, 'decide');
      await accord.talk.play([[PRIYA, { sends: { ...action.data, ...GRANT, offerAnswer: 'accept', delegationDays: days } }, 'refusal.delegation-days-out-of-range', { verb: 'decide' }]]);
    }
    expect(await entries()).toBe(before);
  });
});
