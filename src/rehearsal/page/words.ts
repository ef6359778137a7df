import type { Locale } from '../../domain/people.js';
import type { PageKey } from '../../i18n/texts/page/en-us.js';
import { page } from '../../i18n/texts/page.js';

/** The page's texts in one language, `{names}` in them filled in. */
export type Words = (key: PageKey, values?: Readonly<Record<string, string>>) => string;

export const wordsIn =
  (locale: Locale): Words =>
  (key, values = {}) =>
    page[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Every language in its own words, so that everybody finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  'en-US': 'English',
  'pt-BR': 'Português',
  'es-ES': 'Español',
  'fr-FR': 'Français',
  'ru-RU': 'Русский',
  'zh-CN': '简体中文',
};
