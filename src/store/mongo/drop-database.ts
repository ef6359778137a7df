import { MongoClient } from 'mongodb';

/** Removes a whole database with everything in it: for one that was made to be thrown away, like the story's. */
export async function dropDatabase({ uri, database }: { readonly uri: string; readonly database: string }): Promise<void> {
  const client = new MongoClient(uri);
  try {
    await client.db(database).dropDatabase();
  } finally {
    await client.close();
  }
}
