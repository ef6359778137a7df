import type { Duration } from './quantities.js';
import type { Reading } from './reading.js';
import { overlaps, type Span } from './said.js';

/** For how long something new is to stand, and for how long delegated administration is asked for; null where that was not said. */
export interface DaysSaid {
  readonly validDays: number | null;
  readonly delegationDays: number | null;
}

type About = 'validity' | 'delegation' | 'other';

/** What says, in the six languages, that the days after it or right before it are those in which an offer can be answered. */
const VALIDITY = [
  /(?<!\p{L})(?:valid|validity|good for|open for|stands for|expires? (?:in|after))(?!\p{L})/gu,
  /(?<!\p{L})(?:v[aá]lid[aoe]s?|validade|vale(?:ndo)? por|validez|vigencia|vigente|valables?|validit[eé])(?!\p{L})/gu,
  /(?<!\p{L})(?:действ(?:ует|овать|овал\p{L}*|ительн\p{L}*|ия)|годн\p{L}*)(?!\p{L})/gu,
  /有效期?/gu,
];

/** "90 days of delegated administration", 14天内有效: nothing but this stands between days and what they belong to, where they come first. */
const BELONGS = /^[ -]?(?:of |de |d'|du |的|以?内)?$/u;

/** "An offer valid for two weeks, with delegated administration for 90 days". A trial's own days are the catalogue's (R6). */
export function daysSaid(reading: Pick<Reading, 'said' | 'row' | 'durations'>): DaysSaid {
  const abouts = aboutsIn(reading);
  const said = reading.durations.map((duration) => ({ days: duration.days, about: aboutOf(duration, abouts, reading.said.text) }));
  const of = (wanted: About): number | null => said.find(({ about }) => about === wanted)?.days ?? null;
  return { validDays: of('validity'), delegationDays: of('delegation') };
}

interface Place extends Span {
  readonly about: About;
}

function aboutsIn({ said, row }: Pick<Reading, 'said' | 'row'>): Place[] {
  const valid = VALIDITY.flatMap((words) =>
    [...said.text.matchAll(words)].map(({ 0: word, index }): Place => ({ start: index, end: index + word.length, about: 'validity' })),
  );
  const others = row
    .filter((item) => !valid.some((span) => overlaps(span, item)))
    .flatMap(({ start, end, tags }): Place[] => {
      if (tags.includes('administration') || tags.includes('administer')) return [{ start, end, about: 'delegation' }];
      return tags.some((tag) => tag === 'trial' || tag === 'offer' || tag === 'purchase') ? [{ start, end, about: 'other' }] : [];
    });
  return [...valid, ...others];
}

/** What the days come first of, else what was named last before them. */
function aboutOf({ start, end }: Duration, abouts: readonly Place[], text: string): About {
  const following = abouts.find((place) => place.start >= end && BELONGS.test(text.slice(end, place.start)));
  if (following) return following.about;
  return abouts.filter((place) => place.end <= start).reduce<Place>((last, next) => (next.end > last.end ? next : last), NOWHERE).about;
}

const NOWHERE: Place = { start: 0, end: 0, about: 'other' };
