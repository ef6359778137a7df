import { INTENTS } from '../../domain/ask.js';
import type { Side } from '../../domain/people.js';
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
const TEMPERATURE = 0.5;

const WIDTH = INTENTS.length;

/** Looked up once: each is called millions of times. */
const { abs, exp, max, min, round, sqrt } = Math;

/** Weights, and what each has learnt so far, side by side: a feature's row is read and written in one place of memory. */
const PAIR = 2;
const ROW = WIDTH * PAIR;

export function train(examples: readonly Example[], chance: Chance): ModelFile {
  const learnt = new Float64Array(FEATURES * ROW);
  const errors = new Float64Array(WIDTH);
  const openTo = createOpenTo();
  const order = examples.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, chance);
    for (const at of order) {
      const example = examples[at];
      if (example) learn(example, openTo(example.sides), { learnt, errors });
    }
  }
  return packed(Float64Array.from({ length: FEATURES * WIDTH }, (_, place) => learnt[place * PAIR] ?? 0));
}

/** The places in the list of intents of those that somebody of these sides can have. */
function createOpenTo(): (sides: readonly Side[]) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (sides) => {
    const key = sides.join();
    const open = known.get(key) ?? Uint8Array.from([...intentsFor(sides)], (intent) => INTENTS.indexOf(intent));
    known.set(key, open);
    return open;
  };
}

/** What training changes, and room for what it reckons: nothing is made anew for each example. */
interface Learning {
  readonly learnt: Float64Array;
  readonly errors: Float64Array;
}

function learn({ features, intent }: Example, open: Uint8Array, { learnt, errors }: Learning): void {
  const value = 1 / sqrt(features.length);
  findErrors({ features, meant: INTENTS.indexOf(intent), value }, open, { learnt, errors });
  for (const feature of features) {
    for (let n = 0; n < open.length; n += 1) {
      const at = open[n] ?? 0;
      const error = errors[at] ?? 0;
      if (error === 0) continue;
      const place = feature * ROW + at * PAIR;
      const weight = learnt[place] ?? 0;
      const slope = error * value + SHRINK * weight;
      const square = (learnt[place + 1] ?? 0) + slope * slope;
      learnt[place + 1] = square;
      learnt[place] = weight - (RATE * slope) / sqrt(square + 1e-8);
    }
  }
}

/** How far each open intent's probability is from what it should have been. */
function findErrors(
  { features, meant, value }: { readonly features: readonly number[]; readonly meant: number; readonly value: number },
  open: Uint8Array,
  { learnt, errors }: Learning,
): void {
  errors.fill(0);
  for (const feature of features) {
    for (let n = 0; n < open.length; n += 1) {
      const at = open[n] ?? 0;
      errors[at] = (errors[at] ?? 0) + (learnt[feature * ROW + at * PAIR] ?? 0);
    }
  }
  let most = -Infinity;
  for (const at of open) most = max(most, (errors[at] ?? 0) * value);
  let total = 0;
  for (const at of open) {
    const share = exp((errors[at] ?? 0) * value - most);
    errors[at] = share;
    total += share;
  }
  for (const at of open) errors[at] = (errors[at] ?? 0) / total - (at === meant ? 1 : 0);
}

function shuffle(order: number[], chance: Chance): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

function packed(weights: Float64Array): ModelFile {
  let largest = 0;
  for (const weight of weights) largest = max(largest, abs(weight));
  const step = Number((largest / LARGEST).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) => max(-LARGEST, min(LARGEST, round(weight / step))));
  const [first = 'none', ...rest] = INTENTS;
  return { intents: [first, ...rest], features: FEATURES, step, temperature: TEMPERATURE, weights: Buffer.from(bytes).toString('base64') };
}
