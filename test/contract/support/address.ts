import type { Records } from '../../../src/store/records.js';
import { createMongoRecords } from '../../../src/store/mongo/mongo-records.js';
import type { Shapes } from '../../../src/store/shapes.js';
import { createSqliteRecords } from '../../../src/store/sqlite/sqlite-records.js';

/** Where a database is, as plain data, so that it can be told to another process. */
export type Address =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mongo'; readonly uri: string; readonly database: string };

export function recordsAt(address: Address, shapes?: Shapes): Records {
  const options = shapes === undefined ? {} : { shapes };
  if (address.kind === 'sqlite') return createSqliteRecords({ file: address.file, ...options });
  return createMongoRecords({ uri: address.uri, database: address.database, ...options });
}
