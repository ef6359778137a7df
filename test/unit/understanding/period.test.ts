import { LOCALES, type Locale } from '../../../src/domain/people.js';
import { periodForms, periodOf } from '../../../src/understanding/period.js';

/** A Wednesday. */
const WEDNESDAY = '2026-03-11';

describe('a period', () => {
  it.each([
    ['today', '2026-03-11', '2026-03-11'],
    ['yesterday', '2026-03-10', '2026-03-10'],
    ['this week', '2026-03-09', '2026-03-15'],
    ['last week', '2026-03-02', '2026-03-08'],
    ['since last week', '2026-03-02', '2026-03-11'],
    ['this month', '2026-03-01', '2026-03-31'],
    ['last month', '2026-02-01', '2026-02-28'],
    ['since last month', '2026-02-01', '2026-03-11'],
  ])('"%s" on a Wednesday is %s to %s', (said, from, to) => {
    expect(periodOf(said, 'en-US', WEDNESDAY)).toEqual({ from, to });
  });

  it.each([
    ['a Monday', 'this week', '2026-03-09', { from: '2026-03-09', to: '2026-03-15' }],
    ['a Sunday', 'this week', '2026-03-15', { from: '2026-03-09', to: '2026-03-15' }],
    ['a Sunday', 'last week', '2026-03-15', { from: '2026-03-02', to: '2026-03-08' }],
    ['the first day of a year', 'last month', '2027-01-01', { from: '2026-12-01', to: '2026-12-31' }],
    ['the first day of a year', 'yesterday', '2027-01-01', { from: '2026-12-31', to: '2026-12-31' }],
    ['a leap day', 'this month', '2028-02-29', { from: '2028-02-01', to: '2028-02-29' }],
    ['the last day of a long month', 'last month', '2026-03-31', { from: '2026-02-01', to: '2026-02-28' }],
  ])('is counted from the asker’s day: on %s, "%s"', (_, said, today, expected) => {
    expect(periodOf(said, 'en-US', today)).toEqual(expected);
  });

  it.each(LOCALES.flatMap((locale) => periodForms(locale).map((form) => [locale, form] as const)))('%s "%s" ends no earlier than it begins', (locale, form) => {
    const period = periodOf(form, locale, WEDNESDAY);
    expect(period && period.from <= period.to).toBe(true);
  });

  it('is nothing in another language, and nothing that is not in the list', () => {
    const forms: readonly (readonly [Locale, string])[] = [['ru-RU', 'last week'], ['en-US', 'с прошлой недели'], ['en-US', ''], ['en-US', 'constructor'], ['en-US', 'toString']];
    for (const [locale, said] of forms) expect(periodOf(said, locale, WEDNESDAY)).toBeUndefined();
  });
});
