import { counterOffer, lapseOffer, openOffer, proposalFromCounter, reviseOffer, sendOffer, withdrawOffer } from '../../../src/domain/offer-life.js';
import { offerStatusAt, type CustomerState } from '../../../src/domain/state.js';
import { decideOnOffer } from '../../../src/domain/decision.js';
import {
  aCatalogue, aCustomer, aDecision, aDelegationRequest, aLedger, ANA, aPartner, aProposal, aRevision, aTrial, DAY, NOW, refTo, refusalOf, SKU, someFacts, valueOf, type TestLedger,
} from '../../support/facts.js';

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

const wants = (licences: number, revision = 1) => ({ offerId: 'offer-1', revision, counts: [{ skuId: SKU.e3, licences }] });
const countered = (licences = 8) => {
  const { ledger, state } = sent();
  return { ledger, state: ledger.record(valueOf(counterOffer(state, wants(licences), facts, NOW)), NOW, ANA) };
};

describe('R5, R7 sending', () => {
  it('says the whole offer, as revision 1, with the names of today', () => {
    expect(valueOf(sendOffer(aLedger().state(), { proposal: aProposal(), number: 'P-1043' }, facts, NOW))).toMatchObject({
      type: 'offer-sent',
      offer: { offerId: 'offer-1', number: 'P-1043', kind: 'purchase', revision: 1, partner: refTo('alder') },
      customerName: 'Wren Bakery',
      content: { validUntil: LAPSE, lines: [{ name: 'Office 365 E3', licences: 10 }] },
      basedOnTrial: null,
      because: 'partner',
    });
  });

  it('checks everything again', () => {
    const moved = someFacts({ customer: aCustomer({ operatedBy: '21vianet' }) });
    expect(refusalOf(sendOffer(aLedger().state(), { proposal: aProposal(), number: 'P-1' }, moved, NOW)).code).toBe('operated-by-21vianet');
  });

  it('refuses to send what was sent before, open or closed', () => {
    const { ledger, state } = sent();
    const again = { proposal: aProposal(), number: 'P-1044' };
    expect(refusalOf(sendOffer(state, again, facts, NOW))).toEqual({ code: 'offer-not-open', number: 'P-1043' });
    const withdrawn = ledger.record(valueOf(withdrawOffer(state, 'offer-1', 'alder', NOW)));
    expect(refusalOf(sendOffer(withdrawn, again, facts, NOW)).code).toBe('offer-not-open');
  });

  it('lets several open offers of one or many partners stand side by side', () => {
    const { ledger } = sent();
    sent(aProposal({ offerId: 'offer-2' }), ledger);
    const birch = valueOf(sendOffer(ledger.state(), { proposal: aProposal({ offerId: 'offer-3' }), number: 'P-3' }, someFacts({ partner: aPartner('birch') }), NOW));
    const state = ledger.record(birch);
    expect([...state.offers.values()].map((offer) => offerStatusAt(offer, NOW))).toEqual(['sent', 'sent', 'sent']);
  });
});

describe('R7 an offer from a trial', () => {
  const following = aProposal({ offerId: 'offer-2', basedOnTrial: { offerId: 'offer-1', number: 'T-9999' } });

  it('may follow as soon as the trial was sent, and says which by its true number', () => {
    const { state } = sent(aTrial());
    expect(valueOf(sendOffer(state, { proposal: following, number: 'P-1044' }, facts, NOW)).basedOnTrial).toEqual({ offerId: 'offer-1', number: 'P-1043' });
  });

  it.each([
    ['there is no such trial', aLedger().state(), following, facts],
    ['the offer it names is no trial', sent().state, following, facts],
    ['the trial is another partner’s', sent(aTrial()).state, following, someFacts({ partner: aPartner('birch') })],
    ['it is itself a trial', sent(aTrial()).state, { ...following, kind: 'trial' as const }, facts],
  ])('is refused as missing when %s', (_name, state, proposal, asking) => {
    expect(refusalOf(sendOffer(state, { proposal, number: 'P-1044' }, asking, NOW))).toEqual({ code: 'not-found' });
  });
});

