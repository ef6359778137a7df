import type { Entry } from '../../../src/domain/entry.js';
import type { LedgerEvent, OfferRef, RecordedAnswers } from '../../../src/domain/events.js';
import { toldOfObstacle, whoIsTold, type Telling } from '../../../src/domain/who-is-told.js';
import { aLedger, aProposal, aTrial, DAY, NOW, refTo, SELLER, SHOWN, someFacts, valueOf } from '../../support/facts.js';
import { sendOffer } from '../../../src/domain/offer-life.js';
import { GOLDEN_EVENTS } from './golden-entries.js';

const alder = refTo('alder');
const offer: OfferRef = { offerId: 'offer-1', number: 'P-1043', kind: 'purchase', revision: 1, partner: alder };
const former = (partnerId: string, how: 'replaced' | 'renewed' | 'expired') => ({ partner: refTo(partnerId), grantSeq: 1, how, until: NOW + DAY });
const decided = (answers: RecordedAnswers): LedgerEvent => ({ type: 'decision-made', offer, answers, shown: SHOWN, confirmation: null });
const granted = (before: ReturnType<typeof former> | null): RecordedAnswers['delegation'] => ({ answer: 'granted', days: 1, until: NOW + DAY, former: before });

/** Those told because of an event that follows alder's offer, each as "reason: audience" with the offer it leads to. */
function told(event: LedgerEvent, proposal = aProposal()): string[] {
  const ledger = aLedger();
  ledger.record(valueOf(sendOffer(ledger.state(), { proposal, number: 'P-1043' }, someFacts(), NOW)));
  const state = ledger.record(event);
  return whoIsTold(lastOf(ledger.entries.map(({ entry }) => entry)), state).map(inWords).sort();
}

function lastOf(entries: readonly Entry[]): Entry {
  const last = entries.at(-1);
  if (!last) throw new Error('an empty ledger');
  return last;
}

function inWords({ audience, reason, offerId }: Telling): string {
  const who = audience.kind === 'customer-admins' ? audience.kind : `${audience.kind} ${audience.partnerId}`;
  return `${reason}: ${who}${offerId ? ` (${offerId})` : ''}`;
}

const ADMINS = 'customer-admins';

describe('R28 everybody concerned is told', () => {
  it.each<[string, LedgerEvent, readonly string[]]>([
    ['what was known before', { type: 'relationship-recorded', customerName: 'Wren Bakery', administrator: null, source: 'import' }, []],
    ['an offer sent', { ...GOLDEN_EVENTS['offer-sent'], offer: { ...offer, offerId: 'offer-2' } }, [`offer-received: ${ADMINS} (offer-2)`]],
    ['an offer revised', { ...GOLDEN_EVENTS['offer-revised'], offer }, [`offer-revised: ${ADMINS} (offer-1)`, 'offer-revised: offering-partner alder (offer-1)']],
    ['a counter-proposal', { ...GOLDEN_EVENTS['offer-countered'], offer }, [`offer-countered: ${ADMINS} (offer-1)`, 'offer-countered: offering-partner alder (offer-1)']],
    ['an offer withdrawn', { type: 'offer-withdrawn', offer }, [`offer-withdrawn: ${ADMINS} (offer-1)`, 'offer-withdrawn: offering-partner alder (offer-1)']],
    ['an offer lapsed', { type: 'offer-lapsed', offer, lapsedAt: NOW }, [`offer-lapsed: ${ADMINS} (offer-1)`, 'offer-lapsed: offering-partner alder (offer-1)']],
    ['a new offer asked for', { type: 'offer-requested-again', offer }, [`offer-requested-again: ${ADMINS} (offer-1)`, 'offer-requested-again: offering-partner alder (offer-1)']],
    ['a decision', decided({ offer: { answer: 'declined', reason: null } }), [`decision-made: ${ADMINS} (offer-1)`, 'decision-made: offering-partner alder (offer-1)']],
    ['a trial’s end', { type: 'trial-ended', offer, endedAt: NOW }, [`trial-ended: ${ADMINS} (offer-1)`, 'trial-ended: offering-partner alder (offer-1)']],
  ])('of %s', (_name, event, expected) => {
    expect(told(event)).toEqual(expected);
  });

  it('writes to the seller who sent the offer', () => {
    const ledger = aLedger();
    ledger.record(valueOf(sendOffer(ledger.state(), { proposal: aTrial(), number: 'T-1042' }, someFacts(), NOW)), NOW, SELLER);
    const state = ledger.record({ type: 'offer-lapsed', offer, lapsedAt: NOW }, NOW, { kind: 'clock' });
    const audiences = whoIsTold(lastOf(ledger.entries.map(({ entry }) => entry)), state).map(({ audience }) => audience);
    expect(audiences).toContainEqual({ kind: 'offering-partner', partnerId: 'alder', author: SELLER });
  });
});

