import type { SigningKeys } from '../application/ports/signing-keys.js';
import { insertOnce } from './keep.js';
import type { Records } from './records.js';

const BATCH = 100;

export function createSigningKeys(records: Records): SigningKeys {
  return {
    all: async () => {
      const texts: string[] = [];
      for await (const batch of records.scan('signingKeys', BATCH)) texts.push(...batch.map(({ body }) => body));
      return texts;
    },
    announce: async (n, text) => {
      const standing = await insertOnce(records, 'signingKeys', { id: String(n).padStart(6, '0'), fields: {}, body: text });
      return standing.body === text ? 'stored' : 'taken';
    },
  };
}
