import { directoryPieceSchema, type DirectoryPiece, type DirectorySection, type Mistake } from '../../domain/directory-file.js';
import type { ImportLog, ImportState, ReadDirectoryFile } from '../ports/directory-import.js';
import { checkDirectory, fileChanged } from './check-directory.js';
import { finishImports, type FinishedImport, type ImportPorts, type OnProgress } from './finish-imports.js';

/**
 * Imports a directory file, whole or not at all: it is checked, kept beside the directory in pieces, committed by one write, and
 * only then written into the directory, by whoever is there to do it (finish-imports.ts).
 */
export type ImportedDirectory =
  | {
      readonly ok: true;
      readonly finished: FinishedImport;
      /** True when an earlier import was found unfinished, and finished first. */ readonly finishedEarlier: boolean;
    }
  | { readonly ok: false; readonly mistakes: readonly Mistake[]; /** How many more were found than are listed. */ readonly more: number };

export interface ImportDirectoryDeps extends ImportPorts {
  readonly read: ReadDirectoryFile;
  readonly onProgress?: OnProgress;
}

const MOST_ATTEMPTS = 5;

/** Refuses a file with any mistake, listing them all; then nothing was written. Rejects when the file changes while it is read. */
export async function importDirectory(deps: ImportDirectoryDeps): Promise<ImportedDirectory> {
  let finishedEarlier = false;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    finishedEarlier = (await finishImports(deps)) !== null || finishedEarlier;
    const state = await deps.importLog.state();
    const { mistakes, more, digest } = await checkDirectory(deps.read, deps);
    if (mistakes.length > 0) return { ok: false, mistakes, more };

    const committed = await keepPieces(deps.read, deps.importLog, { state, digest });
    // Lost: another import was committed since, and the file has to be checked again, against what is there then.
    if (!(await deps.importLog.commit(state, committed))) continue;
    const finished = await finishImports(deps, deps.onProgress);
    if (finished) return { ok: true, finished, finishedEarlier };
  }
  throw new Error('other imports came in between every time: try again when they are done');
}

/** Values kept in one piece, and written without a look at what else happens. */
const PIECE_SIZE = 200;
/** Relationships come last: recording them needs the organisations, and may have to wait where the rest need not. */
const ORDER: readonly DirectorySection[] = ['operator', 'catalogue', 'organisations', 'people', 'left', 'relationships'];
const PLACES_PER_SECTION = 1_000_000;

async function keepPieces(
  read: ReadDirectoryFile,
  log: ImportLog,
  checked: { readonly state: ImportState; readonly digest: string | null },
): Promise<{ importId: string; pieces: number }> {
  const importId = log.begin(checked.state);
  const waiting = new Map<DirectorySection, unknown[]>();
  const kept = new Map<DirectorySection, number>();
  const keep = async (section: DirectorySection): Promise<void> => {
    const piece: DirectoryPiece = directoryPieceSchema.parse({ section, values: waiting.get(section) });
    waiting.delete(section);
    const nth = kept.get(section) ?? 0;
    kept.set(section, nth + 1);
    await log.keepPiece(importId, ORDER.indexOf(section) * PLACES_PER_SECTION + nth, piece);
  };

  for await (const part of read()) {
    if (part.kind === 'value') {
      const values = waiting.get(part.section) ?? [];
      values.push(part.value);
      waiting.set(part.section, values);
      if (values.length >= PIECE_SIZE) await keep(part.section);
    }
    if (part.kind === 'end' && part.digest !== checked.digest) throw fileChanged();
  }
  for (const section of [...waiting.keys()]) await keep(section);
  return { importId, pieces: [...kept.values()].reduce((sum, count) => sum + count, 0) };
}
