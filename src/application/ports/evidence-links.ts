import type { Locale, PersonId } from '../../domain/people.js';

/** For whom a pack of evidence was asked for, about which customer, and until when (milliseconds) the link leads to it. */
export interface EvidenceLink {
  readonly personId: PersonId;
  readonly customerId: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly until: number;
}

/** Links to evidence, known by the hash of their token: the token itself is kept nowhere (T11). */
export interface EvidenceLinks {
  save(tokenHash: string, link: EvidenceLink): Promise<void>;
  find(tokenHash: string): Promise<EvidenceLink | null>;
  /** Forgets links that ended before then, at most `limit`. */
  forget(endedBefore: number, limit: number): Promise<void>;
}
