import type { Side } from '../../domain/people.js';
import { SIDES } from './choices.js';
import { el } from './dom.js';
import type { Words } from './words.js';

export type Tab = Side | 'ledger';

/** On a narrow screen one part is shown at a time; a wide one shows all and hides these tabs. */
export function createTabsView(words: Words, show: (tab: Tab) => void) {
  const titles: readonly (readonly [Tab, string])[] = [
    ...SIDES.map((side) => [side, words(`${side}.title`)] as const),
    ['ledger', words('ledger.tab')],
  ];
  const unread = new Map<Tab, HTMLElement>();
  const buttons = new Map<Tab, HTMLElement>();
  let current: Tab = 'partner';

  function choose(tab: Tab): void {
    current = tab;
    for (const [name, button] of buttons) button.ariaCurrent = name === tab ? 'true' : null;
    unread.get(tab)?.setAttribute('hidden', '');
    show(tab);
  }

  for (const [tab, title] of titles) {
    const dot = el('span', { class: 'unread', hidden: true }, el('span', { class: 'visually-hidden' }, words('chat.unread')));
    const button = el('button', { type: 'button', class: 'tab' }, title, dot);
    button.addEventListener('click', () => choose(tab));
    unread.set(tab, dot);
    buttons.set(tab, button);
  }
  choose(current);

  return {
    element: el('nav', { class: 'tabs', 'aria-label': words('chats') }, ...buttons.values()),
    /** Something came into a part that may be out of sight. */
    announce(tab: Tab): void {
      if (tab !== current) unread.get(tab)?.removeAttribute('hidden');
    },
  };
}
