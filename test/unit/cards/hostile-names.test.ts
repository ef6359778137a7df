import type { Card } from '../../../src/cards/card.js';
import type { Drawing } from '../../../src/cards/draw.js';
import type { Locale } from '../../../src/domain/people.js';
import { complaintsAbout } from '../../support/adaptive-cards.js';
import { drawIn, nodesOf, samples, type Node } from '../../support/drawn-cards.js';
import { HOSTILE_NAMES } from '../../support/hostile-names.js';
import type { Names } from '../../support/sample-views-a.js';

/**
 * T13: a name never becomes more than a name. It stands in TextRuns, which know no markup, and in compact lists; whatever people are
 * called, the rest of the card is the same to the letter: no other link, action or mention, no name in any other text.
 */
const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Where two cards differ other than by names in their places. */
function difference(one: unknown, other: unknown): string | null {
  if (!isObject(one) || !isObject(other)) return one === other ? null : JSON.stringify([one, other]);
  const members = Object.keys(one);
  if (members.join() !== Object.keys(other).join()) return JSON.stringify([one, other]);
  return members.map((member) => differenceAt(member, one, other)).find((found) => found !== null) ?? null;
}

/** What somebody typed also goes back into the input where it was typed. */
function differenceAt(member: string, one: Node, other: Node): string | null {
  const { type, style } = one;
  if (type === 'TextRun' && member === 'text') return isInert(one['text']) ? null : JSON.stringify(one);
  if (type === 'Input.Text' && member === 'value') return null;
  const isList = type === 'Input.ChoiceSet' && style === 'compact' && member === 'choices';
  return isList ? difference(valuesOf(one['choices']), valuesOf(other['choices'])) : difference(one[member], other[member]);
}

/** {{DATE(...)}} is expanded in TextRuns, too. */
const isInert = (text: unknown): boolean => typeof text === 'string' && !text.includes('{{');
/** Of a choice, what it sends must stay. */
const valuesOf = (choices: unknown): unknown[] => nodesOf(choices).map(({ value }) => value);

it('knows a name in the wrong place from one in the right place', () => {
  const right = (name: string): Card[] => [{ type: 'TextRun', text: name }, { type: 'Input.ChoiceSet', style: 'compact', choices: [{ title: name, value: '1' }] }];
  const wrong = (name: string): Card[] => [{ type: 'TextBlock', text: name }, { type: 'Input.ChoiceSet', style: 'expanded', choices: [{ title: name, value: '1' }] }, { fallbackText: name }, { type: 'TextRun', text: `{{${name}` }];
  expect(difference(right('a'), right('b'))).toBeNull();
  expect(wrong('a').map((card, index) => difference(card, wrong('b')[index]))).not.toContain(null);
});

it('has more than a hundred hostile names', () => {
  expect(new Set(HOSTILE_NAMES).size).toBeGreaterThan(100);
});

/** Domains are partly chosen by their owners, too. */
const withDomains = (drawing: Drawing, domain: string): Drawing =>
  // The same view, with another text in one place.
  JSON.parse(JSON.stringify(drawing), (member, value: unknown) => (member === 'domain' ? domain : value)) as Drawing;

const nameAt = (index: number): string => HOSTILE_NAMES[index % HOSTILE_NAMES.length] ?? '';
const peopleFrom = (index: number): Names => ({ partner: nameAt(index), rival: nameAt(index + 1), customer: nameAt(index + 2), person: nameAt(index + 3), typed: nameAt(index + 4) });

/** In one language everybody bears each name once; in the other each name is borne by somebody. */
describe.each<[Locale, number]>([['en-US', 1], ['ru-RU', 5]])('in %s', (locale, step) => {
  const plain = new Map<string, Card>();
  beforeAll(() => samples().forEach(([sample, drawing]) => plain.set(sample, drawIn(locale, drawing))));

  const starts = HOSTILE_NAMES.map((name, index): [string, number] => [name, index]).filter(([, index]) => index % step === 0);
  it.each(starts)('a partner called %j, among others, changes nothing but where names stand', (name, index) => {
    const cards = samples(peopleFrom(index)).map(([sample, drawing]): [string, Card] => [sample, drawIn(locale, withDomains(drawing, name))]);
    expect(cards.flatMap(([sample, card]) => difference(card, plain.get(sample)) ?? [])).toEqual([]);
  });

  it('the longest names leave every card good and small', () => {
    const longest = '漢'.repeat(120);
    const cards = samples({ partner: longest, rival: longest, customer: longest, person: longest, typed: longest }).map(([sample, drawing]): [string, Card] => [sample, drawIn(locale, drawing)]);
    expect(cards.filter(([, card]) => Buffer.byteLength(JSON.stringify(card)) > 25 * 1024 || complaintsAbout(card).length > 0).map(([sample]) => sample)).toEqual([]);
  });
});
