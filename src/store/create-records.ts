import { createMongoRecords } from './mongo/mongo-records.js';
import type { Records } from './records.js';
import { createSqliteRecords } from './sqlite/sqlite-records.js';

/** Which database to use, as the settings say it. */
export type StoreAddress =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'mongodb'; readonly uri: string; readonly database: string };

/** The database at an address, not opened yet. */
export function createRecords(address: StoreAddress): Records {
  return address.kind === 'sqlite'
    ? createSqliteRecords({ file: address.file })
    : createMongoRecords({ uri: address.uri, database: address.database });
}
