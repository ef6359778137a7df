import { EFFECTIVE } from '../support/effects.js';
import { tamper } from '../support/tampered-presses.js';

/** Ten times a thousand: ledgers stay short, and a seed that finds something is quick to run again. */
it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('T5: a thousand edits of what cards send back have no effect that was not stored and shown, seed %i', async (seed) => {
  const { effects, holes } = await tamper(1_000, seed);
  process.stdout.write(`T5, seed ${seed}: ${[...effects.values()].reduce((sum, each) => sum + each, 0)} entries written by 1,000 edited presses, each as stored and shown\n`);
  expect(holes).toEqual([]);
  expect(EFFECTIVE.filter((verb) => !effects.has(verb))).toEqual([]);
});
