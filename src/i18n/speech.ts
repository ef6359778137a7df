import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../domain/people.js';
import type { Price } from '../domain/events.js';
import { catalogues, type MessageKey } from './catalogues.js';
import { asWritten } from './as-written.js';
import { daysIn } from './time-zone.js';

/**
 * Everything Accord says to a person is said here: one language and one time zone at a time, from the six catalogues.
 * No sentence stands anywhere else. Dates, numbers, lists and plurals are the platform's (Intl, ICU messages).
 */
export type MessageValues = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly locale: Locale;
  readonly timeZone: string;
  say(key: MessageKey, values?: MessageValues): string;
  /** "November 24, 2026"; near ones also "(in 3 days)". Instants in milliseconds. */
  date(instant: number): string;
  dateWithDistance(instant: number, now: number): string;
  dateTime(instant: number): string;
  number(value: number): string;
  price(price: Price): string;
  /** A sum as decimal text, of which no cent is lost; `currency` by its ISO code. */
  money(amount: Intl.StringNumericLiteral, currency: string): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

/** Gives the speech of a locale and a time zone (an IANA name); messages are compiled, and formats made, once. */
export type Speaker = (locale: Locale, timeZone: string) => Speech;

const DAY_MS = 24 * 60 * 60 * 1000;
const NEAR_DAYS = 30;

export function createSpeaker(): Speaker {
  const messages = new Map<Locale, Map<MessageKey, IntlMessageFormat>>();
  const messagesOf = (locale: Locale): ((key: MessageKey) => IntlMessageFormat) => {
    const compiled = messages.get(locale) ?? new Map<MessageKey, IntlMessageFormat>();
    messages.set(locale, compiled);
    return (key) => {
      const known = compiled.get(key);
      if (known) return known;
      // Names and numbers come in as values; nothing in a message is markup.
      const message = new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true });
      compiled.set(key, message);
      return message;
    };
  };
  const speeches = new Map<string, Speech>();
  return (locale, timeZone) => {
    const known = speeches.get(`${locale} ${timeZone}`);
    if (known) return known;
    const messageOf = messagesOf(locale);
    const made = speech(locale, timeZone, (key, values) => String(messageOf(key).format(values)));
    speeches.set(`${locale} ${timeZone}`, made);
    return made;
  };
}

function speech(locale: Locale, timeZone: string, say: Speech['say']): Speech {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const amounts = new Map<string, Intl.NumberFormat>();
  const dayOf = daysIn(timeZone);
  const date = (instant: number): string => asWritten(dates.format(instant), locale);

  const amountIn = (currency: string): Intl.NumberFormat => {
    const format = amounts.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
    amounts.set(currency, format);
    return format;
  };

  return {
    locale,
    timeZone,
    say,
    date,
    dateWithDistance: (instant, now) => {
      const days = dayNumber(dayOf(instant)) - dayNumber(dayOf(now));
      if (Math.abs(days) > NEAR_DAYS) return date(instant);
      return say('common.dateWithDistance', { date: date(instant), distance: distances.format(days, 'day') });
    },
    dateTime: (instant) => asWritten(times.format(instant), locale),
    number: (value) => numbers.format(value),
    money: (amount, currency) => amountIn(currency).format(amount),
    price: (price) => {
      const amount = amountIn(price.currency).format(Number(price.amount));
      return say(price.term === 'monthly' ? 'common.pricePerMonth' : 'common.pricePerYear', { amount });
    },
    list: (items) => (locale === 'zh-CN' ? spaced(lists.formatToParts(items)) : lists.format(items)),
  };
}

/** Calendar days counted from 1970: "tomorrow" is about days, not about 24 hours. */
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Chinese sets a space between its own and Latin letters: "Exchange 和 Teams". */
const spaced = (parts: readonly { readonly type: string; readonly value: string }[]): string =>
  parts
    .map(({ type, value }, at) => {
      if (type !== 'literal' || value !== '和') return value;
      const [before = '', after = ''] = [parts[at - 1]?.value, parts[at + 1]?.value];
      return `${/[\x21-\x7e]$/.test(before) ? ' ' : ''}${value}${/^[\x21-\x7e]/.test(after) ? ' ' : ''}`;
    })
    .join('');
