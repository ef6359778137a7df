import type { Locale } from '../../domain/people.js';
import type { Reading } from '../reading.js';
import type { SaidSlots } from './said-slots.js';

/** Of the marketplace's lists, in its spelling; and one of the six languages. */
const listedKey = ({ listed }: Reading, wanted: 'service' | 'place' | 'language'): string | undefined =>
  listed.find(({ kind: each }) => each === wanted)?.key;

export function service(reading: Reading): SaidSlots {
  const key = listedKey(reading, 'service');
  return key === undefined ? {} : { service: key };
}

export function location(reading: Reading): SaidSlots {
  const key = listedKey(reading, 'place');
  return key === undefined ? {} : { location: key };
}

export function language(reading: Reading): SaidSlots {
  const key = listedKey(reading, 'language');
  // The keys of the list of languages are the locales.
  return key === undefined ? {} : { language: key as Locale };
}
