import type { Verb } from '../../cards/verbs.js';
import { actionsOf, inputsOf } from '../card-actions.js';
import type { CardJson, ChatMessage } from '../chat.js';
import { textsOf } from '../../cards/card-lines.js';

/** Something that must be seen in a chat, and what it is called when it is missing. Wording is the catalogues', given in by the caller. */
export interface Sight {
  readonly name: string;
  readonly isIn: (message: ChatMessage) => boolean;
}

const cardOf = (message: ChatMessage): CardJson => message.card ?? {};
const saysText = (message: ChatMessage, text: string): boolean =>
  [message.text ?? '', ...textsOf(cardOf(message))].some((each) => each.includes(text));

export const text = (wanted: string, name = `"${wanted}"`): Sight => ({ name, isIn: (message) => saysText(message, wanted) });

export const not = ({ name, isIn }: Sight): Sight => ({ name: `no ${name}`, isIn: (message) => !isIn(message) });

/** A button that does this. */
export const button = (verb: Verb): Sight => ({
  name: `the button ${verb}`,
  isIn: (message) => actionsOf(cardOf(message)).some((action) => verbOf(action) === verb),
});

/** An input with this value filled in; null: there, and nothing filled in. */
export const input = (id: string, value: string | null): Sight => ({
  name: value === null ? `the open question ${id}` : `${value} in ${id}`,
  isIn: (message) =>
    inputsOf(cardOf(message)).some(
      (each) => each['id'] === id && (value === null ? each['value'] === undefined : String(each['value']) === value),
    ),
});

/** A list to choose from that offers exactly these values. */
export const choices = (id: string, values: readonly string[]): Sight => ({
  name: `the choice of ${values.length} in ${id}`,
  isIn: (message) => {
    const offered = choicesOf(cardOf(message), id).map((choice) => choice.value);
    return offered.length === values.length && values.every((value) => offered.includes(value));
  },
});

export const verbOf = ({ data }: Readonly<Record<string, unknown>>): unknown =>
  typeof data === 'object' && data !== null && 'verb' in data ? data.verb : undefined;

export interface CardChoice {
  readonly title: string;
  readonly value: string;
}

/** What an input of a card lets choose. */
export function choicesOf(card: CardJson, id: string): readonly CardChoice[] {
  const listed = inputsOf(card).find((each) => each['id'] === id)?.['choices'];
  // Accord's own cards; the page checks their shape.
  return Array.isArray(listed) ? (listed as readonly CardChoice[]) : [];
}
