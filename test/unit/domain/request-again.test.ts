import { lapseOffer, requestOfferAgain, sendOffer, withdrawOffer } from '../../../src/domain/offer-life.js';
import { decideOnOffer } from '../../../src/domain/decision.js';
import { offerStatusAt, type CustomerState } from '../../../src/domain/state.js';
import { aCustomer, aDecision, aLedger, ANA, aPartner, aProposal, DAY, NOW, refTo, refusalOf, someFacts, valueOf, type TestLedger } from '../../support/facts.js';

const facts = someFacts();
const LAPSE = NOW + 30 * DAY;

/** A ledger in which the proposal was sent at NOW, and the state after it. */
function sent(proposal = aProposal(), ledger = aLedger()): { ledger: TestLedger; state: CustomerState } {
  return { ledger, state: ledger.record(valueOf(sendOffer(ledger.state(), { proposal, number: 'P-1043' }, facts, NOW))) };
}

const offerOf = (state: CustomerState, offerId = 'offer-1') => state.offers.get(offerId) ?? missing();
function missing(): never {
  throw new Error('no such offer');
}

/** Alder's offer has lapsed, and the customer asked for a new one. */
function askedAgain(): { ledger: TestLedger; state: CustomerState } {
  const { ledger, state } = sent();
  return { ledger, state: ledger.record(valueOf(requestOfferAgain(state, 'offer-1', facts, LAPSE)), LAPSE, ANA) };
}

describe('R11 asking for a new offer', () => {
  it.each([
    ['by its date alone', (_ledger: TestLedger, state: CustomerState) => state],
    ['by an entry', (ledger: TestLedger, state: CustomerState) => ledger.record(valueOf(lapseOffer(state, 'offer-1', LAPSE)), LAPSE, { kind: 'clock' })],
  ])('names the offer that has lapsed %s', (_name, lapse) => {
    const { ledger, state } = sent();
    const lapsed = lapse(ledger, state);
    const event = valueOf(requestOfferAgain(lapsed, 'offer-1', facts, LAPSE));
    expect(event).toEqual({ type: 'offer-requested-again', offer: { offerId: 'offer-1', number: 'P-1043', kind: 'purchase', revision: 1, partner: refTo('alder') } });
    const after = ledger.record(event, LAPSE, ANA);
    expect(offerOf(after).requestedAgain).toEqual({ at: LAPSE, by: ANA, answeredBy: null, takenBack: false });
    expect(offerStatusAt(offerOf(after), LAPSE)).toBe('lapsed');
  });

  it('refuses an offer that is valid, withdrawn or decided', () => {
    const refused = { code: 'offer-not-open', number: 'P-1043' };
    const { ledger, state } = sent();
    expect(refusalOf(requestOfferAgain(state, 'offer-1', facts, LAPSE - 1))).toEqual(refused);
    const withdrawn = ledger.record(valueOf(withdrawOffer(state, 'offer-1', 'alder', NOW)));
    expect(refusalOf(requestOfferAgain(withdrawn, 'offer-1', facts, LAPSE))).toEqual(refused);
    const other = sent();
    const declined = valueOf(decideOnOffer(other.state, aDecision(other.state, { offer: { answer: 'decline', reason: null } }), facts, NOW));
    expect(refusalOf(requestOfferAgain(other.ledger.record(declined, NOW, ANA), 'offer-1', facts, LAPSE))).toEqual(refused);
  });

  it('is done once, also after a new offer has come', () => {
    const { ledger, state } = askedAgain();
    expect(refusalOf(requestOfferAgain(state, 'offer-1', facts, LAPSE)).code).toBe('offer-not-open');
    const answered = sent(aProposal({ offerId: 'offer-2', answersRequest: 'offer-1' }), ledger).state;
    expect(refusalOf(requestOfferAgain(answered, 'offer-1', facts, LAPSE)).code).toBe('offer-not-open');
  });

  it.each([
    ['R4 the customer has moved to 21Vianet', { customer: aCustomer({ operatedBy: '21vianet' }) }, 'operated-by-21vianet'],
    ['R2 the partner has left the programmes', { partner: aPartner('alder', { programmes: [] }) }, 'not-in-programme'],
  ])('is refused when %s', (_name, changes, code) => {
    expect(refusalOf(requestOfferAgain(sent().state, 'offer-1', someFacts(changes), LAPSE))).toEqual({ code });
  });

  it('refuses what is not there', () => {
    expect(refusalOf(requestOfferAgain(aLedger().state(), 'offer-1', facts, LAPSE))).toEqual({ code: 'not-found' });
  });
});

describe('R11, R32 the offer that answers such a request', () => {
  const answer = aProposal({ offerId: 'offer-2', answersRequest: 'offer-1' });
  const sending = (state: CustomerState, proposal = answer, asking = facts) => valueOf(sendOffer(state, { proposal, number: 'P-1050' }, asking, LAPSE));

  it('says which one it answers, and is found at the offer that had lapsed', () => {
    const { ledger, state } = askedAgain();
    const event = sending(state);
    expect(event).toMatchObject({ because: 'customer-request', answersRequest: { offerId: 'offer-1', number: 'P-1043' } });
    const after = ledger.record(event, LAPSE);
    expect(offerOf(after).requestedAgain).toMatchObject({ by: ANA, answeredBy: { offerId: 'offer-2', number: 'P-1050' } });
    expect(offerOf(after, 'offer-2').requestedAgain).toBeNull();
  });

  it.each([
    ['nobody asked', () => sent().state, answer, facts],
    ['another partner was asked', () => askedAgain().state, answer, someFacts({ partner: aPartner('birch') })],
    ['there is no such offer', () => askedAgain().state, { ...answer, answersRequest: 'offer-9' }, facts],
    ['it was made for another reason', () => askedAgain().state, { ...answer, answersRequest: null }, facts],
    ['another one has answered already', () => sent(aProposal({ offerId: 'offer-3', answersRequest: 'offer-1' }), askedAgain().ledger).state, answer, facts],
    ['it passes for an answer to a counter-proposal', () => sent().state, { ...answer, answersCounter: true }, facts],
  ])('comes of the partner’s own accord when %s', (_name, state, proposal, asking) => {
    const event = sending(state(), proposal, asking);
    expect(event.because).toBe('partner');
    expect(event).not.toHaveProperty('answersRequest');
  });
});
