import { z } from 'zod/v4';
import { askSlotsSchema, INTENTS } from '../domain/ask.js';
import { localeSchema } from '../domain/people.js';
import { idText } from '../domain/text.js';

/**
 * What a button can do, and what it carries: one table for the builders that draw buttons and the handlers that take presses.
 * A payload holds references and what was typed into the card, never who acts and never what an offer says (R26).
 * Inputs are lenient here, text as clients send it; the use cases refuse what makes no sense, in the person's language. A list or an
 * object is no text and no number: whoever sends one in its place is no client (T14).
 */
const reference = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);
const whole = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^[0-9]{1,15}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(0));
const revision = whole.pipe(z.int().min(1));
/** What was typed or chosen. Some clients send `null` for an empty input, and numbers and switches as what they are. */
const typed = z
  .union([z.string(), z.number(), z.boolean(), z.null().transform(() => '')])
  .transform(String)
  .pipe(z.string().max(2000))
  .optional();

/** Inputs of the offer card. Empty text means: not answered. */
const answerInputs = {
  offerAnswer: z.enum(['accept', 'decline', '']).optional(),
  declineReason: typed,
  delegationAnswer: z.enum(['grant', 'refuse', '']).optional(),
  delegationDays: typed,
  refusalReason: typed,
  /** `keep`, `nobody`, or a partner's id. */
  partnerOfRecord: typed,
  partnerSearch: typed,
};

/** Inputs of the composing card. */
const composeInputs = {
  customer: typed,
  customerSearch: typed,
  subscription: typed,
  licences: typed,
  priceAmount: typed,
  priceCurrency: typed,
  priceTerm: typed,
  askDelegation: typed,
  delegationDays: typed,
  validDays: typed,
};

/** `shown`: how much of a list has been seen. A client sends more than it was given; what is not in the shape is left out. */
const askPayload = z.object({
  intent: z.enum(INTENTS),
  slots: askSlotsSchema.default({}),
  shown: whole.pipe(z.int().max(1_000_000)).default(0),
});

export const verbs = {
  // the customer's offer card
  'open-offer': z.object({ offerId: idText }),
  'refresh-offer': z.object({ reference }),
  decide: z.object({ reference, revision, ...answerInputs }),
  'find-partner': z.object({ reference, revision, ...answerInputs }),
  'confirm-decision': z.object({ reference }),
  'back-to-offer': z.object({ reference }),
  /** Inputs are `count-0`, `count-1`, ... in the order of the lines. */
  counter: z.object({ reference, revision }).catchall(z.unknown()),
  'request-again': z.object({ offerId: idText }),
  // the partner's status card
  'show-status': z.object({ offerId: idText }),
  'refresh-status': z.object({ offerId: idText }),
  withdraw: z.object({ offerId: idText }),
  'agree-to-counter': z.object({ offerId: idText, revision }),
  'follow-up': z.object({ offerId: idText }),
  'offer-again': z.object({ offerId: idText }),
  // composing
  'compose-next': z.object({ draftId: idText, ...composeInputs }),
  'compose-back': z.object({ draftId: idText }),
  'compose-cancel': z.object({ draftId: idText }),
  'compose-find-customer': z.object({ draftId: idText, ...composeInputs }),
  'compose-add-line': z.object({ draftId: idText, ...composeInputs }),
  'compose-remove-line': z.object({ draftId: idText, skuId: z.guid() }),
  'compose-edit': z.object({ draftId: idText }),
  'send-offer': z.object({ draftId: idText }),
  // roles
  'show-relationship': z.object({ customerId: idText }),
  'ask-end-delegation': z.object({ customerId: idText }),
  'end-delegation': z.object({ reference }),
  'ask-end-partner': z.object({ partnerId: idText }),
  'end-partner': z.object({ reference, endingWord: typed }),
  'ask-partner-of-record': z.object({}),
  'find-partner-of-record': z.object({ reference, partnerSearch: typed, partnerOfRecord: typed }),
  'choose-partner-of-record': z.object({ reference, partnerSearch: typed, partnerOfRecord: typed }),
  'set-partner-of-record': z.object({ reference }),
  'give-partner-of-record-back': z.object({ customerId: idText }),
  // questions
  'show-history': z.object({ customerId: idText }),
  /** Another search of the marketplace: the answer takes the card's place. */
  'search-marketplace': z.object({ service: typed, location: typed, language: typed }),
  'choose-language': z.object({ locale: localeSchema }),
  /** A suggestion, or more of a list: the same as saying it. */
  ask: askPayload,
  /** The question of this card put otherwise: its answer takes the card's place. */
  refine: askPayload,
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export type Verb = keyof typeof verbs;
/** What leads on to a card of its own: the pressed card stays as it is. Every other press changes the card in place. */
const leadsOn: readonly Verb[] = [
  'open-offer',
  'show-status',
  'follow-up',
  'offer-again',
  'show-relationship',
  'ask-end-delegation',
  'ask-end-partner',
  'ask-partner-of-record',
  'show-history',
  'ask',
];
export const opensNewCard = (verb: Verb): boolean => leadsOn.includes(verb);

export type Payload<V extends Verb> = z.infer<(typeof verbs)[V]>;

export const isVerb = (name: string): name is Verb => Object.hasOwn(verbs, name);

/** A press, as far as its payload is one of ours; null for anything else. */
export function parsePress(data: unknown): { [V in Verb]: { readonly verb: V; readonly payload: Payload<V> } }[Verb] | null {
  const named = z.object({ verb: z.string() }).safeParse(data);
  if (!named.success || !isVerb(named.data.verb)) return null;
  const { verb } = named.data;
  const payload = verbs[verb].safeParse(data);
  // The schema is the one of this verb; TypeScript cannot follow the pair.
  return payload.success ? ({ verb, payload: payload.data } as ReturnType<typeof parsePress>) : null;
}
