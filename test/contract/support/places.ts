/** Where the contract of `Records` is tested: a SQLite file of its own, and a database of its own on each MongoDB-protocol server given. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import type { Address } from './address.js';

export interface Place {
  readonly name: string;
  readonly address: () => Address;
  readonly prepare: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** One for SQLite and one for each server in MONGODB_TEST_URI (addresses separated by commas); says so when there is none. */
export function places(): readonly Place[] {
  const uris = (process.env.MONGODB_TEST_URI ?? '').split(',').map((uri) => uri.trim()).filter((uri) => uri !== '');
  if (uris.length === 0) process.stdout.write('Not checked on a MongoDB-protocol server: MONGODB_TEST_URI is not set.\n');
  return [sqlitePlace(), ...uris.map(mongoPlace)];
}

function sqlitePlace(): Place {
  let folder = '';
  return {
    name: 'SQLite',
    // The folder between is left for the store to make.
    address: () => ({ kind: 'sqlite', file: join(folder, 'data', 'accord.db') }),
    prepare: async () => { folder = await mkdtemp(join(tmpdir(), 'accord-contract-')); },
    drop: async () => { await rm(folder, { recursive: true, force: true }); },
  };
}

function mongoPlace(uri: string): Place {
  const database = `accord_contract_${randomBytes(4).toString('hex')}`;
  return {
    name: uri.replace(/^.*@|^mongodb(\+srv)?:\/\/|\/.*$/g, ''),
    address: () => ({ kind: 'mongo', uri, database }),
    prepare: async () => {},
    drop: async () => {
      const client = new MongoClient(uri);
      await client.db(database).dropDatabase();
      await client.close();
    },
  };
}
