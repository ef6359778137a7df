import type { ChatMessage } from '../chat.js';
import { el, icon, ICONS } from './dom.js';
import { createFollower } from './follower.js';
import { dayOf } from './format.js';
import { drawMessage, followsOn, type MessageDeps } from './message-view.js';

interface MessageListDeps extends MessageDeps {
  readonly label: string;
  /** What stands there while nothing was said. */
  readonly empty: () => HTMLElement;
}

/** The messages of one chat. Only what changed is drawn again, so that what somebody typed into another card stays. */
export function createMessageList(deps: MessageListDeps) {
  const { words, locale, timeZone } = deps;
  const shown: { message: ChatMessage; view: HTMLElement }[] = [];
  const log = el('div', { class: 'log', role: 'log', 'aria-label': deps.label });
  const typing = el(
    'div',
    { class: 'typing', hidden: true },
    el('span', { class: 'visually-hidden' }, words('chat.writing')),
    el('i'),
    el('i'),
    el('i'),
  );
  const newest = el('button', { type: 'button', class: 'newest', hidden: true }, icon(ICONS.down), words('chat.newest'));
  const scroller = el(
    'div',
    { class: 'scroller', tabindex: '0', role: 'group', 'aria-label': deps.label },
    log,
    el('div', { role: 'status' }, typing),
  );
  const follower = createFollower(scroller, (left) => (newest.hidden = !left));
  newest.addEventListener('click', follower.toEnd);

  function append(message: ChatMessage): void {
    const before = shown.at(-1)?.message;
    if (!before) log.replaceChildren();
    const day = dayOf(message.at, locale, timeZone);
    const newDay = !before || dayOf(before.at, locale, timeZone) !== day;
    if (newDay) log.append(el('p', { class: 'day' }, el('span', {}, day)));
    const view = drawMessage(message, !newDay && followsOn(message, before), deps);
    log.append(view);
    shown.push({ message, view });
  }

  function replace(at: number, message: ChatMessage): void {
    const old = shown[at];
    if (!old) return;
    const view = drawMessage(message, old.view.classList.contains('follows') && !message.edited, deps);
    const hadFocus = old.view.contains(document.activeElement);
    old.view.replaceWith(view);
    shown[at] = { message, view };
    if (hadFocus) view.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  return {
    element: el('div', { class: 'messages' }, scroller, newest),
    show(messages: readonly ChatMessage[]): void {
      shown.length = 0;
      log.replaceChildren(...(messages.length === 0 ? [deps.empty()] : []));
      messages.forEach(append);
      follower.changed(shown.at(-1)?.view);
    },
    receive(message: ChatMessage): void {
      const at = shown.findIndex((each) => each.message.id === message.id);
      if (at < 0) append(message);
      else replace(at, message);
      follower.changed(shown.at(-1)?.view);
      if (message.from === 'person') follower.toEnd();
    },
    remove(messageId: string): void {
      const at = shown.findIndex((each) => each.message.id === messageId);
      if (at >= 0) shown.splice(at, 1)[0]?.view.remove();
    },
    setWaiting(waiting: boolean): void {
      typing.hidden = !waiting;
      follower.changed(waiting ? typing : shown.at(-1)?.view);
    },
    /** Whether the person has said anything yet. */
    hasSpoken: (): boolean => shown.some(({ message }) => message.from === 'person'),
    last: (): ChatMessage | undefined => shown.at(-1)?.message,
  };
}
