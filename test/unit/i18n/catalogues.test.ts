import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, type Locale } from '../../../src/domain/people.js';
import { catalogues, type MessageKey } from '../../../src/i18n/catalogues.js';

/** The six catalogues say the same things with the same values. What each must hold is found by the ICU parser, never by reading text. */
type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

const keys = Object.keys(catalogues['en-US']) as MessageKey[]; // keys of a constant
const translations = LOCALES.filter((locale) => locale !== 'en-US');

const astOf = (locale: Locale, key: MessageKey): Ast => new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true }).getAst();

/** Every element, also those inside the branches of plurals and selects. */
const elements = (ast: Ast): Element[] => ast.flatMap((element) => ('options' in element ? [element, ...Object.values(element.options).flatMap(({ value }) => elements(value))] : [element]));

/** As the parser numbers them: literal text, and the # of a plural. */
const isText = (element: Element): boolean => Number(element.type) === 0;
const isPound = (element: Element): boolean => Number(element.type) === 7;

/** "count: plural", "until: text": what a caller must hand in. A number may stand as a plural in one language and plainly in another. */
const argumentsOf = (ast: Ast): string[] =>
  [...new Set(elements(ast).flatMap((element) => ('value' in element && !isText(element) && !isPound(element) ? [String(element.value)] : [])))].sort();

const pluralsOf = (ast: Ast) => elements(ast).flatMap((element) => ('pluralType' in element ? [element] : []));

/** Keys for which the check says something, so that a failure names all of them at once. */
const failing = (locale: Locale, check: (key: MessageKey) => boolean): MessageKey[] => keys.filter((key) => !check(key));

it.each(LOCALES)('the catalogue of %s has exactly the keys of the English one, none of them empty', (locale) => {
  expect(Object.keys(catalogues[locale]).sort()).toEqual([...keys].sort());
  expect(failing(locale, (key) => catalogues[locale][key].trim().length > 0)).toEqual([]);
});

it.each(LOCALES)('every message of %s can be read by the ICU parser', (locale) => {
  expect(failing(locale, (key) => astOf(locale, key).length > 0)).toEqual([]);
});

it.each(translations)('every message of %s asks for the same values as the English one', (locale) => {
  const differing = keys.filter((key) => argumentsOf(astOf(locale, key)).join() !== argumentsOf(astOf('en-US', key)).join());
  expect(differing).toEqual([]);
});

const CATEGORIES: Readonly<Record<Locale, readonly string[]>> = {
  'en-US': ['one', 'other'],
  'pt-BR': ['one', 'other'],
  'es-ES': ['one', 'other'],
  'fr-FR': ['one', 'other'],
  'ru-RU': ['one', 'few', 'many', 'other'],
  'zh-CN': ['other'],
};

it.each(LOCALES)('every plural of %s has the forms its grammar needs', (locale) => {
  const complete = (key: MessageKey): boolean =>
    pluralsOf(astOf(locale, key)).every((plural) => CATEGORIES[locale].every((category) => Object.hasOwn(plural.options, category)));
  expect(failing(locale, complete)).toEqual([]);
});

it.each(LOCALES)('no message of %s holds Markdown, a date macro, or an apostrophe that the ICU parser could take for a quote', (locale) => {
  const plain = (key: MessageKey): boolean => !/'|\*\*|__|\]\(|\{\{(DATE|TIME)|<[a-z/]/i.test(catalogues[locale][key]);
  expect(failing(locale, plain)).toEqual([]);
});

it.each(LOCALES)('%s speaks calmly: no exclamation marks but in greetings to be sent by hand', (locale) => {
  const calm = (key: MessageKey): boolean => key === 'status.delivery.byHand' || !/[!！¡]/.test(catalogues[locale][key]);
  expect(failing(locale, calm)).toEqual([]);
});
