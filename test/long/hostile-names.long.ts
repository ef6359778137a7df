import { LOCALES } from '../../src/domain/people.js';
import { differencesWith } from '../support/hostile-cards.js';
import { MANY_HOSTILE_NAMES } from '../support/hostile-names.js';

it.each(LOCALES)('T13, in %s: no card makes more of more than five hundred names than names', (locale) => {
  const found = MANY_HOSTILE_NAMES.flatMap((name, index) => differencesWith(locale, [name, ...MANY_HOSTILE_NAMES.slice(index + 1, index + 5), 'Alder']).map((difference) => `${JSON.stringify(name.slice(0, 80))}: ${difference}`));
  process.stdout.write(`T13, ${locale}: ${MANY_HOSTILE_NAMES.length} names on every card\n`);
  expect(found).toEqual([]);
});
