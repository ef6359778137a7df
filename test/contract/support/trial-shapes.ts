import type { CollectionName, CollectionShape } from '../../../src/store/collections.js';

/** A few collections in fixed shapes, so that the contract of a store does not change with what Accord keeps in it. */
export const trialShapes = {
  entries: { fields: { customerId: 'text', seq: 'integer', todo: 'integer' }, indexes: { byCustomer: { fields: ['customerId', 'seq'], unique: true } } },
  offers: {
    fields: { seq: 'integer', customerId: 'text', partnerId: 'text', status: 'text', kind: 'text', number: 'text', sentAt: 'integer', until: 'integer' },
    indexes: {
      byCustomer: { fields: ['customerId', 'sentAt'] },
      byPartner: { fields: ['partnerId', 'sentAt'] },
      byPartnerStatus: { fields: ['partnerId', 'status', 'until'] },
      byStatusEnd: { fields: ['status', 'until'] },
      bySent: { fields: ['sentAt'] },
      byNumber: { fields: ['number'] },
    },
  },
  notices: { fields: { state: 'text', dueAt: 'integer', fence: 'integer', holder: 'text' }, indexes: { due: { fields: ['dueAt'], sparse: true } } },
  cards: { fields: { dueAt: 'integer' }, indexes: { due: { fields: ['dueAt'], sparse: true } } },
  names: { fields: { key: 'text' }, indexes: { byKey: { fields: ['key'] } } },
  counters: { fields: { n: 'integer' }, indexes: {} },
  drafts: { fields: { version: 'integer' }, indexes: {} },
  preferences: { fields: {}, indexes: {} },
  settings: { fields: {}, indexes: {} },
  importPieces: { fields: {}, indexes: {} },
} as const satisfies Partial<Record<CollectionName, CollectionShape>>;
