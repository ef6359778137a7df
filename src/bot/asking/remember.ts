import type { Ask } from '../../domain/ask.js';
import { answerAsk } from '../answer-ask.js';
import type { Answer, Turn } from '../turn.js';

/** Answers, and remembers what was asked and listed for what comes next: "only the declined ones", "the second one". */
export async function answerAndRemember(turn: Turn, ask: Ask, shown = 0): Promise<Answer> {
  const answer = await answerAsk(turn, ask, shown);
  if (ask.intent === 'none' || ask.intent === 'help') return answer;
  const asked = answer.kind === 'card' ? answer.asked : undefined;
  await turn.ports.contexts.save(turn.asker.personId, { ask: asked?.ask ?? ask, listed: asked?.listed ?? [], askedForOtherWords: false });
  return answer;
}
