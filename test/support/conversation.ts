import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '../../src/domain/people.js';
import { catalogues, type MessageKey } from '../../src/i18n/catalogues.js';
import { actionsOf, pressedAction, type Inputs } from '../../src/rehearsal/card-actions.js';
import type { CardJson, ChatMessage, PressedAction } from '../../src/rehearsal/chat.js';
import type { Connector } from '../../src/rehearsal/connector.js';
import { chatPersonKey, type ChatPerson } from '../../src/rehearsal/teams-activity.js';
import { isVerb, type Verb } from '../../src/cards/verbs.js';
import { says } from './says.js';

/**
 * People talk to Accord, in rows of [who, what they do, what comes of it]. What comes is named by message keys in the person's
 * language, by the verbs of buttons, and by names that are data.
 */
export type Expected =
  | MessageKey
  | { readonly key: MessageKey; readonly locale: Locale }
  | { readonly verb: Verb }
  /** A text that holds this: a name, a number. */
  | { readonly text: string }
  | { readonly not: Expected };

export type Does =
  /** Types it. */
  | string
  /** Presses a button of the newest card that has it: by verb, or by its title's key. `where`: of several, the one whose data hold this. */
  | { readonly press: Verb | MessageKey; readonly with?: Inputs; readonly where?: Readonly<Record<string, unknown>>; readonly as?: 'submit' }
  /** Sends a button's data that no card holds. */
  | { readonly sends: unknown; readonly as?: 'submit' }
  /** Does nothing: what is expected comes by itself, in a while. */
  | typeof waits;

export const waits = { waits: true } as const;

export type Row = readonly [who: string, does: Does, ...expected: Expected[]];

const PATIENCE_MS = 30_000;

export class Conversation {
  readonly #connector: Connector;
  readonly #people: ReadonlyMap<string, ChatPerson>;
  readonly #locales = new Map<string, Locale>();

  constructor(connector: Connector, people: readonly ChatPerson[]) {
    this.#connector = connector;
    this.#people = new Map(people.map((person) => [person.name, person]));
  }

  person(name: string): ChatPerson {
    const person = this.#people.get(name);
    if (!person) throw new Error(`nobody is called ${name}`);
    return person;
  }

  key(name: string): string {
    return chatPersonKey(this.person(name));
  }

  /** The language of the person's Teams, and of what is expected, from now on. */
  setLocale(name: string, locale: Locale): void {
    this.#locales.set(name, locale);
    this.#connector.setLocale(this.key(name), locale);
  }

  /** Plays the rows in order; fails at the first whose expectations are not met, with what was there instead. */
  async play(rows: readonly Row[]): Promise<void> {
    for (const [index, [who, does, ...expected]] of rows.entries()) {
      const where = `row ${index + 1}, ${who}: ${typeof does === 'string' ? does.slice(0, 80) : JSON.stringify(does).slice(0, 200)}`;
      const heard = typeof does === 'object' && 'waits' in does ? await this.#waitFor(who, expected) : await this.does(who, does);
      for (const each of expected) {
        if (!this.fits(who, heard, each)) throw new Error(`${where}\n  expected ${JSON.stringify(each)}\n  but: ${heard.map(described).join('\n  ')}`);
      }
    }
  }

  /** Resolves to the messages that came or changed. */
  async does(who: string, does: Exclude<Does, typeof waits>): Promise<readonly ChatMessage[]> {
    const key = this.key(who);
    if (typeof does === 'string') return this.#connector.say(key, does);
    if ('sends' in does) return this.#act(who, this.#newest(who)?.id ?? 'none', { type: does.as === 'submit' ? 'Action.Submit' : 'Action.Execute', data: does.sends as PressedAction['data'] });
    const { message, action } = this.button(who, does.press, does);
    return this.#act(who, message.id, does.as === 'submit' ? { type: 'Action.Submit', data: action.data } : action);
  }

  #act = (who: string, messageId: string, action: PressedAction): Promise<readonly ChatMessage[]> => this.#connector.act(this.key(who), messageId, action);

  /** The newest card with that button, and the press as a screen would send it. */
  button(who: string, name: Verb | MessageKey, { with: inputs = {}, where = {} }: { readonly with?: Inputs; readonly where?: Readonly<Record<string, unknown>> } = {}): { readonly message: ChatMessage; readonly action: PressedAction } {
    const chat = this.messages(who).toReversed();
    const message = chat.find(({ card }) => card && this.#actions(who, card, name, where).length > 0);
    if (!message?.card) throw new Error(`${who} has no card with ${name}; last: ${chat.slice(0, 2).map(described).join(' || ')}`);
    const card = structuredClone(message.card);
    const [action, another] = this.#actions(who, card, name, where);
    if (!action || another) throw new Error(`${who} has several buttons ${name} on one card`);
    // The name by which pressedAction finds it; a copy of the card, which nobody sees.
    Object.assign(action, { id: '(pressed)' });
    return { message, action: { ...pressedAction(card, '(pressed)', inputs), id: undefined } };
  }

  #actions(who: string, card: CardJson, name: Verb | MessageKey, where: Readonly<Record<string, unknown>>): ReturnType<typeof actionsOf> {
    return actionsOf(card).filter((action) => {
      const data = (action['data'] ?? {}) as Readonly<Record<string, unknown>>;
      const named = isVerb(name) ? data['verb'] === name : action['title'] === catalogues[this.locale(who)][name];
      return named && Object.entries(where).every(([key, value]) => data[key] === value);
    });
  }

  locale(who: string): Locale {
    return this.#locales.get(who) ?? this.person(who).locale;
  }

  messages(who: string): readonly ChatMessage[] {
    return this.#connector.messages(this.key(who));
  }

  #newest(who: string): ChatMessage | undefined {
    return this.messages(who).findLast(({ from }) => from === 'bot');
  }

  fits(who: string, messages: readonly ChatMessage[], expected: Expected): boolean {
    if (typeof expected === 'string') return this.fits(who, messages, { key: expected, locale: this.locale(who) });
    if ('not' in expected) return !this.fits(who, messages, expected.not);
    if ('verb' in expected) return messages.some(({ card }) => card && this.#actions(who, card, expected.verb, {}).length > 0);
    if ('text' in expected) return messages.some((message) => textsOf(message).some((text) => text.includes(expected.text)));
    return messages.some((message) => textsOf(message).some((text) => says(text, expected.key, expected.locale)));
  }

  /** For what comes by itself: the outbox sends it within a moment. Looks at the last few messages of the chat. */
  async #waitFor(who: string, expected: readonly Expected[]): Promise<readonly ChatMessage[]> {
    await this.#connector.open(this.key(who));
    for (const until = Date.now() + PATIENCE_MS; ; await pause(20)) {
      for (const message of this.messages(who).slice(-6)) {
        if (expected.every((each) => this.fits(who, [message], each))) return [message];
      }
      if (Date.now() > until) return this.messages(who).slice(-3);
    }
  }
}

/** Everything of a message that a person reads, each text whole; titles of choices and buttons among them. */
export function textsOf({ text, card }: ChatMessage): string[] {
  return [...(text === null ? [] : [text]), ...(card === null ? [] : cardTexts(card))];
}

const READ = new Set(['text', 'title', 'label', 'placeholder']);

export function cardTexts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(cardTexts);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'fallback' || key === 'data' || key === 'refresh') return [];
    return READ.has(key) && typeof value === 'string' ? [value] : cardTexts(value);
  });
}

const described = (message: ChatMessage): string => `${message.from}${message.problem ? ` (${message.problem})` : ''}: ${textsOf(message).join(' | ').slice(0, 1500)}`;
