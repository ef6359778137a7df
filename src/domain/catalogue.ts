import { z } from 'zod/v4';
import { cleanName, idText } from './text.js';
import { guid, localeSchema } from './people.js';

/** The services a subscription bundles, in the marketplace's spelling. */
export const serviceSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, 'must be a service as the catalogue spells it: small letters, digits and hyphens');

/** Two-letter codes of ISO 3166-1. */
export const usageLocationSchema = z.string().regex(/^[A-Z]{2}$/, 'must be a country code of two capital letters, such as BR');

export const subscriptionSchema = z.strictObject({
  /** What Microsoft Graph calls `skuId`. */
  skuId: guid,
  partNumber: z.string().regex(/^[A-Z0-9_]{2,60}$/, 'must be a part number: capital letters, digits and underscores'),
  name: cleanName(),
  services: z.array(serviceSchema).min(1),
  /** Largest number of licences one line may hold. */
  mostLicences: z.int().min(1).max(1_000_000),
  /** What people say: "E3", "apps for business". */
  shortNames: z.array(cleanName(60)).default([]),
  shortNamesByLocale: z.partialRecord(localeSchema, z.array(cleanName(60))).default({}),
  /** R6: 30 days and 25 licences unless the catalogue says otherwise; null where no trial exists. */
  trial: z
    .strictObject({ days: z.int().min(1).max(180), licences: z.int().min(1).max(1000) })
    .nullable()
    .default({ days: 30, licences: 25 }),
  /** R31: whether both partner features are available on the plan; null where the table does not speak of it. */
  partnerFeatures: z.boolean().nullable().default(null),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

export const catalogueSchema = z.strictObject({
  subscriptions: z.array(subscriptionSchema).min(1),
  /** R1: usage locations that may be sold to; null allows every one. */
  usageLocations: z.array(usageLocationSchema).nullable().default(null),
  /** R3: programmes (by id) that allow asking for delegated administration, and those that open the partner features (R2). */
  programmesForDelegation: z.array(idText).default(['cloud-essentials', 'cloud-accelerate', 'cloud-deployment']),
  programmesForPartnerFeatures: z.array(idText).default(['cloud-essentials', 'cloud-accelerate', 'cloud-deployment']),
  /** R4: operators for whose customers no partner feature is available. */
  operatorsWithoutPartnerFeatures: z.array(idText).default(['21vianet']),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

export const subscriptionBySku = (catalogue: Catalogue, skuId: string): Subscription | undefined =>
  catalogue.subscriptions.find((subscription) => subscription.skuId === skuId);

/** The subscription with the fewest services that has all of those asked for; ties go to the catalogue's order. */
export function smallestWith(catalogue: Catalogue, services: readonly string[]): Subscription | undefined {
  return catalogue.subscriptions
    .filter((subscription) => services.every((service) => subscription.services.includes(service)))
    .reduce<Subscription | undefined>((best, next) => (best && best.services.length <= next.services.length ? best : next), undefined);
}
