/**
 * Imports under way (ports/directory-import.ts). One record says which import is committed; changing it, guarded by its version, is
 * the one write that makes a whole file count. What the pieces say must not come in.
 */

import { z } from 'zod/v4';
import type { ImportLog, ImportState } from '../application/ports/directory-import.js';
import { directoryPieceSchema } from '../domain/directory-file.js';
import type { Records } from './records.js';

const STATE_ID = 'imports';
const FEW = 8;
const MANY = 200;

const committedSchema = z.strictObject({ importId: z.string(), pieces: z.int() }).nullable();

export function createImportLog(records: Records, newId: () => string): ImportLog {
  const next = (state: ImportState, committed: ImportState['committed']): Promise<boolean> =>
    records.change(
      'settings',
      STATE_ID,
      { version: state.version },
      { fields: { version: state.version + 1 }, body: JSON.stringify(committed) },
    );

  return {
    state: async () => {
      const record = await records.get('settings', STATE_ID);
      return record
        ? { version: Number(record.fields.version), committed: committedSchema.parse(JSON.parse(record.body)) }
        : { version: 0, committed: null };
    },

    // Ids sort by the version they began at: what began before a commit that it did not make can never be committed.
    begin: ({ version }) => `${beganAt(version)}-${newId()}`,
    keepPiece: async (importId, piece, content) => {
      await records.insert('importPieces', {
        id: `${importId}/${String(piece).padStart(9, '0')}`,
        fields: { importId, piece },
        body: JSON.stringify(content),
      });
    },
    piecesAfter: async (importId, place) => {
      const found = await records.find('importPieces', {
        index: 'byImport',
        equals: { importId },
        range: { field: 'piece', above: place },
        limit: FEW,
      });
      return found.map(({ fields, body }) => ({ place: Number(fields.piece), piece: directoryPieceSchema.parse(JSON.parse(body)) }));
    },

    commit: async (state, committed) => {
      // What was committed before is not finished: it must not be forgotten for this one.
      if (state.committed) return false;
      // The record is made beforehand: of two imports that are the first, one must lose.
      await records.insert('settings', { id: STATE_ID, fields: { version: 0 }, body: 'null' });
      return next(state, committed);
    },
    finish: async (state) => {
      if (await next(state, null)) await throwAwayBefore(records, state.version + 1);
    },
  };
}

const beganAt = (version: number): string => String(version).padStart(9, '0');

async function throwAwayBefore(records: Records, version: number): Promise<void> {
  for await (const batch of records.scan('importPieces', MANY)) {
    for (const { id } of batch) {
      if (id >= beganAt(version)) return;
      await records.remove('importPieces', id);
    }
  }
}
