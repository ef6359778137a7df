import type { Locale } from '../domain/people.js';
import { asWritten } from './as-written.js';
import { dayAt, instantOfDay } from './time-zone.js';

/** Months of a person's own calendar: "2026-10" as instants, and as one reads it. */

/** Every month of a time zone that has a part between two instants (milliseconds), both inclusive, in order. */
export function monthsBetween(from: number, to: number, timeZone: string): { month: string; from: number; to: number }[] {
  const months = [];
  const last = dayAt(to, timeZone).slice(0, 7);
  for (let month = dayAt(from, timeZone).slice(0, 7); month <= last; month = nextMonth(month)) {
    months.push({ month, from: instantOfDay(`${month}-01`, timeZone), to: instantOfDay(`${nextMonth(month)}-01`, timeZone) - 1 });
  }
  return months;
}

/** "October 2026" */
export const monthText = (month: string, locale: Locale): string =>
  asWritten(new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(`${month}-01`)), locale);

function nextMonth(month: string): string {
  const [year = 0, place = 0] = month.split('-').map(Number);
  return place === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 4)}-${String(place + 1).padStart(2, '0')}`;
}
