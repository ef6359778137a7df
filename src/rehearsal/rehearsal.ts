import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod/v4';
import { importDirectory } from '../application/import/import-directory.js';
import type { ImportPorts } from '../application/import/finish-imports.js';
import type { Ports } from '../application/ports/ports.js';
import { directorySections } from '../domain/directory-file.js';
import { personIdOf } from '../domain/people.js';
import { directoryReader } from '../store/directory-reader.js';
import type { StoredClock } from '../store/clock.js';
import type { Route } from '../web/route.js';
import { createConnector } from './connector.js';
import { ledgerRow } from './ledger-row.js';
import { peoplePlayed } from './people-played.js';
import { rehearsalRoutes, type RehearsalPerson } from './routes.js';

/** The rehearsal of local mode: invented organisations in an empty store, the page with its local connector, the clock, the strip. */
export interface Rehearsal {
  readonly routes: readonly Route[];
  /** Fills a store that holds no catalogue yet; a store that was filled stays as it is. */
  seed(imports: ImportPorts): Promise<void>;
}

export interface RehearsalParts {
  readonly ports: Ports;
  readonly clock: StoredClock;
  readonly root: string;
  /** Where this Accord listens; known once it does. */
  readonly url: () => string;
  /** The clock was moved: what is due may be due now. */
  readonly moved: () => void;
}

export function createRehearsal({ ports, clock, root, url, moved }: RehearsalParts): Rehearsal {
  const file = path.join(root, 'src/rehearsal/directory.json');
  let loaded: Promise<readonly RehearsalPerson[]> | null = null;
  const people = (): Promise<readonly RehearsalPerson[]> => (loaded ??= readPeople(file));
  const connector = createConnector({
    people,
    botUrl: () => `${url()}/api/messages`,
    serviceUrl: () => `${url()}/rehearsal/connector/`,
    clock,
    newId: ports.ids.newId,
  });
  const routes = rehearsalRoutes({
    connector,
    people,
    ledger: async (customerId) => {
      const names = new Map((await people()).map((person) => [personIdOf(person), person.name]));
      const { entries } = await ports.ledger.read(customerId);
      return entries.map((sealed) => ledgerRow(sealed, (personId) => names.get(personId) ?? null));
    },
    clock: {
      now: clock.now,
      moveForward: async (days) => {
        await clock.moveForward(days);
        moved();
      },
    },
    pageFolder: path.join(root, 'dist/page'),
  });
  return {
    routes,
    async seed(imports) {
      if ((await ports.directory.catalogue()) !== null) return;
      const imported = await importDirectory({ ...imports, read: directoryReader(file) });
      if (!imported.ok) throw new Error(`the rehearsal directory has mistakes: ${JSON.stringify(imported.mistakes)}`);
    },
  };
}

const { operator, organisations, people: person } = directorySections;
const peopleInFile = z.object({ operator, organisations: z.array(organisations), people: z.array(person) });

async function readPeople(file: string): Promise<readonly RehearsalPerson[]> {
  return peoplePlayed(peopleInFile.parse(JSON.parse(await readFile(file, 'utf8'))));
}
