import type { DirectoryPiece, DirectorySection, Mistake } from '../../domain/directory-file.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Operator, Organisation } from '../../domain/organisations.js';
import type { Person, PersonId } from '../../domain/people.js';

/** A directory file as it comes off the disk, not yet looked into. `index` is null for what a file has one of. */
export type FilePart =
  | { readonly kind: 'value'; readonly section: DirectorySection; readonly index: number | null; readonly value: unknown }
  | { readonly kind: 'mistake'; readonly mistake: Mistake }
  /** The last part: a digest of every byte, and of nothing when the file could not be read to its end. */
  | { readonly kind: 'end'; readonly digest: string | null };

/** Reads a directory file from its beginning, each time it is called; only these sections when some are named. */
export type ReadDirectoryFile = (only?: readonly DirectorySection[]) => AsyncIterable<FilePart>;

/** The writing half of the directory, for imports alone. Every write may be repeated. */
export interface DirectoryWriter {
  saveOperator(operator: Operator): Promise<void>;
  saveCatalogue(catalogue: Catalogue): Promise<void>;
  saveOrganisation(organisation: Organisation): Promise<void>;
  savePerson(person: Person): Promise<void>;
  /** Marks as gone what is there; it is never deleted. */
  markOrganisationGone(organisationId: string): Promise<void>;
  markPersonGone(personId: PersonId): Promise<void>;

  /** Every organisation there is, what is gone too: an import has to fit in with it. */
  everyOrganisation(): AsyncIterable<Organisation>;
  /** Which of these people are stored, gone or not. */
  knownPeople(personIds: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
}

export interface CommittedImport {
  readonly importId: string;
  readonly pieces: number;
}

export interface ImportState {
  /** Grows with every import that is committed, and again when it is finished. */
  readonly version: number;
  /** The import that was committed and is not finished. */
  readonly committed: CommittedImport | null;
}

/**
 * Where a checked file waits, in pieces, until all of it is written: a commit is one write, so an import happens whole or not at all,
 * and whoever finds a committed one can finish it.
 */
export interface ImportLog {
  state(): Promise<ImportState>;
  /** An id for pieces to be kept under; they count for nothing once another import was committed. */
  begin(state: ImportState): string;
  /** `place` orders the pieces of an import. */
  keepPiece(importId: string, place: number, piece: DirectoryPiece): Promise<void>;
  /** The pieces above a place, in order, at most a few. */
  piecesAfter(importId: string, place: number): Promise<readonly { readonly place: number; readonly piece: DirectoryPiece }[]>;
  /** Resolves to false when another import was committed since `state`, or is not finished. */
  commit(state: ImportState, committed: CommittedImport): Promise<boolean>;
  /** Ends the committed import, if it is still the one of `state`, and throws away pieces that count for nothing any more. */
  finish(state: ImportState): Promise<void>;
}
