import type { Entry } from '../entry.js';
import type { Locale, PersonId } from '../people.js';
import type { Doer } from './offer-view.js';
import type { RoleCourse } from './roles-view.js';

/** What is shown of evidence: the card that leads to it, and the page inside. Instants in milliseconds. */

/** The card: what the file will hold, and the link to it. */
export interface EvidenceOfferView {
  readonly customer: { readonly customerId: string; readonly name: string };
  readonly entries: number;
  readonly url: string;
  readonly until: number;
  /** Fingerprint of the key that will sign. */
  readonly keyId: string;
  readonly asOf: number;
}

export interface EvidenceItem {
  readonly seq: number;
  readonly hash: string;
  readonly keyId: string;
  /** Null for an entry of a newer version, which cannot be put into words. */
  readonly told: { readonly entry: Entry; readonly by: Doer } | null;
}

export interface EvidenceCard {
  readonly seq: number;
  readonly part: 'shown' | 'confirmation';
  readonly hash: string;
  readonly locale: Locale;
  readonly readerId: PersonId | null;
  readonly at: number | null;
  /** The card as JSON text; null where it was erased. */
  readonly body: string | null;
}

/** The page: everything of one customer. */
export interface EvidenceView {
  readonly customer: { readonly customerId: string; readonly name: string; readonly domain: string };
  readonly madeFor: PersonId;
  readonly at: number;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly keyId: string;
  /** Everybody whose id stands in the entries, with the name of today's directory where the reader may know it. */
  readonly people: readonly { readonly personId: PersonId; readonly name: string | null }[];
  readonly courses: readonly Pick<RoleCourse, 'role' | 'spans'>[];
  readonly items: readonly EvidenceItem[];
  readonly cards: readonly EvidenceCard[];
}