describe('R5 of a press that failed', () => {
  it('the partner is told, by its seller and admins, and nobody else', () => {
    const ledger = aLedger();
    const state = ledger.record(valueOf(sendOffer(ledger.state(), { proposal: aProposal(), number: 'P-1043' }, someFacts(), NOW)), NOW, SELLER);
    expect([...state.offers.values()].map(toldOfObstacle)).toEqual([
      { audience: { kind: 'offering-partner', partnerId: 'alder', author: SELLER }, reason: 'offer-cannot-be-accepted', offerId: 'offer-1' },
    ]);
  });
});

describe('R15, R19 of delegated administration', () => {
  const both = [`decision-made: ${ADMINS} (offer-1)`, 'decision-made: offering-partner alder (offer-1)'];

  it('a replaced partner is told that it was replaced', () => {
    expect(told(decided({ delegation: granted(former('birch', 'replaced')) }))).toEqual(['administration-replaced: partner-admins birch', ...both]);
  });

  it('a partner whose grant had run out unnoticed is told that it expired', () => {
    expect(told(decided({ delegation: granted(former('birch', 'expired')) }))).toEqual(['administration-expired: partner-admins birch', ...both]);
  });

  it.each(['renewed', 'expired'] as const)('a partner whose own grant was %s when it was granted anew is told of the decision and of no end', (how) => {
    expect(told(decided({ delegation: granted(former('alder', how)) }))).toEqual(both);
  });

  it('a present administrator learns nothing of a request that was refused', () => {
    expect(told(decided({ delegation: { answer: 'refused', reason: null } }))).toEqual(both);
  });

  it.each(['revoked', 'relinquished', 'expired'] as const)('both sides are told that it was %s', (how) => {
    const event: LedgerEvent = { type: 'delegation-ended', partner: refTo('birch'), grantSeq: 1, how, endedAt: NOW, shown: null };
    expect(told(event)).toEqual([`administration-${how}: ${ADMINS}`, `administration-${how}: partner-admins birch`]);
  });
});

describe('R23 of the partner of record', () => {
  const both = [`decision-made: ${ADMINS} (offer-1)`, 'decision-made: offering-partner alder (offer-1)'];
  const set = (partnerId: string | null, before: string | null) => ({ answer: 'set', partner: partnerId ? refTo(partnerId) : null, former: before ? refTo(before) : null }) as const;

  it('a new and an old one are both told when they are set on somebody else’s offer', () => {
    expect(told(decided({ partnerOfRecord: set('cedar', 'birch') }))).toEqual([
      ...both, 'partner-of-record-named: partner-admins cedar', 'partner-of-record-replaced: partner-admins birch',
    ]);
  });

  it.each([
    ['named', set('alder', 'birch'), ['partner-of-record-replaced: partner-admins birch']],
    ['replaced', set('cedar', 'alder'), ['partner-of-record-named: partner-admins cedar']],
  ] as const)('the offering partner that was %s reads so in the decision, once', (_name, partnerOfRecord, others) => {
    expect(told(decided({ partnerOfRecord }))).toEqual([...both, ...others]);
  });

  it('nobody is told where it was kept', () => {
    expect(told(decided({ partnerOfRecord: { answer: 'kept', partner: refTo('birch') } }))).toEqual(both);
  });

  it('outside an offer both are told, and the customer’s admins', () => {
    const event: LedgerEvent = { type: 'partner-of-record-set', partner: refTo('cedar'), former: refTo('birch'), how: 'designated', shown: SHOWN };
    expect(told(event)).toEqual([
      `partner-of-record-changed: ${ADMINS}`, 'partner-of-record-named: partner-admins cedar', 'partner-of-record-replaced: partner-admins birch',
    ]);
  });

  it('R20 one that gave the role back is not told that it was replaced', () => {
    const event: LedgerEvent = { type: 'partner-of-record-set', partner: null, former: refTo('birch'), how: 'given-back', shown: null };
    expect(told(event)).toEqual([`partner-of-record-given-back: ${ADMINS}`, 'partner-of-record-given-back: partner-admins birch']);
  });
});

describe('R15, R23, R29 no telling leaks a rival', () => {
  const everything = decided({
    offer: { answer: 'accepted', trialEndsAt: null, converts: null },
    delegation: granted(former('birch', 'replaced')),
    partnerOfRecord: { answer: 'set', partner: refTo('cedar'), former: refTo('birch') },
  });

  it('names no partner but its own reader, and leads only the offering partner to the offer', () => {
    const ledger = aLedger();
    ledger.record(valueOf(sendOffer(ledger.state(), { proposal: aProposal(), number: 'P-1043' }, someFacts(), NOW)));
    const state = ledger.record(everything);
    for (const telling of whoIsTold(lastOf(ledger.entries.map(({ entry }) => entry)), state)) {
      const { audience } = telling;
      const own = audience.kind === 'customer-admins' ? [] : [audience.partnerId];
      const said = JSON.stringify(telling);
      const named = ['alder', 'birch', 'cedar'].filter((partnerId) => said.includes(partnerId));
      expect(named).toEqual(own);
      if (own[0] && own[0] !== 'alder') expect(telling.offerId).toBeNull();
    }
  });
});
