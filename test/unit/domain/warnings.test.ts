import { DELEGATION_WARNING_DAYS, dueWarning, TRIAL_WARNING_DAYS } from '../../../src/domain/warnings.js';
import { DAY, NOW } from '../../support/facts.js';

const term = (days: number) => ({ startedAt: NOW, endsAt: NOW + days * DAY });
const before = (days: number, end: number) => NOW + (end - days) * DAY;

describe('R13 warnings before a trial ends', () => {
  const due = (told: readonly number[], now: number, days = 30) => dueWarning(term(days), TRIAL_WARNING_DAYS, told, now);

  it('come 7, 3 and 1 days before, each from its moment on', () => {
    expect([due([], before(7, 30) - 1), due([], before(7, 30))]).toEqual([null, 7]);
    expect([due([7], before(3, 30) - 1), due([7], before(3, 30))]).toEqual([null, 3]);
    expect([due([7, 3], before(1, 30) - 1), due([7, 3], before(1, 30))]).toEqual([null, 1]);
  });

  it('come once each', () => {
    expect(due([7], before(7, 30))).toBeNull();
    expect(due([7, 3, 1], before(1, 30))).toBeNull();
  });

  it('are only the nearest one after a long sleep, and none of the earlier ones later', () => {
    expect(due([], before(2, 30))).toBe(3);
    expect(due([3], before(2, 30))).toBeNull();
    // Of a clock that went back: a nearer one was told already.
    expect(due([1], before(2, 30))).toBeNull();
  });

  it('end with the trial', () => {
    expect(due([], NOW + 30 * DAY - 1)).toBe(1);
    expect(due([], NOW + 30 * DAY)).toBeNull();
  });

  it('are left out where the term was never that long', () => {
    expect(due([], NOW, 7)).toBeNull();
    expect(due([], NOW, 3)).toBeNull();
    expect(due([], before(3, 7), 7)).toBe(3);
    expect(due([], NOW + DAY / 2, 1)).toBeNull();
  });
});

describe('R19 warnings before a grant ends', () => {
  const due = (told: readonly number[], now: number) => dueWarning(term(365), DELEGATION_WARNING_DAYS, told, now);

  it('come 30, 7 and 1 days before', () => {
    expect(due([], before(30, 365) - 1)).toBeNull();
    expect([due([], before(30, 365)), due([30], before(7, 365)), due([30, 7], before(1, 365))]).toEqual([30, 7, 1]);
  });
});
