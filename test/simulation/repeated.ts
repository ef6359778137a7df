import { expectEverythingOnce } from './check-story.js';
import { playStories, safely, type Deliver } from './repeated-story.js';
import { settles } from './support/steps.js';
import type { World } from './support/world.js';

const LATEST_MS = 45_000;
/** More turns than a node takes in all: now and then both live to the end. */
const MOST_TURNS = 3_000;

/** T19: Teams resends what was not answered in time; here it does so at will. */
export async function repeatedAtRandom(world: World): Promise<void> {
  const { scheduler: { chance, after } } = world;
  const answers: Promise<unknown>[][] = [];
  const deliver: Deliver = async (press) => {
    const first = press();
    const later = Array.from({ length: chance.below(4) }, () => after(chance.below(LATEST_MS)).then(press));
    answers.push([first, ...later]);
    await Promise.race([first, ...later]);
  };
  await playStories(world, deliver);
  for (const each of answers) {
    const [first, ...later] = await Promise.all(each);
    for (const answer of later) expect(answer).toEqual(first);
  }
  await settles(world);
  const { messages, unsent, owed } = await expectEverythingOnce(world);
  expect(unsent.filter((state) => state !== 'overtaken')).toEqual([]);
  expect([messages.size, [...messages].filter(([, times]) => times > 1)]).toEqual([owed - unsent.length, []]);
}

/** T20: one of the two nodes is dead from some step on; who gets no answer presses again. */
export async function killedInTheMiddle(world: World): Promise<void> {
  const { scheduler: { chance }, nodes } = world;
  const victim = chance.of(nodes);
  victim.dieAfter(1 + chance.below(MOST_TURNS));
  await playStories(world, async (press) => void (await safely(world, press)));
  await settles(world);
  const { messages, unsent, owed } = await expectEverythingOnce(world);
  const repeated = [...messages].filter(([, times]) => times > 1);
  // An offer that is open must not come twice, so it may not have come at all; one message at a time is under way.
  expect(unsent.filter((state) => state !== 'overtaken')).toEqual(unsent.includes('unknown') ? ['unknown'] : []);
  expect(repeated.flatMap(([name, times]) => (times > 2 || / offer .* sent( countered)?$/.test(name) ? [name] : []))).toEqual([]);
  expect(repeated.length).toBeLessThanOrEqual(victim.lives() ? 0 : 1);
  expect(messages.size).toBeGreaterThanOrEqual(owed - unsent.length);
}
