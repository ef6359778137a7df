import { IntlMessageFormat } from 'intl-messageformat';
import type { Card } from '../../../src/cards/card.js';
import { opensNewCard, parsePress } from '../../../src/cards/verbs.js';
import { LOCALES, type Locale } from '../../../src/domain/people.js';
import { catalogues } from '../../../src/i18n/catalogues.js';
import { complaintsAbout } from '../../support/adaptive-cards.js';
import { EVIDENCE_URL } from '../../support/sample-views-trust.js';
import { actionsOf, drawIn, inputsOf, layouts, nodesOf, samples, SUPPORT_URL, textsOf, type Node } from '../../support/drawn-cards.js';

/** What holds for every card there is, in every state and every language. */
const MOST_BYTES = 25 * 1024;
const MOST_ACTIONS = 5;
/** Clients cut off what is longer, on a phone above all. */
const LONGEST_TITLE = 25;
const SAMPLES = samples();

/** "offer: withdrawn: what is wrong with it", for every card at once. */
const faultsIn = (locale: Locale, faultsOf: (card: Card) => readonly string[]): string[] =>
  SAMPLES.flatMap(([name, drawing]) => {
    try {
      return faultsOf(drawIn(locale, drawing)).map((fault) => `${name}: ${fault}`);
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });

it('has a sample of every layout', () => {
  const drawn = new Set(SAMPLES.map(([, { card }]): string => card));
  expect(layouts.names().filter((name) => !drawn.has(name))).toEqual([]);
});

it('finds fault with a card that has some', () => {
  expect(complaintsAbout({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok', text: 'a' }] })).toHaveLength(1);
  expect(complaintsAbout({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Input.Text' }] })).toHaveLength(1);
});

/** What a client adds to a press: every input, as it stands when nothing was filled in, and filled in. */
const emptyInput = (): string => '';
function filledInput(input: Node): string {
  if (input['type'] === 'Input.Number') return '3';
  const choices = nodesOf(input['choices']);
  return typeof choices[0]?.['value'] === 'string' ? choices[0]['value'] : 'words';
}

function pressesOf(action: Node, card: Card): unknown[] {
  const data = action['data'];
  if (action['associatedInputs'] === 'none') return [data];
  return [emptyInput, filledInput].map((fill): unknown => Object.assign({}, data, Object.fromEntries(inputsOf(card).map((input) => [input['id'], fill(input)]))));
}

const isPress = ({ type }: Node): boolean => type === 'Action.Execute' || type === 'Action.Submit';

function pressFaults(card: Card): string[] {
  return actionsOf(card)
    .filter(isPress)
    .flatMap((action) => pressesOf(action, card).filter((press) => parsePress(press) === null))
    .map((press) => `no handler would take ${JSON.stringify(press)}`);
}

/** Whoever cannot execute submits the same; whatever leads on to another card is submitted from the start. */
function wayFaults(card: Card): string[] {
  return actionsOf(card).filter(isPress).flatMap((action) => {
    const { fallback, ...itself } = action;
    const verb = parsePress(pressesOf(action, card)[0])?.verb;
    if (verb && opensNewCard(verb)) return action['type'] === 'Action.Submit' ? [] : [`${verb} leads on, and is executed`];
    const { verb: named, ...common } = itself;
    const isSame = JSON.stringify(fallback) === JSON.stringify({ ...common, type: 'Action.Submit' });
    return action['type'] === 'Action.Execute' && named === verb && isSame ? [] : [`${JSON.stringify(action)} changes its card, and cannot be pressed everywhere`];
  });
}

const linkFaults = (card: Card): string[] =>
  nodesOf(card).flatMap((node) => ['url', 'iconUrl', 'backgroundImage'].flatMap((member) => (Object.hasOwn(node, member) && node[member] !== SUPPORT_URL && node[member] !== EVIDENCE_URL ? [JSON.stringify(node)] : [])));

const countFaults = (card: Card): string[] =>
  nodesOf(card).flatMap(({ actions }) => (Array.isArray(actions) && actions.length > MOST_ACTIONS ? [`${actions.length} actions in one place`] : []));

/** A refresh has a title that nobody sees. */
const titleFaults = (card: Card): string[] =>
  nodesOf({ ...card, refresh: null }).flatMap(({ type, title }) => (typeof type === 'string' && type.startsWith('Action.') && typeof title === 'string' && [...title].length > LONGEST_TITLE ? [title] : []));

/** The library takes an empty number that has a least or a greatest value for a wrong one, and then no button of the card does anything. */
const numberFaults = (card: Card): string[] =>
  inputsOf(card).flatMap((input) => (input['type'] === 'Input.Number' && ('min' in input || 'max' in input) && typeof input['value'] !== 'number' ? [`${String(input['id'])} cannot be left empty`] : []));

describe.each(LOCALES)('every card in %s', (locale) => {
  it('is a good Adaptive Card', () => {
    expect(faultsIn(locale, complaintsAbout)).toEqual([]);
  });

  it('is small enough for every client', () => {
    expect(faultsIn(locale, (card) => [Buffer.byteLength(JSON.stringify(card))].filter((bytes) => bytes > MOST_BYTES).map(String))).toEqual([]);
  });

  it('says something where it cannot be shown', () => {
    expect(faultsIn(locale, ({ fallbackText }) => (typeof fallbackText === 'string' && fallbackText.length > 0 ? [] : ['no fallbackText']))).toEqual([]);
  });

  it('shows no missing value and no place that was not filled', () => {
    expect(faultsIn(locale, (card) => textsOf(card).filter((text) => text.trim() === '' || /undefined|\bnull\b|NaN|\[object|[{}]/.test(text)))).toEqual([]);
  });

  it('has only buttons whose press is understood, filled in or not', () => {
    expect(faultsIn(locale, pressFaults)).toEqual([]);
  });

  it('has only buttons that old and new clients can press', () => {
    expect(faultsIn(locale, wayFaults)).toEqual([]);
  });

  it('leads nowhere but to Microsoft support and to evidence', () => {
    expect(faultsIn(locale, linkFaults)).toEqual([]);
  });

  it('has no more buttons in one place than fit', () => {
    expect(faultsIn(locale, countFaults)).toEqual([]);
  });

  it('has buttons that can be read to their end', () => {
    expect([...new Set(faultsIn(locale, titleFaults))]).toEqual([]);
  });

  it('keeps its buttons alive when a number is left empty', () => {
    expect(faultsIn(locale, numberFaults)).toEqual([]);
  });
});

/** The literal parts of messages, long enough to be known by. */
const LONG = 12;
type Ast = ReturnType<IntlMessageFormat['getAst']>;
const literalsOf = (ast: Ast): string[] =>
  ast.flatMap((element) => ('options' in element ? Object.values(element.options).flatMap(({ value }) => literalsOf(value)) : Number(element.type) === 0 && 'value' in element ? [String(element.value)] : []));
const phrasesIn = (locale: Locale): string[] => Object.values(catalogues[locale]).flatMap((message) => literalsOf(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst()));
const ENGLISH = [...new Set(phrasesIn('en-US').map((phrase) => phrase.trim()))].filter((phrase) => phrase.length > LONG);

it.each(LOCALES.filter((locale) => locale !== 'en-US'))('no card in %s says anything in English', (locale) => {
  // "Microsoft 365" or "English" may be the same on purpose.
  const own = phrasesIn(locale).join('\n');
  const foreign = ENGLISH.filter((phrase) => !own.includes(phrase));
  expect(foreign.length).toBeGreaterThan(300);
  const leftIn = (said: string): string[] => foreign.filter((phrase) => said.includes(phrase));
  expect(faultsIn(locale, (card) => leftIn(textsOf(card).join('\n')))).toEqual([]);
});
