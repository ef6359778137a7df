import type { Source } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';
import { entryText } from './evidence.js';

/** Since when and until when a role is held, and where that is written. */

/** A partner of record has no end. */
export function termText(since: number, until: number | null, asOf: number, speech: Speech): string {
  const values = { since: speech.date(since) };
  return until === null
    ? speech.say('relationship.since', values)
    : speech.say('relationship.term', { ...values, until: speech.dateWithDistance(until, asOf) });
}

/** "Entry 12 · 3f2a9c1b7d04 · March 3, 2026 at 10:00 AM" */
export const sourceText = (source: Source, speech: Speech): string =>
  speech.say('relationship.source', { entry: entryText(source, speech), at: speech.dateTime(source.at) });
