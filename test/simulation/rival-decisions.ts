import { showStatus } from '../../src/application/show-status.js';
import { entryIdOf } from '../../src/domain/entry.js';
import { personIdOf } from '../../src/domain/people.js';
import type { ChosenAnswers } from '../../src/domain/pending-answers.js';
import type { OfferView } from '../../src/domain/views/offer-view.js';
import { aTrial, valueOf } from '../support/facts.js';
import type { Chance } from './support/scheduler.js';
import { cardOf, decides, imports, opens, recipientsOf, sends, settles, works } from './support/steps.js';
import { ADMINS, SELLERS, type Node, type World } from './support/world.js';

/**
 * T8: five admins answer one offer at once, on two nodes, by the card that came and by a sentence that leads to a card, with second
 * confirmations, while both nodes tell everybody. Deciding by words alone does not exist, and there is no page to decide on: a
 * sentence ends on a card.
 */
const OFFER = 'offer-1';
const [SELLER] = SELLERS;
const SELLER_OF = 'alder';

export async function rivalsDecide(world: World, answers: number): Promise<void> {
  const { scheduler, nodes: [first] } = world;
  const { chance } = scheduler;
  await scheduler.run([async () => {
    await imports(first, 'birch', '2027-01-01T00:00:00Z');
    valueOf(await sends(world, first, SELLER, aTrial({ offerId: OFFER, delegationDays: 365 })));
  }]);
  await settles(world);
  const answering = async (): Promise<OfferView> => {
    const reader = chance.of(ADMINS);
    await scheduler.after(chance.below(3_000));
    const reference = chance.in(30) ? await opens(world, world.node(), reader, OFFER) : cardOf(world, reader, OFFER);
    return decides(world, { reader, reference, answers: anyAnswers(chance) }, () => scheduler.after(chance.below(2_000)));
  };
  const ended = await scheduler.run<OfferView | null>([...Array.from({ length: answers }, () => answering), ...world.nodes.map((node) => () => worksOn(world, node))]);
  await settles(world);
  await check(world, ended.filter((view) => view !== null));
}

async function worksOn({ scheduler }: World, node: Node): Promise<null> {
  for (let round = 0; round < 8; round += 1) {
    await works(node);
    await scheduler.after(scheduler.chance.below(500));
  }
  return null;
}

function anyAnswers(chance: Chance): ChosenAnswers {
  return {
    offer: chance.in(50) ? { answer: 'accept' } : { answer: 'decline', reason: null },
    delegation: chance.in(50) ? { answer: 'grant', days: 1 + chance.below(365) } : { answer: 'refuse', reason: null },
    partnerOfRecord: chance.in(50) ? { answer: 'keep' } : { answer: 'set', partnerId: chance.of([SELLER_OF, null]) },
  };
}

async function check(world: World, seen: readonly OfferView[]): Promise<void> {
  const { scheduler, nodes: [, second] } = world;
  const [made, ...others] = (await world.entries()).filter(({ entry }) => entry.event.type === 'decision-made');
  if (!made) throw new Error('nothing was decided');
  expect(others).toEqual([]);
  const { actor, at, seq, customerId } = made.entry;
  const name = ADMINS.find(({ objectId }) => actor.kind === 'person' && actor.objectId === objectId)?.name;
  const source = { seq, hash: made.hash, at };

  // R25: the same person, the same time, the same entry, for everybody.
  const [answers, ...different] = new Set(seen.map(({ decided }) => JSON.stringify(decided?.answers)));
  expect(different).toEqual([]);
  for (const { decided, problem, offer } of seen) {
    expect({ decided, problem, number: offer.number }).toEqual({ decided: { by: { kind: 'person', name }, at, answers: JSON.parse(answers ?? '') as unknown, source }, problem: null, number: 'T-1001' });
  }

  // R28: everybody who is to be told is told, once.
  const tellings = world.sent.filter(({ edit, outgoing }) => !edit && outgoing.card === 'notice').map(({ to }) => to);
  expect(tellings.toSorted()).toEqual((await recipientsOf(world.records, entryIdOf(customerId, seq))).toSorted());

  const [status] = await scheduler.run([async () => valueOf(await showStatus(second.ports, await world.asker(second, SELLER), OFFER))]);
  const standing = world.sent.findLast(({ to, outgoing }) => to === personIdOf(SELLER) && outgoing.card === 'status')?.outgoing.view;
  expect(status?.view).toMatchObject({ answered: { at, source }, deliveries: { sent: ADMINS.length, unknown: 0 } });
  expect({ ...standing, asOf: 0 }).toEqual({ ...status?.view, asOf: 0 });
  expect(world.troubles).toEqual([]);
}
