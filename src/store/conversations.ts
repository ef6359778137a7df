/** What is remembered of people beside the ledger: where to write to them, what they are composing, which language they chose. */

import { z } from 'zod/v4';
import type { Conversations, Drafts, Preferences } from '../application/ports/conversation.js';
import { sha256 } from '../domain/canonical.js';
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

const chosenLocale = z.object({ locale: localeSchema });
const chosenSubscription = z.object({ skuId: z.string() });

export function createPreferences(records: Records): Preferences {
  const keep = async (id: string, chosen: object): Promise<void> => {
    const record = { id, fields: {}, body: JSON.stringify(chosen) };
    if (await records.insert('preferences', record)) return;
    await records.change('preferences', id, {}, { body: record.body });
  };
  return {
    locale: async (personId) => {
      const record = await records.get('preferences', personId);
      return record && chosenLocale.parse(JSON.parse(record.body)).locale;
    },
    chooseLocale: (personId, locale) => keep(personId, { locale }),
    subscriptionAmong: async (personId, skuIds) => {
      const record = await records.get('preferences', choiceId(personId, skuIds));
      return record && chosenSubscription.parse(JSON.parse(record.body)).skuId;
    },
    chooseSubscription: (personId, skuIds, skuId) => keep(choiceId(personId, skuIds), { skuId }),
  };
}

/** Named by all that it was chosen among: once the catalogue knows one more of that name, it is asked about anew. */
const choiceId = (personId: string, skuIds: readonly string[]): string => `${personId}/${sha256([...new Set(skuIds)].sort().join(' '))}`;
