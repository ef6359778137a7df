import { z } from 'zod/v4';
import { LOCALES, type Side } from '../../domain/people.js';
import type { Understanding, Understood } from '../../understanding/create-understanding.js';
import { parsedAs } from './parsed-as.js';
import { saidSlots } from './said-slots.js';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(LOCALES),
  asker: z.enum(['partner', 'customer', 'support']),
  text: z.string(),
});

/** What a line of the output says. */
export interface AnsweredLine {
  readonly id: string | number;
  readonly intent: string;
  readonly confidence: number;
  readonly slots: Readonly<Record<string, unknown>>;
  readonly alternatives: readonly { readonly intent: string; readonly confidence: number }[];
  readonly microseconds: number;
}

export interface Answering {
  readonly understanding: Understanding;
  /** ISO date. */
  readonly today: string;
}

/** Answers one line of the input. Refuses, by throwing with `where` it stands, what is no such line. */
export function answerLine(text: string, { understanding, today }: Answering, where: string): AnsweredLine {
  const asked = parsedAs(line, text, where);
  const started = process.hrtime.bigint();
  const sides: readonly Side[] = [asked.asker];
  const understood = understanding.understand(asked.text, { sides, locale: asked.lang, today });
  const microseconds = Number((process.hrtime.bigint() - started) / 1000n);
  return { id: asked.id, ...spoken(understood), microseconds };
}

const spoken = ({ intent, confidence, slots, alternatives }: Understood): Omit<AnsweredLine, 'id' | 'microseconds'> => ({
  intent,
  confidence: rounded(confidence),
  slots: saidSlots(slots),
  alternatives: alternatives.map((guess) => ({ intent: guess.intent, confidence: rounded(guess.confidence) })),
});

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