describe('revising', () => {
  it('supersedes the open revision and begins its days anew', () => {
    const { ledger, state } = sent();
    const event = valueOf(reviseOffer(state, aRevision(aProposal({ validDays: 10 })), facts, NOW + DAY));
    expect(event).toMatchObject({ offer: { revision: 2 }, because: 'partner', content: { validUntil: NOW + 11 * DAY } });
    const revised = ledger.record(event, NOW + DAY);
    expect(refusalOf(openOffer(revised, { offerId: 'offer-1', revision: 1 }, NOW + DAY))).toEqual({ code: 'offer-superseded', number: 'P-1043', revision: 2 });
    expect(openOffer(revised, { offerId: 'offer-1', revision: 2 }, NOW + DAY).ok).toBe(true);
  });

  it.each([0, 1, 3])('R25 is refused when it was made from revision %p and another is there', (from) => {
    const { ledger, state } = sent();
    const revised = ledger.record(valueOf(reviseOffer(state, aRevision(), facts, NOW)));
    expect(refusalOf(reviseOffer(revised, aRevision(aProposal(), from), facts, NOW))).toEqual({ code: 'offer-superseded', number: 'P-1043', revision: 2 });
    expect(valueOf(reviseOffer(revised, aRevision(aProposal(), 2), facts, NOW)).offer.revision).toBe(3);
  });

  it('keeps the kind of the offer, and the trial it follows, whatever the proposal says', () => {
    const { state } = sent();
    expect(refusalOf(reviseOffer(state, aRevision(aDelegationRequest()), facts, NOW)).code).toBe('lines-missing');
    const event = valueOf(reviseOffer(state, aRevision(aTrial({ lines: [{ skuId: SKU.e3, licences: 12, price: null }] })), facts, NOW));
    expect(event).toMatchObject({ offer: { kind: 'purchase' }, content: { trialDays: null, lines: [{ licences: 12 }] } });
    const trial = sent(aTrial()).state;
    expect(valueOf(reviseOffer(trial, aRevision(aTrial()), facts, NOW)).content.trialDays).toBe(30);
  });

  it('lets a request for delegated administration stand in its own way no more than once', () => {
    const { state } = sent(aProposal({ delegationDays: 30 }));
    expect(valueOf(reviseOffer(state, aRevision(aProposal({ delegationDays: 60 })), facts, NOW)).content.delegationDays).toBe(60);
  });

  it('checks everything again', () => {
    const { state } = sent();
    const lost = someFacts({ partner: aPartner('alder', { authorisedServices: [] }) });
    expect(refusalOf(reviseOffer(state, aRevision(), lost, NOW)).code).toBe('services-not-authorised');
  });

  it('R32 refuses to pass for an answer where no counter-proposal waits', () => {
    const { state } = sent();
    expect(refusalOf(reviseOffer(state, aRevision(aProposal({ answersCounter: true })), facts, NOW))).toEqual({ code: 'no-counter', number: 'P-1043' });
  });
});

describe('R10 a counter-proposal', () => {
  it('carries counts alone, for every line', () => {
    const { state } = sent(aProposal({ lines: [{ skuId: SKU.e3, licences: 10, price: null }, { skuId: SKU.basic, licences: 5, price: null }] }));
    expect(valueOf(counterOffer(state, wants(8), facts, NOW))).toMatchObject({
      type: 'offer-countered',
      offer: { number: 'P-1043', revision: 1 },
      lines: [
        { skuId: SKU.e3, name: 'Office 365 E3', licences: 8 },
        { skuId: SKU.basic, name: 'Microsoft 365 Business Basic', licences: 5 },
      ],
    });
  });

  it('becomes a revision when the partner agrees, on which the customer decides', () => {
    const { ledger, state } = countered();
    const proposal = valueOf(proposalFromCounter(offerOf(state), 30));
    const event = valueOf(reviseOffer(state, aRevision(proposal), facts, NOW + DAY));
    expect(event).toMatchObject({ because: 'counter-proposal', offer: { revision: 2 }, content: { lines: [{ licences: 8 }] } });
    expect(offerOf(ledger.record(event, NOW + DAY)).counter).toBeNull();
  });

  it('changes nothing of the offer by itself: the revision stays open as it is', () => {
    const { state } = countered();
    expect(offerOf(state)).toMatchObject({ revision: 1, content: { lines: [{ licences: 10 }] }, counter: { revision: 1, by: ANA } });
  });

  it('waits no more once the customer has decided after all', () => {
    const { ledger, state } = countered();
    const decided = valueOf(decideOnOffer(state, aDecision(state, { offer: { answer: 'accept' } }), facts, NOW));
    expect(offerOf(ledger.record(decided, NOW, ANA)).counter).toBeNull();
  });

  it('is one per revision, until the partner has answered', () => {
    const { ledger, state } = countered();
    expect(refusalOf(counterOffer(state, wants(7), facts, NOW))).toEqual({ code: 'counter-waiting', number: 'P-1043' });
    const revised = ledger.record(valueOf(reviseOffer(state, aRevision(), facts, NOW)));
    expect(counterOffer(revised, wants(7, 2), facts, NOW).ok).toBe(true);
    expect(refusalOf(counterOffer(revised, wants(7, 1), facts, NOW)).code).toBe('offer-superseded');
  });

  it.each([0, 1.5, 1e9, Number.NaN])('refuses %p licences', (licences) => {
    expect(refusalOf(counterOffer(sent().state, wants(licences), facts, NOW))).toMatchObject({ code: 'licences-out-of-range', most: 1_000_000 });
  });

  it.each([
    ['the counts of the offer', [{ skuId: SKU.e3, licences: 10 }]],
    ['no counts', []],
    ['counts of something that is not in the offer', [{ skuId: SKU.powerBi, licences: 3 }]],
  ])('refuses %s as no change', (_name, counts) => {
    expect(refusalOf(counterOffer(sent().state, { ...wants(1), counts }, facts, NOW))).toEqual({ code: 'counts-unchanged' });
  });

  it.each([
    ['R4 the customer has moved to 21Vianet', { customer: aCustomer({ operatedBy: '21vianet' }) }, 'operated-by-21vianet'],
    ['R2 the partner has left the programmes', { partner: aPartner('alder', { programmes: [] }) }, 'not-in-programme'],
  ])('is refused when %s', (_name, changes, code) => {
    expect(refusalOf(counterOffer(sent().state, wants(8), someFacts(changes), NOW))).toEqual({ code });
  });

  it('refuses an offer that has no counts to change', () => {
    expect(refusalOf(counterOffer(sent(aTrial()).state, wants(8), facts, NOW)).code).toBe('offer-not-open');
    expect(refusalOf(counterOffer(sent(aDelegationRequest()).state, wants(8), facts, NOW)).code).toBe('offer-not-open');
  });

  it('refuses a subscription that has left the catalogue', () => {
    const smaller = aCatalogue({ subscriptions: aCatalogue().subscriptions.filter(({ skuId }) => skuId !== SKU.e3) });
    expect(refusalOf(counterOffer(sent().state, wants(8), someFacts({ catalogue: smaller }), NOW)).code).toBe('subscription-unknown');
  });

  it('has nothing for the partner to agree to where there is none', () => {
    expect(refusalOf(proposalFromCounter(offerOf(sent().state), 30))).toEqual({ code: 'no-counter', number: 'P-1043' });
  });
});

