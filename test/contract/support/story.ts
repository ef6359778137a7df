import { decideOnOffer } from '../../../src/domain/decision.js';
import { endDelegation } from '../../../src/domain/delegation.js';
import { reviseOffer, sendOffer, withdrawOffer } from '../../../src/domain/offer-life.js';
import { setPartnerOfRecord } from '../../../src/domain/partner-of-record.js';
import { aCustomer, aDecision, aLedger, aPartner, aProposal, NOW, refTo, someFacts, valueOf, type TestLedger } from '../../support/facts.js';

/**
 * Two partners offer to one customer; administration is granted to one, swapped to the other, swapped back and ended, a partner of
 * record is named and taken away, an offer is revised and withdrawn. Offers are named after the customer.
 */
export function aStory(customerId: string): TestLedger {
  const ledger = aLedger(customerId);
  const factsOf = (partnerId: string) => someFacts({ partner: aPartner(partnerId), customer: aCustomer({}, customerId) });
  const offerId = (place: number) => `${customerId}-${place}`;
  const send = (place: number, partnerId: string) => {
    const proposal = aProposal({ offerId: offerId(place), delegationDays: 90 });
    ledger.record(valueOf(sendOffer(ledger.state(), { proposal, number: `P-${customerId}-${place}` }, factsOf(partnerId), NOW)), NOW + place);
  };
  const grant = (place: number, partnerId: string, answer: 'accept' | 'decline') => {
    const decision = aDecision(ledger.state(), {
      offer: answer === 'accept' ? { answer } : { answer, reason: null },
      delegation: { answer: 'grant', days: 30 + place },
    }, { offerId: offerId(place), confirmed: ['replace-administrator', 'grant-while-declining'] });
    ledger.record(valueOf(decideOnOffer(ledger.state(), decision, factsOf(partnerId), NOW)));
  };

  send(1, 'alder');
  send(2, 'birch');
  grant(1, 'alder', 'accept');
  ledger.record(valueOf(reviseOffer(ledger.state(), { proposal: aProposal({ offerId: offerId(2), delegationDays: 60 }), revision: 1 }, factsOf('birch'), NOW)));
  grant(2, 'birch', 'decline');
  send(3, 'alder');
  ledger.record(valueOf(setPartnerOfRecord(ledger.state(), { partner: refTo('cedar'), afterSeq: 0, shown: null }, factsOf('alder'))));
  grant(3, 'alder', 'accept');
  send(4, 'alder');
  ledger.record(valueOf(withdrawOffer(ledger.state(), offerId(4), 'alder', NOW)));
  const { grantSeq } = ledger.state().administrator ?? { grantSeq: 0 };
  ledger.record(valueOf(endDelegation(ledger.state(), { grantSeq, how: 'revoked', shown: null }, NOW)));
  ledger.record(valueOf(setPartnerOfRecord(ledger.state(), { partner: null, afterSeq: ledger.state().partnerOfRecordSeq, shown: null }, factsOf('alder'))));
  send(5, 'birch');
  return ledger;
}
