import { checkLine, checkProposal, DEFAULT_VALID_DAYS } from '../../../src/domain/offer.js';
import { aCatalogue, aCustomer, aDelegationRequest, aLedger, aPartner, aProposal, aTrial, DAY, NOW, refusalOf, SKU, someFacts, valueOf } from '../../support/facts.js';

const nobody = aLedger().state();
const check = (proposal = aProposal(), facts = someFacts()) => checkProposal(nobody, proposal, facts, NOW);
const aLine = (skuId: string, licences: number) => ({ skuId, licences, price: null });

const NO_WHOLE_NUMBERS = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY] as const;

describe('R1 a line is refused alone', () => {
  const facts = someFacts({ partner: aPartner('alder', { authorisedServices: ['exchange', 'teams'] }) });

  it('so that the others of the same offer can go', () => {
    const asked = { facts, now: NOW };
    expect(checkLine(nobody, aProposal(), aLine(SKU.basic, 5), asked).ok).toBe(true);
    expect(refusalOf(checkLine(nobody, aProposal(), aLine(SKU.powerBi, 5), asked))).toMatchObject({ code: 'services-not-authorised', missing: ['power-bi'] });
  });

  it('and the offer that still holds it is refused whole', () => {
    expect(refusalOf(check(aProposal({ lines: [aLine(SKU.basic, 5), aLine(SKU.powerBi, 5)] }), facts)).code).toBe('services-not-authorised');
  });
});

describe('R6 what a trial invitation says', () => {
  it('is 30 days and 25 licences, whatever was asked for', () => {
    const content = valueOf(check(aTrial({ lines: [{ skuId: SKU.e3, licences: 1e9, price: { amount: '1', currency: 'EUR', term: 'annual' } }], headCount: 20 })));
    expect(content).toMatchObject({ trialDays: 30, headCount: 20, lines: [{ licences: 25, price: null }] });
  });

  it('is what the catalogue says where that says otherwise', () => {
    expect(valueOf(check(aTrial({ lines: [aLine(SKU.powerBi, 1)] })))).toMatchObject({ trialDays: 60, lines: [{ licences: 10 }] });
  });

  it('refuses a subscription that cannot be tried', () => {
    expect(refusalOf(check(aTrial({ lines: [aLine(SKU.intune, 25)] })))).toEqual({ code: 'trial-not-offered', subscription: 'Microsoft Intune' });
  });

  it('refuses more than one subscription, and none', () => {
    expect(refusalOf(check(aTrial({ lines: [aLine(SKU.e3, 25), aLine(SKU.basic, 25)] }))).code).toBe('trial-one-subscription');
    expect(refusalOf(check(aTrial({ lines: [] }))).code).toBe('lines-missing');
  });

  it('refuses a subscription that the customer has', () => {
    const customer = aCustomer({ subscriptions: [SKU.e3] });
    expect(refusalOf(check(aTrial(), someFacts({ customer })))).toEqual({ code: 'subscription-held-already', subscription: 'Office 365 E3' });
    expect(check(aProposal(), someFacts({ customer })).ok).toBe(true);
  });
});

describe('R7 what a purchase offer says', () => {
  it('holds several lines with their counts and prices, named as they are today', () => {
    const price = { amount: '12.50', currency: 'BRL', term: 'monthly' } as const;
    const content = valueOf(check(aProposal({ lines: [{ skuId: SKU.basic, licences: 300, price }, aLine(SKU.e3, 1_000_000)] })));
    expect(content).toEqual({
      lines: [
        { skuId: SKU.basic, partNumber: 'O365_BUSINESS_ESSENTIALS', name: 'Microsoft 365 Business Basic', services: ['exchange', 'teams'], licences: 300, price },
        { skuId: SKU.e3, partNumber: 'ENTERPRISEPACK', name: 'Office 365 E3', services: ['exchange', 'teams', 'sharepoint', 'office'], licences: 1_000_000, price: null },
      ],
      trialDays: null,
      delegationDays: null,
      validUntil: NOW + 30 * DAY,
      headCount: null,
    });
  });

  it.each([...NO_WHOLE_NUMBERS, 301, 1e9])('refuses %p licences of a plan for at most 300', (licences) => {
    expect(refusalOf(check(aProposal({ lines: [aLine(SKU.basic, licences)] })))).toEqual({
      code: 'licences-out-of-range',
      subscription: 'Microsoft 365 Business Basic',
      most: 300,
    });
  });

  it.each([1, 300])('takes %p licences of it', (licences) => {
    expect(check(aProposal({ lines: [aLine(SKU.basic, licences)] })).ok).toBe(true);
  });

  it.each([
    // The cast: what comes from a card or a stored draft is any text, whatever the type says.
    { amount: '12,50' }, { amount: '' }, { amount: '-1' }, { amount: '1.234' }, { amount: '1e3' }, { amount: '1234567890' }, { currency: 'euro' }, { term: 'weekly' as 'monthly' },
  ])('refuses a price that no entry could hold (%j)', (changes) => {
    const price = { amount: '12.50', currency: 'EUR', term: 'monthly' as const, ...changes };
    expect(refusalOf(check(aProposal({ lines: [{ ...aLine(SKU.e3, 5), price }] })))).toEqual({ code: 'price-not-understood' });
    expect(refusalOf(checkLine(nobody, aProposal(), { ...aLine(SKU.e3, 5), price }, { facts: someFacts(), now: NOW })).code).toBe('price-not-understood');
  });

  it.each(NO_WHOLE_NUMBERS)('refuses to note %p people', (headCount) => {
    expect(refusalOf(check(aTrial({ headCount })))).toEqual({ code: 'head-count-not-understood' });
  });

  it('refuses no line at all, and more than twenty', () => {
    expect(refusalOf(check(aProposal({ lines: [] }))).code).toBe('lines-missing');
    expect(refusalOf(check(aProposal({ lines: Array.from({ length: 21 }, () => aLine(SKU.e3, 1)) }))).code).toBe('lines-missing');
  });

  it('refuses the same subscription twice', () => {
    expect(refusalOf(check(aProposal({ lines: [aLine(SKU.e3, 1), aLine(SKU.basic, 1), aLine(SKU.e3, 2)] })))).toEqual({ code: 'subscription-twice', subscription: 'Office 365 E3' });
  });

  it('refuses a subscription that is not in the catalogue', () => {
    expect(refusalOf(check(aProposal({ lines: [aLine('00000000-0000-4000-8000-000000000000', 1)] }))).code).toBe('subscription-unknown');
  });
});

