import type { MessageView } from '../domain/views/conversation-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { sayRefusal } from './say-refusal.js';

/** A refusal as an answer of its own: why not, and what to do instead. */
export const drawMessage = ({ refusal }: MessageView, { speech, layouts }: DrawingTools): Card =>
  bindLayout(layouts, 'message', { text: sayRefusal(refusal, speech) }, speech);
