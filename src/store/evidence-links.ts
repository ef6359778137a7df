/** Links to evidence, under the hash of their token. Nothing else of them is kept once they have ended. */

import { z } from 'zod/v4';
import type { EvidenceLink, EvidenceLinks } from '../application/ports/evidence-links.js';
import { localeSchema } from '../domain/people.js';
import { keep } from './keep.js';
import type { Records } from './records.js';

const linkSchema = z.strictObject({
  personId: z.string(),
  customerId: z.string(),
  locale: localeSchema,
  timeZone: z.string(),
  until: z.int(),
}) satisfies z.ZodType<EvidenceLink>;

export function createEvidenceLinks(records: Records): EvidenceLinks {
  return {
    save: (tokenHash, link) => keep(records, 'evidenceLinks', { id: tokenHash, fields: { until: link.until }, body: JSON.stringify(link) }),
    find: async (tokenHash) => {
      const record = await records.get('evidenceLinks', tokenHash);
      return record && linkSchema.parse(JSON.parse(record.body));
    },
    forget: async (endedBefore, limit) => {
      const ended = await records.find('evidenceLinks', { index: 'byEnd', range: { field: 'until', below: endedBefore }, limit });
      for (const { id } of ended) await records.remove('evidenceLinks', id);
    },
  };
}
