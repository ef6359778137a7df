import type { Locale } from '../domain/people.js';

/** The first of a month is an ordinal where people write it so; the platform's dates know no "1er mars". */
const FIRST: Partial<Record<Locale, string>> = { 'fr-FR': '1er', 'pt-BR': '1º' };

/** A date of the platform as people write it, with nothing in "2026 г." or "10:00 AM" left to break over two lines. */
export function asWritten(date: string, locale: Locale): string {
  const together = date.replace(/\s(?=(?:г\.|[AP]M$))/gu, '\u00a0');
  const first = FIRST[locale];
  return first === undefined ? together : together.replace(/^1(?= \p{L})/u, first);
}
