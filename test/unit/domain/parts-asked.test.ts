import { decideOnOffer, type Answers } from '../../../src/domain/decision.js';
import type { Facts, Proposal } from '../../../src/domain/offer.js';
import { sendOffer } from '../../../src/domain/offer-life.js';
import { nothingAsked, partsAsked } from '../../../src/domain/parts-asked.js';
import {
  aCatalogue, aCustomer, aDecision, aDelegationRequest, aLedger, aPartner, aProposal, aTrial, NOW, refTo, refusalOf, SKU, someFacts, valueOf,
} from '../../support/facts.js';

const ACCEPT = { offer: { answer: 'accept' } } as const;
const DECLINE = { offer: { answer: 'decline', reason: null } } as const;
const GRANT = { delegation: { answer: 'grant', days: 30 } } as const;
const REFUSE = { delegation: { answer: 'refuse', reason: null } } as const;
const withDelegation = aProposal({ delegationDays: 365 });

/** Alder's offer, sent when everything was in order. */
function sent(proposal: Proposal) {
  const ledger = aLedger();
  const state = ledger.record(valueOf(sendOffer(ledger.state(), { proposal, number: 'P-1043' }, someFacts(), NOW)));
  const offer = state.offers.get('offer-1');
  if (!offer) throw new Error('no such offer');
  return { state, offer };
}

const asked = (proposal: Proposal, changes: Partial<Facts> = {}) => {
  const { state, offer } = sent(proposal);
  return partsAsked(state, offer, someFacts(changes), NOW);
};
const decide = (proposal: Proposal, answers: Answers, changes: Partial<Facts> = {}) => {
  const { state } = sent(proposal);
  return decideOnOffer(state, aDecision(state, answers), someFacts(changes), NOW);
};

const partner = (changes: Parameters<typeof aPartner>[1]): Partial<Facts> => ({ partner: aPartner('alder', changes) });
const without = (skuId: string): Partial<Facts> => ({ catalogue: aCatalogue({ subscriptions: aCatalogue().subscriptions.filter((each) => each.skuId !== skuId) }) });

const LOST_SERVICE = partner({ authorisedServices: ['exchange'] });
const LEFT_PROGRAMMES = partner({ programmes: [] });
const LOST_R3 = partner({ certifiedForDelegation: false });
const MOVED = { customer: aCustomer({ operatedBy: '21vianet' }) };

describe('the parts that are asked', () => {
  it.each<[string, Proposal, readonly string[]]>([
    ['a trial invitation', aTrial(), ['offer', 'partner-of-record']],
    ['an offer with a request', withDelegation, ['offer', 'delegation', 'partner-of-record']],
    ['a request asked alone', aDelegationRequest(), ['delegation', 'partner-of-record']],
  ])('of %s, while nothing is in the way', (_name, proposal, parts) => {
    expect(asked(proposal)).toEqual({ parts, acceptObstacle: null, grantObstacle: null });
  });

  it.each([aTrial(), withDelegation, aDelegationRequest()])('R4 are none for a customer that moved to 21Vianet ($kind)', (proposal) => {
    expect(asked(proposal, MOVED)).toEqual(nothingAsked({ code: 'operated-by-21vianet' }));
  });
});

describe('R5, R20 what fails now stops accepting, and never declining', () => {
  it.each<[string, Proposal, Partial<Facts>, string]>([
    ['the partner lost a service', aProposal(), LOST_SERVICE, 'services-not-authorised'],
    ['the partner left the programmes', aProposal(), LEFT_PROGRAMMES, 'not-in-programme'],
    ['the subscription left the catalogue', aProposal(), without(SKU.e3), 'subscription-unknown'],
    ['the customer moved to another place', aProposal(), { catalogue: aCatalogue({ usageLocations: ['PT'] }) }, 'usage-location-not-allowed'],
    ['the customer holds what it was to try', aTrial(), { customer: aCustomer({ subscriptions: [SKU.e3] }) }, 'subscription-held-already'],
  ])('when %s', (_name, proposal, changes, code) => {
    expect(asked(proposal, changes)).toMatchObject({ parts: ['offer', 'partner-of-record'], acceptObstacle: { code } });
    expect(refusalOf(decide(proposal, ACCEPT, changes)).code).toBe(code);
    expect(valueOf(decide(proposal, DECLINE, changes)).answers.offer).toEqual({ answer: 'declined', reason: null });
  });

  it('the partner of record is answered all the same', () => {
    const named = { ...DECLINE, partnerOfRecord: { answer: 'set', partner: refTo('cedar') } } as const;
    expect(valueOf(decide(aProposal(), named, LOST_SERVICE)).answers.partnerOfRecord).toMatchObject({ answer: 'set', partner: { partnerId: 'cedar' } });
  });

  it('a service that was lost does not stop granting what was asked with the offer', () => {
    expect(decide(withDelegation, { ...DECLINE, ...REFUSE }, LOST_SERVICE).ok).toBe(true);
    expect(refusalOf(decide(withDelegation, { ...DECLINE, ...GRANT }, LOST_SERVICE)).code).toBe('confirmation-due');
  });

  it.each([ACCEPT, DECLINE])('R4 nothing at all is decided by a customer that moved to 21Vianet (%j)', (answers) => {
    expect(refusalOf(decide(aProposal(), answers, MOVED))).toEqual({ code: 'operated-by-21vianet' });
  });
});

describe('R3, R20 a partner that may no longer ask for delegated administration', () => {
  const CODE = 'delegation-not-certified';

  it('has its request dropped from the offer, which is decided without it', () => {
    expect(asked(withDelegation, LOST_R3)).toEqual({ parts: ['offer', 'partner-of-record'], acceptObstacle: null, grantObstacle: { code: CODE } });
    expect(valueOf(decide(withDelegation, ACCEPT, LOST_R3)).answers.delegation).toBeUndefined();
  });

  it('is granted nothing by an older card, but refused', () => {
    expect(refusalOf(decide(withDelegation, { ...ACCEPT, ...GRANT }, LOST_R3))).toEqual({ code: CODE });
    expect(valueOf(decide(withDelegation, { ...ACCEPT, ...REFUSE }, LOST_R3)).answers).toMatchObject({ offer: { answer: 'accepted' }, delegation: { answer: 'refused' } });
  });

  it.each<[string, Partial<Facts>, string]>([
    ['lost its certificate', LOST_R3, CODE],
    ['left the programmes', LEFT_PROGRAMMES, 'not-in-programme'],
  ])('keeps a request asked alone, to be refused only, when it %s', (_name, changes, code) => {
    expect(asked(aDelegationRequest(), changes)).toMatchObject({ parts: ['delegation', 'partner-of-record'], acceptObstacle: { code } });
    expect(refusalOf(decide(aDelegationRequest(), GRANT, changes))).toEqual({ code });
    expect(valueOf(decide(aDelegationRequest(), REFUSE, changes)).answers.delegation).toEqual({ answer: 'refused', reason: null });
  });

  it('has its request dropped also when it may not deal with the customer at all', () => {
    expect(asked(withDelegation, LEFT_PROGRAMMES)).toMatchObject({ parts: ['offer', 'partner-of-record'], grantObstacle: { code: 'not-in-programme' } });
  });
});
