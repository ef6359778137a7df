/** Where the contract of `Records` is tested: a SQLite file of its own, and a database of its own on each MongoDB-protocol server given. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import type { CollectionName } from '../../../src/store/collections.js';
import { documentOf, type StoredDocument } from '../../../src/store/mongo/questions.js';
import type { Records, StoredRecord } from '../../../src/store/records.js';
import type { Shapes } from '../../../src/store/shapes.js';
import { recordsAt, type Address } from './address.js';

export interface Place {
  readonly name: string;
  readonly address: () => Address;
  readonly prepare: () => Promise<void>;
  /** Another node's connection, not yet open. */
  readonly records: (shapes?: Shapes) => Records;
  /** Closes every connection that was given out, also after a test that failed, and removes what was stored. */
  readonly drop: () => Promise<void>;
  /** Many records at once, past `Records`, which has no need for it. */
  readonly fill: (collection: CollectionName, records: readonly StoredRecord[]) => Promise<void>;
}

/** One for SQLite and one for each server in MONGODB_TEST_URI (addresses separated by commas); says so when there is none. */
export function places(): readonly Place[] {
  const uris = (process.env.MONGODB_TEST_URI ?? '').split(',').map((uri) => uri.trim()).filter((uri) => uri !== '');
  if (uris.length === 0) process.stdout.write('Not checked on a MongoDB-protocol server: MONGODB_TEST_URI is not set.\n');
  return [sqlitePlace(), ...uris.map(mongoPlace)].map(closing);
}

type Bare = Omit<Place, 'records'>;

function closing(place: Bare): Place {
  const given: Records[] = [];
  return {
    ...place,
    records: (shapes) => {
      const records = recordsAt(place.address(), shapes);
      given.push(records);
      return records;
    },
    drop: async () => {
      await Promise.all(given.map((records) => records.close()));
      await place.drop();
    },
  };
}

function sqlitePlace(): Bare {
  let folder = '';
  // The folder between is left for the store to make.
  const address = (): Address => ({ kind: 'sqlite', file: join(folder, 'data', 'accord.db') });
  return {
    name: 'SQLite',
    address,
    prepare: async () => { folder = await mkdtemp(join(tmpdir(), 'accord-contract-')); },
    drop: async () => { await rm(folder, { recursive: true, force: true }); },
    fill: async (collection, rows) => {
      const records = recordsAt(address());
      await records.open();
      for (const record of rows) await records.insert(collection, record);
      await records.close();
    },
  };
}

function mongoPlace(uri: string): Bare {
  const database = `accord_contract_${randomBytes(4).toString('hex')}`;
  const directly = async (work: (db: Db) => Promise<unknown>): Promise<void> => {
    const client = new MongoClient(uri);
    try {
      await work(client.db(database));
    } finally {
      await client.close();
    }
  };
  return {
    name: uri.replace(/^.*@|^mongodb(\+srv)?:\/\/|\/.*$/g, ''),
    address: () => ({ kind: 'mongo', uri, database }),
    prepare: async () => {},
    drop: () => directly((db) => db.dropDatabase()),
    fill: (collection, rows) => directly((db) => db.collection<StoredDocument>(collection).insertMany(rows.map(documentOf))),
  };
}
