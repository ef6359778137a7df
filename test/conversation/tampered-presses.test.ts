import { EFFECTIVE, EFFECTS } from '../support/effects.js';
import { tamper } from '../support/tampered-presses.js';
import { verbs } from '../../src/cards/verbs.js';

/** T5. The long form, with 10,000 edits, is test/long/tampered-presses.long.ts. */
it('T5: it is said of every verb whether it writes an entry', () => {
  expect(Object.keys(EFFECTS).toSorted()).toEqual(Object.keys(verbs).toSorted());
});

it('T5: whatever is changed in what a card sends back, nothing comes of it that was not stored and shown', async () => {
  const { effects, holes } = await tamper(150, 5);
  expect(holes).toEqual([]);
  // Some edits leave what is needed: without any effect the test would say nothing.
  expect(EFFECTIVE.filter((verb) => !effects.has(verb))).toEqual([]);
}, 240_000);
