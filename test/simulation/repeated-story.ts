import { agreeToCounter } from '../../src/application/agree-to-counter.js';
import { askToEndDelegation, endDelegation } from '../../src/application/end-delegation.js';
import { counterOffer } from '../../src/application/counter-offer.js';
import { confirmDecision, decideOnOffer } from '../../src/application/decide-on-offer.js';
import { requestOfferAgain } from '../../src/application/request-offer-again.js';
import { sendOffer } from '../../src/application/send-offer.js';
import { askForPartnerOfRecord, setPartnerOfRecord } from '../../src/application/set-partner-of-record.js';
import { withdrawOffer } from '../../src/application/withdraw-offer.js';
import type { Asker } from '../../src/application/asker.js';
import type { Ports } from '../../src/application/ports/ports.js';
import type { Proposal } from '../../src/domain/offer.js';
import type { Person } from '../../src/domain/people.js';
import { aProposal, aTrial, DAY, SKU, valueOf } from '../support/facts.js';
import { keeps, opens, works } from './support/steps.js';
import { ADMINS, CUSTOMER, SELLERS, type World } from './support/world.js';

/**
 * Everything that can be done by a press, in four stories at once: an offer sent from a draft, decided, countered, agreed to,
 * withdrawn, asked for again, a role set, a delegation ended. How a press reaches the nodes is up to the test.
 */

/** Brings one press to Accord, somehow: resolves to what the first answer said. `press` says what was recorded, the same for every repetition. */
export type Deliver = (press: () => Promise<unknown>) => Promise<void>;

const [ALDER, BIRCH, CEDAR] = SELLERS;
const [ANA, BO] = ADMINS;

/** The entries that come of it, whatever is repeated: sorted names of events. */
export const ONCE = [
  'decision-made', 'decision-made', 'delegation-ended', 'offer-countered', 'offer-requested-again', 'offer-revised',
  'offer-sent', 'offer-sent', 'offer-sent', 'offer-sent', 'offer-withdrawn', 'partner-of-record-set',
];

export async function playStories(world: World, deliver: Deliver): Promise<void> {
  const stories = [granted, countered, withdrawn, lapsedAndNamed];
  let left = stories.length;
  await world.scheduler.run([
    ...stories.map((story) => async () => {
      await story(world, deliver);
      left -= 1;
    }),
    ...world.nodes.map((node) => async () => {
      // Less and less often while there is nothing to do: a day passes in one of the stories.
      for (let idle = 0; left > 0; ) {
        idle = (await works(node)) ? 0 : Math.min(idle + 1, 14);
        await world.scheduler.after(world.scheduler.chance.below(1_000 * 2 ** idle));
      }
    }),
  ]);
}

/** As a node of its choice does it for that person, each time anew. */
const by = (world: World, who: Person, act: (ports: Ports, asker: Asker) => Promise<unknown>) => async (): Promise<unknown> => {
  const node = world.node();
  return act(node.ports, await world.asker(node, who));
};

const sending = (world: World, seller: Person, proposal: Proposal) =>
  by(world, seller, async (ports, asker) => valueOf(await sendOffer(ports, asker, { customerId: CUSTOMER, proposal })).sealed.hash);

async function granted(world: World, deliver: Deliver): Promise<void> {
  await deliver(sending(world, ALDER, aTrial({ offerId: 'granted', delegationDays: 300 })));
  const reference = await safely(world, () => opens(world, world.node(), ANA, 'granted'));
  const answers = { offer: { answer: 'decline', reason: null }, delegation: { answer: 'grant', days: 200 }, partnerOfRecord: { answer: 'keep' } } as const;
  let confirmation = '';
  await safely(world, async () => {
    const node = world.node();
    const pressed = valueOf(await decideOnOffer(node.ports, await world.asker(node, ANA), { reference, answers }));
    confirmation = await keeps(node, ANA, pressed.kept);
  });
  await deliver(by(world, ANA, async (ports, asker) => {
    const { kept, kind } = valueOf(await confirmDecision(ports, asker, confirmation));
    return kind === 'offer' && [kept.view.decided, kept.view.problem];
  }));
  const asked = await safely(world, async () => {
    const node = world.node();
    return keeps(node, BO, valueOf(await askToEndDelegation(node.ports, await world.asker(node, BO), CUSTOMER)));
  });
  await deliver(by(world, BO, async (ports, asker) => valueOf(await endDelegation(ports, asker, asked))));
}

async function countered(world: World, deliver: Deliver): Promise<void> {
  await deliver(sending(world, BIRCH, aProposal({ offerId: 'countered' })));
  const reference = await safely(world, () => opens(world, world.node(), BO, 'countered'));
  await deliver(by(world, BO, async (ports, asker) => valueOf(await counterOffer(ports, asker, { reference, counts: [7] })).view.problem));
  await deliver(by(world, BIRCH, async (ports, asker) => {
    const { view } = valueOf(await agreeToCounter(ports, asker, { offerId: 'countered', revision: 1 }));
    return [view.problem, view.offer.revision, view.offer.lines];
  }));
  const revised = await safely(world, () => opens(world, world.node(), ANA, 'countered'));
  await deliver(by(world, ANA, async (ports, asker) => {
    const { kept, kind } = valueOf(await decideOnOffer(ports, asker, { reference: revised, answers: { offer: { answer: 'accept' }, partnerOfRecord: { answer: 'keep' } } }));
    return kind === 'offer' && [kept.view.decided, kept.view.problem];
  }));
}

async function withdrawn(world: World, deliver: Deliver): Promise<void> {
  await deliver(sending(world, BIRCH, aProposal({ offerId: 'withdrawn', lines: [{ skuId: SKU.powerBi, licences: 3, price: null }] })));
  await deliver(by(world, BIRCH, async (ports, asker) => {
    const { view } = valueOf(await withdrawOffer(ports, asker, 'withdrawn'));
    return [view.problem, view.closedAt];
  }));
}

/** A role that changes makes open cards outdated (R25): it does so when the other stories are over. */
async function lapsedAndNamed(world: World, deliver: Deliver): Promise<void> {
  await deliver(sending(world, CEDAR, aProposal({ offerId: 'lapsed', validDays: 1 })));
  await world.scheduler.after(DAY + 60_000);
  await deliver(by(world, ANA, async (ports, asker) => {
    const { view } = valueOf(await requestOfferAgain(ports, asker, 'lapsed'));
    return [view.problem, view.requestedAgain];
  }));
  const reference = await safely(world, async () => {
    const node = world.node();
    return keeps(node, BO, valueOf(await askForPartnerOfRecord(node.ports, await world.asker(node, BO), { chosen: 'cedar' })));
  });
  await deliver(by(world, BO, async (ports, asker) => valueOf(await setPartnerOfRecord(ports, asker, reference))));
}

const PATIENCE_MS = 15_000;
const NO_ANSWER = Symbol('no answer');

/** Does it again when no answer has come for as long as Teams waits. */
export async function safely<T>({ scheduler }: Pick<World, 'scheduler'>, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await Promise.race([ask(), scheduler.after(PATIENCE_MS).then((): typeof NO_ANSWER => NO_ANSWER)]);
    if (answer !== NO_ANSWER) return answer;
  }
}

