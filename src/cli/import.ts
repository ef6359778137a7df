import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { announceKey } from '../application/announce-key.js';
import { readConfig, type Config } from '../config.js';
import { openSigningKeys } from '../signing-key.js';
import { createRecords } from '../store/create-records.js';
import { createClock } from '../store/clock.js';
import { createDirectory } from '../store/directory.js';
import { createImportLog } from '../store/directory-imports.js';
import { createDirectoryWriter } from '../store/directory-writer.js';
import { openStore } from '../store/open-store.js';
import type { Records } from '../store/records.js';
import { importFile } from './import/import-file.js';
import { showProgress } from './import/show-progress.js';
import { wordsOfError } from './words-of-error.js';

/**
 * `npm run import -- directory.json`: brings partners, customers, people, the catalogue and known relationships into the directory.
 * A file with a mistake changes nothing and the exit code is 1. Importing again updates; Accord may be running meanwhile.
 */
const USAGE = 'Usage: npm run import -- directory.json';

async function main(args: readonly string[]): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0 || file.startsWith('-')) return refuse(USAGE);
  const settings = readConfig();
  if (!settings.ok) return refuse('Accord is not set up:', ...settings.mistakes.map(({ setting, problem }) => `  ${setting} ${problem}`));
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) return refuse(`${file} is no file that can be read.`, USAGE);

  const records = createRecords(settings.config.store);
  await records.open();
  try {
    return await run(file, { size, records, config: settings.config });
  } finally {
    await records.close();
  }
}

async function run(
  file: string,
  { size, records, config }: { readonly size: number; readonly records: Records; readonly config: Config },
): Promise<number> {
  const clock = createClock({ records, offsetAllowed: config.mode === 'local', now: Date.now });
  await clock.check();
  const signing = openSigningKeys(config.signing);
  const store = openStore(records, { chance: Math.random, ownKeyId: signing.signer.keyId });
  await announceKey({ ...signing, signingKeys: store.signingKeys, now: clock.now });
  const { progress, stop } = showProgress();
  const terminal = {
    progress,
    say: (...lines: readonly string[]) => print(stop, console.log, lines),
    complain: (...lines: readonly string[]) => print(stop, console.error, lines),
  };
  const ports = {
    clock,
    ...store,
    signer: signing.signer,
    directory: createDirectory(records),
    writer: createDirectoryWriter(records),
    importLog: createImportLog(records, randomUUID),
  };
  try {
    return await importFile(file, { ...ports, terminal, size });
  } finally {
    stop();
  }
}

function print(before: () => void, write: (text: string) => void, lines: readonly string[]): void {
  before();
  write(lines.join('\n'));
}

function refuse(...lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = refuse(
    `The import was interrupted: ${wordsOfError(error)}`,
    'Import the file again when this is put right. What had been accepted in full is finished then, or when Accord starts; of the rest nothing was changed.',
  );
}
