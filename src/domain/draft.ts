import { z } from 'zod/v4';
import { DEFAULT_DELEGATION_DAYS } from './delegation.js';
import { offerKindSchema, priceSchema, type OfferKind } from './events.js';
import { DEFAULT_VALID_DAYS, type Proposal } from './offer.js';
import { guid } from './people.js';
import { idText } from './text.js';

/**
 * What a partner is composing. It already holds the id of the offer it will become, so that sending it twice sends it once.
 * Numbers are kept as they were typed: whether they make sense is said when they are checked.
 */
export const DRAFT_VERSION = 1;
export const COMPOSE_FIELDS = ['customer', 'lines', 'delegation', 'validity'] as const;
export type ComposeField = (typeof COMPOSE_FIELDS)[number];

const draftLineSchema = z.strictObject({ skuId: guid, licences: z.number().nullable(), price: priceSchema.nullable() });
export type DraftLine = z.infer<typeof draftLineSchema>;

/** One of these must be chosen, never guessed. The count was said with them. */
const choosingSchema = z.strictObject({
  skuIds: z.array(guid),
  licences: z.number().nullable(),
  /** All of them go by the one short name that was said: what is chosen is remembered for the next time. */
  oneName: z.boolean().default(false),
});
export type Choosing = z.infer<typeof choosingSchema>;

export const draftSchema = z.strictObject({
  version: z.literal(DRAFT_VERSION),
  draftId: idText,
  kind: offerKindSchema,
  stage: z.enum(['composing', 'review']),
  asking: z.enum(COMPOSE_FIELDS),
  customerId: idText.nullable(),
  customerSearch: z.strictObject({ text: z.string(), found: z.array(idText) }).nullable(),
  lines: z.array(draftLineSchema),
  /** A short name that fits several subscriptions. */
  choosing: choosingSchema.nullable(),
  /** Further ones, asked about after it: one thing at a time. */
  choosingNext: z.array(choosingSchema).default([]),
  /** Lines taken for a short name because this seller chose so before; `among`: everything it could mean. */
  recalled: z.array(z.strictObject({ skuId: guid, among: z.array(guid) })).default([]),
  delegation: z.union([z.literal('unanswered'), z.null(), z.number()]),
  validDays: z.number(),
  basedOnTrial: z.strictObject({ offerId: idText, number: z.string() }).nullable(),
  /** R11: the id of a lapsed offer, where the customer asked for a new one in its place. */
  answersRequest: idText.nullable(),
  headCount: z.int().nullable(),
});
export type Draft = z.infer<typeof draftSchema>;

export const newDraft = (draftId: string, kind: OfferKind): Draft => ({
  version: DRAFT_VERSION,
  draftId,
  kind,
  stage: 'composing',
  asking: 'customer',
  customerId: null,
  customerSearch: null,
  lines: [],
  choosing: null,
  choosingNext: [],
  recalled: [],
  delegation: kind === 'delegation' ? DEFAULT_DELEGATION_DAYS : 'unanswered',
  validDays: DEFAULT_VALID_DAYS,
  basedOnTrial: null,
  answersRequest: null,
  headCount: null,
});

/** The first field that is still to be filled in; null when the draft can be reviewed. */
export function missingField(draft: Draft, delegationPossible: boolean): ComposeField | null {
  if (draft.customerId === null) return 'customer';
  if (draft.kind !== 'delegation' && !linesComplete(draft)) return 'lines';
  return draft.delegation === 'unanswered' && delegationPossible ? 'delegation' : null;
}

/** A trial's count is the catalogue's (R6); a purchase needs one on every line. */
const linesComplete = (draft: Draft): boolean =>
  draft.lines.length > 0 && draft.choosing === null && (draft.kind === 'trial' || draft.lines.every((line) => line.licences !== null));

export const proposalOf = (draft: Draft): Proposal => ({
  offerId: draft.draftId,
  kind: draft.kind,
  lines: draft.lines.map((line) => ({ ...line, licences: line.licences ?? 0 })),
  delegationDays: draft.delegation === 'unanswered' ? null : draft.delegation,
  validDays: draft.validDays,
  headCount: draft.headCount,
  basedOnTrial: draft.basedOnTrial,
  answersCounter: false,
  answersRequest: draft.answersRequest,
});
