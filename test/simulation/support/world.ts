import { identify, type Asker } from '../../../src/application/asker.js';
import type { Directory } from '../../../src/application/ports/directory.js';
import type { Drawn, Messenger, Outgoing, SendOutcome } from '../../../src/application/ports/messenger.js';
import type { Ports } from '../../../src/application/ports/ports.js';
import type { Sender } from '../../../src/application/deliver.js';
import type { SealedEntry } from '../../../src/domain/entry.js';
import type { Organisation } from '../../../src/domain/organisations.js';
import { personIdOf, type Person } from '../../../src/domain/people.js';
import { collections, type CollectionName } from '../../../src/store/collections.js';
import { openStore, type Store } from '../../../src/store/open-store.js';
import type { Records } from '../../../src/store/records.js';
import { createSqliteRecords } from '../../../src/store/sqlite/sqlite-records.js';
import { aCatalogue, aCustomer, aPartner, NOW } from '../../support/facts.js';
import { announce, SIGNER } from '../../support/signing.js';
import { createScheduler, type Scheduler } from './scheduler.js';

/**
 * Two nodes of Accord over one store, in this process: the use cases and the store as they are, in front of a channel that writes
 * everything down. Whatever crosses from a node to the store or to the channel waits for its turn.
 */
export interface World {
  readonly scheduler: Scheduler;
  readonly nodes: readonly [Node, Node];
  /** What the channel took, in order. */
  readonly sent: readonly Sent[];
  /** What a node noted as having gone wrong. */
  readonly troubles: readonly string[];
  /** Anyone that lives. */
  node(): Node;
  asker(node: Node, who: Person): Promise<Asker>;
  entries(): Promise<readonly SealedEntry[]>;
  /** The store, without waiting for a turn. */
  readonly records: Records;
  readonly store: Store;
}

export interface Node {
  readonly ports: Ports;
  readonly sender: Sender;
  lives(): boolean;
  /** After so many more turns nothing of it goes on, wherever it is then. */
  dieAfter(turns: number): void;
}

export interface Sent {
  readonly to: string;
  readonly messageKey: string;
  readonly edit: boolean;
  readonly outgoing: Outgoing;
}

export const CUSTOMER = 'wren';
export const ADMINS = ['Ana', 'Bo', 'Cleo', 'Dag', 'Eve'].map((name, place) => person(aCustomer(), place, name, 'customer-admin')) as [Person, Person, ...Person[]];
const PARTNERS = ['alder', 'birch', 'cedar'].map((name) => aPartner(name));
export const SELLERS = PARTNERS.map((partner, place) => person(partner, 10 + place, `Seller of ${partner.name}`, 'partner-admin')) as [Person, Person, Person];
const EVERYBODY = [...ADMINS, ...SELLERS];

function person({ tenantId }: Organisation, place: number, name: string, role: Person['roles'][number]): Person {
  return { tenantId, objectId: `0b1ec700-0000-4000-8000-${String(place + 1).padStart(12, '0')}`, name, roles: [role] };
}

/**
 * Runs it once for each seed, in a world of its own each time, and says which seed failed. One store serves for all: making the
 * tables costs more than most runs.
 */
