import { logAccess } from '../application/log-access.js';
import type { CardName } from '../cards/draw.js';
import { parsePress } from '../cards/verbs.js';
import type { Intent } from '../domain/ask.js';
import type { Answer, Turn } from './turn.js';

/** R29: what a support agent asked and was shown leaves a line with every customer it tells of, before the answer is. */
export async function logAnswers(turn: Turn, question: Question, answers: readonly Answer[]): Promise<void> {
  const { ports, asker } = turn;
  if (!asker.sides.includes('support')) return;
  for (const answer of answers) {
    const line = { question: question.words, intent: intentOf(question, answer), shown: shownIn(answer) };
    for (const customerId of await customersToldOf(turn, answer)) await logAccess(ports, asker, { ...line, customerId });
  }
}

/** As it came in: typed, or the data of a button. */
export interface Question {
  readonly words: string;
  readonly pressed?: unknown;
}

const shownIn = (answer: Answer): string =>
  answer.kind === 'card' ? JSON.stringify(answer.drawing) : answer.kind === 'text' ? answer.key : answer.refusal.code;

/** Cards that answer one question, however it was put. */
const ASKED_BY: Partial<Record<CardName, Intent>> = {
  relationship: 'customer.partners',
  history: 'history.show',
  offers: 'offer.list',
  counts: 'stats.count',
  availability: 'availability.check',
};

function intentOf({ pressed }: Question, answer: Answer): Intent | null {
  if (answer.kind !== 'card') return null;
  const press = pressed === undefined ? null : parsePress(pressed);
  const asked = press?.verb === 'ask' || press?.verb === 'refine' ? press.payload.intent : null;
  return answer.asked?.ask.intent ?? asked ?? ASKED_BY[answer.drawing.card] ?? null;
}

/** Null stands for no customer in particular. */
async function customersToldOf({ ports }: Turn, answer: Answer): Promise<readonly (string | null)[]> {
  if (answer.kind !== 'card') return [null];
  const listed = answer.asked?.listed ?? [];
  const offered = await Promise.all(listed.filter(({ kind }) => kind === 'offer').map(({ id }) => ports.views.offerById(id)));
  const told = [
    ...(answer.about === undefined ? [] : [answer.about]),
    ...listed.filter(({ kind }) => kind === 'customer').map(({ id }) => id),
    ...offered.flatMap((offer) => offer?.customerId ?? []),
  ];
  return told.length > 0 ? [...new Set(told)] : [null];
}
