import type { Locale } from '../../domain/people.js';
import type { PersonView } from '../chat.js';
import type { ChatPerson } from '../teams-activity.js';

/** Who plays the story: people of the rehearsal directory, one cast for each language. */
export const PARTS = ['seller', 'partnerAdmin', 'admin', 'colleague', 'viewer', 'formerAdviser', 'newAdviser', 'agent'] as const;
export type Part = (typeof PARTS)[number];

export interface StoryPerson extends ChatPerson {
  readonly organisation: string;
  readonly key: string;
}

export interface Cast {
  readonly locale: Locale;
  readonly people: Readonly<Record<Part, StoryPerson>>;
  readonly customer: { readonly customerId: string; readonly name: string };
  readonly partner: string;
  /** Who is named partner of record in the end, as the directory writes it. */
  readonly newAdviser: string;
}

/** The admins of the former and of the new partner of record stand in for their companies. */
const names: Readonly<Record<Locale, Readonly<Record<Part, string>>>> = {
  'en-US': {
    seller: 'Nora Fairbank',
    partnerAdmin: 'Victor Ames',
    admin: 'Alice Renwick',
    colleague: 'Marcus Hale',
    viewer: 'Ruth Pelham',
    formerAdviser: 'Desmond Pryor',
    newAdviser: 'Jonas Aldinger',
    agent: 'Grace Holloway',
  },
  'pt-BR': {
    seller: 'Beatriz Amaral',
    partnerAdmin: 'Otávio Seixas',
    admin: 'Camila Torres Prado',
    colleague: 'Joaquim Vidal',
    viewer: 'Letícia Barros',
    formerAdviser: 'Desmond Pryor',
    newAdviser: 'Jonas Aldinger',
    agent: 'Rafael Lacerda',
  },
  'es-ES': {
    seller: 'Lucía Fontanar',
    partnerAdmin: 'Ramón Iturbe',
    admin: 'Pilar Echeverría',
    colleague: 'Andrés Solana',
    viewer: 'Inés Quiroga',
    formerAdviser: 'Owen Harkness',
    newAdviser: 'Jonas Aldinger',
    agent: 'Marta Ibarrola',
  },
  'fr-FR': {
    seller: 'Élodie Vaucresse',
    partnerAdmin: 'Bastien Thorel',
    admin: 'Camille Dorval',
    colleague: 'Hugo Lessart',
    viewer: 'Manon Brisset',
    formerAdviser: 'Jonas Aldinger',
    newAdviser: 'Desmond Pryor',
    agent: 'Lucien Marsac',
  },
  'ru-RU': {
    seller: 'Дарья Лесникова',
    partnerAdmin: 'Тимур Ясенев',
    admin: 'Ольга Ветрова',
    colleague: 'Павел Рощин',
    viewer: 'Зарина Омарова',
    formerAdviser: 'Jonas Aldinger',
    newAdviser: 'Desmond Pryor',
    agent: 'Никита Заречный',
  },
  'zh-CN': {
    seller: '林悦',
    partnerAdmin: '赵明远',
    admin: '陈晓云',
    colleague: '周文博',
    viewer: '何静',
    formerAdviser: 'Owen Harkness',
    newAdviser: 'Desmond Pryor',
    agent: '许宁',
  },
};

/** The cast of a language, found among the people an Accord in rehearsal has. Everybody speaks that language. Throws when somebody is missing. */
export function castFor(locale: Locale, people: readonly PersonView[]): Cast {
  const parts = PARTS.map((part) => [part, personNamed(names[locale][part], people, locale)] as const);
  // Every part is in the list.
  const cast = Object.fromEntries(parts) as Record<Part, StoryPerson>;
  const { key, organisation: name } = cast.admin;
  const customerId = people.find((person) => person.key === key)?.customerId ?? '';
  return {
    locale,
    people: cast,
    customer: { customerId, name },
    partner: cast.seller.organisation,
    newAdviser: cast.newAdviser.organisation,
  };
}

function personNamed(name: string, people: readonly PersonView[], locale: Locale): StoryPerson {
  const found = people.find((person) => person.name === name);
  if (!found) throw new Error(`nobody is called ${name} here: the story is played with the people of the rehearsal directory`);
  const { key, organisation, timeZone } = found;
  const [tenantId = '', objectId = ''] = key.split('/');
  return { tenantId, objectId, key, name, organisation, locale, timeZone };
}
