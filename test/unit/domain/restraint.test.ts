import { decideOnOffer } from '../../../src/domain/decision.js';
import { endDelegation } from '../../../src/domain/delegation.js';
import { checkProposal, type Facts, type Proposal } from '../../../src/domain/offer.js';
import { counterOffer, proposalFromCounter, requestOfferAgain, reviseOffer, sendOffer, withdrawOffer } from '../../../src/domain/offer-life.js';
import { aDecision, aDelegationRequest, aLedger, ANA, aPartner, aProposal, aRevision, DAY, HOUR, NOW, refusalOf, SHOWN, SKU, someFacts, valueOf, type TestLedger } from '../../support/facts.js';

const facts = someFacts();
const birch = someFacts({ partner: aPartner('birch') });

function send(ledger: TestLedger, proposal: Proposal, now = NOW, by: Facts = facts) {
  return ledger.record(valueOf(sendOffer(ledger.state(), { proposal, number: `N-${proposal.offerId}` }, by, now)), now);
}

describe('R32 one open request for delegated administration per partner and customer', () => {
  const withRequest = aProposal({ offerId: 'offer-2', delegationDays: 30 });

  it('refuses a second one, and names the open one', () => {
    const state = send(aLedger(), aDelegationRequest());
    expect(refusalOf(checkProposal(state, withRequest, facts, NOW))).toEqual({ code: 'delegation-already-asked', number: 'N-offer-1' });
  });

  it('lets the further offer go without it', () => {
    const state = send(aLedger(), aDelegationRequest());
    expect(checkProposal(state, { ...withRequest, delegationDays: null }, facts, NOW).ok).toBe(true);
  });

  it('counts each partner for itself', () => {
    const state = send(aLedger(), aDelegationRequest());
    expect(checkProposal(state, withRequest, birch, NOW).ok).toBe(true);
  });

  it('opens again once the first is withdrawn or has lapsed', () => {
    const ledger = aLedger();
    const state = send(ledger, aDelegationRequest());
    expect(checkProposal(state, withRequest, facts, NOW + 30 * DAY).ok).toBe(true);
    expect(checkProposal(ledger.record(valueOf(withdrawOffer(state, 'offer-1', 'alder', NOW))), withRequest, facts, NOW).ok).toBe(true);
  });
});

describe('R32 seven days of quiet after a refusal', () => {
  function refused() {
    const ledger = aLedger();
    const sent = send(ledger, aDelegationRequest());
    return ledger.record(valueOf(decideOnOffer(sent, aDecision(sent, { delegation: { answer: 'refuse', reason: null } }), facts, NOW)), NOW, ANA);
  }
  const again = aDelegationRequest({ offerId: 'offer-2' });

  it('refuses to ask again until they are over, and says when', () => {
    expect(refusalOf(checkProposal(refused(), again, facts, NOW + 7 * DAY - 1))).toEqual({ code: 'delegation-quiet-until', until: NOW + 7 * DAY });
    expect(checkProposal(refused(), again, facts, NOW + 7 * DAY).ok).toBe(true);
  });

  it('concerns that partner, and only this request', () => {
    expect(checkProposal(refused(), again, birch, NOW).ok).toBe(true);
    expect(checkProposal(refused(), aProposal({ offerId: 'offer-2' }), facts, NOW).ok).toBe(true);
  });

  it('cannot be got round by revising an offer that was sent without it', () => {
    const ledger = aLedger();
    send(ledger, aProposal({ offerId: 'offer-2' }));
    const sent = send(ledger, aDelegationRequest());
    const state = ledger.record(valueOf(decideOnOffer(sent, aDecision(sent, { delegation: { answer: 'refuse', reason: null } }), facts, NOW)), NOW, ANA);
    expect(refusalOf(reviseOffer(state, aRevision(aProposal({ offerId: 'offer-2', delegationDays: 30 })), facts, NOW)).code).toBe('delegation-quiet-until');
  });

  it('does not follow when the customer ends a grant', () => {
    const ledger = aLedger();
    const sent = send(ledger, aDelegationRequest());
    const granted = ledger.record(valueOf(decideOnOffer(sent, aDecision(sent, { delegation: { answer: 'grant', days: 1 } }), facts, NOW)), NOW, ANA);
    const ended = ledger.record(valueOf(endDelegation(granted, { grantSeq: 2, how: 'revoked', shown: SHOWN }, NOW)), NOW, ANA);
    expect(checkProposal(ended, again, facts, NOW).ok).toBe(true);
  });
});

