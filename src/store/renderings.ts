/** Cards as they were shown (R27), answers that wait for a second confirmation (R24), and what support agents were told (R29). */

import { z } from 'zod/v4';
import type { Access, AccessLog, AccessPeriod, Rendering, Renderings, WaitingAnswers } from '../application/ports/conversation.js';
import { INTENTS } from '../domain/ask.js';
import { sha256 } from '../domain/canonical.js';
import { pendingAnswersSchema } from '../domain/pending-answers.js';
import { localeSchema } from '../domain/people.js';
import { keep } from './keep.js';
import type { Records } from './records.js';

const renderingSchema = z.strictObject({
  reference: z.string(),
  readerId: z.string(),
  customerId: z.string(),
  about: z.discriminatedUnion('kind', [
    // Cards of earlier versions do not say whom they named: they name nobody.
    z.strictObject({ kind: z.literal('offer'), offerId: z.string(), revision: z.int(), partners: z.array(z.string()).default([]) }),
    z.strictObject({ kind: z.literal('confirmation'), offerId: z.string(), revision: z.int() }),
    z.strictObject({ kind: z.literal('end-delegation'), grantSeq: z.int() }),
    z.strictObject({ kind: z.literal('partner-of-record'), chosen: z.string().nullable().default(null) }),
    z.strictObject({ kind: z.literal('end-partner'), partnerId: z.string(), endedSeq: z.int() }),
  ]),
  seen: z.strictObject({ administratorSeq: z.int(), partnerOfRecordSeq: z.int() }),
  locale: localeSchema,
  hash: z.string(),
  at: z.int(),
}) satisfies z.ZodType<Rendering>;

/** Bodies are kept once, under their hash: erasing one does not break what the ledger proves. */
export function createRenderings(records: Records): Renderings {
  return {
    save: async (rendering, body) => {
      if (sha256(body) !== rendering.hash) throw new Error('a rendering names another body than the one it comes with');
      const { reference, customerId, readerId } = rendering;
      await keep(records, 'renderingBodies', { id: rendering.hash, fields: {}, body });
      await keep(records, 'renderings', { id: reference, fields: { customerId, readerId }, body: JSON.stringify(rendering) });
    },
    find: async (reference) => {
      const record = await records.get('renderings', reference);
      return record && renderingSchema.parse(JSON.parse(record.body));
    },
    body: async (hash) => (await records.get('renderingBodies', hash))?.body ?? null,
    about: async (customerId) => {
      const asked = { index: 'byCustomer', equals: { customerId } };
      const found = await records.find('renderings', { ...asked, limit: await records.count('renderings', asked) });
      return found.map(({ body }) => renderingSchema.parse(JSON.parse(body)));
    },
  };
}

export function createWaitingAnswers(records: Records): WaitingAnswers {
  return {
    save: (reference, answers) => keep(records, 'pendingAnswers', { id: reference, fields: {}, body: JSON.stringify(answers) }),
    find: async (reference) => {
      const record = await records.get('pendingAnswers', reference);
      return record && pendingAnswersSchema.parse(JSON.parse(record.body));
    },
  };
}

export function createAccessLog(records: Records): AccessLog {
  return {
    record: async (access) => {
      const { customerId, at } = access;
      const body = JSON.stringify(access);
      // Named by what it says: recorded again after a lost answer, it is there once.
      await keep(records, 'accesses', { id: sha256(body), fields: { customerId, at }, body });
    },
    about: async (customerId, period, limit) => {
      const found = await records.find('accesses', { ...accessesIn(customerId, period), order: 'descending', limit });
      return found.map(({ id, body }) => ({ ...accessSchema.parse(JSON.parse(body)), reference: id }));
    },
    count: (customerId, period) => records.count('accesses', accessesIn(customerId, period)),
  };
}

const accessSchema = z.strictObject({
  by: z.string(),
  at: z.int(),
  customerId: z.string().nullable(),
  question: z.string(),
  // Lines of earlier versions do not say, and those of later ones may say what this one does not know.
  intent: z.enum(INTENTS).nullable().catch(null),
  shown: z.string(),
}) satisfies z.ZodType<Access>;

const accessesIn = (customerId: string, { from, to }: AccessPeriod) => ({
  index: 'byCustomer',
  equals: { customerId },
  ...((from !== undefined || to !== undefined) && {
    range: { field: 'at', ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
  }),
});
