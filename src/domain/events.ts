import { z } from 'zod/v4';
import { localeSchema } from './people.js';
import { idText } from './text.js';

/**
 * What the ledger can say, as a closed list (domain words: past tense). Every event is complete in itself: organisations and
 * subscriptions stand in it with the names they had, so it reads the same ten years later. People appear by id only (in `actor`).
 * Nothing here is computed from a clock later. A shape that was written once is never changed: a new one gets a new `type` or version.
 */
const instant = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(1);

export const partnerRefSchema = z.strictObject({ partnerId: idText, name: z.string(), domain: z.string(), partnerNumber: z.string() });
export type PartnerRef = z.infer<typeof partnerRefSchema>;

export const priceSchema = z.strictObject({
  /** Decimal text, as agreed: "12.50". */
  amount: z.string().regex(/^[0-9]{1,9}(\.[0-9]{1,2})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  term: z.enum(['monthly', 'annual']),
});
export type Price = z.infer<typeof priceSchema>;

export const offerLineSchema = z.strictObject({
  skuId: z.string(),
  partNumber: z.string(),
  name: z.string(),
  services: z.array(z.string()),
  licences: count,
  price: priceSchema.nullable(),
});
export type OfferLine = z.infer<typeof offerLineSchema>;

export const OFFER_KINDS = ['trial', 'purchase', 'delegation'] as const;
export const offerKindSchema = z.enum(OFFER_KINDS);
export type OfferKind = z.infer<typeof offerKindSchema>;

/** What one revision of an offer says. */
export const offerContentSchema = z.strictObject({
  lines: z.array(offerLineSchema),
  /** Days of a trial (R6); null for the other kinds. */
  trialDays: count.nullable(),
  /** R8, R19: delegated administration is asked for so many days, or not at all. */
  delegationDays: count.nullable(),
  validUntil: instant,
  /** "For 20 people": noted on a trial and carried into the purchase offer that follows (R6). */
  headCount: count.nullable(),
});
export type OfferContent = z.infer<typeof offerContentSchema>;

/** The offer an event is about, recognisable without a look-up. */
export const offerRefSchema = z.strictObject({
  offerId: idText,
  number: z.string(),
  kind: offerKindSchema,
  revision: count,
  partner: partnerRefSchema,
});
export type OfferRef = z.infer<typeof offerRefSchema>;

const otherOfferRef = z.strictObject({ offerId: idText, number: z.string() });
const reason = z.string().nullable();

const relationshipRecorded = z.strictObject({
  type: z.literal('relationship-recorded'),
  customerName: z.string(),
  /** Each is left out where the ledger knows better. */
  administrator: z.strictObject({ partner: partnerRefSchema, until: instant }).nullable().optional(),
  partnerOfRecord: partnerRefSchema.nullable().optional(),
  source: z.literal('import'),
});

const offerSent = z.strictObject({
  type: z.literal('offer-sent'),
  offer: offerRefSchema,
  customerName: z.string(),
  content: offerContentSchema,
  basedOnTrial: otherOfferRef.nullable(),
  /** R32: on its own, or because the customer had asked for it. */
  because: z.enum(['partner', 'customer-request']),
  /** R11: the lapsed offer in whose place the customer had asked for a new one. */
  answersRequest: otherOfferRef.optional(),
});

const offerRevised = z.strictObject({
  type: z.literal('offer-revised'),
  offer: offerRefSchema,
  content: offerContentSchema,
  because: z.enum(['partner', 'counter-proposal']),
});

const offerCountered = z.strictObject({
  type: z.literal('offer-countered'),
  offer: offerRefSchema,
  lines: z.array(z.strictObject({ skuId: z.string(), name: z.string(), licences: count })).min(1),
});

const offerWithdrawn = z.strictObject({ type: z.literal('offer-withdrawn'), offer: offerRefSchema });
const offerLapsed = z.strictObject({ type: z.literal('offer-lapsed'), offer: offerRefSchema, lapsedAt: instant });
/** R11: the customer asked for a new offer in place of this one, which had lapsed. */
const offerRequestedAgain = z.strictObject({ type: z.literal('offer-requested-again'), offer: offerRefSchema });

/** A grant can put an earlier one out of force: another partner's (R15), one's own (R19), or one that had run out unnoticed. */
const formerGrant = z.strictObject({
  partner: partnerRefSchema,
  grantSeq: count,
  how: z.enum(['replaced', 'renewed', 'expired']),
  until: instant,
});

export const recordedAnswersSchema = z.strictObject({
  offer: z
    .discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('accepted'), trialEndsAt: instant.nullable(), converts: otherOfferRef.nullable() }),
      z.strictObject({ answer: z.literal('declined'), reason }),
    ])
    .optional(),
  delegation: z
    .discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('granted'), days: count, until: instant, former: formerGrant.nullable() }),
      z.strictObject({ answer: z.literal('refused'), reason }),
    ])
    .optional(),
  partnerOfRecord: z
    .discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('kept'), partner: partnerRefSchema.nullable() }),
      z.strictObject({ answer: z.literal('set'), partner: partnerRefSchema.nullable(), former: partnerRefSchema.nullable() }),
    ])
    .optional(),
});
export type RecordedAnswers = z.infer<typeof recordedAnswersSchema>;

/** R27: which card the person saw, in which language, so that it can be proved later. */
export const shownCardSchema = z.strictObject({ hash, locale: localeSchema });
export type ShownCard = z.infer<typeof shownCardSchema>;

const decisionMade = z.strictObject({
  type: z.literal('decision-made'),
  offer: offerRefSchema,
  answers: recordedAnswersSchema,
  shown: shownCardSchema,
  confirmation: shownCardSchema.nullable(),
});

const delegationEnded = z.strictObject({
  type: z.literal('delegation-ended'),
  partner: partnerRefSchema,
  grantSeq: count,
  how: z.enum(['revoked', 'relinquished', 'expired']),
  endedAt: instant,
  shown: shownCardSchema.nullable(),
});

const partnerOfRecordSet = z.strictObject({
  type: z.literal('partner-of-record-set'),
  partner: partnerRefSchema.nullable(),
  former: partnerRefSchema.nullable(),
  how: z.enum(['designated', 'given-back']),
  shown: shownCardSchema.nullable(),
});

/** R20: the customer ended everything with a partner at once: what it held, and what of it was open. */
const partnerEnded = z.strictObject({
  type: z.literal('partner-ended'),
  partner: partnerRefSchema,
  administration: z.strictObject({ grantSeq: count, until: instant }).nullable(),
  partnerOfRecord: z.boolean(),
  /** Open offers, each declined by this; `delegationRefused` where one asked for delegated administration. */
  offers: z.array(offerRefSchema.omit({ partner: true }).extend({ delegationRefused: z.boolean() })),
  /** Lapsed offers in whose place a new one was asked for (R11) that nobody waits for any more. */
  requests: z.array(otherOfferRef),
  shown: shownCardSchema,
});

const trialEnded = z.strictObject({ type: z.literal('trial-ended'), offer: offerRefSchema, endedAt: instant });

export const eventSchema = z.discriminatedUnion('type', [
  relationshipRecorded,
  offerSent,
  offerRevised,
  offerCountered,
  offerWithdrawn,
  offerLapsed,
  offerRequestedAgain,
  decisionMade,
  delegationEnded,
  partnerOfRecordSet,
  partnerEnded,
  trialEnded,
]);
export type LedgerEvent = z.infer<typeof eventSchema>;
export type EventType = LedgerEvent['type'];
export type EventOf<T extends EventType> = Extract<LedgerEvent, { type: T }>;
