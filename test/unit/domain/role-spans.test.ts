import fc from 'fast-check';
import { administratorAt } from '../../../src/domain/delegation.js';
import { foldEntries } from '../../../src/domain/fold.js';
import { roleSpans, spanAt, spansWithin } from '../../../src/domain/role-spans.js';
import { aLedger, ANA, DAY, HOUR, NOW, refTo, SHOWN } from '../../support/facts.js';
import { GOLDEN_EVENTS } from './golden-entries.js';
import { live, PARTNERS, type Step } from './history.js';

const partner = fc.constantFrom(...PARTNERS);
const pick = fc.oneof(fc.constant(0), fc.nat({ max: 5 }));
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.constantFrom(1, HOUR, DAY, 10 * DAY, 40 * DAY) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('send' as const), by: partner, kind: fc.constantFrom('purchase' as const, 'delegation' as const), sku: fc.constant('e3' as const), days: fc.integer({ min: 1, max: 30 }), validDays: fc.constant(90), follows: fc.constant(null), answers: fc.constant(null) }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('press' as const), card: pick, accepts: fc.boolean(), grants: fc.boolean(), days: fc.integer({ min: 1, max: 30 }), names: fc.option(fc.constantFrom(...PARTNERS, 'nobody' as const)), confirms: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('end' as const), by: fc.constantFrom(...PARTNERS, 'customer' as const), grant: fc.constantFrom(0, 0, 3) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('name' as const), partner: fc.option(partner), afterSeq: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('give-back' as const), by: partner }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('clock' as const), pick }) },
);

const idOf = (held: { readonly partner: { readonly partnerId: string } | null } | null): string | null => held?.partner?.partnerId ?? null;

describe('who has held a role', () => {
  it('is at every instant whom the entries up to then name, whatever happened later', () => {
    let held = 0;
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 10, maxLength: 40, size: 'max' }), fc.integer({ min: 0, max: 60 }), (steps, days) => {
        const { entries } = live(steps);
        const last = entries.at(-1)?.entry.at ?? NOW;
        const now = last + days * DAY;
        const [administrators, ofRecord] = [roleSpans('administrator', entries, now), roleSpans('partner-of-record', entries, now)];
        for (const instant of [NOW - 1, now, ...entries.flatMap(({ entry }) => [entry.at - 1, entry.at, entry.at + HOUR, entry.at + 31 * DAY])].filter((at) => at <= now)) {
          const state = foldEntries('wren', entries.filter(({ entry }) => entry.at <= instant));
          expect(idOf(spanAt(administrators, instant))).toBe(idOf(administratorAt(state, instant)));
          expect(idOf(spanAt(ofRecord, instant))).toBe(idOf(state.partnerOfRecord));
          held += spanAt(administrators, instant)?.partner ? 1 : 0;
        }
      }),
      { numRuns: 60 },
    );
    expect(held).toBeGreaterThan(100);
  });

  it('is not known before the first entry that speaks of it', () => {
    const ledger = aLedger();
    ledger.record(GOLDEN_EVENTS['offer-sent'], NOW);
    expect(spanAt(roleSpans('administrator', ledger.entries, NOW + DAY), NOW + DAY)).toBeNull();
    ledger.record({ type: 'relationship-recorded', customerName: 'Wren', administrator: null, source: 'import' }, NOW + DAY, { kind: 'import' });
    const spans = roleSpans('administrator', ledger.entries, NOW + DAY);
    expect(spanAt(spans, NOW + DAY - 1)).toBeNull();
    expect(spanAt(spans, NOW + DAY)).toEqual({ partner: null, from: NOW + DAY, to: null, until: null, seq: 2, byDate: false });
    expect(roleSpans('partner-of-record', ledger.entries, NOW + DAY)).toEqual([]);
  });

  it('ends by its date, and from then on by the entry that says so', () => {
    const ledger = aLedger();
    const until = NOW + 2 * DAY;
    ledger.record({ type: 'relationship-recorded', customerName: 'Wren', administrator: { partner: refTo('alder'), until }, source: 'import' }, NOW, { kind: 'import' });
    expect(roleSpans('administrator', ledger.entries, until - 1)).toHaveLength(1);
    expect(roleSpans('administrator', ledger.entries, until)[1]).toEqual({ partner: null, from: until, to: null, until: null, seq: 1, byDate: true });
    ledger.record({ type: 'delegation-ended', partner: refTo('alder'), grantSeq: 1, how: 'expired', endedAt: until, shown: null }, until + HOUR, { kind: 'clock' });
    expect(roleSpans('administrator', ledger.entries, until + DAY)[1]).toMatchObject({ from: until, seq: 2, byDate: true });
  });

  it('within a period is everybody who held it for an instant of it', () => {
    const ledger = aLedger();
    for (const [day, name] of (['alder', 'birch', null, 'cedar'] as const).entries())
      ledger.record({ type: 'partner-of-record-set', partner: name && refTo(name), former: null, how: 'designated', shown: SHOWN }, NOW + day * DAY, ANA);
    const spans = roleSpans('partner-of-record', ledger.entries, NOW + 9 * DAY);
    const within = (from: number, to: number) => spansWithin(spans, { from: NOW + from, to: NOW + to }).map(idOf);
    expect(within(-DAY, -1)).toEqual([]);
    expect(within(-DAY, 0)).toEqual(['alder']);
    expect(within(DAY, 2 * DAY)).toEqual(['birch', null]);
    expect(within(DAY - 1, 2 * DAY - 1)).toEqual(['alder', 'birch']);
    expect(within(20 * DAY, 30 * DAY)).toEqual(['cedar']);
  });
});
