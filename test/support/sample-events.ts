import type { EventOf, LedgerEvent, OfferContent, OfferLine, OfferRef, PartnerRef, RecordedAnswers } from '../../src/domain/events.js';
import { FIRST_PREVIOUS_HASH } from '../../src/domain/entry.js';
import type { Names } from './sample-views-a.js';

/** What the ledger can say, in every variant that reads differently; and what the sample views share with it. */
export const PLAIN: Names = { partner: 'Alder Cloud', rival: 'Birch Consulting', customer: 'Wren Bakery', person: 'Ana Lima', typed: 'Not this year' };

export const DAY = 24 * 60 * 60 * 1000;
export const AS_OF = Date.UTC(2026, 2, 3, 9);
export const STANDARD = 'f245ecc8-75af-4f8e-b61f-27d8114de5f3';
export const POWER_BI = 'f8a1db68-be16-40ed-86d5-cb42ce701560';

export const LINES: readonly OfferLine[] = [
  { skuId: STANDARD, partNumber: 'O365_BUSINESS_PREMIUM', name: 'Microsoft 365 Business Standard', services: ['exchange'], licences: 40, price: { amount: '12.50', currency: 'EUR', term: 'monthly' } },
  { skuId: POWER_BI, partNumber: 'POWER_BI_PRO', name: 'Power BI Pro', services: ['power-bi'], licences: 5, price: null },
];

export const refOf = (partnerId: string, name: string, partnerNumber: string): PartnerRef => ({ partnerId, name, domain: `${partnerId}.example`, partnerNumber });

/** Every event in every variant. The partner `birch` is the rival of `alder`. */
export function sampleEvents({ customer, partner, rival, typed }: Names = PLAIN): Readonly<Record<string, LedgerEvent>> {
  const alder = refOf('alder', partner, '4711081');
  const birch = refOf('birch', rival, '4711082');
  const offer: OfferRef = { offerId: 'offer-1', number: 'P-1043', kind: 'purchase', revision: 2, partner: alder };
  const trial: OfferRef = { ...offer, number: 'T-1042', kind: 'trial', revision: 1 };
  const delegation: OfferRef = { ...offer, number: 'D-1044', kind: 'delegation', revision: 1 };
  const content: OfferContent = { lines: LINES.map((line) => ({ ...line })), trialDays: null, delegationDays: 365, validUntil: AS_OF + 30 * DAY, headCount: null };
  const basedOnTrial = { offerId: 'offer-0', number: 'T-1042' };
  const shown = { hash: FIRST_PREVIOUS_HASH, locale: 'pt-BR' } as const;
  const decided = (about: OfferRef, answers: RecordedAnswers): EventOf<'decision-made'> => ({ type: 'decision-made', offer: about, answers, shown, confirmation: null });
  const granted = (how: 'replaced' | 'renewed', former: PartnerRef): RecordedAnswers['delegation'] => ({
    ...{ answer: 'granted', days: 365, until: AS_OF + 365 * DAY },
    former: { partner: former, grantSeq: 3, how, until: AS_OF + DAY },
  });
  return {
    'recorded before': { type: 'relationship-recorded', customerName: customer, administrator: { partner: birch, until: AS_OF + 90 * DAY }, partnerOfRecord: alder, source: 'import' },
    'recorded: nobody': { type: 'relationship-recorded', customerName: customer, administrator: null, partnerOfRecord: null, source: 'import' },
    'offer sent': { type: 'offer-sent', offer, customerName: customer, content, basedOnTrial, because: 'partner' },
    'trial sent': { type: 'offer-sent', offer: trial, customerName: customer, content: { ...content, trialDays: 30, delegationDays: null }, basedOnTrial: null, because: 'customer-request', answersRequest: { offerId: 'offer-9', number: 'T-1009' } },
    'revised on its own': { type: 'offer-revised', offer, content, because: 'partner' },
    'revised after a counter-proposal': { type: 'offer-revised', offer, content, because: 'counter-proposal' },
    countered: { type: 'offer-countered', offer, lines: LINES.map(({ skuId, name, licences }) => ({ skuId, name, licences })) },
    withdrawn: { type: 'offer-withdrawn', offer },
    lapsed: { type: 'offer-lapsed', offer: delegation, lapsedAt: AS_OF },
    'asked for again': { type: 'offer-requested-again', offer },
    'accepted, rival replaced': decided(offer, {
      offer: { answer: 'accepted', trialEndsAt: null, converts: basedOnTrial },
      delegation: granted('replaced', birch),
      partnerOfRecord: { answer: 'set', partner: alder, former: birch },
    }),
    'trial accepted, rival named': decided(trial, {
      offer: { answer: 'accepted', trialEndsAt: AS_OF + 30 * DAY, converts: null },
      partnerOfRecord: { answer: 'set', partner: birch, former: alder },
    }),
    'declined, refused, kept': decided(offer, {
      offer: { answer: 'declined', reason: typed },
      delegation: { answer: 'refused', reason: typed },
      partnerOfRecord: { answer: 'kept', partner: birch },
    }),
    'granted alone, nobody named': decided(delegation, { delegation: granted('renewed', alder), partnerOfRecord: { answer: 'set', partner: null, former: birch } }),
    'rival wins': decided({ ...offer, number: 'P-2001', partner: birch }, {
      offer: { answer: 'accepted', trialEndsAt: null, converts: null },
      delegation: granted('replaced', alder),
      partnerOfRecord: { answer: 'set', partner: birch, former: alder },
    }),
    revoked: { type: 'delegation-ended', partner: alder, grantSeq: 3, how: 'revoked', endedAt: AS_OF, shown },
    relinquished: { type: 'delegation-ended', partner: alder, grantSeq: 3, how: 'relinquished', endedAt: AS_OF, shown },
    expired: { type: 'delegation-ended', partner: alder, grantSeq: 3, how: 'expired', endedAt: AS_OF, shown: null },
    'record: rival in place of the reader': { type: 'partner-of-record-set', partner: birch, former: alder, how: 'designated', shown },
    'record: reader in place of a rival': { type: 'partner-of-record-set', partner: alder, former: birch, how: 'designated', shown },
    'record: nobody': { type: 'partner-of-record-set', partner: null, former: alder, how: 'designated', shown },
    'record: given back': { type: 'partner-of-record-set', partner: null, former: alder, how: 'given-back', shown: null },
    'everything ended': {
      ...{ type: 'partner-ended', partner: alder, administration: { grantSeq: 3, until: AS_OF + DAY }, partnerOfRecord: true, shown },
      offers: [{ offerId: 'offer-1', number: 'P-1043', kind: 'purchase', revision: 2, delegationRefused: true }, { offerId: 'offer-2', number: 'D-1044', kind: 'delegation', revision: 1, delegationRefused: true }],
      requests: [{ offerId: 'offer-9', number: 'T-1009' }],
    },
    'everything ended: an administration': { type: 'partner-ended', partner: alder, administration: { grantSeq: 3, until: AS_OF + DAY }, partnerOfRecord: false, offers: [], requests: [], shown },
    'trial ended': { type: 'trial-ended', offer: trial, endedAt: AS_OF },
  };
}