describe('R11 lapsing', () => {
  it('counts from the date, to the millisecond, whether or not an entry says so', () => {
    const { state } = sent();
    expect(offerStatusAt(offerOf(state), LAPSE - 1)).toBe('sent');
    expect(offerStatusAt(offerOf(state), LAPSE)).toBe('lapsed');
    expect(refusalOf(openOffer(state, { offerId: 'offer-1', revision: 1 }, LAPSE))).toEqual({ code: 'offer-lapsed', number: 'P-1043', at: LAPSE });
  });

  it('says when it lapsed, not when somebody noticed', () => {
    const { ledger, state } = sent();
    const event = valueOf(lapseOffer(state, 'offer-1', LAPSE + 5 * DAY));
    expect(event).toMatchObject({ type: 'offer-lapsed', lapsedAt: LAPSE });
    expect(offerOf(ledger.record(event, LAPSE + 5 * DAY, { kind: 'clock' })).closing).toMatchObject({ how: 'lapsed', at: LAPSE });
  });

  it('is not said of an offer that is valid, closed or missing', () => {
    const { ledger, state } = sent();
    expect(refusalOf(lapseOffer(state, 'offer-1', LAPSE - 1)).code).toBe('not-found');
    expect(refusalOf(lapseOffer(state, 'offer-2', LAPSE)).code).toBe('not-found');
    const withdrawn = ledger.record(valueOf(withdrawOffer(state, 'offer-1', 'alder', NOW)));
    expect(refusalOf(lapseOffer(withdrawn, 'offer-1', LAPSE)).code).toBe('not-found');
  });
});

describe('R25, R29 acting on what is closed, foreign or missing', () => {
  const acts: readonly [string, (state: CustomerState, now: number, partnerId?: string) => ReturnType<typeof withdrawOffer> | ReturnType<typeof reviseOffer> | ReturnType<typeof counterOffer>][] = [
    ['withdraw', (state, now, partnerId = 'alder') => withdrawOffer(state, 'offer-1', partnerId, now)],
    ['revise', (state, now, partnerId = 'alder') => reviseOffer(state, aRevision(), someFacts({ partner: aPartner(partnerId) }), now)],
    ['counter', (state, now) => counterOffer(state, wants(8), facts, now)],
  ];

  it.each(acts)('refuses to %s after the lapse, a decision or a withdrawal', (_name, act) => {
    const { ledger, state } = sent();
    expect(refusalOf(act(state, LAPSE)).code).toBe('offer-lapsed');
    const declined = valueOf(decideOnOffer(state, aDecision(state, { offer: { answer: 'decline', reason: null } }), facts, NOW));
    expect(refusalOf(act(ledger.record(declined, NOW, ANA), NOW))).toEqual({ code: 'offer-decided', number: 'P-1043' });
    const other = sent();
    const withdrawn = other.ledger.record(valueOf(withdrawOffer(other.state, 'offer-1', 'alder', NOW)));
    expect(refusalOf(act(withdrawn, NOW))).toEqual({ code: 'offer-withdrawn', number: 'P-1043' });
  });

  it.each(acts)('answers %s alike for a foreign and a missing offer', (name, act) => {
    expect(refusalOf(act(aLedger().state(), NOW))).toEqual({ code: 'not-found' });
    if (name !== 'counter') expect(refusalOf(act(sent().state, NOW, 'birch'))).toEqual({ code: 'not-found' });
  });
});
