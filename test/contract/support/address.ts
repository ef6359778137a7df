import type { Records } from '../../../src/store/records.js';
import type { Shapes } from '../../../src/store/shapes.js';
import { createSqliteRecords } from '../../../src/store/sqlite/sqlite-records.js';

/** Where a database is, as plain data, so that it can be told to another process. */
export type Address = { readonly kind: 'sqlite'; readonly file: string };

export function recordsAt(address: Address, shapes?: Shapes): Records {
  return createSqliteRecords({ file: address.file, ...(shapes === undefined ? {} : { shapes }) });
}
