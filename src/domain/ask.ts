import { z } from 'zod/v4';
import { serviceSchema } from './catalogue.js';
import { guid, localeSchema } from './people.js';
import { idText } from './text.js';

/**
 * What somebody wants of Accord, with every name resolved to an id: what a sentence comes to, what a suggestion's button carries,
 * and what a conversation remembers. An ask has no effect: it is answered, or opens a card whose button acts.
 */
export const INTENTS = [
  'trial.send',
  'offer.send',
  'offer.followup',
  'offer.withdraw',
  'offer.list',
  'admin.request',
  'approval.list',
  'approval.accept',
  'approval.decline',
  'partner.mine',
  'partner.remove',
  'partner.find',
  'support.contact',
  'customer.partners',
  'customer.list',
  'delegation.expiring',
  'history.show',
  'stats.count',
  'por.set',
  'role.return',
  'request.verify',
  'access.show',
  'evidence.get',
  'availability.check',
  'language.set',
  'help',
  'none',
] as const;
export type Intent = (typeof INTENTS)[number];

export const ROLES_ASKED = ['administrator', 'partner-of-record'] as const;
export const RELATIONSHIP_FILTERS = ['partner-of-record-differs', 'no-administrator', 'no-partner-of-record'] as const;
export const GROUPINGS = ['partner', 'product', 'month', 'customer'] as const;

const day = z.iso.date();

export const askSlotsSchema = z
  .strictObject({
    customerId: idText,
    partnerId: idText,
    offerId: idText,
    role: z.enum(ROLES_ASKED),
    kind: z.enum(['trial', 'purchase', 'delegation']),
    status: z.enum(['sent', 'accepted', 'declined', 'withdrawn', 'lapsed']),
    filter: z.enum(RELATIONSHIP_FILTERS),
    groupBy: z.enum(GROUPINGS),
    /** Subscriptions, each with a licence count where one was said. */
    products: z.array(z.strictObject({ skuId: guid, licences: z.number().nullable() })).max(20),
    /** Services said instead of a subscription: "a trial of Exchange and Teams". */
    services: z.array(serviceSchema).max(20),
    /** For how many people, said with services. */
    headCount: z.number(),
    /** Of the marketplace. */
    service: z.string().max(60),
    location: z.string().max(60),
    language: localeSchema,
    /** Days of the asker's calendar, both inclusive. */
    period: z.strictObject({ from: day, to: day }),
    /** "Who was it on 3 March?" */
    day,
  })
  .partial();
export type AskSlots = z.infer<typeof askSlotsSchema>;

export const askSchema = z.strictObject({ intent: z.enum(INTENTS), slots: askSlotsSchema });
export type Ask = z.infer<typeof askSchema>;

export type RoleAsked = (typeof ROLES_ASKED)[number];
export type RelationshipFilterAsked = (typeof RELATIONSHIP_FILTERS)[number];
export type Grouping = (typeof GROUPINGS)[number];
