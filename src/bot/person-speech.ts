import type { Locale } from '../domain/people.js';
import { pickLocale } from '../i18n/pick-locale.js';
import type { Speaker, Speech } from '../i18n/speech.js';
import { knownTimeZone } from '../i18n/time-zone.js';
import type { Asker } from '../application/asker.js';

/** What a client says of the person's language and clock. */
export interface Habits {
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
}

/** Their own choice in the chat, else the client's, else the directory's, else their organisation's, else en-US (domain, section 4). */
export function speechFor(speaker: Speaker, asker: Pick<Asker, 'chosenLocale' | 'person' | 'organisation'>, habits: Habits): Speech {
  const locale: Locale = pickLocale(asker.chosenLocale, habits.locale, asker.person.locale, asker.organisation?.locale);
  return speaker(locale, knownTimeZone(habits.timeZone, asker.person.timeZone));
}
