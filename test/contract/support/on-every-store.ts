import type { Records } from '../../../src/store/records.js';
import { openStore, type Store } from '../../../src/store/open-store.js';
import { announce } from '../../support/signing.js';
import { recordsAt } from './address.js';
import { places, type Place } from './places.js';

/** The ports over one database, and what it takes to be a second node or to meddle with what is stored. */
export interface StoreUnderTest {
  readonly records: () => Records;
  readonly store: () => Store;
  /** Another node's connection to the same database, open; closed after the tests. */
  readonly anotherNode: () => Promise<Records>;
  readonly fill: Place['fill'];
  /** How many examples of a property to try: as many as the database can do in a few seconds. */
  readonly examples: number;
}

/** One of the servers takes a tenth of a second for a write when the machine is busy. */
const WITHIN_MS = 120_000;

/** Runs the promises of one port on SQLite and on each MongoDB-protocol server given. */
export function onEveryStore(port: string, promises: (under: StoreUnderTest) => void): void {
  jest.setTimeout(WITHIN_MS);
  describe.each(places().map((place) => [place.name, place] as const))(`${port} on %s`, (_, place) => {
    let records: Records;
    const nodes: Records[] = [];
    const anotherNode = async () => {
      const node = recordsAt(place.address());
      await node.open();
      nodes.push(node);
      return node;
    };
    beforeAll(async () => {
      await place.prepare();
      records = await anotherNode();
      await announce(records);
    });
    afterAll(async () => {
      for (const node of nodes) await node.close();
      await place.drop();
    });

    promises({ records: () => records, store: () => openStore(records, { chance: Math.random }), anotherNode, fill: place.fill, examples: place.name === 'SQLite' ? 60 : 4 });
  });
}
