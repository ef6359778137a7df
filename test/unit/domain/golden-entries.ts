import type { Entry } from '../../../src/domain/entry.js';
import type { EventType, LedgerEvent, OfferContent, OfferRef, PartnerRef } from '../../../src/domain/events.js';

/**
 * One entry of every event, and of every answer a decision can hold. The bytes and hashes that belong to them stand in
 * golden-entries.test.ts: ledgers of the past hold exactly these, so neither side is ever edited; a new event adds a line to both.
 */
const alder: PartnerRef = { partnerId: 'alder', name: 'Alder Cloud', domain: 'alder.example', partnerNumber: '4711' };
const birch: PartnerRef = { partnerId: 'birch', name: 'Bouleau & Fils «Été»', domain: 'birch.example', partnerNumber: '815' };
const shown = { hash: 'ab'.repeat(32), locale: 'zh-CN' } as const;
const confirmation = { hash: 'cd'.repeat(32), locale: 'ru-RU' } as const;

const purchase: OfferRef = { offerId: 'o-1', number: 'P-1043', kind: 'purchase', revision: 2, partner: alder };
const trial: OfferRef = { offerId: 'o-0', number: 'T-1042', kind: 'trial', revision: 1, partner: alder };
const content: OfferContent = {
  lines: [
    {
      skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900',
      partNumber: 'ENTERPRISEPACK',
      name: 'Office 365 E3',
      services: ['exchange', 'teams'],
      licences: 25,
      price: { amount: '12.50', currency: 'EUR', term: 'annual' },
    },
  ],
  trialDays: null,
  delegationDays: 365,
  validUntil: 1_775_120_400_000,
  headCount: 20,
};

export const GOLDEN_EVENTS = {
  'relationship-recorded': {
    type: 'relationship-recorded',
    customerName: 'Пекарня «Крапивник» 🥐',
    administrator: { partner: birch, until: 1_800_000_000_000 },
    partnerOfRecord: null,
    source: 'import',
  },
  'offer-sent': {
    type: 'offer-sent',
    offer: { ...purchase, revision: 1 },
    customerName: 'Wren Bakery',
    content,
    basedOnTrial: { offerId: 'o-0', number: 'T-1042' },
    because: 'partner',
  },
  'offer-revised': { type: 'offer-revised', offer: purchase, content, because: 'counter-proposal' },
  'offer-countered': { type: 'offer-countered', offer: purchase, lines: [{ skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', name: 'Office 365 E3', licences: 18 }] },
  'offer-withdrawn': { type: 'offer-withdrawn', offer: purchase },
  'offer-lapsed': { type: 'offer-lapsed', offer: purchase, lapsedAt: 1_775_120_400_000 },
  'offer-requested-again': { type: 'offer-requested-again', offer: purchase },
  'decision-made': {
    type: 'decision-made',
    offer: purchase,
    answers: {
      offer: { answer: 'accepted', trialEndsAt: null, converts: { offerId: 'o-0', number: 'T-1042' } },
      delegation: {
        answer: 'granted',
        days: 90,
        until: 1_780_304_400_000,
        former: { partner: birch, grantSeq: 1, how: 'replaced', until: 1_800_000_000_000 },
      },
      partnerOfRecord: { answer: 'set', partner: birch, former: null },
    },
    shown,
    confirmation,
  },
  'delegation-ended': { type: 'delegation-ended', partner: alder, grantSeq: 7, how: 'revoked', endedAt: 1_772_528_400_000, shown },
  'partner-of-record-set': { type: 'partner-of-record-set', partner: null, former: birch, how: 'given-back', shown: null },
  'partner-ended': {
    type: 'partner-ended',
    partner: birch,
    administration: { grantSeq: 7, until: 1_800_000_000_000 },
    partnerOfRecord: true,
    offers: [{ offerId: 'o-2', number: 'P-1050', kind: 'purchase', revision: 3, delegationRefused: true }],
    requests: [{ offerId: 'o-9', number: 'P-1009' }],
    shown,
  },
  'trial-ended': { type: 'trial-ended', offer: trial, endedAt: 1_775_120_400_000 },
} as const satisfies Readonly<Record<EventType, LedgerEvent>>;

/** The other answers of a decision: declined, refused, kept. */
export const GOLDEN_REFUSING_DECISION: LedgerEvent = {
  type: 'decision-made',
  offer: { ...purchase, kind: 'trial' },
  answers: {
    offer: { answer: 'declined', reason: 'Zu teuer: "25"\\Jahr 😀' },
    delegation: { answer: 'refused', reason: null },
    partnerOfRecord: { answer: 'kept', partner: alder },
  },
  shown,
  confirmation: null,
};

/** An offer that the customer had asked for. */
export const GOLDEN_ANSWER_TO_REQUEST: LedgerEvent = {
  ...GOLDEN_EVENTS['offer-sent'],
  because: 'customer-request',
  answersRequest: { offerId: 'o-9', number: 'P-1009' },
};

/** The ninth entry of a ledger. */
export const goldenEntry = (event: LedgerEvent): Entry => ({
  version: 1,
  customerId: 'wren',
  seq: 9,
  commandId: 'decide:o-1:2',
  at: 1_772_528_400_000,
  actor: { kind: 'person', tenantId: '33e40000-0000-4000-8000-000000000004', objectId: 'a0000000-0000-4000-8000-00000000000a', as: 'customer' },
  channel: 'teams',
  event,
  previousHash: 'ef'.repeat(32),
});
