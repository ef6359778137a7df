import { FIRST_PREVIOUS_HASH, openEntry, sealEntry, type SealedEntry } from '../../../src/domain/entry.js';
import { emptyState, foldEntries } from '../../../src/domain/fold.js';
import { offerRefOf, offerStatusAt, outcomeOf } from '../../../src/domain/state.js';
import { aLedger, ANA, DAY, NOW, refTo, SELLER } from '../../support/facts.js';
import { GOLDEN_EVENTS } from './golden-entries.js';

/** Every event once, in an order that can happen. */
function aLife() {
  const ledger = aLedger();
  ledger.record(GOLDEN_EVENTS['relationship-recorded'], NOW, { kind: 'import' });
  const { offer } = GOLDEN_EVENTS['trial-ended'];
  const content = { ...GOLDEN_EVENTS['offer-sent'].content, trialDays: 30 };
  ledger.record({ type: 'offer-sent', offer, customerName: 'Wren Bakery', content, basedOnTrial: null, because: 'partner' });
  const shown = GOLDEN_EVENTS['decision-made'].shown;
  ledger.record({ type: 'decision-made', offer, answers: { offer: { answer: 'accepted', trialEndsAt: NOW + DAY, converts: null } }, shown, confirmation: null }, NOW, ANA);
  ledger.record(GOLDEN_EVENTS['offer-sent']);
  ledger.record(GOLDEN_EVENTS['offer-countered'], NOW, ANA);
  ledger.record(GOLDEN_EVENTS['offer-revised']);
  ledger.record(GOLDEN_EVENTS['decision-made'], NOW, ANA);
  ledger.record({ ...GOLDEN_EVENTS['delegation-ended'], grantSeq: 7 }, NOW, ANA);
  ledger.record(GOLDEN_EVENTS['partner-of-record-set'], NOW, SELLER);
  return ledger;
}

describe('folding a ledger', () => {
  it('begins with a customer of whom nothing is known', () => {
    expect(foldEntries('wren', [])).toEqual(emptyState('wren'));
    expect(emptyState('wren')).toMatchObject({ head: { seq: 0, hash: FIRST_PREVIOUS_HASH, at: 0 }, administrator: null, partnerOfRecord: null });
  });

  it('adds up a whole life', () => {
    const state = aLife().state();
    expect(state.head.seq).toBe(9);
    expect(state).toMatchObject({ administrator: null, administratorSeq: 8, partnerOfRecord: null, partnerOfRecordSeq: 9 });
    expect(state.knownByLedger).toEqual({ administrator: true, partnerOfRecord: true });
    expect([...state.offers.values()].map((offer) => [offer.number, offer.revision, offerStatusAt(offer, NOW), offer.trial?.outcome, offer.seq])).toEqual([
      ['T-1042', 1, 'accepted', 'converted', 7],
      ['P-1043', 2, 'accepted', undefined, 7],
    ]);
    expect([...state.commands]).toEqual(Array.from({ length: 9 }, (_, index) => [`command-${index + 1}`, index + 1]));
  });

  it('gives the same state for the same entries, also read back from their bytes', () => {
    const { entries } = aLife();
    const reread = entries.map(({ text }): SealedEntry => {
      const opened = openEntry(text);
      if (!opened.ok) throw new Error(opened.why);
      return opened.sealed;
    });
    expect(foldEntries('wren', reread)).toEqual(foldEntries('wren', entries));
    expect(foldEntries('wren', entries)).toEqual(foldEntries('wren', entries));
  });

  it('takes the answer to a request for nothing where the request is missing', () => {
    const state = aLedger().record({ ...GOLDEN_EVENTS['offer-sent'], because: 'customer-request', answersRequest: { offerId: 'o-9', number: 'P-1009' } });
    expect([...state.offers.keys()]).toEqual(['o-1']);
    expect(state.partnerMessagesAt.get('alder')).toBeUndefined();
  });

  it('leaves its entries as they are', () => {
    const { entries } = aLife();
    const texts = entries.map(({ text }) => text);
    foldEntries('wren', entries);
    expect(entries.map(({ entry }) => sealEntry(entry).text)).toEqual(texts);
  });

  it('names the entry that last touched the role, so that an outdated card is known', () => {
    const ledger = aLedger();
    expect(ledger.record({ type: 'relationship-recorded', customerName: 'Wren Bakery', partnerOfRecord: refTo('birch'), source: 'import' })).toMatchObject({
      administratorSeq: 0,
      partnerOfRecordSeq: 1,
      knownByLedger: { administrator: false, partnerOfRecord: false },
    });
  });

  it('takes an import for what it says, and leaves out what it does not say', () => {
    const ledger = aLedger();
    ledger.record({ type: 'relationship-recorded', customerName: 'Wren Bakery', administrator: { partner: refTo('alder'), until: NOW + DAY }, source: 'import' });
    const state = ledger.record({ type: 'relationship-recorded', customerName: 'Wren Bakery', partnerOfRecord: refTo('birch'), source: 'import' });
    expect(state.administrator).toEqual({ partner: refTo('alder'), until: NOW + DAY, grantSeq: 1, since: NOW, source: 'import' });
    expect(state.partnerOfRecord?.partner).toEqual(refTo('birch'));
  });
});

describe('what an offer came to', () => {
  it('is granted or refused for a request asked alone', () => {
    expect(outcomeOf({ delegation: { answer: 'granted', days: 1, until: NOW, former: null } })).toBe('accepted');
    expect(outcomeOf({ delegation: { answer: 'refused', reason: null } })).toBe('declined');
  });

  it('is the answer to the offer, whatever the other answers are', () => {
    const granted = { answer: 'granted', days: 1, until: NOW, former: null } as const;
    expect(outcomeOf({ offer: { answer: 'declined', reason: null }, delegation: granted })).toBe('declined');
    expect(outcomeOf({ offer: { answer: 'accepted', trialEndsAt: null, converts: null }, delegation: { answer: 'refused', reason: null } })).toBe('accepted');
  });

  it('names the newest revision', () => {
    const offer = aLife().state().offers.get('o-1');
    expect(offer && offerRefOf(offer)).toEqual(GOLDEN_EVENTS['offer-revised'].offer);
  });
});
