import { administratorAt } from '../../../src/domain/delegation.js';
import { decideOnOffer, type Answers } from '../../../src/domain/decision.js';
import { sendOffer } from '../../../src/domain/offer-life.js';
import { givePartnerOfRecordBack, partnerRefOf, setPartnerOfRecord } from '../../../src/domain/partner-of-record.js';
import { aCustomer, aDecision, aDelegationRequest, aLedger, ANA, aPartner, NOW, refTo, refusalOf, SHOWN, someFacts, valueOf } from '../../support/facts.js';

const cedar = refTo('cedar');
const facts = someFacts();
const name = (partner: typeof cedar | null, afterSeq = 0) => ({ partner, afterSeq, shown: SHOWN });

/** Cedar was named by the first entry. */
function named() {
  const ledger = aLedger();
  return { ledger, state: ledger.record(valueOf(setPartnerOfRecord(ledger.state(), name(cedar), facts)), NOW, ANA) };
}

const answered = (answers: Answers) => {
  const { ledger } = named();
  const sent = ledger.record(valueOf(sendOffer(ledger.state(), { proposal: aDelegationRequest(), number: 'D-1044' }, someFacts(), NOW)));
  return ledger.record(valueOf(decideOnOffer(sent, aDecision(sent, answers), someFacts(), NOW)), NOW, ANA);
};

const GRANT = { answer: 'grant', days: 365 } as const;
const REFUSE = { answer: 'refuse', reason: null } as const;

describe('R22 the customer designates it', () => {
  it('any partner of the directory, also one that never offered anything', () => {
    const { state } = named();
    expect(state.partnerOfRecord).toEqual({ partner: cedar, since: NOW });
  });

  it('or another, or nobody', () => {
    const { ledger, state } = named();
    const event = valueOf(setPartnerOfRecord(state, name(refTo('birch'), 1), facts));
    expect(event).toEqual({ type: 'partner-of-record-set', partner: refTo('birch'), former: cedar, how: 'designated', shown: SHOWN });
    const nobody = valueOf(setPartnerOfRecord(ledger.record(event), name(null, 2), facts));
    expect(nobody).toMatchObject({ partner: null, former: { partnerId: 'birch' } });
    expect(ledger.record(nobody).partnerOfRecord).toBeNull();
  });

  it('refuses what changes nothing', () => {
    expect(refusalOf(setPartnerOfRecord(named().state, name(cedar, 1), facts))).toEqual({ code: 'partner-of-record-unchanged' });
    expect(refusalOf(setPartnerOfRecord(aLedger().state(), name(null), facts))).toEqual({ code: 'partner-of-record-unchanged' });
  });

  it('R4 refuses to name one where there are no partner features, and lets it be nobody and be given back', () => {
    const moved = someFacts({ customer: aCustomer({ operatedBy: '21vianet' }) });
    const { state } = named();
    expect(refusalOf(setPartnerOfRecord(state, name(refTo('birch'), 1), moved))).toEqual({ code: 'operated-by-21vianet' });
    expect(valueOf(setPartnerOfRecord(state, name(null, 1), moved))).toMatchObject({ partner: null, former: { partnerId: 'cedar' } });
    expect(givePartnerOfRecordBack(state, 'cedar').ok).toBe(true);
  });

  it('refuses the customer itself, on an offer and outside one', () => {
    const itself = { ...refTo('wren'), name: 'Wren Bakery' };
    expect(refusalOf(setPartnerOfRecord(named().state, name(itself, 1), facts))).toEqual({ code: 'partner-unknown' });
    const { ledger } = named();
    const sent = ledger.record(valueOf(sendOffer(ledger.state(), { proposal: aDelegationRequest(), number: 'D-1044' }, facts, NOW)));
    const press = aDecision(sent, { delegation: REFUSE, partnerOfRecord: { answer: 'set', partner: itself } });
    expect(refusalOf(decideOnOffer(sent, press, facts, NOW))).toEqual({ code: 'partner-unknown' });
  });

  it('R25 refuses a card drawn before another change', () => {
    expect(refusalOf(setPartnerOfRecord(named().state, name(refTo('birch'), 0), facts))).toEqual({ code: 'circumstances-changed' });
  });

  it('R23 names the partner as it is recognised: name, tenant domain, number', () => {
    expect(partnerRefOf(aPartner('cedar'))).toEqual({ partnerId: 'cedar', name: 'Cedar Cloud', domain: 'cedar.example', partnerNumber: '4711' });
  });
});

describe('R20 giving it back', () => {
  it('is the partner’s right', () => {
    const event = valueOf(givePartnerOfRecordBack(named().state, 'cedar'));
    expect(event).toEqual({ type: 'partner-of-record-set', partner: null, former: cedar, how: 'given-back', shown: null });
  });

  it('is refused alike when another partner holds it and when nobody does', () => {
    const refusal = { code: 'partner-of-record-unchanged' };
    expect(refusalOf(givePartnerOfRecordBack(named().state, 'alder'))).toEqual(refusal);
    expect(refusalOf(givePartnerOfRecordBack(aLedger().state(), 'alder'))).toEqual(refusal);
  });
});

describe('R16 two roles, designated separately', () => {
  it('granting delegated administration leaves the partner of record as it is', () => {
    const state = answered({ delegation: GRANT });
    expect(administratorAt(state, NOW)?.partner.partnerId).toBe('alder');
    expect(state.partnerOfRecord?.partner.partnerId).toBe('cedar');
    expect(state.partnerOfRecordSeq).toBe(1);
  });

  it('naming a partner of record grants it nothing', () => {
    const state = answered({ delegation: REFUSE, partnerOfRecord: { answer: 'set', partner: refTo('alder') } });
    expect(state.partnerOfRecord?.partner.partnerId).toBe('alder');
    expect(administratorAt(state, NOW)).toBeNull();
    expect(state.administratorSeq).toBe(0);
  });

  it('one partner may hold both', () => {
    const state = answered({ delegation: GRANT, partnerOfRecord: { answer: 'set', partner: refTo('alder') } });
    expect([administratorAt(state, NOW)?.partner, state.partnerOfRecord?.partner]).toEqual([refTo('alder'), refTo('alder')]);
  });
});

describe('R23 on an offer', () => {
  it('naming the partner that is there already keeps it', () => {
    const state = answered({ delegation: REFUSE, partnerOfRecord: { answer: 'set', partner: cedar } });
    expect(state.offers.get('offer-1')?.closing).toMatchObject({ answers: { partnerOfRecord: { answer: 'kept', partner: cedar } } });
    expect(state.partnerOfRecordSeq).toBe(1);
  });

  it('may be nobody', () => {
    const state = answered({ delegation: REFUSE, partnerOfRecord: { answer: 'set', partner: null } });
    expect(state.partnerOfRecord).toBeNull();
  });
});
