import { importDirectory, type ImportedDirectory } from '../../application/import/import-directory.js';
import type { ImportPorts } from '../../application/import/finish-imports.js';
import type { DirectorySection } from '../../domain/directory-file.js';
import { directoryReader } from '../../store/directory-reader.js';

export interface Terminal {
  readonly say: (...lines: readonly string[]) => void;
  readonly complain: (...lines: readonly string[]) => void;
  /** Shows how far a step is; called often. */
  readonly progress: (step: string, done: number, total: number) => void;
}

export interface ImportFileDeps extends ImportPorts {
  readonly terminal: Terminal;
  /** Of the file, in bytes. */
  readonly size: number;
}

/** Twice to check the file, once to keep it. */
const READINGS = 3;

/** Imports the file and says what came of it; resolves to the exit code. */
export async function importFile(file: string, deps: ImportFileDeps): Promise<number> {
  const { terminal, size } = deps;
  let before = 0;
  const read = directoryReader(file, (bytes) => {
    terminal.progress('Checking', before + bytes, READINGS * size);
    if (bytes >= size) before += size;
  });
  const imported = await importDirectory({ ...deps, read, onProgress: (done, total) => terminal.progress('Writing', done, total) });
  return imported.ok ? tellWhatWasImported(file, imported, terminal) : tellMistakes(file, imported, terminal);
}

function tellMistakes(file: string, { mistakes, more }: Extract<ImportedDirectory, { ok: false }>, { complain }: Terminal): number {
  const found = mistakes.length + more;
  complain(
    `${file} was not imported, and nothing was changed. Correct ${found === 1 ? 'this mistake' : `these ${found} mistakes`} and import it again:`,
    ...mistakes.map(({ path, says }) => (path === '' ? `  the file ${says}` : `  ${path}: ${says}`)),
    ...(more > 0 ? [`  and ${more} more`] : []),
  );
  return 1;
}

const COUNTED: Readonly<Record<DirectorySection, readonly [one: string, many: string]>> = {
  operator: ['operator', 'operators'],
  catalogue: ['catalogue', 'catalogues'],
  organisations: ['organisation', 'organisations'],
  people: ['person', 'people'],
  relationships: ['relationship', 'relationships'],
  left: ['list of who left', 'lists of who left'],
};

function tellWhatWasImported(
  file: string,
  { finished, finishedEarlier }: Extract<ImportedDirectory, { ok: true }>,
  { say, complain }: Terminal,
): number {
  const { written, recorded, notRecorded } = finished;
  // Object.entries gives the names as plain text.
  const counts = (Object.entries(COUNTED) as [DirectorySection, readonly [string, string]][])
    .filter(([section]) => written[section] > 0)
    .map(([section, [one, many]]) => `${written[section]} ${written[section] === 1 ? one : many}`);
  say(
    ...(finishedEarlier ? ['An earlier import had been interrupted; it was finished first.'] : []),
    `Imported ${file}: ${counts.join(', ') || 'it is empty'}.`,
    ...(written.relationships > 0 ? [tellOfLedgers(recorded)] : []),
  );
  if (notRecorded.length === 0) return 0;
  complain(
    'The relationships of these customers were not recorded. Where a ledger is newer than the software, import again with the newer version:',
    ...notRecorded.map(({ customerId, why }) => `  ${customerId}: ${why}`),
  );
  return 1;
}

function tellOfLedgers(recorded: number): string {
  if (recorded === 0) return 'No relationship was new: each was known, is over, or was decided with Accord since.';
  return `${recorded === 1 ? '1 relationship was new and stands' : `${recorded} relationships were new and stand`} in the ledgers now.`;
}
