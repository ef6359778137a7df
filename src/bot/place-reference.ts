import type { ConversationReference } from 'botbuilder';
import { z } from 'zod/v4';

/**
 * Where somebody can be written to, as Accord stores it: the channel's own reference, and the language and clock their client had
 * then. Opaque to every other room.
 */
const storedSchema = z.object({
  reference: z.looseObject({ serviceUrl: z.string(), conversation: z.looseObject({ id: z.string() }) }),
  locale: z.string().optional(),
  timeZone: z.string().optional(),
});

export interface StoredPlace {
  readonly reference: Partial<ConversationReference>;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
}

export const storePlace = (place: StoredPlace): string => JSON.stringify(place);

export function readPlace(text: string): StoredPlace {
  const { reference, locale, timeZone } = storedSchema.parse(JSON.parse(text));
  // Only what the SDK itself gave is stored here.
  return { reference: reference as unknown as Partial<ConversationReference>, locale, timeZone };
}

/** Names one message for later edits. */
export const messageKeyOf = (conversationId: string, activityId: string): string => `${conversationId}|${activityId}`;
export const activityIdIn = (messageKey: string): string => messageKey.slice(messageKey.lastIndexOf('|') + 1);
