import { confirmationsDue, decideOnOffer, type Answers, type DecideOnOffer } from '../../../src/domain/decision.js';
import type { Facts, Proposal } from '../../../src/domain/offer.js';
import { reviseOffer, sendOffer, withdrawOffer } from '../../../src/domain/offer-life.js';
import { endDelegation } from '../../../src/domain/delegation.js';
import type { CustomerState } from '../../../src/domain/state.js';
import {
  aDecision, aDelegationRequest, aLedger, ANA, aProposal, aRevision, CONFIRMATION, DAY, NOW, refTo, refusalOf, SHOWN, someFacts, valueOf, type TestLedger,
} from '../../support/facts.js';

const facts = someFacts();
const ACCEPT = { answer: 'accept' } as const;
const DECLINE = { answer: 'decline', reason: null } as const;
const REFUSE = { answer: 'refuse', reason: null } as const;
const grant = (days = 365) => ({ answer: 'grant', days }) as const;
const withDelegation = aProposal({ delegationDays: 365 });

/** Alder's offer, sent at NOW, in a ledger where birch administers (or nobody does). */
function sent(proposal: Proposal = aProposal(), held: 'birch' | 'alder' | null = null): { ledger: TestLedger; state: CustomerState } {
  const ledger = aLedger();
  if (held) {
    const administrator = { partner: refTo(held), until: NOW + 100 * DAY };
    ledger.record({ type: 'relationship-recorded', customerName: 'Wren Bakery', administrator, partnerOfRecord: refTo('cedar'), source: 'import' }, NOW - DAY);
  }
  return { ledger, state: ledger.record(valueOf(sendOffer(ledger.state(), { proposal, number: 'P-1043' }, facts, NOW))) };
}

const decide = (state: CustomerState, answers: Answers, changes: Partial<DecideOnOffer> = {}, { now = NOW, by = facts }: { now?: number; by?: Facts } = {}) =>
  decideOnOffer(state, aDecision(state, answers, changes), by, now);

describe('R24 one submit is one decision', () => {
  it('holds up to three answers in one event, with what was shown', () => {
    const { state } = sent(withDelegation);
    const event = valueOf(decide(state, { offer: ACCEPT, delegation: grant(), partnerOfRecord: { answer: 'set', partner: refTo('cedar') } }, { confirmation: CONFIRMATION }));
    expect(event).toMatchObject({
      type: 'decision-made',
      offer: { number: 'P-1043', revision: 1, partner: { partnerId: 'alder' } },
      answers: {
        offer: { answer: 'accepted', trialEndsAt: null, converts: null },
        delegation: { answer: 'granted', days: 365, until: NOW + 365 * DAY, former: null },
        partnerOfRecord: { answer: 'set', partner: { partnerId: 'cedar' }, former: null },
      },
      shown: SHOWN,
      confirmation: CONFIRMATION,
    });
  });

  it.each<[string, Proposal, Answers, readonly string[]]>([
    ['nothing', withDelegation, { partnerOfRecord: undefined }, ['offer', 'delegation', 'partner-of-record']],
    ['the offer alone', withDelegation, { offer: ACCEPT }, ['delegation']],
    ['delegated administration alone', withDelegation, { delegation: grant() }, ['offer']],
    ['no partner of record', withDelegation, { offer: ACCEPT, delegation: grant(), partnerOfRecord: undefined }, ['partner-of-record']],
    ['no answer to a request of its own', aDelegationRequest(), {}, ['delegation']],
  ])('refuses when %s was answered, and says what is missing', (_name, proposal, answers, parts) => {
    expect(refusalOf(decide(sent(proposal).state, answers))).toEqual({ code: 'answers-missing', parts });
  });

  it.each<[string, Proposal, Answers, string]>([
    ['delegated administration', aProposal(), { offer: ACCEPT, delegation: grant(1) }, 'delegation'],
    ['an offer', aDelegationRequest(), { offer: ACCEPT, delegation: grant(1) }, 'offer'],
  ])('refuses an answer about %s that was never asked', (_name, proposal, answers, part) => {
    expect(refusalOf(decide(sent(proposal).state, answers))).toEqual({ code: 'answer-not-asked', part });
  });

  it('keeps a reason as clean text, and none where nothing was typed', () => {
    const { state } = sent(withDelegation);
    const event = valueOf(decide(state, { offer: { answer: 'decline', reason: ' too\0 dear\u202e\n' }, delegation: { answer: 'refuse', reason: ' \u200b' } }));
    expect(event.answers).toMatchObject({ offer: { reason: 'too dear' }, delegation: { reason: null } });
    const long = valueOf(decide(state, { offer: { answer: 'decline', reason: 'x'.repeat(5000) }, delegation: REFUSE }));
    expect(long.answers.offer).toMatchObject({ reason: 'x'.repeat(500) });
  });

  it('lists every second confirmation on one card, and is content with no less', () => {
    const { state } = sent(withDelegation, 'birch');
    const answers = { offer: DECLINE, delegation: grant() };
    const due = [
      { kind: 'replace-administrator', present: refTo('birch'), since: NOW - DAY, until: NOW + 100 * DAY },
      { kind: 'grant-while-declining' },
    ];
    expect(refusalOf(decide(state, answers))).toEqual({ code: 'confirmation-due', confirmations: due });
    expect(refusalOf(decide(state, answers, { confirmed: ['replace-administrator'] }))).toEqual({ code: 'confirmation-due', confirmations: due });
    expect(refusalOf(decide(state, answers, { confirmed: ['grant-while-declining'] }))).toEqual({ code: 'confirmation-due', confirmations: due });
    expect(decide(state, answers, { confirmed: ['replace-administrator', 'grant-while-declining'] }).ok).toBe(true);
  });

  it('R27 takes no confirmation without the card on which it was given, and names that card', () => {
    const { state } = sent(withDelegation);
    const answers = { offer: DECLINE, delegation: grant() };
    const confirmed = ['grant-while-declining'] as const;
    expect(refusalOf(decide(state, answers, { confirmed, confirmation: null })).code).toBe('confirmation-due');
    expect(valueOf(decide(state, answers, { confirmed })).confirmation).toEqual(CONFIRMATION);
  });
});

