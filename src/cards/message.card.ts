import type { Refusal } from '../domain/refusals.js';
import type { MessageView } from '../domain/views/conversation-view.js';
import type { MessageKey } from '../i18n/catalogues.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { sayRefusal } from './say-refusal.js';

/** A refusal as an answer of its own: why not, and what to do instead. */
export const drawMessage = ({ refusal }: MessageView, { speech, layouts }: DrawingTools): Card =>
  bindLayout(layouts, 'message', { title: speech.say(titleOf(refusal)), text: sayRefusal(refusal, speech) }, speech);

const titleOf = ({ code }: Refusal): MessageKey => (code === 'not-found' ? 'message.notFound' : 'message.title');
