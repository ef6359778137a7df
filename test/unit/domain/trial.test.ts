import { decideOnOffer } from '../../../src/domain/decision.js';
import { checkProposal, type Facts, type Proposal } from '../../../src/domain/offer.js';
import { sendOffer, withdrawOffer } from '../../../src/domain/offer-life.js';
import type { CustomerState } from '../../../src/domain/state.js';
import { convertedTrial, endTrial, trialStatusAt } from '../../../src/domain/trial.js';
import { aDecision, aLedger, ANA, aPartner, aProposal, aTrial, DAY, NOW, refusalOf, SKU, someFacts, valueOf, type TestLedger } from '../../support/facts.js';

const facts = someFacts();
const birch = someFacts({ partner: aPartner('birch') });
const ENDS = NOW + 30 * DAY;
const ACCEPT = { offer: { answer: 'accept' } } as const;
const DECLINE = { offer: { answer: 'decline', reason: null } } as const;

const send = (ledger: TestLedger, proposal: Proposal, by: Facts = facts, now = NOW) =>
  ledger.record(valueOf(sendOffer(ledger.state(), { proposal, number: proposal.kind === 'trial' ? 'T-1042' : 'P-1043' }, by, now)), now);

const answer = (ledger: TestLedger, offerId: string, answers: typeof ACCEPT | typeof DECLINE, now = NOW) =>
  ledger.record(valueOf(decideOnOffer(ledger.state(), aDecision(ledger.state(), answers, { offerId }), facts, now)), now, ANA);

/** A trial of E3 from alder that runs since NOW. */
function running() {
  const ledger = aLedger();
  send(ledger, aTrial());
  return { ledger, state: answer(ledger, 'offer-1', ACCEPT) };
}

const statusOf = (state: CustomerState, now: number, offerId = 'offer-1') => {
  const offer = state.offers.get(offerId);
  return offer ? trialStatusAt(offer, now) : 'no such offer';
};

describe('R6 a trial', () => {
  it('begins with the acceptance and runs for its days, to the millisecond', () => {
    const { state } = running();
    expect(state.offers.get('offer-1')?.trial).toEqual({ startedAt: NOW, endsAt: ENDS, outcome: null });
    expect(statusOf(state, ENDS - 1)).toBe('running');
    expect(statusOf(state, ENDS)).toBe('ended');
  });

  it('never begins where the invitation was declined, and a purchase is none', () => {
    const declined = aLedger();
    send(declined, aTrial());
    expect(statusOf(answer(declined, 'offer-1', DECLINE), NOW)).toBeNull();
    const bought = aLedger();
    send(bought, aProposal());
    expect(statusOf(answer(bought, 'offer-1', ACCEPT), NOW)).toBeNull();
  });

  it('says when it ended, once', () => {
    const { ledger, state } = running();
    const event = valueOf(endTrial(state, 'offer-1', ENDS + DAY));
    expect(event).toMatchObject({ type: 'trial-ended', offer: { number: 'T-1042' }, endedAt: ENDS });
    const ended = ledger.record(event, ENDS + DAY, { kind: 'clock' });
    expect(statusOf(ended, ENDS + DAY)).toBe('ended');
    expect(refusalOf(endTrial(ended, 'offer-1', ENDS + DAY))).toEqual({ code: 'not-found' });
  });

  it('is not said to have ended while it runs, or where there is none', () => {
    expect(refusalOf(endTrial(running().state, 'offer-1', ENDS - 1)).code).toBe('not-found');
    expect(refusalOf(endTrial(running().state, 'offer-2', ENDS)).code).toBe('not-found');
  });
});

