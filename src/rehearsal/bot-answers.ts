import { z } from 'zod/v4';
import type { CardJson, Choice } from './chat.js';

const card = z.looseObject({ type: z.literal('application/vnd.microsoft.card.adaptive'), value: z.record(z.string(), z.unknown()) });
const message = z.looseObject({ type: z.literal('application/vnd.microsoft.activity.message'), value: z.string().min(1) });
const error = z.looseObject({ type: z.literal('application/vnd.microsoft.error'), value: z.looseObject({ message: z.string().min(1) }) });
const search = z.looseObject({ value: z.looseObject({ results: z.array(z.object({ title: z.string(), value: z.string() })) }) });

/** The card a bot answers a press or a refresh with, if it does. */
export const answeredCard = (body: unknown): CardJson | null => card.safeParse(body).data?.value ?? null;

/** The sentence a bot answers a press with: a message, or an error in words of its own. */
export const answeredText = (body: unknown): string | null =>
  message.safeParse(body).data?.value ?? error.safeParse(body).data?.value.message ?? null;

export const answeredChoices = (body: unknown): readonly Choice[] => search.safeParse(body).data?.value.results ?? [];
