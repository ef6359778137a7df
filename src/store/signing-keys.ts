import type { SigningKeys } from '../application/ports/signing-keys.js';
import { insertOnce } from './keep.js';
import type { Records } from './records.js';

const BATCH = 100;
const idOf = (n: number): string => String(n).padStart(6, '0');

export function createSigningKeys(records: Records): SigningKeys {
  return {
    all: async () => {
      // What stands under another number than its own cannot be read.
      const texts: string[] = [];
      for await (const batch of records.scan('signingKeys', BATCH))
        for (const { id, body } of batch) texts.push(id === idOf(texts.length + 1) ? body : '');
      return texts;
    },
    announce: async (n, text) => {
      const standing = await insertOnce(records, 'signingKeys', { id: idOf(n), fields: {}, body: text });
      return standing.body === text ? 'stored' : 'taken';
    },
  };
}
