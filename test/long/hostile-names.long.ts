import { LOCALES } from '../../src/domain/people.js';
import { differencesWith } from '../support/hostile-cards.js';
import { MANY_HOSTILE_NAMES } from '../support/hostile-names.js';

/** Partner, rival, customer, person, and what was typed: in each language every name stands in another of these places. */
const PLACES = 5;

it.each(LOCALES.map((locale, turn) => ({ locale, turn })))('T13, in $locale: no card makes more of more than five hundred names than names', ({ locale, turn }) => {
  const turned = [...MANY_HOSTILE_NAMES.slice(turn), ...MANY_HOSTILE_NAMES.slice(0, turn)];
  const found = turned.flatMap((name, index) => (index % PLACES === 0 ? differencesWith(locale, turned.slice(index, index + PLACES)).map((difference) => `${JSON.stringify(name.slice(0, 80))} and the next: ${difference}`) : []));
  process.stdout.write(`T13, ${locale}: ${turned.length} names on every card\n`);
  expect(found).toEqual([]);
});
