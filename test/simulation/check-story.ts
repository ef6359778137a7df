import { entryIdOf } from '../../src/domain/entry.js';
import { noticeStateOf } from '../../src/store/notice-record.js';
import type { StoredRecord } from '../../src/store/records.js';
import { recipientsOf } from './support/steps.js';
import type { Sent, World } from './support/world.js';
import { ONCE } from './repeated-story.js';

export interface Told {
  /** Messages that came of an entry, as their readers can tell them apart, and how often each came. */
  readonly messages: ReadonlyMap<string, number>;
  /** How the messages owed stand, as far as they are not sent. */
  readonly unsent: readonly string[];
  readonly owed: number;
}

/** Everything has happened once, and everybody who is owed a message has one, no more and no less, in the outbox. */
export async function expectEverythingOnce(world: World): Promise<Told> {
  const entries = await world.entries();
  expect(entries.map(({ entry }) => entry.event.type).toSorted()).toEqual(ONCE);
  const owed = await Promise.all(entries.map(async ({ entry: { customerId, seq } }) =>
    (await recipientsOf(world.records, entryIdOf(customerId, seq))).map((personId) => `${customerId}/${seq}/${personId}`)));
  const notices: StoredRecord[] = [];
  for await (const batch of world.records.scan('notices', 100)) notices.push(...batch);
  expect(notices.map(({ id }) => id).toSorted()).toEqual(owed.flat().toSorted());
  expect(world.troubles).toEqual([]);
  const messages = new Map<string, number>();
  for (const name of world.sent.filter(({ edit }) => !edit).map(nameOf)) messages.set(name, (messages.get(name) ?? 0) + 1);
  return { messages, unsent: notices.map(noticeStateOf).filter((state) => state !== 'sent'), owed: notices.length };
}

function nameOf({ to, outgoing: { card, view } }: Sent): string {
  if (card === 'offer') return `${to} ${card} ${view.offer.number} ${view.offer.revision} ${view.offer.status}${view.counter ? ' countered' : ''}`;
  if (card === 'status') return `${to} ${card} ${view.offer.number}`;
  return `${to} ${card} ${view.reasons.join()} ${view.offer?.number ?? ''} ${view.at}`;
}
