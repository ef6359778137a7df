import { newDraft, type Draft } from '../../../../src/domain/draft.js';
import { advance, choicesIn, withChanges, type Change } from '../../../../src/bot/dialogs/compose-advance.js';

const E1 = '18181a46-0d4e-45cd-891e-60aabd171b4e';
const E3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const price = { amount: '4.20', currency: 'EUR', term: 'monthly' } as const;
const line = (skuId: string, licences: number | null, change: Partial<Extract<Change, { kind: 'line' }>['line']> = {}): Change => ({ kind: 'line', line: { skuId, licences, price: null, ...change } });
const draft = (kind: Draft['kind'], ...changes: Change[]): Draft => withChanges(newDraft('draft-1', kind), changes);
const toFoods: Change = { kind: 'customer', customerId: 'foods' };

describe('the next question of a draft', () => {
  it.each([
    ['the customer first', draft('purchase', line(E1, 5)), true, 'customer'],
    ['lines after the customer', draft('purchase', toFoods), true, 'lines'],
    ['lines while a count is missing', draft('purchase', toFoods, line(E1, null)), true, 'lines'],
    ['lines while a short name is open', draft('purchase', toFoods, line(E1, 5), { kind: 'choosing', skuIds: [E1, E3], licences: 3, oneName: true }), true, 'lines'],
    ['delegated administration at last', draft('purchase', toFoods, line(E1, 5)), true, 'delegation'],
    ['no count for a trial', draft('trial', toFoods, line(E1, null)), true, 'delegation'],
  ] as const)('is %s', (_, given, possible, asking) => {
    expect(advance(given, 'next', possible)).toMatchObject({ stage: 'composing', asking });
  });

  it.each([
    ['everything is answered', draft('purchase', toFoods, line(E1, 5), { kind: 'delegation', days: null }), true],
    ['delegated administration cannot be asked for', draft('trial', toFoods, line(E1, null)), false],
    ['a delegation has its customer', draft('delegation', toFoods), true],
  ] as const)('is the review when %s', (_, given, possible) => {
    expect(advance(given, 'next', possible).stage).toBe('review');
    expect(advance(given, 'stay', possible).stage).toBe('composing');
  });
});

describe('back', () => {
  it('goes through the fields from the review to the first, and keeps every answer', () => {
    const full = draft('purchase', toFoods, line(E1, 5), { kind: 'delegation', days: 90 });
    const steps = [advance(full, 'next', true)];
    for (let step = 0; step < 4; step += 1) steps.push(advance(steps.at(-1) ?? full, 'back', true));
    expect(steps.map(({ stage, asking }) => (stage === 'review' ? stage : asking))).toEqual(['review', 'delegation', 'lines', 'customer', 'customer']);
    expect(steps.at(-1)).toMatchObject({ customerId: 'foods', lines: full.lines, delegation: 90 });
  });

  it('passes over what is not asked', () => {
    expect(advance(advance(draft('purchase', toFoods, line(E1, 5)), 'next', false), 'back', false).asking).toBe('lines');
    expect(advance(advance(draft('delegation', toFoods), 'next', false), 'back', false).asking).toBe('customer');
    expect(advance({ ...draft('delegation', toFoods), asking: 'delegation' }, 'back', false).asking).toBe('customer');
  });
});

describe('a change', () => {
  it('of a subscription that is there keeps its place and its price, a new one comes last', () => {
    const changed = draft('purchase', line(E1, 5, { price }), line(E3, 7), line(E1, 6));
    expect(changed.lines).toEqual([{ skuId: E1, licences: 6, price }, { skuId: E3, licences: 7, price: null }]);
  });

  it('of a trial’s subscription replaces it: there is one', () => {
    expect(draft('trial', line(E1, null), line(E3, null)).lines).toEqual([{ skuId: E3, licences: null, price: null }]);
  });

  it('of the customer ends the search, and a search forgets the customer', () => {
    const searched = draft('trial', { kind: 'customers-found', text: 'mapl', found: ['foods', 'ferries'] }, toFoods);
    expect(searched).toMatchObject({ customerId: 'foods', customerSearch: null });
    expect(withChanges(searched, [{ kind: 'customers-found', text: 'x', found: [] }])).toMatchObject({ customerId: null, customerSearch: { text: 'x', found: [] } });
  });

  it('changes nothing of the draft it was given', () => {
    const given = Object.freeze(draft('purchase', toFoods, line(E1, 5)));
    withChanges(given, [line(E3, 1), { kind: 'remove-line', skuId: E1 }, { kind: 'valid-days', days: 5 }, { kind: 'head-count', count: 9 }]);
    expect(given).toMatchObject({ lines: [{ skuId: E1, licences: 5 }], validDays: 30, headCount: null });
  });
});

