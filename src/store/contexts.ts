import { z } from 'zod/v4';
import type { Context, Contexts } from '../application/ports/contexts.js';
import { askSchema, askSlotsSchema } from '../domain/ask.js';
import type { Records } from './records.js';

const contextSchema = z.strictObject({
  ask: askSchema.nullable(),
  listed: z.array(z.strictObject({ kind: z.enum(['offer', 'customer', 'partner']), id: z.string() })),
  offered: z.array(askSchema).default([]),
  about: askSlotsSchema.pick({ customerId: true, partnerId: true, offerId: true }).default({}),
  askedForOtherWords: z.boolean(),
}) satisfies z.ZodType<Context>;

/** What a conversation goes on from. Losing it costs a question, so what cannot be read is as if it were not there. */
export function createContexts(records: Records): Contexts {
  return {
    load: async (personId) => {
      const record = await records.get('contexts', personId);
      const read = contextSchema.safeParse(record && JSON.parse(record.body));
      return read.success ? read.data : null;
    },
    save: async (personId, context) => {
      const record = { id: personId, fields: {}, body: JSON.stringify(context) };
      if (await records.insert('contexts', record)) return;
      await records.change('contexts', personId, {}, { body: record.body });
    },
  };
}
