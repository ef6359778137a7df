/** What is remembered of people beside the ledger: where to write to them, what they are composing, which language they chose. */

import { z } from 'zod/v4';
import type { Conversations, Drafts, Preferences } from '../application/ports/conversation.js';
import { localeSchema } from '../domain/people.js';
import { keepNewest } from './keep.js';
import type { Records } from './records.js';

export function createConversations(records: Records): Conversations {
  return {
    save: (personId, reference, seenAt) =>
      keepNewest(
        records,
        'conversations',
        { id: personId, fields: { seenAt }, body: JSON.stringify(reference) },
        { field: 'seenAt', limit: seenAt },
      ),
    find: async (personId) => {
      const record = await records.get('conversations', personId);
      return record && z.string().parse(JSON.parse(record.body));
    },
  };
}

/** A cleared draft leaves its version behind: with 0 again, somebody who still holds an old one could bring it back. */
export function createDrafts(records: Records): Drafts {
  return {
    load: async (personId) => {
      const record = await records.get('drafts', personId);
      return record && { version: z.int().parse(record.fields.version), draft: JSON.parse(record.body) as unknown };
    },
    save: async (personId, draft, version) => {
      const record = { id: personId, fields: { version: version + 1 }, body: JSON.stringify(draft ?? null) };
      return version === 0 ? records.insert('drafts', record) : records.change('drafts', personId, { version }, record);
    },
  };
}

export function createPreferences(records: Records): Preferences {
  return {
    locale: async (personId) => {
      const record = await records.get('preferences', personId);
      return record && z.object({ locale: localeSchema }).parse(JSON.parse(record.body)).locale;
    },
    chooseLocale: async (personId, locale) => {
      const record = { id: personId, fields: {}, body: JSON.stringify({ locale }) };
      if (await records.insert('preferences', record)) return;
      await records.change('preferences', personId, {}, { body: record.body });
    },
  };
}
