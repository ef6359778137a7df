import type { Card } from '../../../src/cards/card.js';
import { LOCALES } from '../../../src/domain/people.js';
import { complaintsAbout } from '../../support/adaptive-cards.js';
import { drawIn, samples } from '../../support/drawn-cards.js';
import { difference, differencesWith, MOST_BYTES } from '../../support/hostile-cards.js';
import { HOSTILE_NAMES, MANY_HOSTILE_NAMES } from '../../support/hostile-names.js';

/**
 * T13: a name never becomes more than a name. It stands in TextRuns, which know no markup, and in compact lists; whatever people are
 * called, the rest of the card is the same to the letter: no other link, action or mention, no name in any other text. Here every name
 * in one language and another in each; all of them in all languages: test/long/hostile-names.long.ts.
 */
it('knows a name in the wrong place from one in the right place', () => {
  const right = (name: string): Card[] => [{ type: 'TextRun', text: name }, { type: 'Input.ChoiceSet', style: 'compact', choices: [{ title: name, value: '1' }] }];
  const wrong = (name: string): Card[] => [{ type: 'TextBlock', text: name }, { type: 'Input.ChoiceSet', style: 'expanded', choices: [{ title: name, value: '1' }] }, { fallbackText: name }, { type: 'TextRun', text: `{{${name}` }];
  expect(difference(right('a'), right('b'))).toBeNull();
  expect(wrong('a').map((card, index) => difference(card, wrong('b')[index]))).not.toContain(null);
});

it('has more than five hundred hostile names', () => {
  expect(new Set(HOSTILE_NAMES).size).toBeGreaterThan(100);
  expect(MANY_HOSTILE_NAMES.length).toBeGreaterThan(500);
});

describe.each(LOCALES.map((locale, turn) => ({ locale, turn })))('T13, in $locale', ({ locale, turn }) => {
  it.each(HOSTILE_NAMES.map((name, index) => ({ name, index })).filter(({ index }) => index % LOCALES.length === turn))('a partner called $name, among others, changes nothing but where names stand', ({ index }) => {
    expect(differencesWith(locale, [...HOSTILE_NAMES.slice(index), ...HOSTILE_NAMES.slice(0, index)], { raw: true })).toEqual([]);
  });

  it('the longest names leave every card good and small', () => {
    const longest = '漢'.repeat(120);
    const cards = samples({ partner: longest, rival: longest, customer: longest, person: longest, typed: longest }).map(([sample, drawing]): [string, Card] => [sample, drawIn(locale, drawing)]);
    expect(cards.filter(([, card]) => Buffer.byteLength(JSON.stringify(card)) > MOST_BYTES || complaintsAbout(card).length > 0).map(([sample]) => sample)).toEqual([]);
  });
});
