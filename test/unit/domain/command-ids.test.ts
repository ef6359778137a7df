import { commandIds } from '../../../src/domain/command-ids.js';

// These stand in every ledger: another spelling would let a command that was recorded before take effect once more.
describe('the list of command ids', () => {
  it('is closed, and spells each as ever', () => {
    expect({
      recordRelationship: commandIds.recordRelationship('0a1b'),
      sendOffer: commandIds.sendOffer('o-1'),
      reviseOffer: commandIds.reviseOffer('o-1', 2),
      counterOffer: commandIds.counterOffer('o-1', 2),
      withdrawOffer: commandIds.withdrawOffer('o-1'),
      lapseOffer: commandIds.lapseOffer('o-1'),
      requestOfferAgain: commandIds.requestOfferAgain('o-1'),
      decideOnOffer: commandIds.decideOnOffer('o-1', 2),
      endTrial: commandIds.endTrial('o-1'),
      endDelegation: commandIds.endDelegation(7),
      endPartner: commandIds.endPartner('alder', 7),
      setPartnerOfRecord: commandIds.setPartnerOfRecord(0),
    } satisfies Record<keyof typeof commandIds, string>).toEqual({
      recordRelationship: 'record:0a1b',
      sendOffer: 'send:o-1',
      reviseOffer: 'revise:o-1:2',
      counterOffer: 'counter:o-1:2',
      withdrawOffer: 'withdraw:o-1',
      lapseOffer: 'lapse:o-1',
      requestOfferAgain: 'request-again:o-1',
      decideOnOffer: 'decide:o-1:2',
      endTrial: 'end-trial:o-1',
      endDelegation: 'end-delegation:7',
      endPartner: 'end-partner:alder:7',
      setPartnerOfRecord: 'set-partner-of-record:0',
    });
  });

  it('tells revisions, grants and later changes apart', () => {
    expect(commandIds.decideOnOffer('o-1', 1)).not.toBe(commandIds.decideOnOffer('o-1', 2));
    expect(commandIds.endDelegation(1)).not.toBe(commandIds.endDelegation(11));
    expect(commandIds.setPartnerOfRecord(3)).not.toBe(commandIds.setPartnerOfRecord(4));
  });
});
