import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../src/domain/people.js';
import { catalogues, type MessageKey } from '../../src/i18n/catalogues.js';

/** What a message of the catalogues looks like with any values in it: tests name keys, and no sentence of any language. */
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The element types of ICU messages, as the parser numbers them. */
const LITERAL = 0;
const POUND = 7;

function sourceOf(elements: readonly Element[]): string {
  return elements.map((element) => {
    const type = Number(element.type);
    if (type === LITERAL && 'value' in element) return escaped(element.value);
    if (type === POUND) return '[\\p{Nd}.,\\s]+';
    if ('options' in element) return `(?:${Object.values(element.options).map((option) => sourceOf(option.value)).join('|')})`;
    return '[\\s\\S]*?';
  }).join('');
}

const known = new Map<string, RegExp>();

/** Whether the whole text is that message in that language. Throws for a message that any text would fit. */
export function says(text: string, key: MessageKey, locale: Locale): boolean {
  const id = `${locale} ${key}`;
  let pattern = known.get(id);
  if (!pattern) {
    const source = sourceOf(new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true }).getAst());
    if (!/\p{L}{2}/u.test(source.replaceAll('[\\s\\S]*?', '').replaceAll('\\p{Nd}', ''))) throw new Error(`${key} says nothing that a text could be known by`);
    pattern = new RegExp(`^${source}$`, 'u');
    known.set(id, pattern);
  }
  return pattern.test(text);
}
