/** The connection to a server: what it must promise for every write, and what is checked before the first question. */

import { MongoClient, ReadConcern, type Db } from 'mongodb';
import type { Records } from '../records.js';
import type { Shapes } from '../shapes.js';
import { checkCollections, makeCollections } from './indexes.js';

const SERVER_WITHIN_MS = 10_000;
const ANSWER_WITHIN_MS = 60_000;

export interface MongoConnection extends Pick<Records, 'open' | 'close' | 'now'> {
  /** The database; throws before `open` and after `close`. */
  readonly connected: () => Db;
}

export function connectionTo(uri: string, name: string, { prefix, shapes }: { prefix: string; shapes: Shapes }): MongoConnection {
  let client: MongoClient | undefined;
  const connected = (): Db => {
    if (client === undefined) throw new Error('the database is not open');
    // A server that lacks read concern majority is spared it by its URI (readConcernLevel=local).
    return client.db(name, { readConcern: client.readConcern ?? new ReadConcern('majority') });
  };
  const close = async (): Promise<void> => {
    const closing = client;
    client = undefined;
    await closing?.close();
  };
  const open = async (): Promise<void> => {
    client ??= clientFor(uri);
    try {
      await makeCollections(connected(), prefix, shapes);
      await checkCollections(connected(), prefix, shapes);
      await writeNothing(connected(), prefix + (Object.keys(shapes)[0] ?? ''));
    } catch (error) {
      await close();
      throw error;
    }
  };
  return { connected, open, close, now: async () => clockOf(await connected().admin().command({ hello: 1 })) };
}

function clientFor(uri: string): MongoClient {
  return new MongoClient(uri, {
    appName: 'accord',
    // What was acknowledged outlives the loss of a server; what is read is what the next write is decided on.
    writeConcern: { w: 'majority', journal: true },
    readPreference: 'primary',
    serverSelectionTimeoutMS: SERVER_WITHIN_MS,
    socketTimeoutMS: ANSWER_WITHIN_MS,
  });
}

/** A server that refuses retried writes says so only when one is written: better here, with the driver's advice, than at the first decision. */
async function writeNothing(database: Db, collection: string): Promise<void> {
  await database.collection<{ _id: string }>(collection).updateOne({ _id: '' }, { $set: { body: '' } });
}

function clockOf(hello: Readonly<Record<string, unknown>>): number {
  if (!(hello.localTime instanceof Date)) throw new Error('the server does not tell its time');
  return hello.localTime.getTime();
}
