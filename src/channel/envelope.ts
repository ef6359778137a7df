import { z } from 'zod/v4';
import { guid } from '../domain/people.js';

/** What an activity may look like. Only the fields Accord uses; everything else is stripped here and reaches nobody. */

/** Longer text is cut here and marked, so that the bot can say that it was too long. */
export const LONGEST_TEXT = 10_000;

// Answers carry it in an address and in a header: visible ASCII, and no step up the path.
const id = z
  .string()
  .max(512)
  .regex(/^(?!\.{1,2}$)[\x21-\x7e]+$/);
const label = z.string().max(256);

const account = z.object({ id, name: label.optional(), aadObjectId: guid.optional() });

const conversation = z.object({
  id,
  tenantId: guid.optional(),
  conversationType: label.optional(),
  isGroup: z.boolean().optional(),
});

const activitySchema = z.object({
  type: z.string().min(1).max(64),
  id: id.optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2048),
  channelId: z.string().min(1).max(64),
  conversation,
  from: account,
  recipient: account,
  text: z.string().optional(),
  /** A card's data, or an invoke's: plain JSON; the verb's own schema is in cards. */
  value: z.json().optional(),
  name: label.optional(),
  /** `add` or `remove` of an installation. */
  action: label.optional(),
  locale: z.string().max(35).optional(),
  localTimezone: z.string().max(64).optional(),
  replyToId: id.optional(),
  membersAdded: z.array(account).max(500).optional(),
  membersRemoved: z.array(account).max(500).optional(),
  channelData: z.object({ tenant: z.object({ id: guid }).optional() }).optional(),
});

export type IncomingActivity = z.output<typeof activitySchema> & {
  /** True when `text` is only the beginning of what was sent. */
  readonly textCut: boolean;
};

/** Some clients write `null` for what is not there. */
const withoutNulls = (raw: unknown): unknown =>
  raw !== null && typeof raw === 'object' && !Array.isArray(raw)
    ? Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null))
    : raw;

/**
 * @param raw parsed JSON, already cleaned by `parsePlainJson`
 * @returns the activity, or undefined when it is not one
 */
export function readActivity(raw: unknown): IncomingActivity | undefined {
  const parsed = activitySchema.safeParse(withoutNulls(raw));
  if (!parsed.success) return undefined;
  const { text, ...rest } = parsed.data;
  if (text === undefined || text.length <= LONGEST_TEXT) return { ...parsed.data, textCut: false };
  return { ...rest, text: text.slice(0, LONGEST_TEXT).toWellFormed(), textCut: true };
}
