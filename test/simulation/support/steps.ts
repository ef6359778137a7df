import { confirmDecision, decideOnOffer, type DecisionOutcome } from '../../../src/application/decide-on-offer.js';
import { askToEndDelegation, endDelegation } from '../../../src/application/end-delegation.js';
import { deliverOneNotice, refreshOneCard } from '../../../src/application/deliver.js';
import { offerSubject, sweepUnfinished } from '../../../src/application/finish-entry.js';
import { keepRendering, type Kept } from '../../../src/application/keep-rendering.js';
import { recordRelationship } from '../../../src/application/record-relationship.js';
import { sendOffer } from '../../../src/application/send-offer.js';
import type { Recorded } from '../../../src/application/record-entry.js';
import { showOffer } from '../../../src/application/show-offer.js';
import { showStatus } from '../../../src/application/show-status.js';
import { personIdOf, type Person, type PersonId } from '../../../src/domain/people.js';
import type { ChosenAnswers } from '../../../src/domain/pending-answers.js';
import type { Result } from '../../../src/domain/refusals.js';
import type { Proposal } from '../../../src/domain/offer.js';
import type { Records } from '../../../src/store/records.js';
import type { DelegationEndedView } from '../../../src/domain/views/relationship-view.js';
import { valueOf } from '../../support/facts.js';
import { CUSTOMER, type Node, type World } from './world.js';

/** What people and nodes do in a simulated world, through the use cases that their buttons lead to. */

/** What the operator's import says: this partner administers the customer. */
export const imports = async ({ ports }: Node, partnerId: string, until: string): Promise<void> =>
  void valueOf(await recordRelationship(ports, { customerId: CUSTOMER, administrator: { partnerId, until } }));

/** Sends it; the seller's card then stands in the seller's chat. */
export async function sends(world: World, node: Node, seller: Person, proposal: Proposal): Promise<Result<Recorded>> {
  const asker = await world.asker(node, seller);
  const sent = await sendOffer(node.ports, asker, { customerId: CUSTOMER, proposal });
  if (!sent.ok) return sent;
  const { view, standing } = valueOf(await showStatus(node.ports, asker, proposal.offerId));
  const outgoing = { card: 'status', view } as const;
  const shown = await node.sender.messenger.send(asker.personId, await node.sender.messenger.draw(asker.personId, outgoing));
  if (shown.outcome !== 'sent') throw new Error('an answer did not come');
  const { shownSeq, ...place } = standing;
  await node.ports.outbox.registerCard({ ...place, messageKey: shown.messageKey, readerId: asker.personId, subject: offerSubject(proposal.offerId) }, shownSeq);
  return sent;
}

/** The reference of the newest card of that offer that came into the person's chat of its own accord. */
export function cardOf({ sent }: World, reader: Person, offerId: string): string {
  const found = sent.findLast(({ to, outgoing }) => to === personIdOf(reader) && outgoing.card === 'offer' && outgoing.view.offer.offerId === offerId);
  if (found?.outgoing.card !== 'offer') throw new Error(`${reader.name} has no card of ${offerId}`);
  return found.outgoing.view.reference;
}

/** What a sentence leads to: today's card of the offer. */
export async function opens(world: World, node: Node, reader: Person, offerId: string): Promise<string> {
  const shown = valueOf(await showOffer(node.ports, await world.asker(node, reader), offerId));
  return keeps(node, reader, shown);
}

export async function keeps({ ports }: Node, reader: Person, { view, rendering }: Kept<unknown>): Promise<string> {
  await keepRendering(ports, personIdOf(reader), { rendering, body: JSON.stringify(view), locale: 'en-US' });
  return rendering.reference;
}

export interface Pressing {
  readonly reader: Person;
  readonly reference: string;
  readonly answers: ChosenAnswers;
}

/** Presses, confirms a second time where that is due, and resolves to the card it ends on. `meanwhile`: before the second press. */
export async function decides(world: World, { reader, reference, answers }: Pressing, meanwhile: () => Promise<void> = async () => {}) {
  const node = world.node();
  const pressed = valueOf(await decideOnOffer(node.ports, await world.asker(node, reader), { reference, answers }));
  if (pressed.kind === 'offer') return shown(node, reader, pressed);
  const confirmation = await keeps(node, reader, pressed.kept);
  await meanwhile();
  const other = world.node();
  const confirmed: Result<DecisionOutcome> = await confirmDecision(other.ports, await world.asker(other, reader), confirmation);
  return shown(other, reader, valueOf(confirmed));
}

async function shown(node: Node, reader: Person, { kind, kept }: DecisionOutcome) {
  if (kind !== 'offer') throw new Error('a second confirmation led to a third');
  await keeps(node, reader, kept);
  return kept.view;
}

/** The customer, or a partner that gives it back, asks to end what is held and confirms it; null where there is nothing to end. */
export async function ends(world: World, who: Person, meanwhile: () => Promise<void>): Promise<Result<DelegationEndedView> | null> {
  const node = world.node();
  const asked = await askToEndDelegation(node.ports, await world.asker(node, who), CUSTOMER);
  if (!asked.ok) return null;
  const reference = await keeps(node, who, asked.value);
  await meanwhile();
  const other = world.node();
  return endDelegation(other.ports, await world.asker(other, who), reference);
}

/** One round of a node's worker. */
export async function works({ ports, sender }: Node): Promise<boolean> {
  const swept = await sweepUnfinished(ports, 20);
  const told = await deliverOneNotice(ports, sender);
  const drawn = await refreshOneCard(ports, sender);
  return swept > 0 || told || drawn;
}

/** Both nodes work until nothing is left to do, now or within the time of any lease. */
export async function settles({ scheduler, nodes }: World): Promise<void> {
  const living = nodes.filter((node) => node.lives());
  for (let idle = 0; idle < 3; ) {
    const worked = await scheduler.run(living.map((node) => () => works(node)));
    idle = worked.some(Boolean) ? 0 : idle + 1;
    if (idle > 0) await scheduler.run([() => scheduler.after(61_000)]);
  }
}

/** Who is told because of an entry, as it was fixed. */
export async function recipientsOf(records: Records, entryId: string): Promise<readonly PersonId[]> {
  const fixed = await records.get('recipients', entryId);
  // Written by the outbox, which parses it.
  return (JSON.parse(fixed?.body ?? '[]') as readonly { readonly personId: PersonId }[]).map(({ personId }) => personId);
}
