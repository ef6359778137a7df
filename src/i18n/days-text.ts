import type { Locale } from '../domain/people.js';
import { asWritten } from './as-written.js';

/** Days of a calendar (ISO dates, both inclusive) as one reads them: "October 1 – 31, 2026", or the one day. They know no time zone. */
export function daysText({ from, to }: { readonly from: string; readonly to: string }, locale: Locale): string {
  const days = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
  const [first, last] = [Date.parse(from), Date.parse(to)];
  // A platform throws where the end comes first.
  if (first >= last) return asWritten(days.format(first), locale);
  // The platform's own range is "2026/10/1 – 2026/10/31" in Chinese, where every other date is written out.
  if (locale === 'zh-CN') return `${days.format(first)}至${days.format(last)}`;
  return asWritten(days.formatRange(first, last), locale);
}