const F3 = '4b585984-651b-448a-9e53-3b10f069cf7f';
const E5 = 'c7df2760-2c81-4ef7-b578-5b5392b571df';
const choosing = (skuIds: string[], licences: number | null, oneName = true): Change => ({ kind: 'choosing', skuIds, licences, oneName });
const recalled = (skuId: string, among: string[], licences: number | null = null): Change => ({ kind: 'line', line: { skuId, licences, price: null }, among });

describe('short names that fit several subscriptions', () => {
  it('are asked about one after another, and none is lost, whatever else is said in between', () => {
    const two = draft('purchase', choosing([E1, E3], 20), choosing([F3, E5], 10));
    expect(two).toMatchObject({ choosing: { skuIds: [E1, E3] }, choosingNext: [{ skuIds: [F3, E5], licences: 10 }] });
    const another = withChanges(two, [choosing([E5, F3].reverse(), 12)]);
    expect(another.choosingNext).toEqual([{ skuIds: [F3, E5], licences: 12, oneName: true }]);
    const first = withChanges(another, [line(E3, 20)]);
    expect(first).toMatchObject({ choosing: { skuIds: [F3, E5], licences: 12 }, choosingNext: [] });
    expect(withChanges(first, [line(E1, 3)])).toMatchObject({ choosing: { skuIds: [F3, E5] }, lines: [{ skuId: E3 }, { skuId: E1 }] });
    expect(withChanges(first, [line(E5, 12)])).toMatchObject({ choosing: null, lines: [{ skuId: E3 }, { skuId: E5 }] });
  });

  it('of a trial are one question: it has room for one subscription', () => {
    const two = draft('trial', choosing([E1, E3], null), choosing([F3, E5], null));
    expect(two).toMatchObject({ choosing: { skuIds: [F3, E5] }, choosingNext: [] });
    expect(withChanges(two, [line(E3, null)])).toMatchObject({ choosing: null, lines: [{ skuId: E3 }] });
  });

  it('are remembered as they were settled, but not where several were said of which one was chosen', () => {
    const asked = draft('purchase', choosing([E1, E3], 20));
    expect(choicesIn(asked, [line(E3, 20)])).toEqual([{ among: [E1, E3], skuId: E3 }]);
    expect(choicesIn(asked, [line(F3, 20)])).toEqual([]);
    expect(choicesIn(draft('trial', choosing([E1, E3, E5], null, false)), [line(E3, null)])).toEqual([]);
    expect(choicesIn(draft('purchase'), [line(E3, 20)])).toEqual([]);
    expect(choicesIn(asked, [line(E3, 20), { kind: 'remove-line', skuId: E3 }, line(E1, 20)])).toEqual([{ among: [E1, E3], skuId: E3 }]);
  });

  it('taken as the last time are exchanged for the other one when that is named, with the count, and remembered anew', () => {
    const taken = draft('purchase', line(F3, 4), recalled(E3, [E1, E3], 20));
    expect(taken).toMatchObject({ choosing: null, recalled: [{ skuId: E3, among: [E1, E3] }] });
    expect(choicesIn(draft('purchase'), [recalled(E3, [E1, E3], 20)])).toEqual([]);
    expect(choicesIn(taken, [line(E1, null)])).toEqual([{ among: [E1, E3], skuId: E1 }]);
    expect(withChanges(taken, [line(E1, null)])).toMatchObject({ lines: [{ skuId: F3 }, { skuId: E1, licences: 20 }], recalled: [] });
    expect(withChanges(taken, [line(E3, 7)])).toMatchObject({ lines: [{ skuId: F3 }, { skuId: E3, licences: 7 }], recalled: [{ skuId: E3 }] });
    expect(withChanges(taken, [{ kind: 'remove-line', skuId: E3 }])).toMatchObject({ lines: [{ skuId: F3 }], recalled: [] });
    expect(withChanges(draft('trial', recalled(E3, [E1, E3])), [line(E1, null)])).toMatchObject({ lines: [{ skuId: E1 }], recalled: [] });
  });
});
