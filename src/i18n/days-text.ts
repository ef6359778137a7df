import type { Locale } from '../domain/people.js';

/** Days of a calendar (ISO dates, both inclusive) as one reads them: "October 1 – 31, 2026", or the one day. They know no time zone. */
export function daysText({ from, to }: { readonly from: string; readonly to: string }, locale: Locale): string {
  const days = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
  const [first, last] = [Date.parse(from), Date.parse(to)];
  // A platform throws where the end comes first.
  return first < last ? days.formatRange(first, last) : days.format(first);
}
