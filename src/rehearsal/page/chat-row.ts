import type { Side } from '../../domain/people.js';
import type { ChatEvent } from '../chat.js';
import { createChatView, type ChatView } from './chat-view.js';
import { SIDES, type Choices } from './choices.js';
import { el } from './dom.js';
import type { Server } from './server.js';
import type { Words } from './words.js';

interface ChatRowProps {
  readonly words: Words;
  readonly server: Server;
  readonly choices: Choices;
  /** The rehearsal clock, in milliseconds. */
  readonly now: () => number;
  /** The customer side is played by somebody else from now on. */
  readonly customerChanged: () => void;
}

/** The three chats side by side; each is drawn anew when somebody else speaks, or in another language. */
export function createChatRow({ words, server, choices, now, customerChanged }: ChatRowProps) {
  const element = el('div', { class: 'chats', id: 'chats', tabindex: '-1' });
  const views = new Map<Side, ChatView>();

  function draw(side: Side): void {
    const person = choices.person(side);
    if (!person) return;
    const view = createChatView({
      side,
      person,
      words,
      server,
      now,
      step: SIDES.indexOf(side) + 1,
      people: choices.ofSide(side),
      locale: choices.chatLocale(side),
      customer: () => choices.person('customer')?.organisation ?? '',
      choosePerson(key) {
        choices.choosePerson(side, key);
        draw(side);
        if (side !== 'customer') return;
        views.forEach((each) => each.suggest());
        customerChanged();
      },
      chooseLocale(locale) {
        choices.chooseChatLocale(side, locale);
        draw(side);
      },
    });
    const old = views.get(side)?.element;
    if (old) old.replaceWith(view.element);
    else element.append(view.element);
    views.set(side, view);
    view.load().catch(() => undefined);
  }
  SIDES.forEach(draw);

  return {
    element,
    /** Hands an event to the chat it belongs to, and says which side that is; null when nobody plays that person now. */
    receive(event: ChatEvent): Side | null {
      // Somebody may be played on two sides at once: organisations can be partner and customer.
      const concerned = [...views.values()].filter((view) => view.personKey === event.personKey);
      concerned.forEach((view) => view.receive(event));
      return concerned[0]?.side ?? null;
    },
    /** Cards that ask for it are redrawn, as when somebody comes back to a chat. */
    lookAgain: (): void => views.forEach((view) => void view.lookAgain().catch(() => undefined)),
    tick: (): void => views.forEach((view) => view.tick()),
    /** After a lost connection. */
    reload: (): void => views.forEach((view) => void view.load().catch(() => undefined)),
  };
}
