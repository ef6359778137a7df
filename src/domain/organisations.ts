import { z } from 'zod/v4';
import { serviceSchema, usageLocationSchema } from './catalogue.js';
import { guid, localeSchema } from './people.js';
import { cleanName, idText } from './text.js';

const domainName = z
  .string()
  .toLowerCase()
  .regex(
    /^(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/,
    'must be a domain name, such as lanternworks.example',
  );

/** R30: how a partner is found in the marketplace; public to customers and to other partners. */
export const listingSchema = z.strictObject({
  services: z.array(serviceSchema).default([]),
  expertise: z.array(serviceSchema).default([]),
  languages: z.array(localeSchema).default([]),
  places: z.array(cleanName(60)).default([]),
});

/** What makes an organisation a partner. */
export const partnerFactsSchema = z.strictObject({
  /** The partner's number with Microsoft, as people read it out to each other. */
  partnerNumber: z.string().regex(/^[0-9]{4,12}$/, 'must be 4 to 12 digits, as text'),
  programmes: z.array(idText).default([]),
  certifiedForDelegation: z.boolean().default(false),
  authorisedServices: z.array(serviceSchema).default([]),
  listing: listingSchema.optional(),
});

/** What makes an organisation a customer. */
export const customerFactsSchema = z.strictObject({
  /** `global` for Microsoft itself, or who else runs the service there (R4). */
  operatedBy: idText.default('global'),
  usageLocation: usageLocationSchema,
  /** SKU ids of the subscriptions it holds already (R6). */
  subscriptions: z.array(guid).default([]),
});

export const organisationSchema = z.strictObject({
  organisationId: idText,
  tenantId: guid,
  name: cleanName(),
  domain: domainName,
  aliases: z.array(cleanName()).max(100).default([]),
  locale: localeSchema.optional(),
  partner: partnerFactsSchema.optional(),
  customer: customerFactsSchema.optional(),
  gone: z.boolean().optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;
export type Partner = Organisation & { partner: NonNullable<Organisation['partner']> };
export type Customer = Organisation & { customer: NonNullable<Organisation['customer']> };

export const isPartner = (organisation: Organisation): organisation is Partner => organisation.partner !== undefined;
export const isCustomer = (organisation: Organisation): organisation is Customer => organisation.customer !== undefined;

/**
 * A relationship that existed before Accord knew the customer; becomes a `relationship-recorded` entry.
 * A role that is left out is not spoken of; null says that nobody has it.
 */
export const knownRelationshipSchema = z.strictObject({
  customerId: idText,
  /** Who holds delegated administration, and until when: an instant in UTC, such as 2027-06-30T00:00:00Z. */
  administrator: z.strictObject({ partnerId: idText, until: z.iso.datetime() }).nullable().optional(),
  partnerOfRecordId: idText.nullable().optional(),
});
export type KnownRelationship = z.infer<typeof knownRelationshipSchema>;

/** Who runs Accord: its support agents belong to this tenant. */
export const operatorSchema = z.strictObject({ tenantId: guid, name: cleanName() });
export type Operator = z.infer<typeof operatorSchema>;
