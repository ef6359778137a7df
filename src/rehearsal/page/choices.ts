import type { Locale, Side } from '../../domain/people.js';
import { nearestLocale, PAGE_LOCALES } from '../nearest-locale.js';
import type { PersonView } from '../chat.js';
import { recall, remember } from './remembered.js';

export const SIDES: readonly Side[] = ['partner', 'customer', 'support'];

export type Choices = ReturnType<typeof createChoices>;

/** Who is played in which language: as chosen before, else the first of each side who speaks the page's language. */
export function createChoices(people: readonly PersonView[]) {
  const known = (value: string | null): Locale | undefined => PAGE_LOCALES.find((locale) => locale === value);
  const pageLocale = (): Locale => known(recall('locale')) ?? nearestLocale(navigator.languages);
  const ofSide = (side: Side): readonly PersonView[] => people.filter((person) => person.side === side);
  const first = (side: Side): PersonView | undefined => ofSide(side).find((person) => person.locale === pageLocale()) ?? ofSide(side)[0];
  // Kept from the start, so that another page language does not take the chats away.
  for (const side of SIDES) if (recall(`person.${side}`) === null) remember(`person.${side}`, first(side)?.key ?? '');

  return {
    ofSide,
    pageLocale,
    choosePageLocale: (locale: Locale): void => remember('locale', locale),
    person: (side: Side): PersonView | undefined => {
      const before = recall(`person.${side}`);
      return ofSide(side).find((person) => person.key === before) ?? first(side);
    },
    choosePerson: (side: Side, key: string): void => remember(`person.${side}`, key),
    chatLocale: (side: Side): Locale => known(recall(`locale.${side}`)) ?? pageLocale(),
    chooseChatLocale: (side: Side, locale: Locale): void => remember(`locale.${side}`, locale),
  };
}
