import type { Locale } from './people.js';

/** R30: what a search of the marketplace can ask for; a partner must meet all of it. */
export interface ListingCriteria {
  /** A service of the marketplace, or a service of the catalogue that the partner knows well. */
  readonly service?: string;
  /** As the listings spell places; case, accents and punctuation do not count. */
  readonly location?: string;
  readonly language?: Locale;
}

export const LISTING_CRITERIA = ['service', 'location', 'language'] as const;
export type ListingCriterion = (typeof LISTING_CRITERIA)[number];

/** Services that people ask for by name. A listing may hold others, too. */
export const MARKETPLACE_SERVICES = [
  'migration',
  'security',
  'training',
  'deployment',
  'support',
  'development',
  'consulting',
  'backup',
  'telephony',
  'compliance',
  'networking',
  'automation',
  'analytics',
  'licensing',
  'managed-services',
] as const;
export type MarketplaceService = (typeof MARKETPLACE_SERVICES)[number];
