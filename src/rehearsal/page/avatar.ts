import { el } from './dom.js';
import { avatarColour, initials } from './format.js';

/** Decoration beside a name that is also written out. */
export const avatar = (name: string): HTMLElement =>
  el('span', { class: `avatar ${avatarColour(name)}`, 'aria-hidden': 'true' }, initials(name));

export const botAvatar = (): HTMLElement => el('img', { class: 'avatar', src: '/rehearsal/icon.svg', alt: '', width: '32', height: '32' });
