import { roleFlag } from '../../../src/domain/eligibility.js';
import { aCatalogue, aCustomer, aPartner } from '../../support/facts.js';

describe('R4, R21, R23: a role that would not be given today', () => {
  const customer = aCustomer();
  const catalogue = aCatalogue();

  it('is not flagged while its holder could ask for it', () => {
    expect(roleFlag('administrator', aPartner(), customer, catalogue)).toBeNull();
    expect(roleFlag('partner-of-record', aPartner(), customer, catalogue)).toBeNull();
  });

  it('is flagged when the holder has lost its certification or its programme, for delegated administration only', () => {
    for (const lost of [{ certifiedForDelegation: false }, { programmes: [] }]) {
      expect(roleFlag('administrator', aPartner('alder', lost), customer, catalogue)).toBe('not-eligible');
      expect(roleFlag('partner-of-record', aPartner('alder', lost), customer, catalogue)).toBeNull();
    }
  });

  it('is flagged when the holder has left the directory', () => {
    expect(roleFlag('administrator', null, customer, catalogue)).toBe('partner-left');
    expect(roleFlag('partner-of-record', null, customer, catalogue)).toBe('partner-left');
  });

  it('is flagged, whoever holds it, when the customer is operated by 21Vianet now', () => {
    const moved = { ...customer, customer: { ...customer.customer, operatedBy: '21vianet' } };
    expect(roleFlag('partner-of-record', aPartner(), moved, catalogue)).toBe('no-partner-features');
    expect(roleFlag('administrator', null, moved, catalogue)).toBe('no-partner-features');
  });
});