describe('R8, R19 asking for delegated administration', () => {
  it.each([
    ['a trial invitation', aTrial({ delegationDays: 365 })],
    ['a purchase offer', aProposal({ delegationDays: 365 })],
    ['a request of its own', aDelegationRequest()],
  ])('goes with %s', (_name, proposal) => {
    expect(valueOf(check(proposal)).delegationDays).toBe(365);
  });

  it('needs no line when asked alone, and drops those that were given', () => {
    expect(valueOf(check(aDelegationRequest({ lines: [aLine(SKU.e3, 5)] }))).lines).toEqual([]);
  });

  it.each([...NO_WHOLE_NUMBERS, 731])('refuses %p days', (delegationDays) => {
    const refusal = { code: 'delegation-days-out-of-range', most: 730 };
    expect(refusalOf(check(aProposal({ delegationDays })))).toEqual(refusal);
    expect(refusalOf(check(aDelegationRequest({ delegationDays })))).toEqual(refusal);
  });

  it.each([1, 730])('takes %p days', (delegationDays) => {
    expect(valueOf(check(aDelegationRequest({ delegationDays }))).delegationDays).toBe(delegationDays);
  });

  it('refuses a request of its own that names no days', () => {
    expect(refusalOf(check(aDelegationRequest({ delegationDays: null }))).code).toBe('delegation-days-out-of-range');
  });

  it.each([{ certifiedForDelegation: false }, { programmes: ['silver-club'] }])('refuses it to a partner that R3 does not allow (%j)', (changes) => {
    // Programmes for the partner features apart, so that only R3 is in question.
    const catalogue = aCatalogue({ programmesForPartnerFeatures: ['cloud-essentials', 'silver-club'] });
    const facts = someFacts({ partner: aPartner('alder', changes), catalogue });
    expect(refusalOf(check(aTrial({ delegationDays: 30 }), facts)).code).toMatch(/^delegation-not-/);
    expect(check(aTrial(), facts).ok).toBe(true);
  });
});

describe('R11 how long an offer is valid', () => {
  it('is 30 days where nobody says otherwise', () => {
    expect(DEFAULT_VALID_DAYS).toBe(30);
  });

  it.each([1, 90])('may be %p days', (validDays) => {
    expect(valueOf(check(aProposal({ validDays }))).validUntil).toBe(NOW + validDays * DAY);
  });

  it.each([...NO_WHOLE_NUMBERS, 91])('may not be %p days', (validDays) => {
    expect(refusalOf(check(aProposal({ validDays })))).toEqual({ code: 'valid-days-out-of-range' });
  });
});

describe('R4, R5, R28 to whom nothing can be sent', () => {
  it('refuses a customer operated by 21Vianet', () => {
    expect(refusalOf(check(aProposal(), someFacts({ customer: aCustomer({ operatedBy: '21vianet' }) }))).code).toBe('operated-by-21vianet');
  });

  it('refuses its own organisation', () => {
    expect(refusalOf(check(aProposal(), someFacts({ customer: aCustomer({}, 'alder') }))).code).toBe('offer-to-itself');
  });

  it('refuses a customer without a known admin', () => {
    expect(refusalOf(check(aProposal(), someFacts({ customerAdmins: 0 })))).toEqual({ code: 'customer-without-admin' });
    expect(check(aProposal(), someFacts({ customerAdmins: 1 })).ok).toBe(true);
  });
});
