import type { LedgerEvent, RecordedAnswers } from '../../../src/domain/events.js';
import { relationsOf } from '../../../src/domain/partner-relations.js';
import { aLedger, ANA, DAY, NOW, refTo, SHOWN, type TestLedger } from '../../support/facts.js';

const sent = (offerId: string, partnerId: string, validDays = 30): LedgerEvent => ({
  ...{ type: 'offer-sent', customerName: 'Wren Bakery', basedOnTrial: null, because: 'partner' },
  offer: { offerId, number: `P-${offerId}`, kind: 'purchase', revision: 1, partner: refTo(partnerId) },
  content: { lines: [], trialDays: null, delegationDays: 30, validUntil: NOW + validDays * DAY, headCount: null },
});
const decided = (offerId: string, partnerId: string, answers: RecordedAnswers): LedgerEvent => ({
  ...{ type: 'decision-made', shown: SHOWN, confirmation: null, answers },
  offer: { offerId, number: `P-${offerId}`, kind: 'purchase', revision: 1, partner: refTo(partnerId) },
});
const granted = (until: number): RecordedAnswers => ({ delegation: { answer: 'granted', days: 30, until, former: null } });
const of = (ledger: TestLedger, partnerId: string, now: number) => relationsOf(partnerId, { state: ledger.state(), entries: ledger.entries }, now);

it('tells from when to when a partner administered: renewed, replaced, granted again, run out', () => {
  const ledger = aLedger();
  ledger.record(decided('1', 'alder', granted(NOW + 10 * DAY)), NOW, ANA);
  ledger.record(decided('2', 'alder', granted(NOW + 40 * DAY)), NOW + 5 * DAY, ANA);
  ledger.record(decided('3', 'birch', granted(NOW + 50 * DAY)), NOW + 20 * DAY, ANA);
  ledger.record(decided('4', 'alder', granted(NOW + 70 * DAY)), NOW + 60 * DAY, ANA);
  expect(of(ledger, 'alder', NOW + 65 * DAY).administered).toEqual([{ from: NOW, to: NOW + 20 * DAY }, { from: NOW + 60 * DAY, to: null }]);
  expect(of(ledger, 'alder', NOW + 90 * DAY).administered.at(-1)).toEqual({ from: NOW + 60 * DAY, to: NOW + 70 * DAY });
  expect(of(ledger, 'birch', NOW + 90 * DAY).administered).toEqual([{ from: NOW + 20 * DAY, to: NOW + 50 * DAY }]);
  expect(of(ledger, 'cedar', NOW + 90 * DAY).administered).toEqual([]);
});

it('tells when a partner was the partner of record, also when it is named again while it is', () => {
  const ledger = aLedger();
  ledger.record({ type: 'relationship-recorded', customerName: 'Wren Bakery', partnerOfRecord: refTo('alder'), source: 'import' }, NOW);
  ledger.record(decided('1', 'alder', { partnerOfRecord: { answer: 'set', partner: refTo('alder'), former: refTo('alder') } }), NOW + DAY, ANA);
  ledger.record({ type: 'partner-of-record-set', partner: null, former: refTo('alder'), how: 'designated', shown: SHOWN }, NOW + 3 * DAY, ANA);
  expect(of(ledger, 'alder', NOW + 9 * DAY).ofRecord).toEqual([{ from: NOW, to: NOW + 3 * DAY }]);
});

it('counts a partner’s own offers by how they stand, by their dates', () => {
  const ledger = aLedger();
  for (const offerId of ['1', '2', '3']) ledger.record(sent(offerId, 'alder', offerId === '3' ? 1 : 30));
  ledger.record(sent('4', 'birch'));
  ledger.record(decided('1', 'alder', { offer: { answer: 'declined', reason: null } }), NOW, ANA);
  expect(of(ledger, 'alder', NOW + 2 * DAY).offers).toEqual({ sent: 1, accepted: 0, declined: 1, withdrawn: 0, lapsed: 1 });
});
