import type { Locale, Side } from '../../domain/people.js';
import { PAGE_LOCALES } from '../nearest-locale.js';
import type { ChatEvent, PersonView } from '../chat.js';
import { avatar } from './avatar.js';
import { createComposer } from './composer.js';
import { el, icon, ICONS } from './dom.js';
import { timeThere } from './format.js';
import { createMessageList } from './message-list.js';
import { picker } from './picker.js';
import type { Server, Speaker } from './server.js';
import { suggestionsFor } from './suggestions.js';
import { LANGUAGE_NAMES, wordsIn, type Words } from './words.js';

export interface ChatProps {
  readonly side: Side;
  /** Where this side comes in the story: 1, 2 or 3. */
  readonly step: number;
  /** Those of this side; at least one. */
  readonly people: readonly PersonView[];
  readonly person: PersonView;
  readonly locale: Locale;
  readonly words: Words;
  readonly server: Server;
  /** The rehearsal clock, in milliseconds. */
  readonly now: () => number;
  /** The company the suggestions speak of. */
  readonly customer: () => string;
  readonly choosePerson: (key: string) => void;
  readonly chooseLocale: (locale: Locale) => void;
}

export type ChatView = ReturnType<typeof createChatView>;

/** One person's chat with Accord: who speaks and in which language, the messages, and what to say. */
export function createChatView(props: ChatProps) {
  const { side, person, locale, server } = props;
  // The frame of the page is in the page's language; what stands inside the chat is in the chat's.
  const words = wordsIn(locale);
  const speaker: Speaker = { person: person.key, locale };
  const list = createMessageList({
    words,
    locale,
    timeZone: person.timeZone,
    label: props.words('chat.with', { person: person.name }),
    empty: () => el('div', { class: 'empty', lang: locale }, avatar(person.name), el('p', {}, words(`${side}.empty`))),
    cardDeps: (messageId) => ({
      press: (action) => server.press(speaker, messageId, action).catch(() => undefined),
      search: (dataset, text) => server.search(speaker, dataset, text),
      failed: words('chat.cardFailed'),
    }),
  });
  const composer = createComposer({ words, locale, say: (text) => void server.say(speaker, text).catch(() => undefined) });

  function suggest(): void {
    const proposed = list.last()?.suggestions ?? [];
    const startsHere = side === 'partner' && !list.hasSpoken();
    composer.suggest(proposed.length > 0 ? proposed : suggestionsFor(side, words, props.customer()), startsHere);
  }

  // Everybody's chat shows the time where they are; it is said where that is another one than here.
  const there = el('time', { class: 'there' });
  function tick(): void {
    const shown = timeThere(props.now(), locale, person.timeZone);
    there.hidden = shown === null;
    there.textContent = shown?.time ?? '';
    there.title = shown ? `${person.timeZone} (${shown.zone})` : '';
  }
  tick();
  const lookAgain = (): Promise<unknown> => server.open(speaker);

  return {
    side,
    personKey: person.key,
    element: el(
      'section',
      { class: 'chat', 'data-side': side, id: `chat-${side}`, 'aria-labelledby': `title-${side}` },
      chatHead(props, there),
      list.element,
      composer.element,
    ),
    /** Takes the chat as the server has it, and tells the bot that somebody is looking. */
    async load(): Promise<void> {
      list.show(await server.messages(person.key));
      suggest();
      await lookAgain();
    },
    lookAgain,
    receive(event: ChatEvent): void {
      if (event.kind === 'waiting') list.setWaiting(event.waiting);
      else if (event.kind === 'removed') list.remove(event.messageId);
      else list.receive(event.message);
      suggest();
    },
    suggest,
    tick,
  };
}

function chatHead({ side, step, people, person, locale, words, choosePerson, chooseLocale }: ChatProps, there: HTMLElement): HTMLElement {
  const roleOf = ({ role }: PersonView): string => words(`role.${role ?? 'none'}`);
  const personOf = (key: string): PersonView => people.find((each) => each.key === key) ?? person;
  return el(
    'header',
    { class: 'chat-head' },
    el(
      'div',
      { class: 'chat-title' },
      el('span', { class: 'step', 'aria-hidden': 'true' }, String(step)),
      el('h2', { id: `title-${side}` }, words(`${side}.title`), ' ', el('span', {}, words(`${side}.does`))),
    ),
    el(
      'div',
      { class: 'chat-who' },
      picker({
        label: words('person'),
        options: people.map((each) => ({ value: each.key, label: `${each.name} · ${roleOf(each)}`, group: each.organisation })),
        value: person.key,
        face: (key) => {
          const chosen = personOf(key);
          const place = `${chosen.organisation} · ${roleOf(chosen)}`;
          return [
            avatar(chosen.name),
            el('span', { class: 'who' }, el('b', { title: chosen.name }, chosen.name), el('small', { title: place }, place)),
          ];
        },
        choose: choosePerson,
      }),
      there,
      picker({
        label: words('chat.language'),
        options: PAGE_LOCALES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] })),
        value: locale,
        face: (value) => [icon(ICONS.globe), el('span', {}, value.slice(0, 2).toUpperCase())],
        // The options are the locales themselves.
        choose: (value) => chooseLocale(value as Locale),
      }),
    ),
  );
}
