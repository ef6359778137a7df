import { smallestWith } from '../../../src/domain/catalogue.js';
import { mayAskForDelegation, mayDealWith, mayOffer } from '../../../src/domain/eligibility.js';
import { checkProposal } from '../../../src/domain/offer.js';
import { aCatalogue, aCustomer, aLedger, aPartner, aProposal, NOW, refusalOf, SKU, someFacts, valueOf } from '../../support/facts.js';

const catalogue = aCatalogue();
const nobody = aLedger().state();

describe('R1 what a partner is authorised for', () => {
  it('lets it offer a subscription all of whose services are among its own', () => {
    const subscription = valueOf(mayOffer(aPartner('alder', { authorisedServices: ['teams', 'exchange'] }), SKU.basic, catalogue));
    expect(subscription.name).toBe('Microsoft 365 Business Basic');
  });

  it('refuses the line when a service is missing, and names what is missing', () => {
    expect(refusalOf(mayOffer(aPartner('alder', { authorisedServices: ['teams', 'exchange'] }), SKU.e3, catalogue))).toEqual({
      code: 'services-not-authorised',
      subscription: 'Office 365 E3',
      missing: ['sharepoint', 'office'],
    });
  });

  it('refuses a subscription that the catalogue does not have', () => {
    expect(refusalOf(mayOffer(aPartner(), SKU.e3.replace('6', '7'), catalogue))).toEqual({ code: 'subscription-unknown' });
  });

  it('refuses a usage location that the catalogue does not allow, and names it', () => {
    const onlyBrazil = aCatalogue({ usageLocations: ['BR'] });
    expect(refusalOf(mayDealWith(aPartner(), aCustomer({ usageLocation: 'FR' }), onlyBrazil))).toEqual({ code: 'usage-location-not-allowed', usageLocation: 'FR' });
    expect(mayDealWith(aPartner(), aCustomer({ usageLocation: 'BR' }), onlyBrazil).ok).toBe(true);
    expect(mayDealWith(aPartner(), aCustomer({ usageLocation: 'FR' }), catalogue).ok).toBe(true);
  });

  it('finds the smallest subscription that has the services asked for', () => {
    expect(smallestWith(catalogue, ['teams', 'exchange'])?.name).toBe('Microsoft 365 Business Basic');
    expect(smallestWith(catalogue, ['teams', 'sharepoint'])?.name).toBe('Office 365 E3');
    expect(smallestWith(catalogue, ['teams', 'telegraphy'])).toBeUndefined();
  });
});

describe('R2 the partner features', () => {
  it('refuses a partner in no programme that opens them', () => {
    expect(refusalOf(mayDealWith(aPartner('alder', { programmes: [] }), aCustomer(), catalogue))).toEqual({ code: 'not-in-programme' });
    expect(refusalOf(mayDealWith(aPartner('alder', { programmes: ['silver-club'] }), aCustomer(), catalogue))).toEqual({ code: 'not-in-programme' });
  });

  it.each(['cloud-essentials', 'cloud-accelerate', 'cloud-deployment'])('takes a partner in %s', (programme) => {
    expect(mayDealWith(aPartner('alder', { programmes: ['silver-club', programme] }), aCustomer(), catalogue).ok).toBe(true);
  });
});

describe('R3 who may ask for delegated administration', () => {
  it('refuses a partner that is not certified', () => {
    expect(refusalOf(mayAskForDelegation(aPartner('alder', { certifiedForDelegation: false }), catalogue))).toEqual({ code: 'delegation-not-certified' });
  });

  it('refuses a certified partner outside the programmes', () => {
    expect(refusalOf(mayAskForDelegation(aPartner('alder', { programmes: ['silver-club'] }), catalogue))).toEqual({ code: 'delegation-not-in-programme' });
  });

  it('takes the programmes from the catalogue, for they have been renamed since', () => {
    const renamed = aCatalogue({ programmesForDelegation: ['solutions-partner'] });
    expect(mayAskForDelegation(aPartner('alder', { programmes: ['solutions-partner'] }), renamed).ok).toBe(true);
    expect(refusalOf(mayAskForDelegation(aPartner('alder', { programmes: ['cloud-essentials'] }), renamed)).code).toBe('delegation-not-in-programme');
  });

  it('does not ask for it where only an offer is made', () => {
    const facts = someFacts({ partner: aPartner('alder', { certifiedForDelegation: false }) });
    expect(checkProposal(nobody, aProposal(), facts, NOW).ok).toBe(true);
    expect(refusalOf(checkProposal(nobody, aProposal({ delegationDays: 30 }), facts, NOW)).code).toBe('delegation-not-certified');
  });
});

describe('R4 customers operated by 21Vianet', () => {
  const chinese = aCustomer({ operatedBy: '21vianet', usageLocation: 'CN' });

  it('refuses every partner feature for them', () => {
    expect(refusalOf(mayDealWith(aPartner(), chinese, catalogue))).toEqual({ code: 'operated-by-21vianet' });
  });

  it('says so before anything that concerns the partner', () => {
    expect(refusalOf(mayDealWith(aPartner('alder', { programmes: [] }), chinese, catalogue)).code).toBe('operated-by-21vianet');
  });

  it('is a rule of the data: the day the feature comes, the catalogue says so', () => {
    expect(mayDealWith(aPartner(), chinese, aCatalogue({ operatorsWithoutPartnerFeatures: [] })).ok).toBe(true);
  });
});

describe('R5 checked when composing, sending and deciding', () => {
  it('refuses an offer of a partner to itself', () => {
    expect(refusalOf(mayDealWith(aPartner('alder'), aCustomer({}, 'alder'), catalogue))).toEqual({ code: 'offer-to-itself' });
  });

  it('lets one partner offer to another that is a customer too', () => {
    expect(mayDealWith(aPartner('alder'), aCustomer({}, 'birch'), catalogue).ok).toBe(true);
  });
});
