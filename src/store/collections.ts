/**
 * Every collection, the fields copied beside its bodies, and the indexes that questions are answered from.
 * Both stores make exactly these; a store that lacks one refuses to open.
 */
export interface IndexShape {
  readonly fields: readonly string[];
  readonly unique?: boolean;
  /** Only records whose ranged field is not null stand in the index. */
  readonly sparse?: boolean;
}

export interface CollectionShape {
  readonly fields: Readonly<Record<string, 'text' | 'integer'>>;
  readonly indexes: Readonly<Record<string, IndexShape>>;
}

export const collections = {
  /**
   * The ledger. id: customerId/000000012. `hash`: of the body's bytes; `signature` by the key `keyId`. `todo`: when a sweep may take up
   * what the writer left unfinished.
   */
  entries: {
    fields: { customerId: 'text', seq: 'integer', hash: 'text', keyId: 'text', signature: 'text', todo: 'integer' },
    indexes: {
      byCustomer: { fields: ['customerId', 'seq'], unique: true },
      unfinished: { fields: ['todo'], sparse: true },
    },
  },
  /** How far each customer's ledger has come, signed; only ever moved on. id: customerId/head. */
  heads: { fields: { seq: 'integer' }, indexes: {} },
  /** Announcements of the keys that sign. id: 000001. */
  signingKeys: { fields: {}, indexes: {} },
  /** One per customer: who administers it and who is its partner of record. id: customerId. `pairing`: how the two go together. */
  relationships: {
    fields: { seq: 'integer', administratorId: 'text', administratorUntil: 'integer', partnerOfRecordId: 'text', pairing: 'text' },
    indexes: {
      byPairing: { fields: ['pairing', 'administratorUntil'] },
      byAdministrator: { fields: ['administratorId', 'administratorUntil'] },
      byAdministratorEnd: { fields: ['administratorUntil'], sparse: true },
      byPartnerOfRecord: { fields: ['partnerOfRecordId'], sparse: true },
    },
  },
  /**
   * One per offer. id: offerId. `settledAt`: when it was closed or, while it is open, when it lapses. `awaiting`: what the partner is
   * to answer. `tally...`: status and kind, for an open one its end, and what it is counted by: groups are counted by the database.
   */
  offers: {
    fields: {
      seq: 'integer',
      customerId: 'text',
      partnerId: 'text',
      status: 'text',
      kind: 'text',
      number: 'text',
      sentAt: 'integer',
      settledAt: 'integer',
      awaiting: 'text',
      tally: 'text',
      tallyByCustomer: 'text',
      tallyByPartner: 'text',
      tallyByProduct: 'text',
    },
    indexes: {
      byNumber: { fields: ['number'] },
      byCustomer: { fields: ['customerId', 'sentAt'] },
      bySending: { fields: ['sentAt'] },
      bySendingStatusKind: { fields: ['status', 'kind', 'sentAt'] },
      bySettling: { fields: ['settledAt'] },
      bySettlingStatusKind: { fields: ['status', 'kind', 'settledAt'] },
      byAwaiting: { fields: ['awaiting'], sparse: true },
      byPartnerSending: { fields: ['partnerId', 'sentAt'] },
      byPartnerSendingStatusKind: { fields: ['partnerId', 'status', 'kind', 'sentAt'] },
      byPartnerSettling: { fields: ['partnerId', 'settledAt'] },
      byPartnerSettlingStatusKind: { fields: ['partnerId', 'status', 'kind', 'settledAt'] },
      byPartnerAwaiting: { fields: ['partnerId', 'awaiting'] },
    },
  },
  /** One per partner and customer that have or had to do with each other. id: partnerId/customerId. `rank`: orders those of one role. */
  dealings: {
    fields: { seq: 'integer', partnerId: 'text', customerId: 'text', role: 'text', rank: 'integer' },
    indexes: { byPartner: { fields: ['partnerId', 'role', 'rank'] }, byCustomer: { fields: ['customerId'] } },
  },
  /** Who must be told because of one entry; written once, before the notices. id: the entry's id. */
  recipients: { fields: {}, indexes: {} },
  /**
   * Messages owed. id: the notice's own. `dueAt` is null once nothing more is to be done; `line` is recipient/customer/seq
   * while it is to be sent, so that what is older goes first.
   */
  notices: {
    fields: { state: 'text', dueAt: 'integer', fence: 'integer', holder: 'text', recipientId: 'text', offerId: 'text', line: 'text' },
    indexes: {
      due: { fields: ['dueAt'], sparse: true },
      byRecipient: { fields: ['recipientId', 'state'] },
      inLine: { fields: ['line'], sparse: true },
      byOffer: { fields: ['offerId'] },
    },
  },
  /** Cards that stand in a chat and must be edited when what they show changes. id: conversation and activity. */
  cards: {
    fields: {
      subject: 'text',
      readerId: 'text',
      wantedSeq: 'integer',
      shownSeq: 'integer',
      dueAt: 'integer',
      fence: 'integer',
      holder: 'text',
      state: 'text',
    },
    indexes: {
      bySubject: { fields: ['subject', 'wantedSeq'] },
      due: { fields: ['dueAt'], sparse: true },
    },
  },
  /** Cards as shown: who saw which offer, in which words. id: the opaque reference on the card. */
  renderings: { fields: { customerId: 'text', readerId: 'text' }, indexes: { byCustomer: { fields: ['customerId'] } } },
  /** Bodies of those cards by their hash; erasing one does not break the chain. id: hash. */
  renderingBodies: { fields: {}, indexes: {} },
  /** Answers that wait for a second confirmation. id: the confirmation's reference. */
  pendingAnswers: { fields: {}, indexes: {} },
  /** What somebody is composing. id: person. */
  drafts: { fields: { version: 'integer' }, indexes: {} },
  /** What somebody asked last. id: person. */
  contexts: { fields: {}, indexes: {} },
  /** Where somebody can be written to. id: person. */
  conversations: { fields: { seenAt: 'integer' }, indexes: {} },
  /** What a person chose for themselves. id: person (language), or person and hash of what a short name could mean (subscription). */
  preferences: { fields: {}, indexes: {} },
  /** Numbers that are given out once, and quotas. id: what is counted. */
  counters: { fields: { n: 'integer' }, indexes: {} },
  /** Answers given to support agents (R29). */
  accesses: {
    fields: { customerId: 'text', at: 'integer' },
    indexes: { byCustomer: { fields: ['customerId', 'at'] }, byTime: { fields: ['at'] } },
  },
  /** Links to evidence. id: hash of the token. `until`: when one ends. */
  evidenceLinks: { fields: { until: 'integer' }, indexes: { byEnd: { fields: ['until'], sparse: true } } },
  /** The directory: partners and customers. id: organisation id. One organisation may be both. */
  organisations: {
    fields: { tenantId: 'text', isPartner: 'integer', isCustomer: 'integer', gone: 'integer' },
    indexes: {
      byTenant: { fields: ['tenantId'], unique: true },
      partners: { fields: ['isPartner', 'gone'] },
      customers: { fields: ['isCustomer', 'gone'] },
    },
  },
  /** Names under which an organisation is found. id: key/organisation id. */
  names: {
    fields: { key: 'text', organisationId: 'text' },
    indexes: { byKey: { fields: ['key'] }, byOrganisation: { fields: ['organisationId'] } },
  },
  /** What partners' listings say (R30). id: key/organisation id. `place`: in the order of names. */
  listings: {
    fields: { key: 'text', place: 'text', organisationId: 'text' },
    indexes: { byKey: { fields: ['key', 'place'] }, byOrganisation: { fields: ['organisationId'] } },
  },
  /** id: tenantId/objectId. */
  people: { fields: { tenantId: 'text', gone: 'integer' }, indexes: { byTenant: { fields: ['tenantId', 'gone'] } } },
  /** Catalogue, operator, and the state of imports. id: what it is. */
  settings: { fields: { version: 'integer' }, indexes: {} },
  /** A checked import file, in pieces, so that applying it can be finished after a crash. id: import/000012. */
  importPieces: { fields: { importId: 'text', piece: 'integer' }, indexes: { byImport: { fields: ['importId', 'piece'] } } },
} as const satisfies Readonly<Record<string, CollectionShape>>;

export type CollectionName = keyof typeof collections;
