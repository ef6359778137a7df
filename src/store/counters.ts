/** Numbers given out once, over all nodes and customers. */

import { z } from 'zod/v4';
import type { Counters } from '../application/ports/machine.js';
import { insertOnce } from './keep.js';
import type { Records, StoredRecord } from './records.js';

const OFFER_NUMBERS = 'offer-number';
/** R12: the first offer is number 1001; shorter ones are taken for something else when they are spoken. */
const BEFORE_THE_FIRST = 1000;

const takenSchema = z.array(z.string());

export function createCounters(records: Records): Counters {
  return {
    nextOfferNumber: async () => {
      const next = await records.add('counters', OFFER_NUMBERS, 'n', 1);
      if (next !== null) return next;
      // Made first and counted up afterwards: a server asked to do both at once gave one number to several.
      await insertOnce(records, 'counters', { id: OFFER_NUMBERS, fields: { n: BEFORE_THE_FIRST }, body: '{}' });
      const first = await records.add('counters', OFFER_NUMBERS, 'n', 1);
      if (first === null) throw new Error('the counter of offer numbers has gone');
      return first;
    },
    takeQuota: (key, commandId, most) => takeQuota(records, `quota/${key}`, { commandId, most }),
    giveQuotaBack: (key, commandId) => giveQuotaBack(records, `quota/${key}`, commandId),
  };
}

/** One record holds who has taken: of rivals one gets the next place, the others look again. */
async function takeQuota(
  records: Records,
  id: string,
  { commandId, most }: { readonly commandId: string; readonly most: number },
): Promise<boolean> {
  for (;;) {
    const record = (await records.get('counters', id)) ?? (await insertOnce(records, 'counters', { id, fields: { n: 0 }, body: '[]' }));
    const taken = takenSchema.parse(JSON.parse(record.body));
    if (taken.includes(commandId)) return true;
    if (taken.length >= most) return false;
    if (await replace(records, record, [...taken, commandId])) return true;
  }
}

async function giveQuotaBack(records: Records, id: string, commandId: string): Promise<void> {
  for (;;) {
    const record = await records.get('counters', id);
    const taken = takenSchema.parse(JSON.parse(record?.body ?? '[]'));
    if (!record || !taken.includes(commandId)) return;
    if (
      await replace(
        records,
        record,
        taken.filter((each) => each !== commandId),
      )
    )
      return;
  }
}

/** `n` counts the changes, not the places: as many taken as before need not be the same ones. */
const replace = (records: Records, { id, fields }: StoredRecord, taken: readonly string[]): Promise<boolean> =>
  records.change('counters', id, { n: Number(fields.n) }, { fields: { n: Number(fields.n) + 1 }, body: JSON.stringify(taken) });