export async function forEverySeed(seeds: readonly number[], run: (world: World, seed: number) => Promise<void>): Promise<void> {
  const records = createSqliteRecords({ file: ':memory:' });
  await records.open();
  for (const seed of seeds) {
    await empty(records);
    try {
      await run(await makeWorld(records, seed), seed);
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  await records.close();
}

/** Always the same ones, so that what one run finds the next one finds again. */
export const seeds = (amount: number, first = 1): readonly number[] => Array.from({ length: amount }, (_, place) => first + place);

// Keys of a constant.
const NAMES = Object.keys(collections) as CollectionName[];

async function empty(records: Records): Promise<void> {
  for (const name of NAMES) {
    for await (const batch of records.scan(name, 500)) for (const { id } of batch) await records.remove(name, id);
  }
}

async function makeWorld(records: Records, seed: number): Promise<World> {
  const scheduler = createScheduler(seed, NOW);
  const sent: Sent[] = [];
  const troubles: string[] = [];
  let ids = 0;
  const newId = (): string => `id-${(ids += 1)}`;

  function makeNode(name: string): Node {
    let turnsLeft = Infinity;
    const lives = (): boolean => turnsLeft > 0;
    const turn = async (): Promise<void> => {
      await scheduler.turn(lives);
      turnsLeft -= 1;
    };
    const ports: Ports = {
      ...openStore(inTurns(records, turn), { chance: scheduler.chance.next }),
      signer: SIGNER,
      directory: fixedDirectory(turn),
      clock: { now: scheduler.now, machineNow: scheduler.now, isTrusted: () => true },
      ids: { newId, newReference: newId },
      troubles: { note: (what, error) => void troubles.push(`${what}: ${String(error)}`) },
      settings: { restraint: { messagesPerCustomerPerDay: 1000, quietDaysAfterRefusal: 0 }, offersPerPartnerPerDay: 1000, channel: 'rehearsal' },
    };
    return { ports, sender: { messenger: channel({ sent, turn, newId }), holder: name }, lives, dieAfter: (turns) => { turnsLeft = turns; } };
  }

  await announce(records);
  const nodes = [makeNode('first'), makeNode('second')] as const;
  const store = openStore(records, { chance: scheduler.chance.next });
  for (const person of EVERYBODY) await store.conversations.save(personIdOf(person), personIdOf(person), 1);
  return {
    scheduler, nodes, sent, troubles, records, store,
    node: () => {
      const [one, ...others] = nodes.filter((each) => each.lives());
      if (!one) throw new Error('no node lives');
      return scheduler.chance.of([one, ...others]);
    },
    asker: async ({ ports }, who) => {
      const found = await identify(ports, who);
      if (!found.ok) throw new Error(`${who.name} is not in the directory`);
      return found.value;
    },
    entries: async () => (await store.ledger.read(CUSTOMER)).entries,
  };
}

/** Every question and every change waits for its turn first. */
function inTurns(records: Records, turn: () => Promise<void>): Records {
  const waiting = <A extends unknown[], R>(work: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
    await turn();
    return work(...given);
  };
  return {
    ...records,
    get: waiting(records.get), getMany: waiting(records.getMany), insert: waiting(records.insert), change: waiting(records.change),
    add: waiting(records.add), remove: waiting(records.remove), find: waiting(records.find), count: waiting(records.count),
  };
}

function fixedDirectory(turn: () => Promise<void>): Directory {
  const organisations: readonly Organisation[] = [...PARTNERS, aCustomer()];
  const among = async <T>(found: T): Promise<T> => {
    await turn();
    return found;
  };
  return {
    person: (tenantId, objectId) => among(EVERYBODY.find((person) => person.tenantId === tenantId && person.objectId === objectId) ?? null),
    organisation: (id) => among(organisations.find(({ organisationId }) => organisationId === id) ?? null),
    organisationOfTenant: (tenantId) => among(organisations.find((organisation) => organisation.tenantId === tenantId) ?? null),
    peopleOf: (tenantId) => among(EVERYBODY.filter((person) => person.tenantId === tenantId)),
    operator: async () => null,
    catalogue: async () => aCatalogue(),
    findPartners: async () => [],
    partnersListed: async () => [],
    findCustomers: async () => [],
  };
}

/** Takes every message; the answer comes a turn after the message has come. */
function channel({ sent, turn, newId }: { readonly sent: Sent[]; readonly turn: () => Promise<void>; readonly newId: () => string }): Messenger {
  // What `draw` made, below.
  const read = ({ body }: Drawn): Pick<Sent, 'to' | 'outgoing'> => JSON.parse(body) as Pick<Sent, 'to' | 'outgoing'>;
  const take = async (drawn: Drawn, edited: string | null): Promise<SendOutcome> => {
    await turn();
    const messageKey = edited ?? newId();
    sent.push({ ...read(drawn), messageKey, edit: edited !== null });
    await turn();
    return { outcome: 'sent', messageKey };
  };
  return {
    draw: async (to, outgoing) => ({ body: JSON.stringify({ to, outgoing }), locale: 'en-US' }),
    send: (_, drawn) => take(drawn, null),
    edit: (_, messageKey, drawn) => take(drawn, messageKey),
  };
}
