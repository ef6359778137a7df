import type { LedgerEvent, PartnerRef } from '../../../src/domain/events.js';
import { entriesNaming, partnersIn, unusualSigns } from '../../../src/domain/unusual.js';
import { sampleEvents } from '../../support/sample-events.js';
import { aLedger, ANA, DAY, NOW, refTo, SELLER, SHOWN, type TestLedger } from '../../support/facts.js';

const sent = (offerId: string, { partner = refTo('alder'), days = null, because = 'partner' }: { partner?: PartnerRef; days?: number | null; because?: 'partner' | 'customer-request' } = {}): LedgerEvent => ({
  ...{ type: 'offer-sent', customerName: 'Wren Bakery', basedOnTrial: null, because },
  offer: { offerId, number: `P-${offerId}`, kind: 'purchase', revision: 1, partner },
  content: { lines: [], trialDays: null, delegationDays: days, validUntil: NOW + 900 * DAY, headCount: null },
});
const refused = (offerId: string, partner = refTo('alder')): LedgerEvent => ({
  ...{ type: 'decision-made', shown: SHOWN, confirmation: null, answers: { delegation: { answer: 'refused', reason: null } } },
  offer: { offerId, number: `P-${offerId}`, kind: 'delegation', revision: 1, partner },
});

const signsOf = (ledger: TestLedger, offerId: string, now = NOW) => {
  const offer = ledger.state().offers.get(offerId);
  if (!offer) throw new Error(`there is no ${offerId}`);
  return unusualSigns(offer, { state: ledger.state(), entries: ledger.entries }, now);
};

it('knows a first contact from a partner that wrote, was named or was imported before', () => {
  const stranger = aLedger();
  stranger.record(sent('1', { partner: refTo('birch') }), NOW - DAY);
  stranger.record(sent('2'), NOW);
  expect(signsOf(stranger, '2')).toEqual([{ sign: 'first-contact' }]);
  const known = aLedger();
  known.record({ type: 'relationship-recorded', customerName: 'Wren Bakery', partnerOfRecord: refTo('alder'), source: 'import' }, NOW - DAY);
  known.record(sent('2'), NOW);
  expect(signsOf(known, '2')).toEqual([]);
});

it('says which domain a partner had before, the latest of them', () => {
  const ledger = aLedger();
  for (const [index, domain] of ['old.example', 'alder-cloud.example', 'alder.example'].entries()) ledger.record(sent(`${index}`, { partner: { ...refTo('alder'), domain } }), NOW - (3 - index) * 40 * DAY);
  expect(signsOf(ledger, '2')).toEqual([{ sign: 'domain-changed', before: 'alder-cloud.example', domain: 'alder.example' }]);
  expect(signsOf(ledger, '0')).toEqual([{ sign: 'first-contact' }]);
});

it('tells when delegated administration was refused before it is asked for again, and only then', () => {
  const ledger = aLedger();
  ledger.record(sent('1', { days: 30 }), NOW - 40 * DAY);
  ledger.record(refused('1'), NOW - 39 * DAY, ANA);
  ledger.record(sent('2', { days: 30 }), NOW - 20 * DAY);
  ledger.record(sent('3'), NOW - 10 * DAY);
  ledger.record(sent('4', { days: 30, partner: refTo('birch') }), NOW - 9 * DAY);
  expect(signsOf(ledger, '2')).toContainEqual({ sign: 'asked-after-refusal', at: NOW - 39 * DAY });
  for (const offerId of ['1', '3', '4']) expect(signsOf(ledger, offerId).map(({ sign }) => sign)).not.toContain('asked-after-refusal');
});

it('finds more messages than usual against the partner’s own weekly average, not the answers to what was asked for', () => {
  const ledger = aLedger();
  for (let week = 1; week <= 10; week += 1) ledger.record(sent(`w${week}`), NOW - (80 - week * 7) * DAY);
  expect(signsOf(ledger, 'w10').map(({ sign }) => sign)).not.toContain('more-messages');
  for (let n = 0; n < 4; n += 1) ledger.record(sent(`r${n}`, { because: 'customer-request' }), NOW - DAY);
  expect(signsOf(ledger, 'w10').map(({ sign }) => sign)).not.toContain('more-messages');
  for (let n = 0; n < 3; n += 1) ledger.record(sent(`n${n}`), NOW - DAY + n);
  expect(signsOf(ledger, 'n2')).toContainEqual({ sign: 'more-messages', count: 3, usual: 1 });
});

it('finds more days than the partner ever asked for before', () => {
  const ledger = aLedger();
  ledger.record(sent('1', { days: 90 }), NOW - 60 * DAY);
  ledger.record(sent('2', { days: 30 }), NOW - 40 * DAY);
  ledger.record(sent('3', { days: 365 }), NOW - 20 * DAY);
  expect([signsOf(ledger, '1'), signsOf(ledger, '2'), signsOf(ledger, '3')]).toEqual([[{ sign: 'first-contact' }], [], [{ sign: 'more-days', days: 365, before: 90 }]]);
});

it.each(Object.entries(sampleEvents()))('finds every partner that an entry names: %s', (_, event) => {
  const named = new Set([...JSON.stringify(event).matchAll(/"partnerId":"(\w+)"/g)].map(([, id]) => id));
  expect(new Set(partnersIn(event).map(({ partnerId }) => partnerId))).toEqual(named);
});

it('leaves out entries that name somebody else', () => {
  const ledger = aLedger();
  ledger.record(sent('1', { partner: refTo('birch') }));
  ledger.record(sent('2'));
  expect(entriesNaming('alder', ledger.entries).map(({ entry }) => entry.seq)).toEqual([2]);
});

it('finds a request sent from another tenant than the earlier ones of the same partner', () => {
  const elsewhere = { ...SELLER, tenantId: 'b12c0000-0000-4000-8000-000000000002' } as typeof SELLER;
  const ledger = aLedger();
  ledger.record(sent('1'), NOW - 3 * DAY, SELLER);
  ledger.record(sent('2'), NOW - 2 * DAY, SELLER);
  ledger.record(sent('3'), NOW - DAY, elsewhere);
  ledger.record(sent('4', { partner: refTo('birch') }), NOW, elsewhere);
  expect(signsOf(ledger, '3')).toContainEqual({ sign: 'tenant-changed' });
  for (const offerId of ['1', '2', '4']) expect(signsOf(ledger, offerId).map(({ sign }) => sign)).not.toContain('tenant-changed');
});
