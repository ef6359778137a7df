/**
 * Rows for questions across customers, each guarded by the `seq` of the entry it was made of, so that the order of arrival does not matter.
 * Every question names a declared index (collections.ts). What rows mean, and what is made of them, must not come in.
 */

import type { OfferGrouping, Views } from '../application/ports/views.js';
import { keepNewest } from './keep.js';
import type { CollectionName } from './collections.js';
import type { Records, StoredRecord } from './records.js';
import { customersOfRows, differingRows } from './view-differences.js';
import * as questions from './view-questions.js';
import { dealingRecord, dealingRowOf, offerRecord, offerRowOf, relationshipRecord, relationshipRowOf, tallyOf } from './view-rows.js';

const TALLIES = {
  status: 'tally',
  customer: 'tallyByCustomer',
  partner: 'tallyByPartner',
  product: 'tallyByProduct',
} as const satisfies Readonly<Record<OfferGrouping, string>>;

export function createViews(records: Records): Views {
  const offersIn = async (question: questions.Asked, limit: number) => (await several(records, 'offers', question, limit)).map(offerRowOf);
  return {
    saveOffer: (row) => keepNewest(records, 'offers', offerRecord(row), newerThan(row)),
    saveRelationship: (row) => keepNewest(records, 'relationships', relationshipRecord(row), newerThan(row)),
    saveDealing: (row) => keepNewest(records, 'dealings', dealingRecord(row), newerThan(row)),
    relationship: async (customerId) => {
      const record = await records.get('relationships', customerId);
      return record && relationshipRowOf(record);
    },
    relationshipsOf: async (customerIds) => (await records.getMany('relationships', customerIds)).map(relationshipRowOf),
    offerById: async (offerId) => {
      const record = await records.get('offers', offerId);
      return record && offerRowOf(record);
    },
    offerByNumber: async (number) => {
      const [record] = await records.find('offers', { index: 'byNumber', equals: { number }, limit: 1 });
      return record ? offerRowOf(record) : null;
    },
    offers: async (filter, order, limit) => offersIn(questions.offersAsked(filter, order), limit),
    offersAwaiting: async (scope, limit) => offersIn(questions.awaitingAsked(scope), limit),
    tallyOffers: async (scope, sending, by) => {
      const [{ index, equals, range }] = questions.offersAsked(scope, sending).questions;
      const counted = await records.countBy('offers', { index, equals, ...(range && { range }) }, TALLIES[by]);
      return [...counted].map(([text, count]) => tallyOf(text, count));
    },
    relationships: async (filter, limit) =>
      (await several(records, 'relationships', questions.relationshipsAsked(filter), limit)).map(relationshipRowOf),
    countRelationships: (filter) => total(records, 'relationships', questions.relationshipsAsked(filter)),
    dealingsWith: async (partnerId, customerIds) =>
      (
        await records.getMany(
          'dealings',
          customerIds.map((customerId) => `${partnerId}/${customerId}`),
        )
      ).map(dealingRowOf),
    dealings: async (filter, order, limit) =>
      (await several(records, 'dealings', questions.dealingsAsked(filter, order), limit)).map(dealingRowOf),
    countDealings: (filter) => total(records, 'dealings', questions.dealingsAsked(filter, 'ascending')),
    differing: (customerId, rows) => differingRows(records, customerId, rows),
    scanCustomers: () => customersOfRows(records),
    removeUnaccounted: async (customerId, { offerIds, partnerIds }, headSeq) => {
      await removeUnaccounted(records, { collection: 'offers', customerId, headSeq }, new Set(offerIds));
      const ids = partnerIds.map((partnerId) => `${partnerId}/${customerId}`);
      await removeUnaccounted(records, { collection: 'dealings', customerId, headSeq }, new Set(ids));
    },
  };
}

// An equal seq makes the same row again, unless the one that is there is damaged: then a rebuild mends it.
const newerThan = ({ seq }: { readonly seq: number }) => ({ field: 'seq', limit: seq + 1 });

/** The first `limit` of what several questions, each in the same order, answer together. */
async function several(
  records: Records,
  collection: CollectionName,
  { questions: asked, field, order }: questions.Asked,
  limit: number,
): Promise<StoredRecord[]> {
  const found = (await Promise.all(asked.map((question) => records.find(collection, { ...question, order, limit })))).flat();
  if (asked.length === 1) return found;
  const sign = order === 'ascending' ? 1 : -1;
  const placeOf = ({ fields }: StoredRecord): number => Number(fields[field] ?? 0);
  return found.sort((a, b) => sign * (placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))).slice(0, limit);
}

async function total(records: Records, collection: CollectionName, { questions: asked }: questions.Asked): Promise<number> {
  const counts = await Promise.all(asked.map((question) => records.count(collection, question)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function removeUnaccounted(
  records: Records,
  of: { readonly collection: 'offers' | 'dealings'; readonly customerId: string; readonly headSeq: number },
  known: ReadonlySet<string>,
): Promise<void> {
  const theirs = { index: 'byCustomer', equals: { customerId: of.customerId } };
  const amount = await records.count(of.collection, theirs);
  if (amount === 0) return;
  // What is added between the two questions is newer than the head, and stays anyway.
  for (const { id, fields } of await records.find(of.collection, { ...theirs, limit: amount })) {
    if (!known.has(id) && Number(fields.seq) <= of.headSeq) await records.remove(of.collection, id);
  }
}
