import type { Said } from '../said.js';
import { daysIn } from './calendar.js';
import type { DateWords, Facets } from './words.js';

type NumericDate = NonNullable<Facets['date']>;

interface Found {
  readonly date: NumericDate;
  readonly next: number;
}

const SIGNS = new Set(['/', '-', '.']);
/** People do write "2016 - 11". */
const signOf = (gap: string): string | undefined => (SIGNS.has(gap.trim()) && gap.length <= 3 ? gap.trim() : undefined);

/** A date in digits that begins with the word at `index`: 3/4/2026 by the order of the language, 2026-03-04, 3/2026, 2026.3, 3/4. */
export function numericDateAt(said: Said, index: number, order: DateWords['order']): Found | undefined {
  const [a, b, c] = [said.words[index], said.words[index + 1], said.words[index + 2]];
  if (a?.script !== 'digits' || b?.script !== 'digits' || a.text.length > 4 || b.text.length > 4) return undefined;
  const first = signOf(said.text.slice(a.end, b.start));
  if (!first) return undefined;
  const second = c?.script === 'digits' ? signOf(said.text.slice(b.end, c.start)) : undefined;
  if (c && second === first && c.text.length <= 4) {
    const date = ofThree([a.text, b.text, c.text], order);
    if (date) return { date, next: index + 3 };
  }
  // "2016 - 01/22/2016" is a year and a date.
  if (second && second !== first) return undefined;
  const date = ofTwo(a.text, b.text, first, order);
  return date && { date, next: index + 2 };
}

function ofThree([a, b, c]: readonly [string, string, string], order: DateWords['order']): NumericDate | undefined {
  if (a.length === 4) return dated(Number(a), Number(b), Number(c));
  const y = c.length === 4 ? Number(c) : c.length === 2 ? fullYear(Number(c)) : undefined;
  if (y === undefined || a.length > 2 || b.length > 2) return undefined;
  const [x, z] = [Number(a), Number(b)];
  // 13/4 is the thirteenth in any order: there is no other way to read it.
  return order === 'mdy' ? (dated(y, x, z) ?? dated(y, z, x)) : (dated(y, z, x) ?? dated(y, x, z));
}

function ofTwo(a: string, b: string, sign: string, order: DateWords['order']): NumericDate | undefined {
  if (isYear(a) && b.length <= 2) return monthed(Number(a), Number(b));
  if (isYear(b) && a.length <= 2) return monthed(Number(b), Number(a));
  // 1-15 is a range, 1.5 a number, 24/7 "always": only 3/4, and 03.04 with both zeros.
  const dotted = sign === '.' && a.length === 2 && b.length === 2 && order === 'dmy';
  if ((sign !== '/' && !dotted) || a.length > 2 || b.length > 2 || (a === '24' && b === '7')) return undefined;
  const [d, m] = order === 'mdy' ? [Number(b), Number(a)] : [Number(a), Number(b)];
  // 2024 has a 29 February.
  return dated(2024, m, d) && { m, d };
}

const isYear = (text: string): boolean => text.length === 4 && (text.startsWith('19') || text.startsWith('20'));

/** "26" is 2026, "99" is 1999. */
export const fullYear = (short: number): number => (short < 70 ? 2000 + short : 1900 + short);

const monthed = (y: number, m: number): NumericDate | undefined => (m >= 1 && m <= 12 ? { y, m } : undefined);

const dated = (y: number, m: number, d: number): NumericDate | undefined =>
  y > 0 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) ? { y, m, d } : undefined;
