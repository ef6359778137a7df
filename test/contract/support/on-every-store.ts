import type { Records } from '../../../src/store/records.js';
import { openStore, type Store } from '../../../src/store/open-store.js';
import { recordsAt } from './address.js';
import { places } from './places.js';

/** The ports over one database, and what it takes to be a second node or to meddle with what is stored. */
export interface StoreUnderTest {
  readonly records: () => Records;
  readonly store: () => Store;
  /** Another node's connection to the same database, open; closed after the tests. */
  readonly anotherNode: () => Promise<Records>;
}

/** Runs the promises of one port on SQLite and on each MongoDB-protocol server given. */
export function onEveryStore(port: string, promises: (under: StoreUnderTest) => void): void {
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
    }, 60_000);
    afterAll(async () => {
      for (const node of nodes) await node.close();
      await place.drop();
    }, 60_000);

    promises({ records: () => records, store: () => openStore(records, { chance: Math.random }), anotherNode });
  });
}
