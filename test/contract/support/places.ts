/** Where the contract of `Records` is tested: a SQLite file of its own, and a database of its own on each MongoDB-protocol server given. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Records } from '../../../src/store/records.js';
import type { Shapes } from '../../../src/store/shapes.js';
import { recordsAt, type Address } from './address.js';

export interface Place {
  readonly name: string;
  readonly address: () => Address;
  /** Another node's connection, not yet open. */
  readonly records: (shapes?: Shapes) => Records;
  readonly prepare: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

export function sqlitePlace(): Place {
  let folder = '';
  // The folder between is left for the store to make.
  const address = (): Address => ({ kind: 'sqlite', file: join(folder, 'data', 'accord.db') });
  return {
    name: 'SQLite',
    address,
    records: (shapes) => recordsAt(address(), shapes),
    prepare: async () => { folder = await mkdtemp(join(tmpdir(), 'accord-contract-')); },
    drop: async () => { await rm(folder, { recursive: true, force: true }); },
  };
}
