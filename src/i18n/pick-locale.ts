import { LOCALES, type Locale } from '../domain/people.js';

/** The nearest of the six for a language tag: pt-PT to pt-BR, es-MX to es-ES, zh-TW to zh-CN. Undefined for others. */
export function nearestLocale(tag: string | undefined | null): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return language ? LOCALES.find((locale) => locale.toLowerCase().startsWith(`${language}-`)) : undefined;
}

/** The person's own choice, else the activity's locale, else the directory's, else the tenant's, else en-US. */
export function pickLocale(...candidates: readonly (string | undefined | null)[]): Locale {
  for (const candidate of candidates) {
    const locale = nearestLocale(candidate);
    if (locale) return locale;
  }
  return 'en-US';
}
