import type { Locale } from '../domain/people.js';
import { page } from '../i18n/texts/page.js';

// The catalogue's own keys, not the domain's list: the browser's bundle must not take zod along.
export const PAGE_LOCALES = Object.keys(page) as Locale[];

/** The first wish that can be met, by language where the country differs (pt-PT is read in pt-BR), else American English. */
export function nearestLocale(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const language = wish.trim().toLowerCase().split('-')[0] ?? '';
    const found = PAGE_LOCALES.find((locale) => locale.split('-')[0] === language);
    if (found) return found;
  }
  return 'en-US';
}
