import { sweepUnfinished } from '../../src/application/finish-entry.js';
import { recordEntry } from '../../src/application/record-entry.js';
import { relationshipRow } from '../../src/application/project.js';
import { commandIds } from '../../src/domain/command-ids.js';
import { expireDelegation } from '../../src/domain/delegation.js';
import type { Entry, SealedEntry } from '../../src/domain/entry.js';
import { foldEntries } from '../../src/domain/fold.js';
import { aDelegationRequest, aProposal, aTrial, DAY } from '../support/facts.js';
import { decides, ends, imports, opens, sends, works } from './support/steps.js';
import { ADMINS, CUSTOMER, SELLERS, type World } from './support/world.js';

/**
 * T24: several partners ask, the customer grants, replaces and ends, partners give back, the operator imports, grants run out; all of
 * it at once, on two nodes. After every step the row that other customers' questions are answered from is what the entries say.
 */
const PARTNERS = ['alder', 'birch', 'cedar'] as const;
const LONGEST_ACT_AFTER_MS = 4 * DAY;

export async function rivalsAdminister(world: World): Promise<void> {
  const { scheduler: { run, chance, after } } = world;
  const offers = new Set<string>();
  const ask = async (): Promise<void> => {
    const seller = SELLERS[offers.size % SELLERS.length] ?? SELLERS[0];
    const offerId = `offer-${offers.size + 1}`;
    offers.add(offerId);
    const proposal = chance.of([aTrial, aDelegationRequest, aProposal])({ offerId, delegationDays: 1 + chance.below(3), validDays: 1 + chance.below(9) });
    await sends(world, world.node(), seller, proposal);
  };
  const acts = [...Array.from({ length: 3 + chance.below(4) }, () => anAct(world, ask, offers)), ...world.nodes.map((node) => async () => void (await works(node)))];
  await run([ask, ask, ask]);
  await run(acts.map((act) => async () => {
    await after(chance.in(60) ? chance.below(300) : chance.below(LONGEST_ACT_AFTER_MS));
    await act();
  }), rowWatcher(world));
  // An import leaves its rows to the sweep.
  await run(world.nodes.map(({ ports }) => async () => void (await sweepUnfinished(ports, 20))));
  await expectOneAtMost(world);
}

function anAct(world: World, ask: () => Promise<void>, offers: ReadonlySet<string>): () => Promise<void> {
  const { scheduler: { chance, after, now } } = world;
  const soon = (): Promise<void> => after(chance.below(500));
  const grants = async (): Promise<void> => {
    const reader = chance.of(ADMINS);
    const reference = await opens(world, world.node(), reader, `offer-${1 + chance.below(offers.size)}`).catch(() => null);
    if (reference === null) return; // not sent yet, or refused
    await soon();
    await decides(world, { reader, reference, answers: { offer: { answer: 'accept' }, delegation: { answer: 'grant', days: 1 }, partnerOfRecord: { answer: 'keep' } } }, soon);
  };
  const ending = async (): Promise<void> => void (await ends(world, chance.of([...ADMINS, ...SELLERS]), soon));
  const importing = (): Promise<void> => imports(world.node(), chance.of(PARTNERS), new Date(now() + 1 + chance.below(2 * DAY)).toISOString());
  return chance.of([ask, grants, grants, grants, grants, grants, grants, ending, importing, () => expires(world)]);
}

/** What the clock will say of a grant that has run out; whoever finds it says so. */
async function expires(world: World): Promise<void> {
  const { ports } = world.node();
  const { administrator } = foldEntries(CUSTOMER, await world.entries());
  if (!administrator) return;
  const { grantSeq, until } = administrator;
  await world.scheduler.after(Math.max(0, until - world.scheduler.now()));
  await recordEntry(ports, { customerId: CUSTOMER, commandId: commandIds.endDelegation(grantSeq), actor: { kind: 'clock' }, channel: 'system' }, (state, now) => expireDelegation(state, grantSeq, now));
}

/** A row says what the entries up to its own said, whatever order the two nodes write in. */
function rowWatcher(world: World): () => Promise<void> {
  let last = '';
  return async () => {
    const row = await world.store.views.relationship(CUSTOMER);
    const text = JSON.stringify(row);
    if (row === null || text === last) return;
    last = text;
    const entries = await world.entries();
    expect(row).toEqual(relationshipRow(foldEntries(CUSTOMER, entries.slice(0, row.seq))));
  };
}

async function expectOneAtMost(world: World): Promise<void> {
  const entries = await world.entries();
  holdersOver(entries);
  expect(await world.store.views.relationship(CUSTOMER)).toEqual(entries.length === 0 ? null : relationshipRow(foldEntries(CUSTOMER, entries)));
  // The row of a customer is found by the customer's own id: a second one has no place to stand.
  const rows: string[] = [];
  for await (const batch of world.records.scan('relationships', 10)) rows.push(...batch.map(({ id }) => id));
  expect(rows).toEqual(entries.length === 0 ? [] : [CUSTOMER]);
  expect(world.troubles).toEqual([]);
}

interface Held {
  readonly grantSeq: number;
  readonly partnerId: string;
  readonly until: number;
  readonly source: 'import' | 'decision';
}

/** Goes through the entries apart from the fold: who begins to hold names whoever still held. Throws where two would hold at once. */
export function holdersOver(entries: readonly SealedEntry[]): Held | null {
  let held: Held | null = null;
  for (const { entry } of entries) held = heldAfter(held, entry);
  return held;
}

function heldAfter(held: Held | null, { seq, at, event }: Entry): Held | null {
  const holds = held !== null && at < held.until ? held : null;
  if (event.type === 'relationship-recorded' && event.administrator !== undefined) {
    if (holds) expect(holds.source).toBe('import');
    return event.administrator && { grantSeq: seq, partnerId: event.administrator.partner.partnerId, until: event.administrator.until, source: 'import' };
  }
  if (event.type === 'delegation-ended') {
    expect(event.grantSeq).toBe(held?.grantSeq);
    return null;
  }
  const grant = event.type === 'decision-made' ? event.answers.delegation : undefined;
  if (event.type !== 'decision-made' || grant?.answer !== 'granted') return held;
  const { partnerId } = event.offer.partner;
  if (held) expect(grant.former).toMatchObject({ grantSeq: held.grantSeq, partner: { partnerId: held.partnerId }, how: !holds ? 'expired' : holds.partnerId === partnerId ? 'renewed' : 'replaced' });
  else expect(grant.former).toBeNull();
  return { grantSeq: seq, partnerId, until: grant.until, source: 'decision' };
}
