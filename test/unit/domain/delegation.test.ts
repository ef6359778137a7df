import { administratorAt, DEFAULT_DELEGATION_DAYS, endDelegation, expireDelegation, MOST_DELEGATION_DAYS } from '../../../src/domain/delegation.js';
import { decideOnOffer } from '../../../src/domain/decision.js';
import { sendOffer } from '../../../src/domain/offer-life.js';
import { aDecision, aDelegationRequest, aLedger, ANA, DAY, NOW, refTo, refusalOf, SHOWN, someFacts, valueOf } from '../../support/facts.js';

const UNTIL = NOW + 365 * DAY;

/** Alder was granted delegated administration by the second entry, for 365 days. */
function granted() {
  const ledger = aLedger();
  const sent = ledger.record(valueOf(sendOffer(ledger.state(), { proposal: aDelegationRequest(), number: 'D-1044' }, someFacts(), NOW)));
  const event = valueOf(decideOnOffer(sent, aDecision(sent, { delegation: { answer: 'grant', days: 365 } }), someFacts(), NOW));
  return { ledger, state: ledger.record(event, NOW, ANA) };
}

const revoke = (grantSeq = 2) => ({ how: 'revoked', grantSeq, shown: SHOWN }) as const;
const giveBack = (partnerId: string, grantSeq = 2) => ({ grantSeq, how: 'relinquished', partnerId, shown: SHOWN }) as const;

describe('R14, R19 a grant', () => {
  it('does not hold before the customer has decided', () => {
    const ledger = aLedger();
    const sent = ledger.record(valueOf(sendOffer(ledger.state(), { proposal: aDelegationRequest(), number: 'D-1044' }, someFacts(), NOW)));
    expect(administratorAt(sent, NOW)).toBeNull();
  });

  it('holds from the decision for exactly its days, to the millisecond', () => {
    const { state } = granted();
    expect(administratorAt(state, NOW)).toEqual({ partner: refTo('alder'), grantSeq: 2, since: NOW, until: UNTIL, source: 'decision' });
    expect(administratorAt(state, UNTIL - 1)?.partner.partnerId).toBe('alder');
    expect(administratorAt(state, UNTIL)).toBeNull();
  });

  it('is asked for 365 days where nobody says otherwise, and for 730 at most', () => {
    expect([DEFAULT_DELEGATION_DAYS, MOST_DELEGATION_DAYS]).toEqual([365, 730]);
  });
});

describe('R20 ending it', () => {
  it('is the customer’s right at any time', () => {
    const { ledger, state } = granted();
    const event = valueOf(endDelegation(state, revoke(), NOW + DAY));
    expect(event).toEqual({ type: 'delegation-ended', partner: refTo('alder'), grantSeq: 2, how: 'revoked', endedAt: NOW + DAY, shown: SHOWN });
    const ended = ledger.record(event, NOW + DAY, ANA);
    expect(administratorAt(ended, NOW + DAY)).toBeNull();
    expect(refusalOf(endDelegation(ended, revoke(), NOW + DAY))).toEqual({ code: 'delegation-not-held' });
  });

  it('is the holder’s too, by giving it back', () => {
    expect(valueOf(endDelegation(granted().state, giveBack('alder'), NOW)).how).toBe('relinquished');
  });

  it.each([
    ['another partner gives it back', () => endDelegation(granted().state, giveBack('birch'), NOW)],
    ['the card spoke of another grant', () => endDelegation(granted().state, revoke(1), NOW)],
    ['it has run out', () => endDelegation(granted().state, revoke(), UNTIL)],
    ['nobody holds it', () => endDelegation(aLedger().state(), giveBack('alder'), NOW)],
  ])('is refused alike when %s', (_name, end) => {
    expect(refusalOf(end())).toEqual({ code: 'delegation-not-held' });
  });
});

describe('R19 running out', () => {
  it('is said with the date it ran out, not the moment somebody noticed', () => {
    const { ledger, state } = granted();
    const event = valueOf(expireDelegation(state, 2, UNTIL + 3 * DAY));
    expect(event).toEqual({ type: 'delegation-ended', partner: refTo('alder'), grantSeq: 2, how: 'expired', endedAt: UNTIL, shown: null });
    expect(ledger.record(event, UNTIL + 3 * DAY, { kind: 'clock' }).administrator).toBeNull();
  });

  it.each([
    ['it still runs', () => expireDelegation(granted().state, 2, UNTIL - 1)],
    ['another grant stands in its place', () => expireDelegation(granted().state, 1, UNTIL)],
    ['nobody holds one', () => expireDelegation(aLedger().state(), 2, UNTIL)],
  ])('is not said when %s', (_name, expire) => {
    expect(refusalOf(expire())).toEqual({ code: 'delegation-not-held' });
  });

  it('a late word of an old grant’s end does not touch the newer one', () => {
    const { ledger } = granted();
    const state = ledger.record({ type: 'delegation-ended', partner: refTo('birch'), grantSeq: 1, how: 'expired', endedAt: NOW, shown: null });
    expect(administratorAt(state, NOW)?.grantSeq).toBe(2);
  });
});
