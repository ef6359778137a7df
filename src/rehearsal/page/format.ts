import type { Locale } from '../../domain/people.js';

const AVATAR_COLOURS = 8;

/** At most two letters a person is recognised by; one sign for names written without spaces. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const first = [...(words[0] ?? name)][0] ?? '?';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

/** One of the avatar colours of the stylesheet, always the same one for a name. */
export function avatarColour(name: string): string {
  const sum = [...name].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
  return `avatar-${sum % AVATAR_COLOURS}`;
}

export const timeOf = (at: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(at);

export const dayOf = (at: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at);

export const dateOf = (at: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(at);

/** What the clocks of a zone show now, with the zone's name, where that is not what this computer's clock shows; else null. */
export function timeThere(at: number, locale: Locale, timeZone: string): { readonly time: string; readonly zone: string } | null {
  const show = (zone?: string): string =>
    new Intl.DateTimeFormat('en-US', { dateStyle: 'short', timeStyle: 'short', ...(zone ? { timeZone: zone } : {}) }).format(at);
  if (show(timeZone) === show()) return null;
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return { time: timeOf(at, locale, timeZone), zone: parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone };
}

/** Day and time; with the name of the time zone where one is given. */
export const momentOf = (at: number, locale: Locale, timeZone?: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone ? { timeZone, timeZoneName: 'short' as const } : {}),
  }).format(at);
