import { directoryPieceSchema, type DirectoryPiece, type Mistake } from '../../domain/directory-file.js';
import type { Directory } from '../ports/directory.js';
import type { DirectoryWriter, FilePart, ReadDirectoryFile } from '../ports/directory-import.js';
import {
  checkCatalogue,
  checkLeft,
  checkOrganisation,
  checkPerson,
  checkRelationship,
  type CheckContext,
  type Report,
} from './check-values.js';
import { collectMistakes, pathOf, type Mistakes } from './mistakes.js';
import { gatherWorld, type World } from './world.js';

export interface DirectoryCheck {
  readonly mistakes: readonly Mistake[];
  /** How many more were found, past as many as anybody reads. */
  readonly more: number;
  /** Of the file that was checked; null when it could not be read to its end. */
  readonly digest: string | null;
}

/**
 * Finds every mistake of a directory file, and writes nothing. The file is read twice: its parts may stand in any order, so what
 * they refer to has to be known first. What is kept in memory are ids, never the file. Rejects when it changes meanwhile.
 */
export async function checkDirectory(
  read: ReadDirectoryFile,
  stored: { readonly directory: Directory; readonly writer: DirectoryWriter },
): Promise<DirectoryCheck> {
  const mistakes = collectMistakes();
  const world = await gatherWorld(read, stored);
  if (world.operatorTenantId === null) mistakes.add({ path: 'operator', says: 'nothing was imported so far, so the file must bring one' });
  if (world.catalogue === 'missing') mistakes.add({ path: 'catalogue', says: 'nothing was imported so far, so the file must bring one' });

  const check = createValueCheck(world, mistakes);
  let digest: string | null = null;
  for await (const part of read()) {
    if (part.kind === 'value') check(part);
    if (part.kind === 'mistake') mistakes.add(part.mistake);
    if (part.kind === 'end') digest = part.digest;
  }
  if (digest !== world.digest) throw fileChanged();
  return { mistakes: mistakes.kept, more: mistakes.more, digest };
}

/** A file must be the same one at every reading: what was checked is what is written. */
export const fileChanged = (): Error => new Error('the file changed while it was read: import it again');

type ValuePart = Extract<FilePart, { kind: 'value' }>;

function createValueCheck(world: World, mistakes: Mistakes): (part: ValuePart) => void {
  const places = new Map<string, Map<string, number>>();
  const placesOf = (kind: string): Map<string, number> => {
    const known = places.get(kind) ?? new Map<string, number>();
    places.set(kind, known);
    return known;
  };

  return ({ section, index, value }) => {
    const listed = (kind: string, id: string): number | undefined => {
      const known = placesOf(kind);
      const first = known.get(id);
      if (first === undefined) known.set(id, index ?? 0);
      return first;
    };
    const report: Report = (inside, says) => mistakes.add({ path: pathOf(section, index, inside), says });
    const parsed = directoryPieceSchema.safeParse({ section, values: [value] });
    if (parsed.success) checkPiece(parsed.data, { world, listed, report });
    else parsed.error.issues.forEach((issue) => report(issue.path.slice(INSIDE_VALUES), issue.message));
  };
}

/** A value stands in its piece at `values[0]`. */
const INSIDE_VALUES = 2;

function checkPiece(piece: DirectoryPiece, context: CheckContext): void {
  switch (piece.section) {
    case 'operator':
      return;
    case 'catalogue':
      return piece.values.forEach((catalogue) => checkCatalogue(catalogue, context));
    case 'organisations':
      return piece.values.forEach((organisation) => checkOrganisation(organisation, context));
    case 'people':
      return piece.values.forEach((person) => checkPerson(person, context));
    case 'relationships':
      return piece.values.forEach((known) => checkRelationship(known, context));
    case 'left':
      return piece.values.forEach((left) => checkLeft(left, context));
  }
}
