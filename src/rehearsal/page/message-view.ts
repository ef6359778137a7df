import type { Locale } from '../../domain/people.js';
import type { ChatMessage } from '../chat.js';
import { botAvatar } from './avatar.js';
import { drawCard, type CardDeps } from './card-view.js';
import { el, icon, ICONS } from './dom.js';
import { momentOf, timeOf } from './format.js';
import type { Words } from './words.js';

export interface MessageDeps {
  readonly words: Words;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly cardDeps: (messageId: string) => CardDeps;
}

/** One message of a chat. `follows`: it belongs to the one above, so who and when is not said again. */
export function drawMessage(message: ChatMessage, follows: boolean, deps: MessageDeps): HTMLElement {
  const { words, locale, timeZone } = deps;
  if (message.problem) {
    return el('div', { class: 'problem', 'data-id': message.id }, icon(ICONS.warning), el('p', {}, words(`problem.${message.problem}`)));
  }
  const mine = message.from === 'person';
  const author = mine ? words('chat.you') : 'Accord';
  const head = el(
    'p',
    { class: 'message-head' },
    el('span', { class: mine ? 'visually-hidden' : 'message-author' }, author),
    el(
      'time',
      { datetime: new Date(message.at).toISOString(), title: momentOf(message.at, locale, timeZone) },
      timeOf(message.at, locale, timeZone),
    ),
    message.edited ? el('span', { class: 'edited' }, words('chat.edited')) : null,
  );
  return el(
    'article',
    { class: `message ${mine ? 'mine' : 'theirs'}${follows ? ' follows' : ''}`, 'data-id': message.id, lang: locale },
    mine ? null : botAvatar(),
    el(
      'div',
      { class: 'message-body' },
      head,
      message.text === null ? null : el('p', { class: 'bubble' }, message.text),
      message.card && drawCard(message.card, deps.cardDeps(message.id)),
    ),
  );
}

const SAME_BREATH_MS = 5 * 60_000;

/** Whether a message continues the one before it: same author, soon after. */
export const followsOn = (message: ChatMessage, before: ChatMessage | undefined): boolean =>
  before !== undefined && before.from === message.from && !before.problem && !message.edited && message.at - before.at < SAME_BREATH_MS;
