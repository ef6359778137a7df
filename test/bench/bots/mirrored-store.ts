import type { Records } from '../../../src/store/records.js';

/** The writes that went into one store, to be made again in another: what the same work costs without anything round it. */
export interface WriteLog {
  /** The same store; its writes are noted, its other calls counted. */
  noting(records: Records): Records;
  /** Makes the writes noted since the last call in another store, one after another; resolves to how many. */
  repeatIn(records: Records): Promise<number>;
  /** Calls that only read, since this was asked last. */
  reads(): number;
}

type Write = (records: Records) => Promise<unknown>;

export function createWriteLog(): WriteLog {
  const writes: Write[] = [];
  let read = 0;
  const noted = <T>(records: Records, write: (records: Records) => Promise<T>): Promise<T> => {
    writes.push(write);
    return write(records);
  };
  const counted = <T>(answer: T): T => {
    read += 1;
    return answer;
  };
  return {
    noting: (records) => ({
      ...records,
      get: (...asked) => counted(records.get(...asked)),
      getMany: (...asked) => counted(records.getMany(...asked)),
      find: (...asked) => counted(records.find(...asked)),
      count: (...asked) => counted(records.count(...asked)),
      insert: (...asked) => noted(records, (store) => store.insert(...asked)),
      change: (...asked) => noted(records, (store) => store.change(...asked)),
      add: (...asked) => noted(records, (store) => store.add(...asked)),
      remove: (...asked) => noted(records, (store) => store.remove(...asked)),
    }),
    async repeatIn(records) {
      const due = writes.splice(0);
      for (const write of due) await write(records);
      return due.length;
    },
    reads: () => {
      const before = read;
      read = 0;
      return before;
    },
  };
}