describe('R9 the offer and delegated administration are answered apart', () => {
  it.each<[string, Answers, readonly string[]]>([
    ['accepting and granting', { offer: ACCEPT, delegation: grant() }, []],
    ['accepting and refusing', { offer: ACCEPT, delegation: REFUSE }, []],
    ['declining and refusing', { offer: DECLINE, delegation: REFUSE }, []],
    ['declining and granting', { offer: DECLINE, delegation: grant() }, ['grant-while-declining']],
  ])('%s is valid (second confirmations: %p)', (_name, answers, kinds) => {
    const { ledger, state } = sent(withDelegation);
    const due = [...state.offers.values()].flatMap((offer) => confirmationsDue(state, offer, answers, NOW)).map(({ kind }) => kind);
    expect(due).toEqual(kinds);
    expect(decide(state, answers).ok).toBe(kinds.length === 0);
    const after = ledger.record(valueOf(decide(state, answers, { confirmed: due })), NOW, ANA);
    expect(after.administrator?.partner.partnerId).toBe(answers.delegation?.answer === 'grant' ? 'alder' : undefined);
  });

  it('declining while setting a partner of record is valid and needs no confirmation', () => {
    const event = valueOf(decide(sent().state, { offer: DECLINE, partnerOfRecord: { answer: 'set', partner: refTo('alder') } }));
    expect(event.answers).toMatchObject({ offer: { answer: 'declined' }, partnerOfRecord: { answer: 'set', partner: { partnerId: 'alder' } } });
  });
});

describe('R15 one delegated administrator', () => {
  it('asks before it replaces another, and the swap is one entry', () => {
    const { ledger, state } = sent(withDelegation, 'birch');
    expect(refusalOf(decide(state, { offer: ACCEPT, delegation: grant() })).code).toBe('confirmation-due');
    const event = valueOf(decide(state, { offer: ACCEPT, delegation: grant(30) }, { confirmed: ['replace-administrator'] }));
    expect(event.answers.delegation).toEqual({
      answer: 'granted', days: 30, until: NOW + 30 * DAY, former: { partner: refTo('birch'), grantSeq: 1, how: 'replaced', until: NOW + 100 * DAY },
    });
    expect(ledger.record(event, NOW, ANA).administrator).toEqual({ partner: refTo('alder'), grantSeq: 3, since: NOW, until: NOW + 30 * DAY, source: 'decision' });
  });

  it('asks nothing when the other is not touched', () => {
    expect(decide(sent(withDelegation, 'birch').state, { offer: ACCEPT, delegation: REFUSE }).ok).toBe(true);
  });

  it('R19 renews without asking when the holder itself asked again', () => {
    const event = valueOf(decide(sent(withDelegation, 'alder').state, { offer: ACCEPT, delegation: grant() }));
    expect(event.answers.delegation).toMatchObject({ former: { grantSeq: 1, how: 'renewed', partner: { partnerId: 'alder' } } });
  });

  it.each(['alder', 'birch'] as const)('records the run-out grant of %s as expired, and asks nothing', (held) => {
    const ledger = aLedger();
    ledger.record({ type: 'relationship-recorded', customerName: 'Wren Bakery', administrator: { partner: refTo(held), until: NOW + DAY }, source: 'import' });
    const state = ledger.record(valueOf(sendOffer(ledger.state(), { proposal: withDelegation, number: 'P-1043' }, facts, NOW)));
    const event = valueOf(decide(state, { offer: ACCEPT, delegation: grant() }, {}, { now: NOW + DAY }));
    expect(event.answers.delegation).toMatchObject({ former: { partner: { partnerId: held }, how: 'expired', until: NOW + DAY } });
  });
});