describe('R6 one trial of a subscription per customer', () => {
  const again = aTrial({ offerId: 'offer-2' });
  const refusal = { code: 'trial-had-already', subscription: 'Office 365 E3' };

  it.each([
    ['runs', NOW],
    ['has ended', ENDS + DAY],
  ])('refuses another while one %s, whichever partner asks', (_name, now) => {
    const { state } = running();
    expect(refusalOf(checkProposal(state, again, facts, now))).toEqual(refusal);
    expect(refusalOf(checkProposal(state, again, birch, now))).toEqual(refusal);
  });

  it('lets another subscription be tried', () => {
    expect(checkProposal(running().state, aTrial({ offerId: 'offer-2', lines: [{ skuId: SKU.powerBi, licences: 1, price: null }] }), facts, NOW).ok).toBe(true);
  });

  it('lets two partners compete until one is accepted; then the other can be accepted no more', () => {
    const ledger = aLedger();
    send(ledger, aTrial());
    expect(refusalOf(checkProposal(ledger.state(), again, facts, NOW))).toEqual(refusal);
    send(ledger, again, birch);
    const state = answer(ledger, 'offer-1', ACCEPT);
    expect(refusalOf(decideOnOffer(state, aDecision(state, ACCEPT, { offerId: 'offer-2' }), birch, NOW))).toEqual(refusal);
  });

  it('lets it be offered again after a refusal, a withdrawal or a lapse', () => {
    const declined = aLedger();
    send(declined, aTrial());
    expect(checkProposal(answer(declined, 'offer-1', DECLINE), again, facts, NOW).ok).toBe(true);
    const withdrawn = aLedger();
    send(withdrawn, aTrial());
    expect(checkProposal(withdrawn.record(valueOf(withdrawOffer(withdrawn.state(), 'offer-1', 'alder', NOW))), again, facts, NOW).ok).toBe(true);
    const lapsed = aLedger();
    expect(checkProposal(send(lapsed, aTrial()), again, facts, NOW + 30 * DAY).ok).toBe(true);
  });
});

describe('R13 a trial converts', () => {
  const citing = aProposal({ offerId: 'offer-2', validDays: 90, basedOnTrial: { offerId: 'offer-1', number: 'T-1042' } });

  it('when an offer that cites it is accepted before its end, by the one entry', () => {
    const { ledger } = running();
    send(ledger, citing);
    const state = answer(ledger, 'offer-2', ACCEPT, ENDS - 1);
    expect(state.offers.get('offer-2')?.closing).toMatchObject({ answers: { offer: { converts: { offerId: 'offer-1', number: 'T-1042' } } } });
    expect(statusOf(state, ENDS + DAY)).toBe('converted');
    expect(refusalOf(endTrial(state, 'offer-1', ENDS)).code).toBe('not-found');
  });

  it.each<[string, Proposal, typeof ACCEPT | typeof DECLINE, number]>([
    ['the offer is accepted at its end', citing, ACCEPT, ENDS],
    ['the offer is declined', citing, DECLINE, NOW],
    ['the offer does not cite it', { ...citing, basedOnTrial: null }, ACCEPT, NOW],
  ])('and not when %s', (_name, proposal, answers, now) => {
    const { ledger } = running();
    send(ledger, proposal);
    const state = answer(ledger, 'offer-2', answers, now);
    expect(statusOf(state, now)).toBe(now >= ENDS ? 'ended' : 'running');
  });

  it('only once, also when two offers cite it', () => {
    const { ledger } = running();
    send(ledger, citing);
    send(ledger, { ...citing, offerId: 'offer-3' });
    answer(ledger, 'offer-2', ACCEPT);
    const state = answer(ledger, 'offer-3', ACCEPT);
    expect(state.offers.get('offer-3')?.closing).toMatchObject({ answers: { offer: { answer: 'accepted', converts: null } } });
  });

  it('not where the invitation was never accepted', () => {
    const ledger = aLedger();
    send(ledger, aTrial());
    const state = send(ledger, citing);
    const offer = state.offers.get('offer-2');
    expect(offer && convertedTrial(state, offer, NOW)).toBeNull();
  });
});
