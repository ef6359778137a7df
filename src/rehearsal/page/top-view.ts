import type { Locale } from '../../domain/people.js';
import { PAGE_LOCALES } from '../nearest-locale.js';
import { el, icon, ICONS } from './dom.js';
import { momentOf } from './format.js';
import { picker } from './picker.js';
import { LANGUAGE_NAMES, type Words } from './words.js';

interface TopProps {
  readonly words: Words;
  readonly locale: Locale;
  /** Milliseconds since 1970, on the rehearsal clock. */
  readonly now: () => number;
  readonly moveClock: (days: 1 | 7 | 30) => void;
  readonly chooseLocale: (locale: Locale) => void;
}

const LEAPS = [
  [1, 'clock.day'],
  [7, 'clock.week'],
  [30, 'clock.month'],
] as const;

/** What stands above the chats: the product, the rehearsal clock and the page's language. */
export function createTopView({ words, locale, now, moveClock, chooseLocale }: TopProps) {
  const face = el('time', { class: 'clock-face' });
  const tick = (): void => {
    face.dateTime = new Date(now()).toISOString();
    face.textContent = momentOf(now(), locale);
  };
  tick();
  const leaps = LEAPS.map(([days, key]) => {
    const leap = el('button', { type: 'button', class: 'leap', title: words('clock.hint') }, words(key));
    leap.addEventListener('click', () => moveClock(days));
    return leap;
  });
  return {
    element: el(
      'header',
      { class: 'top' },
      el(
        'div',
        { class: 'brand' },
        el('img', { src: '/rehearsal/icon.svg', alt: '', width: '28', height: '28' }),
        el('span', { class: 'brand-name' }, 'Accord'),
        el('span', { class: 'brand-tag' }, words('rehearsal')),
      ),
      el(
        'div',
        { class: 'clock', role: 'group', 'aria-label': words('clock.title'), title: words('clock.hint') },
        icon(ICONS.clock),
        el('span', { class: 'clock-title', 'aria-hidden': 'true' }, words('clock.title')),
        face,
        el('span', { class: 'leaps' }, ...leaps),
      ),
      picker({
        label: words('language'),
        options: PAGE_LOCALES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] })),
        value: locale,
        face: (value) => [icon(ICONS.globe), el('span', {}, LANGUAGE_NAMES[value as Locale])],
        // The options are the locales themselves.
        choose: (value) => chooseLocale(value as Locale),
      }),
    ),
    tick,
    setBusy: (busy: boolean): void => leaps.forEach((leap) => (leap.disabled = busy)),
  };
}

export const introView = (words: Words): HTMLElement =>
  el('div', { class: 'intro' }, el('h1', {}, words('introTitle')), el('p', {}, words('intro')));
