import type { Locale } from '../../domain/people.js';
import { el, icon, ICONS } from './dom.js';
import type { Words } from './words.js';

interface ComposerProps {
  readonly words: Words;
  readonly locale: Locale;
  readonly say: (text: string) => void;
}

/** Where somebody writes, and a few things they could say. */
export function createComposer({ words, locale, say }: ComposerProps) {
  const box = el('input', {
    type: 'text',
    class: 'write',
    maxlength: '4000',
    autocomplete: 'off',
    enterkeyhint: 'send',
    placeholder: words('chat.write'),
    'aria-label': words('chat.write'),
  });
  const send = el(
    'button',
    { type: 'submit', class: 'send', 'aria-label': words('chat.send'), title: words('chat.send') },
    icon(ICONS.send),
  );
  const form = el('form', { class: 'composer' }, box, send);
  const chips = el('div', { class: 'chips', role: 'group', 'aria-label': words('chat.suggestions') });
  let proposed = '';
  // They stand on one line; a mouse wheel moves along it.
  chips.addEventListener(
    'wheel',
    ({ deltaX, deltaY }) => {
      if (deltaX === 0) chips.scrollLeft += deltaY;
    },
    { passive: true },
  );

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text === '') return;
    box.value = '';
    say(text);
  });

  return {
    element: el('footer', { class: 'chat-foot', lang: locale }, chips, form),
    /**
     * Redraws only when something else is proposed, so that the focus stays on a chip that stays.
     * `startsHere`: the first one is where somebody new should begin.
     */
    suggest(texts: readonly string[], startsHere: boolean): void {
      const now = [startsHere, ...texts].join('\n');
      if (proposed === now) return;
      proposed = now;
      chips.replaceChildren(
        ...texts.map((text, index) => {
          const chip = el('button', { type: 'button', class: startsHere && index === 0 ? 'chip start' : 'chip', title: text }, text);
          chip.addEventListener('click', () => say(text));
          return chip;
        }),
      );
    },
  };
}
