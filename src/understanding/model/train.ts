import { INTENTS, type Intent } from '../../domain/ask.js';
import { intentsFor } from '../sides.js';
import type { Chance } from './chance.js';
import type { Example } from './examples.js';
import { FEATURES } from './features.js';
import type { ModelFile } from './model.js';

/**
 * Learns the weights: softmax regression over the intents that the asker's side can have, by stochastic gradient with a rate of its
 * own for each weight (Adagrad). The same examples and the same chance give the same file.
 */
const ROUNDS = 5;
const RATE = 0.12;
const SHRINK = 2e-6;
const LARGEST = 127;
/** Found by looking at how sure the model may be of sentences it has not seen. */
const TEMPERATURE = 0.6;

const WIDTH = INTENTS.length;

export function train(examples: readonly Example[], chance: Chance): ModelFile {
  const weights = new Float64Array(FEATURES * WIDTH);
  const squares = new Float64Array(FEATURES * WIDTH);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, chance);
    for (const at of order) {
      const example = examples[at];
      if (example) learn(example, weights, squares);
    }
  }
  return packed(weights);
}

function learn({ features, intent, sides }: Example, weights: Float64Array, squares: Float64Array): void {
  const allowed = intentsFor(sides);
  const value = 1 / Math.sqrt(features.length);
  const errors = errorsOf({ features, intent }, weights, { allowed, value });
  for (const feature of features) {
    for (let at = 0; at < WIDTH; at += 1) {
      const error = errors[at] ?? 0;
      if (error === 0) continue;
      const place = feature * WIDTH + at;
      const weight = weights[place] ?? 0;
      const slope = error * value + SHRINK * weight;
      const square = (squares[place] ?? 0) + slope * slope;
      squares[place] = square;
      weights[place] = weight - (RATE * slope) / Math.sqrt(square + 1e-8);
    }
  }
}

/** How far each intent's probability is from what it should have been. */
function errorsOf(
  { features, intent }: Pick<Example, 'features' | 'intent'>,
  weights: Float64Array,
  { allowed, value }: { readonly allowed: ReadonlySet<Intent>; readonly value: number },
): Float64Array {
  const sums = new Float64Array(WIDTH);
  for (const feature of features) for (let at = 0; at < WIDTH; at += 1) sums[at] = (sums[at] ?? 0) + (weights[feature * WIDTH + at] ?? 0);
  const open = INTENTS.map((each) => allowed.has(each));
  let most = -Infinity;
  for (let at = 0; at < WIDTH; at += 1) if (open[at]) most = Math.max(most, (sums[at] ?? 0) * value);
  let total = 0;
  for (let at = 0; at < WIDTH; at += 1) {
    sums[at] = open[at] ? Math.exp((sums[at] ?? 0) * value - most) : 0;
    total += sums[at] ?? 0;
  }
  return sums.map((share, at) => share / total - (INTENTS[at] === intent ? 1 : 0));
}

function shuffle(order: number[], chance: Chance): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

function packed(weights: Float64Array): ModelFile {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = Number((largest / LARGEST).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step))));
  const [first = 'none', ...rest] = INTENTS;
  return { intents: [first, ...rest], features: FEATURES, step, temperature: TEMPERATURE, weights: Buffer.from(bytes).toString('base64') };
}
