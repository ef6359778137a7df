import { sha256 } from '../domain/canonical.js';
import type { Asker } from './asker.js';
import type { Access } from './ports/conversation.js';
import type { Ports } from './ports/ports.js';

const LONGEST_QUESTION = 500;

/** R29: what a support agent asked, when, about whom, and the hash of what was shown. Written before the answer is. */
export async function logAccess(
  { accessLog, clock }: Ports,
  { personId }: Asker,
  { question, intent, shown, customerId }: Pick<Access, 'question' | 'intent' | 'shown' | 'customerId'>,
): Promise<void> {
  await accessLog.record({
    by: personId,
    at: clock.now(),
    customerId,
    intent,
    question: question.slice(0, LONGEST_QUESTION).toWellFormed(),
    shown: sha256(shown.toWellFormed()),
  });
}
