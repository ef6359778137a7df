import { circumstancesOf } from '../../../src/domain/decision.js';
import { endPartner, openDealingsWith } from '../../../src/domain/end-partner.js';
import { sealEntry } from '../../../src/domain/entry.js';
import type { LedgerEvent, OfferKind } from '../../../src/domain/events.js';
import { entriesNaming, unusualSigns } from '../../../src/domain/unusual.js';
import { whoIsTold } from '../../../src/domain/who-is-told.js';
import { roleSpans } from '../../../src/domain/role-spans.js';
import { offerStatusAt, requestWaits, type CustomerState } from '../../../src/domain/state.js';
import { aLedger, ANA, DAY, NOW, refTo, refusalOf, SHOWN, valueOf, type TestLedger } from '../../support/facts.js';

const UNTIL = NOW + 300 * DAY;
const sent = (offerId: string, kind: OfferKind, days: number | null, { partner = 'alder', validUntil = NOW + 30 * DAY } = {}): LedgerEvent => ({
  ...{ type: 'offer-sent', customerName: 'Wren Bakery', basedOnTrial: null, because: 'partner' },
  offer: { offerId, number: `N-${offerId}`, kind, revision: 1, partner: refTo(partner) },
  content: { lines: [], trialDays: null, delegationDays: days, validUntil, headCount: null },
});

/** Alder holds both roles, has two open offers and one that lapsed and was asked for again; birch has an open one. */
function dealings(): TestLedger {
  const ledger = aLedger();
  ledger.record({ type: 'relationship-recorded', customerName: 'Wren Bakery', administrator: { partner: refTo('alder'), until: UNTIL }, partnerOfRecord: refTo('alder'), source: 'import' }, NOW - 90 * DAY);
  ledger.record(sent('9', 'purchase', null, { validUntil: NOW - DAY }), NOW - 40 * DAY);
  ledger.record({ type: 'offer-requested-again', offer: { offerId: '9', number: 'N-9', kind: 'purchase', revision: 1, partner: refTo('alder') } }, NOW, ANA);
  ledger.record(sent('1', 'trial', null), NOW);
  ledger.record(sent('2', 'purchase', 30), NOW);
  ledger.record(sent('3', 'delegation', 30, { partner: 'birch' }), NOW);
  return ledger;
}

const ending = (state: CustomerState, partnerId = 'alder') => ({ partnerId, seen: circumstancesOf(state), shown: SHOWN });

it('R20 lists everything that is there in one event, complete in itself', () => {
  const state = dealings().state();
  expect(valueOf(endPartner(state, ending(state), NOW))).toEqual({
    type: 'partner-ended',
    partner: refTo('alder'),
    administration: { grantSeq: 1, until: UNTIL },
    partnerOfRecord: true,
    offers: [
      { offerId: '1', number: 'N-1', kind: 'trial', revision: 1, delegationRefused: false },
      { offerId: '2', number: 'N-2', kind: 'purchase', revision: 1, delegationRefused: true },
    ],
    requests: [{ offerId: '9', number: 'N-9' }],
    shown: SHOWN,
  });
});

it('R24 ends all of it together, and leaves what is another partner’s', () => {
  const ledger = dealings();
  const before = ledger.state();
  const after = ledger.record(valueOf(endPartner(before, ending(before), NOW)), NOW, ANA);
  expect([after.administrator, after.partnerOfRecord]).toEqual([null, null]);
  expect([after.administratorSeq, after.partnerOfRecordSeq, after.partnerEndedSeq.get('alder')]).toEqual([7, 7, 7]);
  expect(after.knownByLedger).toEqual({ administrator: true, partnerOfRecord: true });
  expect([...after.offers.values()].map((offer) => [offer.offerId, offerStatusAt(offer, NOW), requestWaits(offer)])).toEqual([['9', 'lapsed', false], ['1', 'declined', false], ['2', 'declined', false], ['3', 'sent', false]]);
  expect(after.offers.get('2')?.closing).toMatchObject({ how: 'decided', by: ANA, answers: { offer: { answer: 'declined' }, delegation: { answer: 'refused' } } });
  expect(after.delegationRefusedAt).toEqual(new Map([['alder', NOW]]));
  expect(roleSpans('administrator', ledger.entries, NOW).at(-1)).toMatchObject({ partner: null, from: NOW, seq: 7 });
  expect(roleSpans('partner-of-record', ledger.entries, NOW).at(-1)).toMatchObject({ partner: null, from: NOW, seq: 7 });
});

