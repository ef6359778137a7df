import type { DirectoryPiece, DirectorySection } from '../../domain/directory-file.js';
import type { KnownRelationship } from '../../domain/organisations.js';
import type { RefusalCode } from '../../domain/refusals.js';
import type { DirectoryWriter, ImportLog } from '../ports/directory-import.js';
import type { Ports } from '../ports/ports.js';
import { recordRelationship } from '../record-relationship.js';
import { tellDeparture } from '../tell-departure.js';

export interface ImportPorts extends Pick<Ports, 'ledger' | 'signer' | 'directory' | 'clock' | 'views' | 'outbox'> {
  readonly writer: DirectoryWriter;
  readonly importLog: ImportLog;
}

export interface FinishedImport {
  /** Values written, by section. */
  readonly written: Readonly<Record<DirectorySection, number>>;
  /** Entries added to ledgers. */
  readonly recorded: number;
  /** Relationships that could not be recorded, such as those of a customer whose ledger a newer version of Accord has written to. */
  readonly notRecorded: readonly { readonly customerId: string; readonly why: RefusalCode }[];
}

type Tally = { -readonly [K in keyof FinishedImport]: FinishedImport[K] } & {
  written: Record<DirectorySection, number>;
  notRecorded: { customerId: string; why: RefusalCode }[];
};

/** How far a long piece of work is. */
export type OnProgress = (done: number, total: number) => void;

/** How many writes are under way at once. */
const AT_ONCE = 16;

/**
 * Writes what a committed import has not written yet: at the start of the program, and after a commit. Resolves to null when there
 * is none. Every write may happen twice, so several nodes may do this at the same time; rejects, to be called again, when the
 * database fails or the clock is not trusted.
 */
export async function finishImports(ports: ImportPorts, onProgress: OnProgress = () => {}): Promise<FinishedImport | null> {
  const state = await ports.importLog.state();
  if (!state.committed) return null;
  const tally: Tally = {
    written: { operator: 0, catalogue: 0, organisations: 0, people: 0, relationships: 0, left: 0 },
    recorded: 0,
    notRecorded: [],
  };
  let done = 0;
  for (let place = -1; ;) {
    const next = await ports.importLog.piecesAfter(state.committed.importId, place);
    for (const { piece } of next) {
      // Another node may have finished this import, and begun one whose values these older ones must not overwrite.
      if ((await ports.importLog.state()).version !== state.version) return tally;
      await writePiece(ports, piece, tally);
      onProgress((done += 1), state.committed.pieces);
    }
    const last = next.at(-1);
    if (!last) break;
    place = last.place;
  }
  await ports.importLog.finish(state);
  return tally;
}

async function writePiece(ports: ImportPorts, piece: DirectoryPiece, tally: Tally): Promise<void> {
  const { writer } = ports;
  tally.written[piece.section] += piece.values.length;
  switch (piece.section) {
    case 'operator':
      return eachOf(piece.values, (value) => writer.saveOperator(value));
    case 'catalogue':
      return eachOf(piece.values, (value) => writer.saveCatalogue(value));
    case 'organisations':
      return eachOf(piece.values, (value) => writer.saveOrganisation(value));
    case 'people':
      return eachOf(piece.values, (value) => writer.savePerson(value));
    case 'left':
      await eachOf(
        piece.values.flatMap(({ organisations }) => organisations),
        async (organisationId) => {
          await writer.markOrganisationGone(organisationId);
          await tellDeparture(ports, organisationId);
        },
      );
      return eachOf(
        piece.values.flatMap(({ people }) => people),
        (value) => writer.markPersonGone(value),
      );
    case 'relationships':
      return eachOf(piece.values, (known) => record(ports, known, tally));
  }
}

async function record(ports: ImportPorts, known: KnownRelationship, tally: Tally): Promise<void> {
  const recorded = await recordRelationship(ports, known);
  if (recorded.ok) {
    if (recorded.value) tally.recorded += 1;
    return;
  }
  const why = recorded.refusal.code;
  // This passes: the import waits and is finished later.
  if (why === 'clock-not-trusted') throw new Error("this machine's clock and the database's differ too much for anything to be recorded");
  tally.notRecorded.push({ customerId: known.customerId, why });
}

async function eachOf<T>(values: readonly T[], write: (value: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < values.length; start += AT_ONCE) await Promise.all(values.slice(start, start + AT_ONCE).map(write));
}