describe('R19 for how long', () => {
  it.each([1, 90, 365])('the customer may shorten 365 days to %p', (days) => {
    expect(valueOf(decide(sent(withDelegation).state, { offer: ACCEPT, delegation: grant(days) })).answers.delegation).toMatchObject({ days, until: NOW + days * 24 * 60 * 60 * 1000 });
  });

  it.each([0, -1, 1.5, 366, 730, 731, Number.NaN, Number.POSITIVE_INFINITY])('but not change them to %p', (days) => {
    expect(refusalOf(decide(sent(withDelegation).state, { offer: ACCEPT, delegation: grant(days) }))).toEqual({ code: 'delegation-days-out-of-range', most: 365 });
  });
});

describe('R25 a decision counts for one revision and one set of circumstances', () => {
  const answers = { offer: ACCEPT, delegation: REFUSE };

  it.each<[string, (ledger: TestLedger, state: CustomerState) => CustomerState, number, string]>([
    ['decided', (ledger, state) => ledger.record(valueOf(decide(state, answers)), NOW, ANA), NOW, 'offer-decided'],
    ['withdrawn', (ledger, state) => ledger.record(valueOf(withdrawOffer(state, 'offer-1', 'alder', NOW))), NOW, 'offer-withdrawn'],
    ['revised', (ledger, state) => ledger.record(valueOf(reviseOffer(state, aRevision(withDelegation), facts, NOW))), NOW, 'offer-superseded'],
    ['lapsed', (_ledger, state) => state, NOW + 30 * DAY, 'offer-lapsed'],
  ])('records nothing on an offer that was %s meanwhile', (_name, meanwhile, now, code) => {
    const { ledger, state } = sent(withDelegation);
    const press = aDecision(state, answers);
    expect(refusalOf(decideOnOffer(meanwhile(ledger, state), press, facts, now)).code).toBe(code);
  });

  it('records nothing when the administrator has changed since the card was drawn', () => {
    const { ledger, state } = sent(withDelegation, 'birch');
    const press = aDecision(state, { offer: ACCEPT, delegation: grant() }, { confirmed: ['replace-administrator'] });
    const ended = ledger.record(valueOf(endDelegation(state, { grantSeq: 1, how: 'revoked', shown: SHOWN }, NOW)), NOW, ANA);
    expect(refusalOf(decideOnOffer(ended, press, facts, NOW))).toEqual({ code: 'circumstances-changed' });
    expect(decide(ended, { offer: ACCEPT, delegation: grant() }).ok).toBe(true);
  });

  it('does not mind another administrator where the card did not ask for delegated administration', () => {
    const { ledger, state } = sent(aProposal(), 'birch');
    const press = aDecision(state, { offer: ACCEPT });
    const ended = ledger.record(valueOf(endDelegation(state, { grantSeq: 1, how: 'revoked', shown: SHOWN }, NOW)), NOW, ANA);
    expect(decideOnOffer(ended, press, facts, NOW).ok).toBe(true);
  });

  it('records nothing when the partner of record has changed since the card was drawn', () => {
    const { ledger, state } = sent();
    const press = aDecision(state, { offer: ACCEPT });
    const named = ledger.record({ type: 'partner-of-record-set', partner: refTo('cedar'), former: null, how: 'designated', shown: SHOWN }, NOW, ANA);
    expect(refusalOf(decideOnOffer(named, press, facts, NOW))).toEqual({ code: 'circumstances-changed' });
  });

  it('knows nothing of an offer of another customer', () => {
    expect(refusalOf(decide(aLedger().state(), { offer: ACCEPT }))).toEqual({ code: 'not-found' });
  });
});