it('ends a request for delegated administration alone as a refusal', () => {
  const ledger = dealings();
  const after = ledger.record(valueOf(endPartner(ledger.state(), ending(ledger.state(), 'birch'), NOW)), NOW, ANA);
  expect(after.offers.get('3')?.closing).toMatchObject({ answers: { delegation: { answer: 'refused' } } });
  expect(offerStatusAt(after.offers.get('3')!, NOW)).toBe('declined');
  expect(after.administrator?.partner.partnerId).toBe('alder');
});

it('refuses where there is nothing to end, by then or by the clock', () => {
  const ledger = dealings();
  expect(refusalOf(endPartner(ledger.state(), ending(ledger.state(), 'cedar'), NOW))).toEqual({ code: 'nothing-to-end' });
  expect(openDealingsWith(ledger.state(), 'birch', NOW + 29 * DAY)).not.toBeNull();
  expect(openDealingsWith(ledger.state(), 'birch', NOW + 31 * DAY)).toBeNull();
  expect(openDealingsWith(ledger.state(), 'alder', UNTIL)).toMatchObject({ administration: null, offers: [] });
});

it('R25 ends nothing on a card from before a role was given, and offers that came since end with the rest', () => {
  const ledger = dealings();
  const card = ending(ledger.state());
  ledger.record(sent('4', 'purchase', null), NOW);
  expect(valueOf(endPartner(ledger.state(), card, NOW)).offers.map(({ offerId }) => offerId)).toEqual(['1', '2', '4']);
  ledger.record({ type: 'partner-of-record-set', partner: refTo('birch'), former: refTo('alder'), how: 'designated', shown: SHOWN }, NOW, ANA);
  expect(valueOf(endPartner(ledger.state(), card, NOW)).partnerOfRecord).toBe(false);
  ledger.record({ type: 'partner-of-record-set', partner: refTo('alder'), former: refTo('birch'), how: 'designated', shown: SHOWN }, NOW, ANA);
  expect(refusalOf(endPartner(ledger.state(), card, NOW))).toEqual({ code: 'circumstances-changed' });
});

it('R28 tells the customer’s admins, the partner’s, and the sellers whose offers it declined', () => {
  const ledger = dealings();
  const state = ledger.record(valueOf(endPartner(ledger.state(), ending(ledger.state()), NOW)), NOW, ANA);
  const told = whoIsTold(ledger.entries.at(-1)!.entry, state);
  expect(told.map(({ audience, reason, offerId }) => [audience.kind, reason, offerId])).toEqual([
    ['customer-admins', 'partner-ended', null], ['partner-admins', 'partner-ended', null],
    ...Array.from({ length: 3 }, () => ['offering-partner', 'partner-ended', null]),
  ]);
  expect(told.every(({ audience }) => audience.kind === 'customer-admins' || audience.partnerId === 'alder')).toBe(true);
});

it('is a sign when the partner asks again, and among what the partner’s past says', () => {
  const ledger = dealings();
  ledger.record(valueOf(endPartner(ledger.state(), ending(ledger.state()), NOW)), NOW, ANA);
  ledger.record(sent('5', 'delegation', 30), NOW + 8 * DAY);
  const state = ledger.state();
  expect(unusualSigns(state.offers.get('5')!, { state, entries: ledger.entries }, NOW + 8 * DAY)).toContainEqual({ sign: 'asked-after-refusal', at: NOW });
  expect(entriesNaming('alder', ledger.entries).map(({ entry }) => entry.seq)).toContain(7);
  expect(entriesNaming('birch', ledger.entries).map(({ entry }) => entry.seq)).toEqual([6]);
});

it('seals no entry that names an offer’s partner twice', () => {
  const event = valueOf(endPartner(dealings().state(), ending(dealings().state()), NOW));
  const entry = { version: 1, customerId: 'wren', seq: 8, commandId: 'c', at: NOW, actor: ANA, channel: 'teams', previousHash: '0'.repeat(64) } as const;
  expect(sealEntry({ ...entry, event }).text).toContain('partner-ended');
  const foreign = { ...event, offers: event.offers.map((offer) => ({ ...offer, partner: refTo('birch') })) };
  expect(() => sealEntry({ ...entry, event: foreign })).toThrow();
});
