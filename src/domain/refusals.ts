import type { PartnerRef } from './events.js';

/**
 * Every way Accord says no, as a closed list. A refusal carries facts and no sentence: the words are in the catalogues (i18n),
 * the HTTP status in http. Refusals about something foreign and something missing are the same one (R29).
 */
export type AnswerPart = 'offer' | 'delegation' | 'partner-of-record';

/** What a person must say a second time before it takes effect (R9, R15). */
export type ConfirmationDue =
  | { readonly kind: 'replace-administrator'; readonly present: PartnerRef; readonly since: number; readonly until: number }
  | { readonly kind: 'grant-while-declining' };

export type Refusal =
  | { code: 'not-found' }
  | { code: 'role-missing'; needed: readonly string[] }
  /** Of a viewer's question: the customer's admins, by name. */
  | { code: 'only-admins-check'; names: readonly string[] }
  | { code: 'person-unknown' }
  | { code: 'operated-by-21vianet' }
  | { code: 'not-in-programme' }
  | { code: 'services-not-authorised'; subscription: string; missing: readonly string[] }
  | { code: 'usage-location-not-allowed'; usageLocation: string }
  | { code: 'offer-to-itself' }
  | { code: 'subscription-unknown' }
  | { code: 'delegation-not-certified' }
  | { code: 'delegation-not-in-programme' }
  | { code: 'delegation-already-asked'; number: string }
  | { code: 'delegation-quiet-until'; until: number }
  | { code: 'delegation-days-out-of-range'; most: number }
  | { code: 'daily-messages-reached'; most: number }
  | { code: 'daily-offers-reached'; most: number }
  | { code: 'trial-not-offered'; subscription: string }
  | { code: 'trial-one-subscription' }
  | { code: 'trial-had-already'; subscription: string }
  | { code: 'subscription-held-already'; subscription: string }
  | { code: 'lines-missing' }
  | { code: 'licences-out-of-range'; subscription: string; most: number }
  | { code: 'count-of-which-line' }
  | { code: 'price-not-understood' }
  | { code: 'head-count-not-understood' }
  | { code: 'subscription-twice'; subscription: string }
  | { code: 'valid-days-out-of-range' }
  | { code: 'customer-without-admin' }
  | { code: 'offer-lapsed'; number: string; at: number }
  | { code: 'offer-withdrawn'; number: string }
  | { code: 'offer-superseded'; number: string; revision: number }
  | { code: 'offer-decided'; number: string }
  | { code: 'offer-not-open'; number: string }
  | { code: 'counter-waiting'; number: string }
  | { code: 'no-counter'; number: string }
  | { code: 'circumstances-changed' }
  | { code: 'confirmation-due'; confirmations: readonly ConfirmationDue[] }
  | { code: 'answers-missing'; parts: readonly AnswerPart[] }
  | { code: 'answer-not-asked'; part: AnswerPart }
  | { code: 'counts-unchanged' }
  | { code: 'partner-unknown' }
  | { code: 'partner-of-record-unchanged' }
  | { code: 'delegation-not-held' }
  | { code: 'nothing-to-end' }
  | { code: 'ending-word-missing' }
  | { code: 'clock-not-trusted' }
  | { code: 'ledger-newer-than-software' };

export type RefusalCode = Refusal['code'];

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

export function assertNever(value: never): never {
  throw new Error(`not expected: ${JSON.stringify(value)}`);
}
