import type { Records } from '../../../src/store/records.js';

type Cut = 'before' | 'after';

/** A connection that is lost at an insert: before the record was stored, or after, so that only the answer is missing. */
export function cutAtInsert(records: Records, cut: Cut): Records {
  return {
    ...records,
    insert: async (collection, record) => {
      if (cut === 'after') await records.insert(collection, record);
      throw new Error('connection lost');
    },
  };
}
