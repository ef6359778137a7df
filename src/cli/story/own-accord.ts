import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose } from '../../compose.js';
import { readConfig, type Config } from '../../config.js';
import { createLog } from '../../log/log.js';
import { secretsOf } from '../../secrets.js';
import { dropDatabase } from '../../store/mongo/drop-database.js';

/** An Accord of its own for one story: on a free port, over a store that is gone afterwards. */
export interface OwnAccord {
  readonly url: string;
  stop(): Promise<void>;
}

export type OwnStore = Config['store'];

/** `server`: a MongoDB-protocol server to make a database on; null for an SQLite file. `root`: the folder with `cards` and `src`. */
export async function startOwnAccord({ server, root }: { readonly server: string | null; readonly root: string }): Promise<OwnAccord> {
  const folder = await mkdtemp(path.join(tmpdir(), 'accord-story-'));
  const store: OwnStore =
    server === null
      ? { kind: 'sqlite', file: path.join(folder, 'accord.sqlite') }
      : { kind: 'mongodb', uri: server, database: `accord_story_${randomBytes(6).toString('hex')}` };
  const signing = { file: path.join(folder, 'signing-key.pem'), make: true, previousFile: undefined, lostKeyId: undefined };
  const config: Config = { ...defaults(), store, signing };
  const write = (line: string) => void process.stderr.write(line);
  const log = createLog({ level: 'error', secrets: secretsOf(config), write, newId: randomUUID, now: Date.now });
  const accord = compose(config, { root, log });
  const stop = async (): Promise<void> => {
    await accord.stop();
    await rm(folder, { recursive: true, force: true });
    if (store.kind === 'mongodb') await dropDatabase(store);
  };
  try {
    return { url: (await accord.start()).url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nobody's settings: what Accord runs with when nothing is set, on any free port. */
function defaults(): Config {
  const read = readConfig({ PORT: '0' });
  if (!read.ok) throw new Error('Accord has no defaults');
  return read.config;
}
