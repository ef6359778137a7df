import { z } from 'zod/v4';
import { INTENTS, type Intent } from '../../domain/ask.js';
import { FEATURES } from './features.js';

/**
 * A linear model: each intent weighs each feature, the sum decides. Weights are whole numbers of one byte, so that the file is the same
 * on every machine that trains it.
 */
export const modelFileSchema = z.strictObject({
  intents: z.tuple([z.enum(INTENTS)], z.enum(INTENTS)),
  features: z.literal(FEATURES),
  /** What one step of a weight is worth. */
  step: z.number(),
  /** By how much the sums are divided before they become probabilities: what was learnt from patterns is too sure of itself. */
  temperature: z.number(),
  /** `features` rows of one byte for each intent, in base64. */
  weights: z.string(),
});
export type ModelFile = z.infer<typeof modelFileSchema>;

/** Where the trained file lies, from the root. `npm run understand -- --train` writes it. */
export const MODEL_FILE = 'src/understanding/model/model.json';

export interface Guess {
  readonly intent: Intent;
  /** 0 to 1, over the intents that were allowed. */
  readonly confidence: number;
}

export interface Model {
  /** The allowed intents, the likeliest first. */
  guess(features: readonly number[], allowed: ReadonlySet<Intent>): Guess[];
}

/** Refuses, by throwing, what is no model file of this version. */
export function readModel(file: unknown): Model {
  const { intents, step, temperature, weights: packed } = modelFileSchema.parse(file);
  const weights = new Int8Array(Buffer.from(packed, 'base64'));
  if (weights.length !== FEATURES * intents.length) throw new Error('the model file is cut short');
  return {
    guess(features, allowed) {
      const sums = intents.map(() => 0);
      for (const feature of features) {
        const row = feature * intents.length;
        for (let at = 0; at < intents.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0);
      }
      const scale = step / temperature / Math.sqrt(Math.max(1, features.length));
      const open = intents.flatMap((intent, at) => (allowed.has(intent) ? [{ intent, sum: (sums[at] ?? 0) * scale }] : []));
      return likeliestFirst(open);
    },
  };
}

function likeliestFirst(open: readonly { readonly intent: Intent; readonly sum: number }[]): Guess[] {
  const most = Math.max(...open.map(({ sum }) => sum));
  const shares = open.map(({ intent, sum }) => ({ intent, share: Math.exp(sum - most) }));
  const total = shares.reduce((all, { share }) => all + share, 0);
  return shares.map(({ intent, share }) => ({ intent, confidence: share / total })).sort((a, b) => b.confidence - a.confidence);
}
