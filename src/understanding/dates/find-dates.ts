// Finds days and stretches of time in a sentence, in six languages: one engine, and a file of words for each language.
// Pure and offline; it reads no clock. Conventions: weeks run Monday to Sunday, bounds are inclusive, "since" ends today, "next N days"
// begin today, and what names no year or week looks back unless it says "next" or "until".
import type { Locale } from '../../domain/people.js';
import type { Said, Span } from '../said.js';
import { dayFrom, dayOf, isoOf } from './calendar.js';
import { dateLexicon } from './lexicons.js';
import { reachAt, type Reach } from './open.js';
import type { Reading } from './reading.js';
import { tokensOf } from './tokens.js';

export interface DateMention extends Span {
  /** ISO dates, bounds inclusive. */
  readonly from: string;
  readonly to: string;
  readonly kind: 'day' | 'period';
  readonly open?: 'since' | 'until';
  /** Where no year or week was said, `from` and `to` look back; these are the days to come, for what is still to happen: "ends in December". */
  readonly coming?: { readonly from: string; readonly to: string };
}

const FIRST_DAY = dayOf(1, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** Every date of a sentence, from left to right, without overlaps. `today` is an ISO date; the words of other languages are not read. */
export function findDates(said: Said, locale: Locale, today: string): DateMention[] {
  const reading: Reading = { tokens: tokensOf(said, locale), words: dateLexicon(locale).words, today: dayFrom(today), periods: [] };
  const mentions: DateMention[] = [];
  for (let index = 0; index < reading.tokens.length;) {
    const reach = reachAt(reading, index);
    const mention = reach && mentionOf(reading, index, reach);
    if (mention) mentions.push(mention);
    index = mention ? reach.next : index + 1;
  }
  return mentions;
}

function mentionOf({ tokens }: Reading, index: number, { days, next, kind, open, coming }: Reach): DateMention | undefined {
  const [first, last] = [tokens[index], tokens[next - 1]];
  if (!first || !last || !(days.from >= FIRST_DAY) || !(days.to <= LAST_DAY) || days.from > days.to) return undefined;
  return {
    start: first.start,
    end: last.end,
    from: isoOf(days.from),
    to: isoOf(days.to),
    kind,
    ...(open && { open }),
    ...(coming && { coming: { from: isoOf(coming.from), to: isoOf(coming.to) } }),
  };
}
