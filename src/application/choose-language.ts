import type { Locale } from '../domain/people.js';
import type { Asker } from './asker.js';
import type { Ports } from './ports/ports.js';

/** The person's own choice, which comes before every other hint of a language and outlives every import. */
export const chooseLanguage = (ports: Ports, asker: Asker, locale: Locale): Promise<void> =>
  ports.preferences.chooseLocale(asker.personId, locale);
