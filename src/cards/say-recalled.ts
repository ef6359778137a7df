import type { RecalledView } from '../domain/views/conversation-view.js';
import type { Speech } from '../i18n/speech.js';

/** Nothing is guessed, and what is remembered is said: the one line that shows whose choice this was, and what else the name fits. */
export const sayRecalled = (recalled: readonly RecalledView[], speech: Speech): string[] =>
  recalled.map(({ name, others }) => speech.say('compose.subscription.asLastTime', { subscription: name, others: speech.list(others) }));
