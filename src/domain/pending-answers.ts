import { z } from 'zod/v4';
import { localeSchema } from './people.js';
import { idText } from './text.js';

/** What a customer admin chose on an offer card, as it is kept while a second confirmation is due. Partners stand in it by id. */
export const chosenAnswersSchema = z.strictObject({
  offer: z
    .discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('accept') }),
      z.strictObject({ answer: z.literal('decline'), reason: z.string().nullable() }),
    ])
    .optional(),
  delegation: z
    .discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('grant'), days: z.number() }),
      z.strictObject({ answer: z.literal('refuse'), reason: z.string().nullable() }),
    ])
    .optional(),
  partnerOfRecord: z
    .discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('keep') }),
      /** Null: nobody. */
      z.strictObject({ answer: z.literal('set'), partnerId: idText.nullable() }),
    ])
    .optional(),
});
export type ChosenAnswers = z.infer<typeof chosenAnswersSchema>;

export const pendingAnswersSchema = z.strictObject({
  offerId: idText,
  revision: z.int(),
  answers: chosenAnswersSchema,
  seen: z.strictObject({ administratorSeq: z.int(), partnerOfRecordSeq: z.int() }),
  /** The offer card on which the answers were given. */
  shown: z.strictObject({ hash: z.string(), locale: localeSchema }),
  confirmations: z.array(z.enum(['replace-administrator', 'grant-while-declining'])),
});
export type PendingAnswers = z.infer<typeof pendingAnswersSchema>;