describe('R32 three messages a day to one customer from one partner', () => {
  const limited = someFacts({ restraint: { messagesPerCustomerPerDay: 3, quietDaysAfterRefusal: 7 } });
  const next = aProposal({ offerId: 'offer-9' });

  function threeSent() {
    const ledger = aLedger();
    for (const offerId of ['offer-1', 'offer-2', 'offer-3']) send(ledger, aProposal({ offerId }), NOW, limited);
    return ledger;
  }

  it('refuses the fourth for 24 hours, and says how many there may be', () => {
    const state = threeSent().state();
    expect(refusalOf(checkProposal(state, next, limited, NOW + DAY - 1))).toEqual({ code: 'daily-messages-reached', most: 3 });
    expect(checkProposal(state, next, limited, NOW + DAY).ok).toBe(true);
  });

  it('counts each partner for itself', () => {
    expect(checkProposal(threeSent().state(), next, { ...limited, partner: aPartner('birch') }, NOW).ok).toBe(true);
  });

  it('counts a revision of the partner’s own', () => {
    const ledger = aLedger();
    send(ledger, aProposal());
    for (const licences of [11, 12]) {
      ledger.record(valueOf(reviseOffer(ledger.state(), aRevision(aProposal({ lines: [{ skuId: SKU.e3, licences, price: null }] }), licences - 10), limited, NOW)));
    }
    expect(refusalOf(reviseOffer(ledger.state(), aRevision(aProposal(), 3), limited, NOW)).code).toBe('daily-messages-reached');
  });

  it('neither counts nor refuses the offer that the customer had asked for, and counts the one after it', () => {
    const ledger = aLedger();
    const lapsed = send(ledger, aProposal({ offerId: 'offer-0', validDays: 1 }), NOW - 2 * DAY);
    ledger.record(valueOf(requestOfferAgain(lapsed, 'offer-0', limited, NOW - HOUR)), NOW - HOUR, ANA);
    for (const offerId of ['offer-1', 'offer-2', 'offer-3']) send(ledger, aProposal({ offerId }));
    const before = ledger.state().partnerMessagesAt.get('alder');
    expect(send(ledger, { ...next, answersRequest: 'offer-0' }, NOW, limited).partnerMessagesAt.get('alder')).toEqual(before);
    const another = aProposal({ offerId: 'offer-5', answersRequest: 'offer-0' });
    expect(refusalOf(checkProposal(ledger.state(), another, limited, NOW)).code).toBe('daily-messages-reached');
  });

  it('counts a withdrawal, and refuses none', () => {
    const ledger = threeSent();
    const withdrawn = ledger.record(valueOf(withdrawOffer(ledger.state(), 'offer-1', 'alder', NOW + HOUR)), NOW + HOUR);
    expect(refusalOf(checkProposal(withdrawn, next, { ...limited, restraint: { messagesPerCustomerPerDay: 1, quietDaysAfterRefusal: 7 } }, NOW + DAY)).code).toBe('daily-messages-reached');
    expect(checkProposal(withdrawn, next, limited, NOW + DAY).ok).toBe(true);
  });

  it('neither counts nor refuses the answer to a counter-proposal', () => {
    const ledger = threeSent();
    const wants = { offerId: 'offer-1', revision: 1, counts: [{ skuId: SKU.e3, licences: 8 }] };
    const countered = ledger.record(valueOf(counterOffer(ledger.state(), wants, limited, NOW)), NOW, ANA);
    const offer = countered.offers.get('offer-1');
    const proposal = offer && valueOf(proposalFromCounter(offer, 30));
    if (!proposal) throw new Error('no counter-proposal');
    const before = countered.partnerMessagesAt.get('alder');
    const answered = ledger.record(valueOf(reviseOffer(countered, aRevision(proposal), limited, NOW)));
    expect(answered.partnerMessagesAt.get('alder')).toEqual(before);
  });

  it('takes the numbers from the settings', () => {
    const strict = someFacts({ restraint: { messagesPerCustomerPerDay: 1, quietDaysAfterRefusal: 1 } });
    expect(refusalOf(checkProposal(send(aLedger(), aProposal()), next, strict, NOW))).toEqual({ code: 'daily-messages-reached', most: 1 });
  });
});
