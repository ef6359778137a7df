import type { Grouping, Intent, RelationshipFilterAsked, RoleAsked } from '../../domain/ask.js';
import type { Locale } from '../../domain/people.js';
import type { CompanyMention } from '../companies/company.js';
import type { CountedProduct } from '../quantities.js';
import type { Reading } from '../reading.js';

/** What a sentence says beside its intent. Names are mentions still: whom they mean depends on what the asker may see. */
export interface SaidSlots {
  readonly customer?: CompanyMention;
  readonly partner?: CompanyMention;
  readonly products?: readonly CountedProduct[];
  readonly role?: RoleAsked;
  readonly kind?: 'trial' | 'purchase';
  readonly status?: 'sent' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
  readonly filter?: RelationshipFilterAsked;
  readonly groupBy?: Grouping;
  readonly period?: { readonly from: string; readonly to: string };
  readonly day?: string;
  /** Services that subscriptions bundle, where no subscription is said: "a trial of Exchange and Teams". */
  readonly workloads?: readonly string[];
  /** For how many people, where services are said. */
  readonly count?: number;
  readonly service?: string;
  readonly location?: string;
  readonly language?: Locale;
  readonly offerNumber?: string;
}

/** Reads one slot, or two that go together, of what a sentence names. */
export type Reader = (reading: Reading, intent: Intent) => SaidSlots;
