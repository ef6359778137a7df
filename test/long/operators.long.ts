import { demandingPlain, pressOperators, prototypeKeys } from '../support/operator-presses.js';

it.each([1, 2, 3, 4, 5])('T14: a thousand presses full of operators reach the database as text, seed %i', async (seed) => {
  const before = prototypeKeys();
  expect(await pressOperators({ count: 1_000, seed, recording: demandingPlain })).toEqual([]);
  expect(prototypeKeys()).toEqual(before);
});
