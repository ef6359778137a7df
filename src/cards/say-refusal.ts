import { MOST_LINES, MOST_VALID_DAYS } from '../domain/offer.js';
import { roleSchema } from '../domain/people.js';
import type { Refusal, RefusalCode } from '../domain/refusals.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { MessageValues, Speech } from '../i18n/speech.js';
import { sayService } from './say-service.js';

/** R29: a trial that was had with a rival, and a subscription bought from one, read the same. */
const keys = {
  'not-found': 'refusal.not-found',
  'role-missing': 'refusal.role-missing',
  'only-admins-check': 'refusal.only-admins-check',
  'person-unknown': 'refusal.person-unknown',
  'operated-by-21vianet': 'refusal.operated-by-21vianet',
  'not-in-programme': 'refusal.not-in-programme',
  'services-not-authorised': 'refusal.services-not-authorised',
  'usage-location-not-allowed': 'refusal.usage-location-not-allowed',
  'offer-to-itself': 'refusal.offer-to-itself',
  'subscription-unknown': 'refusal.subscription-unknown',
  'delegation-not-certified': 'refusal.delegation-not-certified',
  'delegation-not-in-programme': 'refusal.delegation-not-in-programme',
  'delegation-already-asked': 'refusal.delegation-already-asked',
  'delegation-quiet-until': 'refusal.delegation-quiet-until',
  'delegation-days-out-of-range': 'refusal.delegation-days-out-of-range',
  'daily-messages-reached': 'refusal.daily-messages-reached',
  'daily-offers-reached': 'refusal.daily-offers-reached',
  'trial-not-offered': 'refusal.trial-not-offered',
  'trial-one-subscription': 'refusal.trial-one-subscription',
  'trial-had-already': 'refusal.trial-not-possible',
  'subscription-held-already': 'refusal.trial-not-possible',
  'lines-missing': 'refusal.lines-missing',
  'licences-out-of-range': 'refusal.licences-out-of-range',
  'count-of-which-line': 'refusal.count-of-which-line',
  'price-not-understood': 'refusal.price-not-understood',
  'head-count-not-understood': 'refusal.head-count-not-understood',
  'subscription-twice': 'refusal.subscription-twice',
  'valid-days-out-of-range': 'refusal.valid-days-out-of-range',
  'customer-without-admin': 'refusal.customer-without-admin',
  'offer-lapsed': 'refusal.offer-lapsed',
  'offer-withdrawn': 'refusal.offer-withdrawn',
  'offer-superseded': 'refusal.offer-superseded',
  'offer-decided': 'refusal.offer-decided',
  'offer-not-open': 'refusal.offer-not-open',
  'counter-waiting': 'refusal.counter-waiting',
  'no-counter': 'refusal.no-counter',
  'circumstances-changed': 'refusal.circumstances-changed',
  'confirmation-due': 'refusal.confirmation-due',
  'answers-missing': 'refusal.answers-missing',
  'answer-not-asked': 'refusal.answer-not-asked',
  'counts-unchanged': 'refusal.counts-unchanged',
  'partner-unknown': 'refusal.partner-unknown',
  'partner-of-record-unchanged': 'refusal.partner-of-record-unchanged',
  'nothing-to-end': 'refusal.nothing-to-end',
  'ending-word-missing': 'refusal.ending-word-missing',
  'delegation-not-held': 'refusal.delegation-not-held',
  'clock-not-trusted': 'refusal.clock-not-trusted',
  'ledger-newer-than-software': 'refusal.ledger-newer-than-software',
} as const satisfies Readonly<Record<RefusalCode, MessageKey>>;

/**
 * What is not possible, why as far as the asker may know, and what to do instead. The sentence can hold a subscription's name
 * from an operator's catalogue: on a card it belongs into a TextRun.
 */
export const sayRefusal = (refusal: Refusal, speech: Speech): string => speech.say(keys[refusal.code], valuesOf(refusal, speech));

function valuesOf(refusal: Refusal, speech: Speech): MessageValues {
  switch (refusal.code) {
    case 'role-missing':
      return {
        roles: anyOf(
          refusal.needed.map((role) => sayRole(role, speech)),
          speech,
        ),
      };
    case 'only-admins-check':
      return { count: refusal.names.length, names: speech.list(refusal.names) };
    case 'services-not-authorised':
      return { subscription: refusal.subscription, missing: speech.list(refusal.missing.map((service) => sayService(service, speech))) };
    case 'usage-location-not-allowed':
      return { location: new Intl.DisplayNames(speech.locale, { type: 'region' }).of(refusal.usageLocation) ?? refusal.usageLocation };
    case 'delegation-quiet-until':
      return { until: speech.dateTime(refusal.until) };
    case 'lines-missing':
      return { most: MOST_LINES };
    case 'valid-days-out-of-range':
      return { most: MOST_VALID_DAYS };
    case 'offer-lapsed':
      return { number: refusal.number, at: speech.dateTime(refusal.at) };
    case 'answers-missing':
      return { parts: speech.list(refusal.parts.map((part) => speech.say(`part.${part}`))) };
    case 'answer-not-asked':
      return { part: speech.say(`part.${refusal.part}`) };
    default:
      return plainValues(refusal);
  }
}

/** The other codes carry texts and numbers that stand in their sentence as they are. */
const plainValues = (refusal: Refusal): MessageValues =>
  Object.fromEntries(
    Object.entries(refusal).filter((pair): pair is [string, string | number] => typeof pair[1] === 'string' || typeof pair[1] === 'number'),
  );

function sayRole(role: string, speech: Speech): string {
  const known = roleSchema.safeParse(role);
  return known.success ? speech.say(`role.${known.data}`) : role;
}

const anyOf = (items: readonly string[], speech: Speech): string =>
  new Intl.ListFormat(speech.locale, { type: 'disjunction' }).format(items);
