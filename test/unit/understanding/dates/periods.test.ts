import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../../src/domain/people.js';
import { findDates } from '../../../../src/understanding/dates/find-dates.js';
import { sayingOf } from '../../../../src/understanding/said.js';

// A Friday.
const TODAY = '2026-11-20';

/** A sentence and the days it means, or none. A speaker may add rows without knowing the code. */
type Row = readonly [said: string, from?: string, to?: string];

const lists: Readonly<Record<Locale, string>> = {
  'en-US': 'english',
  'pt-BR': 'portuguese',
  'es-ES': 'spanish',
  'fr-FR': 'french',
  'ru-RU': 'russian',
  'zh-CN': 'chinese',
};

// The files are ours, and every row is used below.
const rowsOf = (name: string): Row[] => JSON.parse(readFileSync(join(__dirname, `${name}-periods.json`), 'utf8')) as Row[];

describe.each(Object.entries(lists))('dates in %s', (locale, name) => {
  const rows = rowsOf(name).map(([said, from, to]) => ({ said, from, to }));

  it.each(rows.filter(({ from }) => from))('reads "$said" as $from to $to', ({ said, from, to }) => {
    // The keys of the list are locales.
    expect(findDates(sayingOf(said), locale as Locale, TODAY).map((found) => [found.from, found.to])).toEqual([[from, to]]);
  });

  it.each(rows.filter(({ from }) => !from))('finds no date in "$said"', ({ said }) => {
    expect(findDates(sayingOf(said), locale as Locale, TODAY)).toEqual([]);
  });
});
