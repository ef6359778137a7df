import { sayRefusal } from '../../../src/cards/say-refusal.js';
import { LOCALES } from '../../../src/domain/people.js';
import type { Refusal, RefusalCode } from '../../../src/domain/refusals.js';
import { createSpeaker } from '../../../src/i18n/speech.js';

const AT = Date.UTC(2026, 2, 3, 9);
const RIVAL = { partnerId: 'birch', name: 'Birch Consulting', domain: 'birch.example', partnerNumber: '4711' };

/** One of each code, with what it carries. */
const REFUSALS: { readonly [C in RefusalCode]: Extract<Refusal, { code: C }> } = {
  'not-found': { code: 'not-found' },
  'role-missing': { code: 'role-missing', needed: ['partner-seller', 'partner-admin'] },
  'only-admins-check': { code: 'only-admins-check', names: ['Ana Lima', 'Bo Chen'] },
  'person-unknown': { code: 'person-unknown' },
  'operated-by-21vianet': { code: 'operated-by-21vianet' },
  'nothing-to-end': { code: 'nothing-to-end' },
  'ending-word-missing': { code: 'ending-word-missing' },
  'not-in-programme': { code: 'not-in-programme' },
  'services-not-authorised': { code: 'services-not-authorised', subscription: 'Office 365 E5', missing: ['power-bi', 'an-operators-own'] },
  'usage-location-not-allowed': { code: 'usage-location-not-allowed', usageLocation: 'BR' },
  'offer-to-itself': { code: 'offer-to-itself' },
  'subscription-unknown': { code: 'subscription-unknown' },
  'delegation-not-certified': { code: 'delegation-not-certified' },
  'delegation-not-in-programme': { code: 'delegation-not-in-programme' },
  'delegation-already-asked': { code: 'delegation-already-asked', number: 'D-1044' },
  'delegation-quiet-until': { code: 'delegation-quiet-until', until: AT },
  'delegation-days-out-of-range': { code: 'delegation-days-out-of-range', most: 730 },
  'daily-messages-reached': { code: 'daily-messages-reached', most: 3 },
  'daily-offers-reached': { code: 'daily-offers-reached', most: 500 },
  'trial-not-offered': { code: 'trial-not-offered', subscription: 'Microsoft Intune' },
  'trial-one-subscription': { code: 'trial-one-subscription' },
  'trial-had-already': { code: 'trial-had-already', subscription: 'Office 365 E3' },
  'subscription-held-already': { code: 'subscription-held-already', subscription: 'Office 365 E3' },
  'lines-missing': { code: 'lines-missing' },
  'licences-out-of-range': { code: 'licences-out-of-range', subscription: 'Office 365 E3', most: 1_000_000 },
  'price-not-understood': { code: 'price-not-understood' },
  'count-of-which-line': { code: 'count-of-which-line' },
  'head-count-not-understood': { code: 'head-count-not-understood' },
  'subscription-twice': { code: 'subscription-twice', subscription: 'Office 365 E3' },
  'valid-days-out-of-range': { code: 'valid-days-out-of-range' },
  'customer-without-admin': { code: 'customer-without-admin' },
  'offer-lapsed': { code: 'offer-lapsed', number: 'P-1043', at: AT },
  'offer-withdrawn': { code: 'offer-withdrawn', number: 'P-1043' },
  'offer-superseded': { code: 'offer-superseded', number: 'P-1043', revision: 2 },
  'offer-decided': { code: 'offer-decided', number: 'P-1043' },
  'offer-not-open': { code: 'offer-not-open', number: 'P-1043' },
  'counter-waiting': { code: 'counter-waiting', number: 'P-1043' },
  'no-counter': { code: 'no-counter', number: 'P-1043' },
  'circumstances-changed': { code: 'circumstances-changed' },
  'confirmation-due': { code: 'confirmation-due', confirmations: [{ kind: 'replace-administrator', present: RIVAL, since: AT, until: AT }] },
  'answers-missing': { code: 'answers-missing', parts: ['offer', 'partner-of-record'] },
  'answer-not-asked': { code: 'answer-not-asked', part: 'delegation' },
  'counts-unchanged': { code: 'counts-unchanged' },
  'partner-unknown': { code: 'partner-unknown' },
  'partner-of-record-unchanged': { code: 'partner-of-record-unchanged' },
  'delegation-not-held': { code: 'delegation-not-held' },
  'clock-not-trusted': { code: 'clock-not-trusted' },
  'ledger-newer-than-software': { code: 'ledger-newer-than-software' },
};

const speechOf = (locale: (typeof LOCALES)[number]) => createSpeaker()(locale, 'UTC');
const english = speechOf('en-US');

describe.each(LOCALES)('in %s', (locale) => {
  const speech = speechOf(locale);

  it.each(Object.values(REFUSALS))('$code is said in a whole sentence, with every value in its place', (refusal) => {
    const said = sayRefusal(refusal, speech);
    expect(said.length).toBeGreaterThan(12);
    expect(said).not.toMatch(/[{}]|undefined|null/);
  });

  it('a refusal that another partner’s dealings caused reads like one that has nothing to do with anybody (R29)', () => {
    expect(sayRefusal(REFUSALS['trial-had-already'], speech)).toBe(sayRefusal(REFUSALS['subscription-held-already'], speech));
  });
});

it('names no other partner where a confirmation is due (R15)', () => {
  expect(sayRefusal(REFUSALS['confirmation-due'], english)).not.toContain(RIVAL.name);
});

it('says which services are missing, in words where it has one', () => {
  expect(sayRefusal(REFUSALS['services-not-authorised'], english)).toContain('Power BI and an-operators-own');
});

it('names the roles that may do it, and who can give one', () => {
  const said = sayRefusal(REFUSALS['role-missing'], english);
  expect(said).toContain('partner seller or partner administrator');
  expect(said).toContain('administrator of your organization');
});

it('shows the way to 21Vianet’s support (R4) and into Cloud Essentials (R2)', () => {
  expect(sayRefusal(REFUSALS['operated-by-21vianet'], english)).toContain('400-089-0365');
  expect(sayRefusal(REFUSALS['not-in-programme'], english)).toContain('Microsoft Online Services Partner Agreement');
});
